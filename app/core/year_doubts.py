"""What the first year would cost this member if doubtful words of the policy were read the other way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.core.answer import Doubt
from app.core.lifetime import Question, as_it_stands, settle_with_system
from app.core.other_reading import OtherReading, doubts
from app.core.policy import Program, Version
from app.core.selection import select


def year_doubts(question: Question, version: Version, member_inputs: Mapping[str, object]) -> tuple[Doubt, ...]:
    """Every ambiguity of the policy, the one that moves most money first; only the first year is settled."""
    one_year = replace(question, horizon=replace(question.horizon, years=1))
    usual_cents = _cost_cents(one_year)
    if usual_cents is None:
        return ()

    def other_cents(other: OtherReading) -> int | None:
        return _cost_cents(_asked(one_year, version, other))

    kw_ac = question.facts.nameplate_kw_ac
    return doubts(question.policy, question.program.id, version.id, usual_cents, other_cents, member_inputs, kw_ac)


def _asked(question: Question, version: Version, other: OtherReading) -> Question | None:
    """The same year under the other reading; None where it names a version, program or rate that there is not."""
    wanted = (other.version or version.id, other.program or question.program.id, other.rate or question.usual_rate.id)
    found = select(other.policy, *wanted)
    if isinstance(found, tuple):
        return None
    program: Program = found.program or found.version.programs[0]
    rate = other.policy.rate(program.rate) or found.rate
    return replace(
        question,
        policy=other.policy,
        program=program,
        rate=rate,
        curve=question.curve_of(rate, program),
        inputs={**question.inputs, **other.overrides},
    )


def _cost_cents(question: Question | None) -> int | None:
    """The first year's bills less the checks sent."""
    settled = None if question is None else settle_with_system(question, as_it_stands(question.horizon))
    if settled is None or isinstance(settled, tuple):
        return None
    return int((settled.statement.bill_cents - settled.statement.checks_cents)[0].sum())
