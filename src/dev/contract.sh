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
  local report=target/contract/report.json line='' status=0
  rm -f "$report"
  make_temporary_folder
  local printed=$FOLDER/printed
  mkfifo "$printed"
  start serve_contract "$printed"
  local server=$STARTED
  read -r line <"$printed" || fail "The mock server did not start."
  NO_PROXY=127.0.0.1 PYTHONDONTWRITEBYTECODE=1 "$VENV/bin/st" --config-file "$CONTRACT_DIR/schemathesis.toml" \
    run "$CONTRACT_DIR/openapi.yaml" --url "${line#Listening on }" || status=$?
  kill -0 "$server" || fail "The mock server has died."
  stop "$server"
  [ "$status" = 0 ] || fail "The contract tests have failed, as said above."
  local cases
  cases=$("$VENV/bin/python" "$CONTRACT_DIR/count_cases.py" "$report") || fail "Schemathesis has left no report."
  [ "$cases" -ge "$MIN_CONTRACT_CASES" ] || fail "Only $cases cases were run, of at least $MIN_CONTRACT_CASES."
  say "$cases generated cases have passed"
}

# Its clock stands still, for the same answers and so the same cases at every run.
serve_contract() { # file that it prints its address to
  exec "$RELEASE_SERVER" --port 0 --deliver=simulate --token contract --now 2026-11-24T09:30:00Z >"$1"
}
