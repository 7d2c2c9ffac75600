"""Generates target URLs for the format `webhook-url` of the document, and checks that invalid ones are rejected."""

import json
from pathlib import Path

import schemathesis
from hypothesis import strategies as st
from schemathesis.openapi.checks import RejectedPositiveData

# The table of cases of the app's tests. Blank URLs are covered by the schema.
CASES = json.loads((Path(__file__).parent.parent / "cases" / "target_urls.json").read_text())
VALID = [case["url"] for case in CASES if case["is"] == "valid"]
# Private and loopback addresses, malformed URLs, other schemes and so on.
INVALID = [case["url"] for case in CASES if case["is"] not in ("valid", "blank")]

LABEL = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?", fullmatch=True)
PUBLIC = st.builds(
    "{}://{}.example{}/{}{}".format,
    st.sampled_from(["http", "https", "HTTPS"]),
    st.lists(LABEL, min_size=1, max_size=3).map(".".join),
    st.sampled_from(["", ":443", ":8443", "."]),
    st.from_regex(r"([A-Za-z0-9~._-]{0,8}/){0,3}(status/[1-5][0-9][0-9])?", fullmatch=True),
    st.sampled_from(["", "?tenant=4", "?a=b&a=%20"]),
)
schemathesis.openapi.format("webhook-url", st.sampled_from(VALID) | PUBLIC | st.sampled_from(INVALID))


def has_invalid_url(case):
    return isinstance(case.body, dict) and case.body.get("url") in INVALID


@schemathesis.check
def rejects_invalid_target_urls(context, response, case):
    """An invalid URL is among the field errors of a 400, unless the request is rejected before its body is read."""
    if not has_invalid_url(case) or response.status_code in (401, 404, 405, 415):
        return
    assert response.status_code == 400, f"{case.body['url']!r} got {response.status_code}"
    problem = response.json()
    fields = [error["field"] for error in problem.get("properties", problem)["errors"]]
    assert "url" in fields, f"{case.body['url']!r} is not among the errors"


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """Ignores rejections of invalid URLs. Schemathesis does not know the format and expects them to be accepted."""
    return not (isinstance(failure, RejectedPositiveData) and has_invalid_url(case))
