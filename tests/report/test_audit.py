"""A verdict on a bill as text and as a record."""

import json

from app.core.audit import Audit, Explanation
from app.report.audit import audit_record, audit_text

AUDIT = Audit(
    "explained",
    2026,
    7,
    8375,
    6875,
    (
        Explanation("line missing", "The line System charge ($15.00) is not on the bill.", True, "S0-14"),
        Explanation("opening", "A credit of $15.00 would make it so.", False, value=15.0),
    ),
    ("Standard Rate",),
    "The bill is $15.00 less. The line System charge ($15.00) is not on the bill.",
)


def test_that_the_record_is_plain_json() -> None:
    record = json.loads(json.dumps(audit_record(AUDIT), allow_nan=False))
    assert (record["month"], record["difference_usd"], record["status"]) == ("2026-07", -15.0, "explained")
    assert [item["certain"] for item in record["explanations"]] == [True, False]


def test_that_the_text_says_the_verdict_once_and_then_what_else_it_could_be() -> None:
    text = audit_text(AUDIT)
    assert text.startswith("The bill of Jul 2026: explained, $68.75\n")
    assert text.count("is not on the bill") == 1
    assert "- A credit of $15.00 would make it so." in text
