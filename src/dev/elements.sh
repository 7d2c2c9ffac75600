# Tests of the element layer, compiled to wasm and run in a headless browser through WebDriver.

element_tests() {
  need_crates
  need_chromium
  need_chromedriver
  need_element_test_runner
  say "Testing the element layer in Chromium"
  make_temporary_folder
  # The runner's default is a file in the package's root.
  local capabilities=$FOLDER/webdriver.json
  node tests/elements/webdriver.mjs >"$capabilities"
  CHROMEDRIVER=$(command -v chromedriver) \
    WASM_BINDGEN_TEST_WEBDRIVER_JSON=$capabilities \
    WASM_BINDGEN_TEST_TIMEOUT=120 \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
    cargo test --target wasm32-unknown-unknown --no-default-features --features ui --test elements -- "$@" \
    || fail "The element layer has a fault, or chromedriver can't run $CHROMIUM: see above."
}
