"""Target URLs for Schemathesis: what it sends where the document's format is `webhook-url`, and what must come of that."""

import json
from pathlib import Path

import schemathesis
from hypothesis import strategies as st
from schemathesis.openapi.checks import RejectedPositiveData

# The table that the app's own tests go by. Blank ones are left to the plain schema.
CASES = json.loads((Path(__file__).parent.parent / "cases" / "target_urls.json").read_text())
ACCEPTED = [case["url"] for case in CASES if case["is"] == "valid"]
# Private and loopback addresses, malformed ones, other schemes and so on.
REFUSED = [case["url"] for case in CASES if case["is"] not in ("valid", "blank")]

LABEL = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?", fullmatch=True)
PUBLIC = st.builds(
    "{}://{}.example{}/{}{}".format,
    st.sampled_from(["http", "https", "HTTPS"]),
    st.lists(LABEL, min_size=1, max_size=3).map(".".join),
    st.sampled_from(["", ":443", ":8443", "."]),
    st.from_regex(r"([A-Za-z0-9~._-]{0,8}/){0,3}(status/[1-5][0-9][0-9])?", fullmatch=True),
    st.sampled_from(["", "?tenant=4", "?a=b&a=%20"]),
)
schemathesis.openapi.format("webhook-url", st.sampled_from(ACCEPTED) | PUBLIC | st.sampled_from(REFUSED))


def is_refused(case):
    return isinstance(case.body, dict) and case.body.get("url") in REFUSED


@schemathesis.check
def refuses_target_urls(context, response, case):
    """A refused URL is among the field errors of a 400, unless something was wrong before the body was looked at."""
    if not is_refused(case) or response.status_code in (401, 404, 405, 415):
        return
    assert response.status_code == 400, f"{case.body['url']!r} was answered with {response.status_code}"
    problem = response.json()
    fields = [error["field"] for error in problem.get("properties", problem)["errors"]]
    assert "url" in fields, f"{case.body['url']!r} is not among the errors"


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """Schemathesis does not know the format, so it takes a refused URL for a valid one: that failure is none."""
    return not (isinstance(failure, RejectedPositiveData) and is_refused(case))
