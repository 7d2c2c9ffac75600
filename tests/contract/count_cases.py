"""Prints the number of generated cases that were checked, from the report of Schemathesis."""

import json
import sys

with open(sys.argv[1], encoding="utf-8") as report:
    cases = json.load(report)["test_cases"]
print(cases["generated"] - cases["without_checks"] - cases["errored"])
