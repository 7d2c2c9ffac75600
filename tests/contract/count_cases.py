"""Prints how many generated cases were checked, as Schemathesis reports it."""

import json
import sys

with open(sys.argv[1], encoding="utf-8") as report:
    cases = json.load(report)["test_cases"]
print(cases["generated"] - cases["without_checks"] - cases["errored"])
