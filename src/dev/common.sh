# What every command uses: messages, versions, ports, and programs in the background.

say() { printf '\n\033[1m==> %s\033[0m\n' "$*"; }
warn() { printf '\n\033[1;33mWarning:\033[0m %s\n' "$*" >&2; }
fail() { printf '\n\033[1;31mStopped:\033[0m %s\n' "$*" >&2; exit 1; }

have() { command -v "$1" >/dev/null 2>&1; }

at_least() { # version, minimum as MAJOR.MINOR
  local major=${1%%.*} rest=${1#*.} wanted_major=${2%%.*} wanted_minor=${2#*.}
  local minor=${rest%%[!0-9]*}
  [ "$major" -gt "$wanted_major" ] || { [ "$major" -eq "$wanted_major" ] && [ "${minor:-0}" -ge "$wanted_minor" ]; }
}

# Programs in the background get a process group each, so that what they start ends with them.
BACKGROUND=()
TEMPORARY=()

start() { # command and arguments; its process is in STARTED afterwards
  set -m
  "$@" &
  STARTED=$!
  set +m
  BACKGROUND+=("$STARTED")
}

stop() { # a process that `start` has started
  kill -TERM -- "-$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
}

cleanup() {
  local each
  # An empty list is an error under `set -u` in the Bash that macOS ships.
  for each in ${BACKGROUND[@]+"${BACKGROUND[@]}"}; do stop "$each"; done
  for each in ${TEMPORARY[@]+"${TEMPORARY[@]}"}; do rm -rf "$each"; done
}
trap cleanup EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

make_temporary_folder() { # its path is in FOLDER afterwards; it is removed at the end
  FOLDER=$(mktemp -d)
  TEMPORARY+=("$FOLDER")
}

is_free() { # port
  node -e 'const server = require("node:net").createServer();
    server.once("error", () => process.exit(1));
    server.listen(Number(process.argv[1]), "127.0.0.1", () => server.close());' "$1"
}

need_port() { # port, command
  case $1 in '' | *[!0-9]*) fail "PORT is a number, not \"$1\"." ;; esac
  is_free "$1" || fail "Port $1 is in use. Choose another one, for example: PORT=$(($1 + 1000)) ./dev $2"
}

wait_for() { # address, process
  until node -e 'fetch(process.argv[1]).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))' "$1"; do
    kill -0 "$2" 2>/dev/null || fail "The server behind $1 has ended."
    sleep 0.2
  done
}
