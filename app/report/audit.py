"""Tells whether a bill is right, and if not what would explain it."""

from __future__ import annotations

import textwrap
from typing import Any

from app.core.audit import Audit, Explanation
from app.core.wording import say
from app.report.money import MONTHS, dollars

WIDTH = 100


def audit_record(audit: Audit) -> dict[str, Any]:
    """The verdict as plain values, money in dollars."""
    return {
        "status": audit.status,
        "month": f"{audit.year}-{audit.month:02d}",
        "expected_usd": audit.expected_cents / 100,
        "actual_usd": audit.actual_cents / 100,
        "difference_usd": audit.difference_cents / 100,
        "text": audit.text,
        "explanations": [
            {
                "kind": item.kind,
                "text": item.text,
                "certain": item.certain,
                "clause": item.clause,
                "parameter": item.parameter,
                "value": None if item.value is None else round(item.value, 8),
            }
            for item in audit.explanations
        ],
        "unknown": list(audit.unknown),
        "lines": [
            {
                "name": line.name,
                "expected_usd": line.expected_cents / 100,
                "actual_usd": None if line.actual_cents is None else line.actual_cents / 100,
                "difference_usd": None if line.difference_cents is None else line.difference_cents / 100,
            }
            for line in audit.lines
        ],
    }


def audit_text(audit: Audit) -> str:
    """The verdict in a sentence, then everything that would explain the bill."""
    title = say(
        "The bill of {month} {year}: {status}, {amount}",
        month=MONTHS[audit.month - 1],
        year=audit.year,
        status=audit.status,
        amount=dollars(audit.actual_cents),
    )
    parts = [f"{title}\n{'-' * len(title)}", textwrap.fill(audit.text, WIDTH)]
    rest = other_explanations(audit)
    if rest:
        also = "\n".join(textwrap.fill(item.text, WIDTH, initial_indent="- ", subsequent_indent="  ") for item in rest)
        parts.append(f"{say('What else would come to it:')}\n{also}")
    return "\n\n".join(parts) + "\n"


def other_explanations(audit: Audit) -> tuple[Explanation, ...]:
    """What else would come to the bill, beside what the verdict has said already."""
    return tuple(item for item in audit.explanations if item.text not in audit.text)
