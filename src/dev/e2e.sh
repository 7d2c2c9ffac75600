# Browser tests, and what is measured in browsers. Each builds what is missing, and uses existing builds unchanged.

E2E_DIR=tests/e2e
HOSTS_DIR=tests/hosts
# A package of the style sheet that the host apps share.
HOST_FRAME=tests/host-frame
BUNDLERS_DIR=tests/bundlers
FIREFOX_PROJECTS='firefox firefox-node firefox-embed firefox-hosts'

# Whether Playwright, called with these arguments, runs one of some projects: without a name it runs all.
runs_project() { # projects, with spaces between them; arguments of Playwright, whose names may have stars
  local wanted=$1 argument project named=
  shift
  for argument in "$@"; do
    case $argument in --project=*) named=1 ;; *) continue ;; esac
    for project in $wanted; do
      # shellcheck disable=SC2053 # The star of a name is to match.
      [[ $project == ${argument#--project=} ]] && return
    done
  done
  [ -z "$named" ]
}

has_whole_package() { [ -f "$PACKAGE/index.js" ] && [ -n "$(packed)" ]; }

# The whole package, or as much of it as the tests on the app alone need.
need_builds() { # arguments of Playwright
  if runs_project "embed hosts mock-in-page $FIREFOX_PROJECTS" "$@"; then
    need_whole_package
  elif ! [ -f "$DIST/index.html" ] || ! [ -f "$PACKAGE/playwright.js" ]; then
    need_release_tools
    build_release
  fi
  if runs_project 'visual a11y' "$@" && ! [ "$GALLERY_DIST/index.html" -nt "$DIST/index.html" ]; then
    need_build_tools
    build_gallery
  fi
  if runs_project 'hosts firefox-hosts' "$@" && ! [ -d "$BUNDLERS_DIR/dist/esbuild" ]; then build_hosts; fi
}

need_whole_package() {
  if [ -f "$DIST/index.html" ] && has_whole_package; then return; fi
  need_release_tools
  build_app
  build_package
}

e2e() {
  need_headless_shell
  if runs_project "$FIREFOX_PROJECTS" "$@"; then need_firefox; fi
  need_font
  need_builds "$@"
  build_release_server
  # One of the tests runs it. Building it there would exceed the test's time limit.
  cargo test --quiet --no-default-features --features server --test contract_remote --no-run
  # As an outside team would have it: a copy among the other packages.
  rm -rf "$E2E_DIR/node_modules/webhook-settings"
  cp -r "$PACKAGE" "$E2E_DIR/node_modules/webhook-settings"
  say "Browser tests"
  (cd "$E2E_DIR" && env -u NO_COLOR npx playwright test "$@") || fail "A browser test failed."
}

hosts() {
  need_npm
  need_whole_package
  build_hosts
}

# Retakes the reference screenshots that no longer match, and the README's.
pictures() {
  PICTURES=1 e2e --project=pictures
  e2e --project=visual --update-snapshots=changed
  node "$E2E_DIR/shrink-pictures.mjs"
}

chaos() {
  if [ "${1:-}" = --native ]; then
    need_crates
    promises "${2:?"--native takes a number"}"
    return
  fi
  while [ $# -gt 0 ]; do
    case $1 in
      --seeds) export WALK_SEEDS=${2:?"--seeds takes a number"} ;;
      --steps) export WALK_STEPS=${2:?"--steps takes a number"} ;;
      --first) export WALK_FIRST=${2:?"--first takes a seed"} ;;
      *) usage; fail "chaos does not know $1." ;;
    esac
    shift 2
  done
  e2e --project=walk
}

bench() { # arguments of the measurement
  need_release_tools
  need_chromium
  build_app
  build_package
  node tests/bench/main.mjs "$@"
}
