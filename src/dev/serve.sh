# Serving a build that is made again at every change.

serve() {
  local api='' server='' port=${PORT:-8080}
  while [ $# -gt 0 ]; do
    case $1 in
      --server) server=1 ;;
      --api) shift; api=${1:?"--api takes a URL"} ;;
      *) usage; fail "serve does not know $1." ;;
    esac
    shift
  done
  need_node
  need_port "$port" serve
  local api_port=$((port + 1))
  [ -z "$server" ] || need_port "$api_port" "serve --server"
  need_build_tools "${api%%:*}"
  if [ -n "$server" ]; then
    build_server
    api=http://127.0.0.1:$api_port
    start "$SERVER" --port "$api_port" --token demo --allow-private
    export WEBHOOKS_CONFIG='{"backend":"http","acceptPrivateTargets":true}'
  elif [ -n "$api" ]; then
    export WEBHOOKS_CONFIG='{"backend":"http"}'
  fi
  [ -z "$api" ] || export TRUNK_SERVE_PROXY_BACKEND="${api%/}/v2/"
  serve_build debug 2 "$port" --dist target/dist-serve
  [ -z "$server" ] || say "The access token is: demo"
  say "The app is at http://127.0.0.1:$port/ (Ctrl+C ends it)"
  wait "$STARTED"
}

gallery() {
  local port=${PORT:-8080}
  need_node
  need_port "$port" gallery
  need_build_tools
  release_flags
  export TRUNK_BUILD_FEATURES=$GALLERY_FEATURES
  serve_build release 4 "$port" --release --dist "$GALLERY_DIST"
  say "The gallery is at http://127.0.0.1:$port/_gallery (Ctrl+C ends it)"
  wait "$STARTED"
}

playground() {
  local port=${PORT:-8080}
  need_node
  need_port "$port" playground
  need_npm
  need_whole_package
  start node src/js/build/playground.mjs "$port"
  wait_for "http://127.0.0.1:$port/" "$STARTED"
  say "The playground is at http://127.0.0.1:$port/ (Ctrl+C ends it)"
  wait "$STARTED"
}

# Returns when the build has an address; Trunk's process is in STARTED then.
serve_build() { # profile, minutes of its first build, port, further arguments of Trunk's build and serve
  local profile=$1 minutes=$2 port=$3
  shift 3
  say "Building the app$(first_time "$WASM_TARGET/$profile" "$minutes")"
  # `trunk serve` goes on after a build that fails, without a page: so the first one is made apart from it.
  env -u NO_COLOR trunk build --offline "$@" || fail "The build failed, as said above."
  say "Serving the app"
  start env -u NO_COLOR trunk serve --offline --port "$port" "$@"
  wait_for "http://127.0.0.1:$port/" "$STARTED"
}
