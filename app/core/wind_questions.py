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

MOST = 1e9
LIMITS: Mapping[str, tuple[float, str]] = MappingProxyType(
    {
        "kwh": (MOST, "a number of kWh"),
        "usd": (MOST, "a number of dollars"),
        "years": (200.0, "a number of years"),
        "count": (1e6, "a whole number"),
    }
)
"""Kinds answered by a number from 0 on: the most that is believed, and its name."""

KINDS = (*LIMITS, "yes_no", "cost_items")
SEVERITIES = ("warning", "red flag")


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
    ask: str = "the seller"
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
    hint = f"did you mean {nearest[0]}?" if nearest else f"expected one of {', '.join(known)}."
    return f"unknown question; {hint}"


def _wrong_value(rule: QuestionRule, value: object) -> str:
    if rule.kind == "cost_items":
        return "this question is answered by prices; expected them under costs.wind_items_usd."
    shown = {True: "true", False: "false"}.get(value) if isinstance(value, bool) else repr(value)
    if rule.kind == "yes_no":
        return "" if isinstance(value, bool) else f"{shown} found; expected true or false."
    most, wanted = LIMITS[rule.kind]
    whole = rule.kind == "count"
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_number and 0 <= value <= most and (not whole or value == int(value)):  # type: ignore[operator, call-overload]
        return ""
    return f"{shown} found; expected {wanted} from 0 to {most:,.10g}."


def _judged(rule: QuestionRule, case: Case, own: OwnFigures) -> WindQuestion:
    if rule.kind == "cost_items":
        return _items(rule, case)
    answer = case.wind_answer(rule.id)
    if answer is None:
        waiting = _counted(own, "meanwhile, not 0") if rule.kind == "usd" else ""
        return _said(rule, "blank", None, f"No answer yet: ask {rule.ask}.{waiting}")
    text, good = f"Answer: {_shown(rule, answer)}.", _good(rule, answer, own)
    if rule.id == LISTED_INVERTER and not case.equipment.inverter_ul1741:
        text = f"{text.rstrip('.')}, as the equipment says."
    if rule.kind == "kwh":
        text += f" This estimate says {own.annual_kwh:,.0f} kWh a year, at most {own.high_kwh:,.0f} kWh."
    if rule.kind == "usd" and round(float(answer), 2) != round(own.upkeep_usd_per_year, 2):
        text += _counted(own, "by the price per kW among the costs")
    if good:
        return _said(rule, "well", answer, text)
    if rule.kind == "kwh" and own.rated_kw > 0.0:
        full_hours_percent = 100.0 * float(answer) / (own.rated_kw * 8760.0)
        text += f" The seller's figure is {full_hours_percent:.0f} % of running at the rated power all year."
    return _said(rule, rule.severity, answer, f"{text} {rule.wrong}")


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
    missing = tuple(item.replace("_", " ") for item in WIND_ITEMS if item not in prices)
    if not prices:
        return replace(_said(rule, "blank", None, f"No price yet: ask {rule.ask} for each."), missing=missing)
    total = float(sum(prices.values()))
    text = f"Together {_usd(total)}."
    if case.costs.upfront_usd is not None:
        text += f" The figures count the whole price given instead, {_usd(case.costs.upfront_usd)}."
    if not missing:
        return _said(rule, "well", total, text)
    text = f"{text} Nothing is named for: {', '.join(missing)}. {rule.wrong}"
    return replace(_said(rule, rule.severity, total, text), missing=missing)


def _settled_elsewhere(rule: QuestionRule, question: WindQuestion) -> WindQuestion:
    told = "" if question.answer is None else f"Answer: {_shown(rule, question.answer)}. "
    return replace(question, status="well", text=f"{told}The other answer on this point is enough.")


def _said(rule: QuestionRule, status: str, answer: float | bool | None, text: str) -> WindQuestion:
    return WindQuestion(rule.id, rule.text, rule.kind, status, answer, text, rule.clause, rule.source)


def _shown(rule: QuestionRule, answer: float | bool) -> str:
    if rule.kind == "yes_no":
        return "yes" if answer else "no"
    if rule.kind == "usd":
        return f"{_usd(float(answer))} a year"
    number = f"{answer:,.10g}"
    return {"kwh": f"{number} kWh", "years": f"{number} {'year' if answer == 1 else 'years'}"}.get(rule.kind, number)


def _counted(own: OwnFigures, why: str) -> str:
    return f" The figures count {_usd(own.upkeep_usd_per_year)} a year {why}."


def _usd(usd: float) -> str:
    return f"${usd:,.0f}" if usd == int(usd) else f"${usd:,.2f}"
