"""What to settle before buying a small wind turbine: what a good answer is, and how the member's answers stand."""

from __future__ import annotations

import difflib
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from app.core.answer import WindQuestion
from app.core.case import LISTED_INVERTER, WIND_ITEMS, Case
from app.core.problems import Problem
from app.core.purchase import wind_item_name
from app.core.wording import say, together

MOST = 1e9
LIMITS: Mapping[str, tuple[float, str]] = MappingProxyType(
    {
        "kwh": (MOST, say("a number of kWh")),
        "usd": (MOST, say("a number of dollars")),
        "years": (200.0, say("a number of years")),
        "count": (1e6, say("a whole number")),
    }
)
"""Kinds answered by a number from 0 on: the most that is believed, and its name."""

KINDS = (*LIMITS, "yes_no", "cost_items")
SEVERITIES = ("warning", "red flag")
SELLER = say("the seller")


@dataclass(frozen=True)
class QuestionRule:
    """A question and what a good answer is.

    Yes is the good answer of "yes_no"; ``at_least`` and ``above`` are the edges of a good number.  Of the questions
    that share a word in ``either``, one good answer is enough.
    """

    id: str
    text: str
    kind: str
    clause: str
    source: str
    wrong: str
    at_least: float | None = None
    above: float | None = None
    severity: str = "warning"
    ask: str = SELLER
    either: str = ""


@dataclass(frozen=True)
class OwnFigures:
    """What the estimate itself says of the turbines: net energy of a year with its high, rating, upkeep counted."""

    annual_kwh: float
    high_kwh: float
    rated_kw: float
    upkeep_usd_per_year: float


def answer_problems(rules: Sequence[QuestionRule], answers: Mapping[str, object]) -> tuple[Problem, ...]:
    """What is wrong with the answers themselves, each with its field: an unknown question, another kind of value."""
    by_id = {rule.id: rule for rule in rules}
    found = []
    for name, value in answers.items():
        said = _unknown(name, by_id) if name not in by_id else _wrong_value(by_id[name], value)
        if said:
            found.append(Problem(said, f"wind.questions.{name}"))
    return tuple(found)


def wind_questions(case: Case, rules: Sequence[QuestionRule], own: OwnFigures) -> tuple[WindQuestion, ...]:
    """How each question stands: answered well, with a warning or a red flag, or blank; none without wind."""
    if case.wind is None:
        return ()
    judged = [_judged(rule, case, own) for rule in rules]
    settled = {rule.either for rule, each in zip(rules, judged, strict=True) if rule.either and each.status == "well"}
    return tuple(
        _settled_elsewhere(rule, each) if rule.either in settled and each.status != "well" else each
        for rule, each in zip(rules, judged, strict=True)
    )


def _unknown(name: str, known: Mapping[str, QuestionRule]) -> str:
    nearest = difflib.get_close_matches(name.lower(), known, 1, 0.5)
    if nearest:
        return say("unknown question; did you mean {name}?", name=nearest[0])
    return say("unknown question; expected one of {names}.", names=", ".join(known))


def _wrong_value(rule: QuestionRule, value: object) -> str:
    if rule.kind == "cost_items":
        return say("this question is answered by prices; expected them under costs.wind_items_usd.")
    shown = {True: "true", False: "false"}.get(value) if isinstance(value, bool) else repr(value)
    if rule.kind == "yes_no":
        return "" if isinstance(value, bool) else say("{shown} found; expected true or false.", shown=shown)
    most, wanted = LIMITS[rule.kind]
    whole = rule.kind == "count"
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_number and 0 <= value <= most and (not whole or value == int(value)):  # type: ignore[operator, call-overload]
        return ""
    return say("{shown} found; expected {wanted} from 0 to {most:,.10g}.", shown=shown, wanted=wanted, most=most)


def _judged(rule: QuestionRule, case: Case, own: OwnFigures) -> WindQuestion:
    if rule.kind == "cost_items":
        return _items(rule, case)
    answer = case.wind_answer(rule.id)
    if answer is None:
        upkeep = _usd(own.upkeep_usd_per_year)
        waiting = (
            say("The figures count {upkeep} a year meanwhile, not 0.", upkeep=upkeep) if rule.kind == "usd" else ""
        )
        return _said(rule, "blank", None, together(say("No answer yet: ask {whom}.", whom=rule.ask), waiting))
    shown, good = _shown(rule, answer), _good(rule, answer, own)
    text = say("Answer: {answer}.", answer=shown)
    if rule.id == LISTED_INVERTER and not case.equipment.inverter_ul1741:
        text = say("Answer: {answer}, as the equipment says.", answer=shown)
    if rule.kind == "kwh":
        estimated = say(
            "This estimate says {annual} kWh a year, at most {high} kWh.",
            annual=f"{own.annual_kwh:,.0f}",
            high=f"{own.high_kwh:,.0f}",
        )
        text = together(text, estimated)
    if rule.kind == "usd" and round(float(answer), 2) != round(own.upkeep_usd_per_year, 2):
        counted = say(
            "The figures count {upkeep} a year by the price per kW among the costs.",
            upkeep=_usd(own.upkeep_usd_per_year),
        )
        text = together(text, counted)
    if good:
        return _said(rule, "well", answer, text)
    if rule.kind == "kwh" and own.rated_kw > 0.0:
        full_hours_percent = 100.0 * float(answer) / (own.rated_kw * 8760.0)
        seller = say(
            "The seller's figure is {percent:.0f} % of running at the rated power all year.", percent=full_hours_percent
        )
        text = together(text, seller)
    return _said(rule, rule.severity, answer, together(text, rule.wrong))


def _good(rule: QuestionRule, answer: float | bool, own: OwnFigures) -> bool:
    if rule.kind == "yes_no":
        return bool(answer)
    if rule.kind == "kwh":
        return answer <= own.high_kwh
    above = -math.inf if rule.above is None else rule.above
    return answer > above and (rule.at_least is None or answer >= rule.at_least)


def _items(rule: QuestionRule, case: Case) -> WindQuestion:
    """The prices named so far, their sum, and what nothing is named for."""
    prices = case.costs.wind_items_usd or {}
    missing = tuple(wind_item_name(item) for item in WIND_ITEMS if item not in prices)
    if not prices:
        return replace(
            _said(rule, "blank", None, say("No price yet: ask {whom} for each.", whom=rule.ask)), missing=missing
        )
    total = float(sum(prices.values()))
    text = say("Together {total}.", total=_usd(total))
    if case.costs.upfront_usd is not None:
        price = _usd(case.costs.upfront_usd)
        text = together(text, say("The figures count the whole price given instead, {price}.", price=price))
    if not missing:
        return _said(rule, "well", total, text)
    text = together(text, say("Nothing is named for: {items}.", items=together(*missing, between=", ")), rule.wrong)
    return replace(_said(rule, rule.severity, total, text), missing=missing)


def _settled_elsewhere(rule: QuestionRule, question: WindQuestion) -> WindQuestion:
    told = "" if question.answer is None else say("Answer: {answer}.", answer=_shown(rule, question.answer))
    enough = say("The other answer on this point is enough.")
    return replace(question, status="well", text=together(told, enough))


def _said(rule: QuestionRule, status: str, answer: float | bool | None, text: str) -> WindQuestion:
    return WindQuestion(rule.id, rule.text, rule.kind, status, answer, text, rule.clause, rule.source)


def _shown(rule: QuestionRule, answer: float | bool) -> str:
    if rule.kind == "yes_no":
        return say("yes") if answer else say("no")
    if rule.kind == "usd":
        return say("{usd} a year", usd=_usd(float(answer)))
    number = f"{answer:,.10g}"
    if rule.kind == "years":
        return say("1 year") if answer == 1 else say("{years} years", years=number)
    return say("{number} kWh", number=number) if rule.kind == "kwh" else number


def _usd(usd: float) -> str:
    return f"${usd:,.0f}" if usd == int(usd) else f"${usd:,.2f}"
