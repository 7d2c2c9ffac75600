# Proves that the README's first command works on a machine that has never seen the project.
#
# A clone of HEAD gets empty caches of Cargo and npm, and no build of anything. Rust's toolchain, Node and the system's
# packages are the machine's own. The compiled tools are lent, unless they are to be installed as well.

fresh() {
  local lends=1
  case ${1:-} in
    '') ;;
    --tools) lends= ;;
    *) usage; fail "fresh does not know $1." ;;
  esac
  # Bash can't undo an ignored signal for what it starts, so the server would outlive the Ctrl+C that is tried here.
  [ "$(trap -p INT)" != "trap -- '' SIGINT" ] \
    || fail "Ctrl+C is ignored here, as in a job that a script runs beside it."
  need_chromium
  [ -z "$lends" ] || need_build_tools
  [ -z "$(git status --porcelain)" ] || warn "What is not committed is not part of this: HEAD is what is tried."
  make_temporary_folder
  local room=$FOLDER
  git clone --quiet . "$room/clone" || fail "The repository could not be cloned."
  mkdir "$room/bin"
  lend_toolchain "$room/bin"
  [ -z "$lends" ] || lend_tools "$room/tools"
  local port; port=$(free_port)

  say "From a clone with empty caches: ./dev serve"
  local began=$SECONDS
  start in_room "$room" "$port" ./dev serve
  local server=$STARTED address=http://127.0.0.1:$port
  wait_for "$address/" "$server"
  say "The app has had an address after $((SECONDS - began)) s; walking the article's steps there"
  (cd "$E2E_DIR" && FRESH_ADDRESS=$address env -u NO_COLOR npx playwright test --project=fresh) \
    || fail "The article's steps do not work on a fresh machine."

  (in_room "$room" "$port" ./dev serve) >"$room/printed" 2>&1 && fail "A port in use goes unnoticed."
  grep -q "Port $port is in use.*PORT=" "$room/printed" || fail "A port in use is not named: $(cat "$room/printed")"
  interrupt "$server"
  is_free "$port" || fail "Ctrl+C leaves a server behind."

  say "The same with a build that fails"
  echo 'compile_error!("broken on purpose");' >>"$room/clone/src/bin/app.rs"
  (in_room "$room" "$port" ./dev serve) >"$room/printed" 2>&1 && fail "A failed build goes unnoticed."
  grep -q 'broken on purpose' "$room/printed" || fail "The error is not shown: $(cat "$room/printed")"
  tail -n 1 "$room/printed" | grep -q 'The build failed' || fail "The failure is not said last: $(cat "$room/printed")"
  is_free "$port" || fail "A failed build leaves a server behind."
  say "A fresh machine gets from a clone to the app"
}

# Runs a command in the clone, as a machine without any cache would. It replaces the shell that calls it.
in_room() { # folder, port, command
  local room=$1 port=$2
  shift 2
  cd "$room/clone" || return
  exec env -u CARGO_TARGET_DIR -u RUSTFLAGS -u CARGO_BUILD_TARGET -u WEBHOOKS_CONFIG -u TRUNK_BUILD_FEATURES \
    CARGO_HOME="$room/cargo" npm_config_cache="$room/npm" XDG_CACHE_HOME="$room/cache" \
    WEBHOOK_SETTINGS_TOOLS="$room/tools" PORT="$port" PATH="$room/bin:$(path_without_tools)" "$@"
}

# As Ctrl+C does, and waits for the end.
interrupt() { # process
  kill -INT -- "-$1"
  wait "$1" 2>/dev/null || true
}

# Links the tools of a toolchain of rustup's, because the folder that has them is hidden with all installed tools.
lend_toolchain() { # folder
  local name
  for name in cargo rustc rustdoc rustfmt rustup cargo-clippy clippy-driver; do
    have "$name" && ln -s "$(command -v "$name")" "$1/$name"
  done
  # Cargo's configuration is not a cache: a machine may need it to reach the registry.
  local config=${CARGO_HOME:-$HOME/.cargo}/config.toml
  mkdir -p "$1/../cargo"
  [ ! -f "$config" ] || cp "$config" "$1/../cargo/"
}

lend_tools() { # folder
  local name version
  while read -r name version; do
    mkdir -p "$1/$name-$version/bin"
    ln -s "$(command -v "$name")" "$1/$name-$version/bin/$name"
  done <<TOOLS
trunk $TRUNK_VERSION
wasm-bindgen $(locked_version wasm-bindgen)
TOOLS
}

# The PATH without folders that only hold installed tools.
path_without_tools() {
  local folder kept=
  while read -r -d : folder; do
    case $folder in
      "${CARGO_HOME:-$HOME/.cargo}/bin" | "$TOOLS"/* | */node_modules/.bin) ;;
      *) kept=$kept${kept:+:}$folder ;;
    esac
  done <<<"$PATH:"
  printf '%s' "$kept"
}

free_port() {
  node -e 'const server = require("node:net").createServer();
    server.listen(0, "127.0.0.1", () => { console.log(server.address().port); server.close(); });'
}
