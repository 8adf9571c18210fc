"""Money due once: what is known, what may come, and what only the co-op can say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.core.answer import Fee, FeeTotals
from app.core.eligibility import SystemFacts
from app.core.money import whole_cents
from app.core.policy import FeeBracket, FeeRule, Program, Version
from app.core.wording import together


def fees(version: Version, program: Program, facts: SystemFacts, inputs: Mapping[str, object]) -> tuple[Fee, ...]:
    """Every fee that can fall due for the system; one whose amount nobody has published has no amount, never 0."""
    return tuple(_fee(rule, facts, inputs) for rule in version.fees if _meant(rule, program, facts, inputs))


def known_cents(all_fees: Sequence[Fee]) -> int:
    """The sum of what is certain to be paid."""
    return sum(fee.cents for fee in all_fees if fee.certainty == "known" and fee.cents is not None)


def fee_totals(all_fees: Sequence[Fee]) -> FeeTotals:
    """What is known, what it may become if all that is possible comes, and which fees nobody can sum yet."""
    may_come = sum(fee.cents for fee in all_fees if fee.certainty == "contingent" and fee.cents is not None)
    known = known_cents(all_fees)
    return FeeTotals(known, known + may_come, tuple(fee.name for fee in all_fees if fee.cents is None))


def _meant(rule: FeeRule, program: Program, facts: SystemFacts, inputs: Mapping[str, object]) -> bool:
    if rule.programs and program.id not in rule.programs:
        return False
    if not facts.has_one_of(rule.technologies):
        return False
    if rule.above_kw is not None and facts.nameplate_kw_ac <= rule.above_kw:
        return False
    return not rule.opt_in or bool(inputs.get(rule.opt_in))


def _fee(rule: FeeRule, facts: SystemFacts, inputs: Mapping[str, object]) -> Fee:
    quote = inputs.get(rule.quote) if rule.quote else None
    if isinstance(quote, int | float):
        return Fee(rule.name, whole_cents(float(quote)), rule.when, "known", rule.clause, rule.note)
    kw = facts.nameplate_kw_ac
    bracket = next((bracket for bracket in rule.brackets if _holds(bracket, kw)), None)
    if bracket is None:
        certainty = "unknown" if rule.certainty == "known" else rule.certainty
        return Fee(rule.name, None, rule.when, certainty, rule.clause, rule.note)
    below = max((b.up_to_kw or 0.0 for b in rule.brackets[: rule.brackets.index(bracket)]), default=0.0)
    liable_kw = kw if bracket.per_kw_of == "all" else max(kw - below, 0.0)
    cents = whole_cents(bracket.usd + bracket.per_kw_usd * liable_kw)
    certainty = bracket.certainty if rule.certainty == "known" else rule.certainty
    note = together(bracket.note, rule.note)
    return Fee(rule.name, None if certainty == "unknown" else cents, rule.when, certainty, rule.clause, note)


def _holds(bracket: FeeBracket, kw: float) -> bool:
    if bracket.up_to_kw is None:
        return True
    return kw <= bracket.up_to_kw if bracket.inclusive else kw < bracket.up_to_kw
