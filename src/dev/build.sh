# Builds: the app, the gallery, the npm package, the host apps and the native mock server.

DIST=target/dist
GALLERY_DIST=target/dist-gallery
RELEASE_FEATURES=mock,split
GALLERY_FEATURES=mock,gallery
PACKAGE=target/package
SERVER=target/debug/webhook-settings-mock-server
RELEASE_SERVER=target/release/webhook-settings-mock-server
WASM_TARGET=target/wasm32-unknown-unknown

# Prints how long a first build takes, if this is the first one.
first_time() { # folder that a build leaves, minutes
  [ -d "$1" ] || printf ' (the first time takes about %s min on 2 cores)' "$2"
}

# Shortens the paths of crates in panic messages: the full ones would name folders of the machine that built them.
release_flags() {
  local crates=${CARGO_HOME:-$HOME/.cargo}/registry/src
  export RUSTFLAGS="--remap-path-prefix=$crates=crates --remap-path-prefix=$PWD=. ${RUSTFLAGS:-}"
}

# With the feature `split`, what the list does not need is a wasm of its own.
build_app() { # further arguments of trunk build
  say "Building the app for release$(first_time $WASM_TARGET/release 5)"
  (
    release_flags
    unset NO_COLOR
    TRUNK_BUILD_FEATURES=$RELEASE_FEATURES trunk build --release --offline --dist "$DIST" "$@"
  ) || fail "The release build failed."
}

# Builds a release, and what the browser tests need of the package.
build_release() { # further arguments of trunk build
  build_app "$@"
  say "Putting the package for tests together"
  node src/js/build/pack.mjs tests || fail "The package could not be put together."
}

# After the app, whose mock it takes.
build_package() {
  say "Putting the npm package together$(first_time $PACKAGE 3)"
  (
    release_flags
    node src/js/build/pack.mjs
  ) || fail "The package could not be put together."
  say "Adding the playground to the app"
  node src/js/build/demo-playground.mjs || fail "The playground could not be added."
  say "Checking the package"
  (cd "$SOURCES_DIR" && npm run --silent check-package) || fail "The package is not as others expect it."
}

# The same as a release, and one page more.
build_gallery() {
  say "Building the gallery$(first_time "$GALLERY_DIST" 3)"
  (
    release_flags
    unset NO_COLOR
    TRUNK_BUILD_FEATURES=$GALLERY_FEATURES trunk build --release --offline --dist "$GALLERY_DIST"
  ) || fail "The gallery's build failed."
}

packed() { # the newest tarball of the package
  ls -t target/webhook-settings-*.tgz 2>/dev/null | head -n 1
}

# Each host app is built by its own tools, on the package as it would come from npm; and one page by each bundler.
build_hosts() {
  local host name tarball
  tarball=$(packed) || true
  for host in "$HOSTS_DIR"/*/ "$BUNDLERS_DIR"/; do
    name=$(basename "$host")
    npm_ci "$host" "the tools of the host app $name"
    say "Building the host app $name"
    # Not by npm: a lock file would hold the hash of each build of it.
    rm -rf "$host/node_modules/webhook-settings"
    mkdir "$host/node_modules/webhook-settings"
    tar -xzf "$tarball" -C "$host/node_modules/webhook-settings" --strip-components 1
    rm -rf "$host/node_modules/host-frame"
    cp -r "$HOST_FRAME" "$host/node_modules/host-frame"
    (cd "$host" && env -u NO_COLOR npm run --silent --if-present build) || fail "The host app $name could not be built."
  done
}

build_server() {
  need_crates
  say "Building the mock server$(first_time "$(dirname $SERVER)" 2)"
  cargo build --no-default-features --features server --bin "$(basename $SERVER)" \
    || fail "The mock server could not be built."
}

# Tests from outside use the release: a panic ends its process, while a debug build continues.
build_release_server() {
  need_crates
  say "Building the mock server for release$(first_time "$(dirname $RELEASE_SERVER)" 2)"
  cargo build --release --no-default-features --features server --bin "$(basename $RELEASE_SERVER)" \
    || fail "The mock server could not be built for release."
}

# Trunk calls this before it reads index.html (see Trunk.toml).
before_build() {
  need_npm
  node src/js/build/before-build.mjs
}

# Trunk calls this after a build, before its result is put in place (see Trunk.toml).
after_build() {
  need_npm
  find_tool wasm-bindgen "$(locked_version wasm-bindgen)" || true
  find_tool wasm-split-cli "$WASM_SPLIT_VERSION" || true
  node src/js/build/after-build.mjs
}
