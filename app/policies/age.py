"""Knows when a policy was last verified too long ago to be relied on."""

from __future__ import annotations

from datetime import date

from dateutil.relativedelta import relativedelta

from app.core.wording import say

MONTHS_GOOD_FOR = 18
"""Boards set rates once a year; a file not looked at for a year and a half has missed at least one such meeting."""


def age_warning(name: str, verified_on: date | None, today: date) -> str | None:
    """A sentence when a policy was verified more than eighteen months before ``today``; None while it is fresh.

    A policy that does not say when it was verified is not warned of here: that is a matter of its check.
    """
    if verified_on is None or verified_on + relativedelta(months=MONTHS_GOOD_FOR) >= today:
        return None
    since = relativedelta(today, verified_on)
    months = since.years * 12 + since.months
    return say(
        "The rules of {name} were last verified on {verified_on}, {months} months ago; ask the "
        "co-op whether they still hold, or for a newer policy pack.",
        name=name,
        verified_on=verified_on.isoformat(),
        months=months,
    )
