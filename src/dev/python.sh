# Tests in Python: what drives the mock servers from a language that is neither Rust nor JavaScript.

PYTHON_DIR=tests/python
PYTHON_VENV=target/python/venv

need_playwright_for_python() {
  need_python_packages "$PYTHON_VENV" "$PYTHON_DIR/requirements.txt" pytest "Playwright for Python"
}

# Uses the last builds, as the browser tests do.
python_tests() { # further arguments of pytest
  need_chromium
  need_whole_package
  build_release_server
  need_playwright_for_python
  say "Tests in Python: the app with the mock servers and their control"
  NO_PROXY=127.0.0.1 PYTHONDONTWRITEBYTECODE=1 "$PYTHON_VENV/bin/pytest" -q -p no:cacheprovider "$PYTHON_DIR" "$@" \
    || fail "A test in Python failed."
}
