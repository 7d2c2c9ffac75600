# Measurements that decisions rest on (see src/decisions).

VIEWS_DIR=tests/measure-views

measure_views() {
  need_build_tools
  cargo fetch --manifest-path "$VIEWS_DIR/Cargo.toml" || fail "The crates could not be fetched."
  say "Building three components in three ways (about 4 min on 2 cores)"
  node "$VIEWS_DIR/measure.mjs" || fail "The views could not be measured."
}
