# The tools that build: Rust, what is compiled from crates.io, and what comes from npm. Each is installed only if it is
# missing.

MIN_NODE=20.0
TRUNK_VERSION=0.21.14
WASM_SPLIT_VERSION=0.2.4
DENY_VERSION=0.20.2
FUZZ_VERSION=0.13.2
MUTANTS_VERSION=27.1.0

# The tools from crates.io, a folder a version: other projects' versions stay as they are.
TOOLS=${WEBHOOK_SETTINGS_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/webhook-settings/tools}

need_rust() {
  have cargo && have rustc || fail "Rust is missing. Install it with rustup (https://rustup.rs), then run this again."
  local version minimum target=wasm32-unknown-unknown
  version=$(rustc --version | awk '{ print $2 }')
  minimum=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  at_least "$version" "$minimum" \
    || fail "Rust $version is too old: $minimum or newer is needed. Run: rustup update stable"
  need_command cc build-essential "the Xcode command line tools: xcode-select --install"
  [ -d "$(rustc --print sysroot)/lib/rustlib/$target" ] && return
  say "Installing the Rust target $target"
  have rustup || fail "The Rust target $target is missing, and there is no rustup to install it with."
  rustup target add "$target" || fail "The Rust target $target could not be installed."
}

# What rustup leaves out of its minimal profile.
need_rust_lints() {
  local command component
  while read -r command component; do
    cargo "$command" --version >/dev/null 2>&1 && continue
    say "Installing $component"
    have rustup || fail "cargo $command is missing. Install $component for this Rust, then run this again."
    rustup component add "$component" || fail "$component could not be installed."
  done <<COMPONENTS
fmt rustfmt
clippy clippy
COMPONENTS
}

# Trunk hands `--offline` to Cargo, so all crates are there before it runs.
need_crates() {
  need_rust
  fetch_crates
}

fetch_crates() {
  cargo fetch --locked || fail "The crates could not be fetched."
}

locked_version() { # crate, in Cargo.lock
  grep -A1 "^name = \"$1\"$" Cargo.lock | sed -n 's/^version = "\(.*\)"/\1/p'
}

find_tool() { # binary, version; puts it on the PATH if it is in the project's own folder
  local folder=$TOOLS/$1${VARIANT:-}-$2/bin
  if [ -x "$folder/$1" ]; then
    export PATH="$folder:$PATH"
    return
  fi
  case "$("$1" --version 2>/dev/null || true)" in "$1 $2" | "$1 $2 "*) return ;; esac
  return 1
}

need_tool() { # minutes, binary, crate or folder, version, further arguments of cargo install
  local minutes=$1 binary=$2 crate=$3 version=$4
  shift 4
  if find_tool "$binary" "$version"; then return; fi
  local source=("$crate" --version "$version")
  [ ! -d "$crate" ] || source=(--path "$crate")
  say "Installing $binary $version (compiled here once: about $minutes min on 2 cores)"
  # Without optimisation they are compiled in half the time, and are as fast as this project needs. What one tool
  # was compiled from serves the next one.
  CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_DEBUG=0 \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_PANIC=abort \
    CARGO_PROFILE_RELEASE_STRIP=symbols RUSTFLAGS='' \
    cargo install "${source[@]}" --root "$TOOLS/$binary${VARIANT:-}-$version" \
    --target-dir "$TOOLS/build" \
    --force "$@" \
    || fail "$binary $version could not be installed."
  find_tool "$binary" "$version" || fail "$crate has no $binary."
}

# Trunk looks for no updates and downloads nothing here. So it needs TLS only to pass requests on to an https address,
# which takes a minute more to compile.
need_trunk() { # with TLS, if it has to pass requests on to https
  if [ "${1:-}" = https ]; then
    VARIANT=-tls need_tool 4 trunk trunk "$TRUNK_VERSION" --locked --no-default-features --features rustls
  else
    need_tool 3 trunk trunk "$TRUNK_VERSION" --locked --no-default-features
  fi
}

need_build_tools() { # "https" if Trunk has to pass requests on to such an address
  need_rust
  need_node
  # The compilers don't wait for what is only downloaded.
  start download_packages
  local downloads=$STARTED
  need_trunk "$@"
  need_tool 1 wasm-bindgen src/dev/bindgen "$(locked_version wasm-bindgen)" --locked
  rm -rf "$TOOLS/build"
  wait "$downloads" || exit 1
  need_npm
}

download_packages() {
  npm_ci "$SOURCES_DIR" "esbuild, wasm-opt and TypeScript"
  fetch_crates
}

need_release_tools() {
  need_build_tools
  need_tool 1 wasm-split-cli wasm_split_cli_support "$WASM_SPLIT_VERSION" --locked --features build-binary
  rm -rf "$TOOLS/build"
}

need_element_test_runner() {
  local version; version=$(locked_version wasm-bindgen)
  # Its own lock file names a crate that was withdrawn; of its tools only this one is needed, and not its TLS.
  need_tool 1 wasm-bindgen-test-runner wasm-bindgen-cli "$version" --no-default-features --bin wasm-bindgen-test-runner
  rm -rf "$TOOLS/build"
}

need_deny() {
  need_tool 2 cargo-deny cargo-deny "$DENY_VERSION" --locked
  rm -rf "$TOOLS/build"
}

need_fuzz() {
  need_tool 1 cargo-fuzz cargo-fuzz "$FUZZ_VERSION" --locked
  rm -rf "$TOOLS/build"
}

need_mutants() {
  need_tool 1 cargo-mutants cargo-mutants "$MUTANTS_VERSION" --locked
  rm -rf "$TOOLS/build"
}

need_node() {
  have node && have npm \
    || fail "Node.js is missing. Install version ${MIN_NODE%.*} or newer, with npm (https://nodejs.org)."
  local version; version=$(node --version)
  at_least "${version#v}" "$MIN_NODE" || fail "Node.js $version is too old: ${MIN_NODE%.*} or newer is needed."
}

need_npm() {
  need_node
  npm_ci "$SOURCES_DIR" "esbuild, wasm-opt and TypeScript"
  export PATH="$PWD/$SOURCES_DIR/node_modules/.bin:$PATH"
}

need_test_npm() {
  need_npm
  npm_ci "$E2E_DIR" "Playwright"
}

npm_ci() { # folder, what is in its packages; only if another lock file was installed
  local stamp=$1/node_modules/.installed
  if cmp -s "$1/package-lock.json" "$stamp"; then return; fi
  say "Installing $2 from npm"
  (cd "$1" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund) \
    || fail "The npm packages of $1 could not be installed."
  cp "$1/package-lock.json" "$stamp"
}
