# The contract suite and generated requests against the native mock server, as it is released.

CONTRACT_DIR=tests/contract
MIN_CONTRACT_CASES=2000

contract_tests() {
  need_schemathesis
  build_release_server
  say "Contract tests: the suite against the release of the mock server"
  WEBHOOKS_SERVER=$PWD/$RELEASE_SERVER \
    cargo test --quiet --no-default-features --features server --test contract_http \
    || fail "The contract suite has failed, as said above."
  say "Contract tests: generated requests against the mock server"
  local report=target/contract/report.json cases
  rm -f "$report"
  # The clock is stopped, so that each run gets the same answers and generates the same cases.
  generated_requests openapi schemathesis --token contract --now 2026-11-24T09:30:00Z
  cases=$("$VENV/bin/python" "$CONTRACT_DIR/count_cases.py" "$report") || fail "Schemathesis has left no report."
  [ "$cases" -ge "$MIN_CONTRACT_CASES" ] || fail "Only $cases cases were run, of at least $MIN_CONTRACT_CASES."
  say "$cases generated cases have passed; now those of the control"
  generated_requests control schemathesis-control --control
}

# Tests a server of its own with requests that are generated from a document.
generated_requests() { # document and configuration, by their names; further arguments of the server
  local document=$CONTRACT_DIR/$1.yaml config=$CONTRACT_DIR/$2.toml line='' status=0
  shift 2
  make_temporary_folder
  local printed=$FOLDER/printed
  mkfifo "$printed"
  start serve_contract "$printed" "$@"
  local server=$STARTED
  read -r line <"$printed" || fail "The mock server did not start."
  NO_PROXY=127.0.0.1 PYTHONDONTWRITEBYTECODE=1 "$VENV/bin/st" --config-file "$config" \
    run "$document" --url "${line#Listening on }" || status=$?
  kill -0 "$server" || fail "The mock server has died."
  stop "$server"
  [ "$status" = 0 ] || fail "The contract tests have failed, as said above."
}

serve_contract() { # file that it prints its address to, further arguments
  local printed=$1
  shift
  exec "$RELEASE_SERVER" --port 0 --deliver=simulate "$@" >"$printed"
}
