# Tests with made-up inputs: random cases, fuzzing, and mutants of the code.

FUZZ_DIR=tests/fuzz

# Tests what the app promises in random cases. The default number takes half a minute on 2 cores.
promises() {
  local cases=${1:-100000}
  say "Native tests: the promises, in $cases cases$(first_time target/promises 1)"
  # Each of the four properties gets its share.
  PROPTEST_CASES=$((cases / 4)) cargo test --profile promises --package promises
}

# What parses bytes from outside: a fixed number of inputs for each target, or seconds.
fuzz() {
  local limit=-runs=100000
  case ${1:-} in
    '') ;;
    --seconds) limit=-max_total_time=${2:?"--seconds takes a number"} ;;
    *) usage; fail "fuzz does not know $1." ;;
  esac
  need_crates
  need_fuzz
  say "Fuzzing what parses bytes from outside$(first_time target/fuzz 2)"
  # Sanitizers need a nightly compiler. What they find is undefined behaviour, which safe code does not have.
  local cargo_fuzz=(cargo fuzz run --sanitizer none --fuzz-dir "$FUZZ_DIR" --target-dir target/fuzz) target
  for target in "$FUZZ_DIR"/targets/*.rs; do
    target=$(basename "$target" .rs)
    mkdir -p "target/fuzz/corpus/$target" "target/fuzz/artifacts/$target"
    "${cargo_fuzz[@]}" "$target" "target/fuzz/corpus/$target" "$FUZZ_DIR/seeds/$target" -- \
      "$limit" -seed=1 -max_len=4096 -verbosity=0 -artifact_prefix="target/fuzz/artifacts/$target/" \
      || fail "The input above breaks $target. Add it to $FUZZ_DIR/seeds/$target once it is mended."
  done
}

# Changes of the code that no native test notices.
mutants() {
  need_crates
  need_mutants
  say "Testing mutants of the engine and the rules"
  cargo mutants --no-shuffle --output target/mutants --config src/dev/mutants.toml "$@"
}
