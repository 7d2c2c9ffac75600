# Tests in WebKit, the engine of Safari: in the browser that comes with WebKitGTK, driven by WebDriver.

WEBKIT_DIR=tests/webkit

need_webkit_npm() {
  need_test_npm
  npm_ci "$WEBKIT_DIR" "the WebDriver client"
}

need_webkit() {
  need_webkit_npm
  has_webkit || return 0
  need_command WebKitWebDriver webkit2gtk-driver "WebKitGTK with its WebDriver"
  need_command Xvfb xvfb "Xvfb"
}

has_webkit() { # whether the system can have it
  [ "$(uname)" = Linux ] || { warn "WebKitGTK runs on Linux only: the tests in WebKit are skipped here."; return 1; }
}

# On the last builds, as the browser tests are.
webkit_tests() { # part of a test's name
  has_webkit || return 0
  need_webkit
  need_whole_package
  build_release_server
  say "Tests in WebKit"
  (cd "$WEBKIT_DIR" && NO_PROXY=127.0.0.1 npm run --silent test -- ${1:+--test-name-pattern="$1"} specs/*.test.ts) \
    || fail "A test in WebKit failed."
}
