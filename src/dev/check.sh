# Checks that need no browser: format, lints, types, documentation, licences, native tests.

# The kinds of build that ship, for lints: arguments of Cargo, one kind a line.
RUST_BUILDS="--all-targets --no-default-features --features server
--package promises --all-targets
--target wasm32-unknown-unknown --features mock
--target wasm32-unknown-unknown --features $RELEASE_FEATURES
--target wasm32-unknown-unknown --features $GALLERY_FEATURES
--target wasm32-unknown-unknown --no-default-features --features split
--target wasm32-unknown-unknown --no-default-features --features ui --test elements"

# Formats all packages, also those that are no members of the workspace.
format_rust() { # arguments of cargo fmt
  local folder
  cargo fmt --all "$@" || return
  for folder in "$FUZZ_DIR" src/dev/bindgen; do cargo fmt --manifest-path "$folder/Cargo.toml" "$@" || return; done
}

lint() {
  say "Checking format, lints and types of scripts, styles and JSON"
  need_webkit_npm
  (cd "$SOURCES_DIR" && npm run --silent check) || fail "Run ./dev fix, then fix what is left."
  (cd "$E2E_DIR" && npm run --silent check) || fail "The browser tests' types are wrong."
  (cd "$WEBKIT_DIR" && npm run --silent check) || fail "The types of the tests in WebKit are wrong."
  node "$E2E_DIR/shrink-pictures.mjs" --check || fail "Run ./dev pictures, which makes them smaller."
  node src/dev/version.mjs --check || fail "Run ./dev release VERSION to set one version everywhere."
  say "Checking the format of Rust"
  format_rust --check || fail "Run ./dev fix."
  say "Linting Rust, natively and for wasm"
  local arguments
  while read -r arguments; do
    # shellcheck disable=SC2086 # Each is several arguments.
    cargo clippy $arguments -- -D warnings </dev/null || fail "Mend what Clippy says above."
  done <<<"$RUST_BUILDS"
  cargo clippy --manifest-path "$VIEWS_DIR/Cargo.toml" --target-dir target --target wasm32-unknown-unknown \
    -- -D warnings || fail "Mend what Clippy says above."
  cargo clippy --manifest-path src/dev/bindgen/Cargo.toml --target-dir target -- -D warnings \
    || fail "Mend what Clippy says above."
}

native_tests() {
  say "Native tests: the pure core"
  cargo test --no-default-features
  say "Native tests: the same contract over HTTP"
  cargo test --no-default-features --features server
}

check() {
  need_crates
  need_rust_lints
  lint
  documents
  native_tests
  say "All checks have passed; ./dev test runs the browser tests as well"
}

# Formats everything, and fixes what its linters can fix safely.
fix() {
  need_crates
  need_rust_lints
  need_npm
  format_rust
  (cd "$SOURCES_DIR" && npm run --silent fix) || warn "Some of it needs a hand, as said above."
  local arguments
  while read -r arguments; do
    # shellcheck disable=SC2086 # Each is several arguments.
    cargo clippy --fix --allow-dirty --allow-staged $arguments </dev/null \
      || warn "Some of it needs a hand, as said above."
  done <<<"$RUST_BUILDS"
  format_rust
}

documents() {
  say "Building the documentation of Rust"
  local builds='--no-default-features --features server
--target wasm32-unknown-unknown --features mock' arguments
  while read -r arguments; do
    # shellcheck disable=SC2086 # Each is several arguments.
    RUSTDOCFLAGS='-D warnings' cargo doc --no-deps $arguments </dev/null || fail "Mend what rustdoc says above."
  done <<<"$builds"
}

licences() {
  need_deny
  say "Checking licences, duplicates and sources of the crates"
  cargo deny --offline --locked --log-level error --config src/dev/deny.toml check licenses bans sources \
    || fail "A crate does not fit."
}
