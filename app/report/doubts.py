"""Says in a sentence that a policy's words can be read two ways, and what each way costs."""

from __future__ import annotations

from collections.abc import Iterable

from app.core.answer import Doubt
from app.core.wording import say
from app.report.money import dollars


def doubts_that_cost(doubts: Iterable[Doubt]) -> tuple[str, ...]:
    """A sentence for each doubt whose other reading costs another sum, in their order."""
    return tuple(
        say(
            "{question} As read here: {reading} ({year}). The other way: {other} ({other_year}). Ask the co-op.",
            question=doubt.question,
            reading=doubt.reading.rstrip("."),
            year=dollars(doubt.year_cents),
            other=doubt.other.rstrip("."),
            other_year=dollars(doubt.other_year_cents),
        )
        for doubt in doubts
        if doubt.year_cents is not None and doubt.other_year_cents is not None
    )
