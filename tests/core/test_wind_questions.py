"""Holds the questions before buying wind to their edges: what is answered well, with a warning, or not at all."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import pytest

from app.core.answer import WindQuestion
from app.core.case import LISTED_INVERTER, UPKEEP_OF_WIND, WIND_ITEMS, Case, Costs, Equipment, Pv, PvArray, Wind
from app.core.wind_questions import LIMITS, OwnFigures, answer_problems, wind_questions
from app.files.wind_questions import read_wind_questions

RULES = read_wind_questions()
OWN = OwnFigures(annual_kwh=12_000.0, high_kwh=15_000.0, rated_kw=10.0, upkeep_usd_per_year=420.0)
CLAUSES = [f"S0-{number}" for number in range(105, 116)]


def with_answers(answers: Mapping[str, float | bool], **changes: object) -> Case:
    return Case(wind=Wind("bergey-excel-10", questions=MappingProxyType(answers)), **changes)  # type: ignore[arg-type]


def judged(question: str, case: Case) -> WindQuestion:
    return next(each for each in wind_questions(case, RULES, OWN) if each.id == question)


def answered(question: str, answer: float | bool) -> WindQuestion:
    return judged(question, with_answers({question: answer}))


@pytest.mark.parametrize(
    ("question", "answer", "status"),
    [
        ("seller-years", 4, "warning"),
        ("seller-years", 4.99, "warning"),
        ("seller-years", 5, "well"),
        ("references", 1, "warning"),
        ("references", 2, "well"),
        ("warranty-years", 0, "warning"),
        ("warranty-years", 0.5, "warning"),
        ("warranty-years", 1, "well"),
        ("warranty-years", 5, "well"),
        ("warranty-years", 10, "well"),
        ("warranty-labor", False, "warning"),
        ("warranty-labor", True, "well"),
        ("maintenance", 0, "warning"),
        ("maintenance", 0.01, "well"),
        ("inverter-listed", False, "red flag"),
        ("inverter-listed", True, "well"),
        ("certified", False, "warning"),
        ("certified", True, "well"),
        ("lightning-protection", False, "warning"),
        ("lightning-protection", True, "well"),
        ("surplus-price-told", False, "warning"),
        ("surplus-price-told", True, "well"),
        ("tower-permitted", False, "warning"),
        ("tower-permitted", True, "well"),
        ("annual-energy", 15_000, "well"),
        ("annual-energy", 15_000.1, "warning"),
        ("annual-energy", 100, "well"),
    ],
)
def test_that_an_answer_is_judged_by_its_edge(question: str, answer: float | bool, status: str) -> None:
    found = answered(question, answer)
    assert (found.status, found.answer) == (status, answer)
    assert found.text.startswith("Answer: ")


def test_that_every_question_is_blank_until_it_is_answered_and_names_who_knows() -> None:
    found = wind_questions(with_answers({}), RULES, OWN)
    assert {each.status for each in found} == {"blank"}
    assert {each.answer for each in found} == {None}
    assert all("ask the " in each.text for each in found)
    assert "ask the co-op" in judged("surplus-price-told", with_answers({})).text


def test_that_all_eleven_clauses_are_asked_about_in_order_with_their_source() -> None:
    found = wind_questions(with_answers({}), RULES, OWN)
    assert list(dict.fromkeys(each.clause for each in found)) == CLAUSES
    assert all(each.source and each.question.endswith("?") for each in found)


def test_that_a_case_without_wind_is_asked_nothing() -> None:
    assert wind_questions(Case(pv=Pv((PvArray(8.0),))), RULES, OWN) == ()


def test_that_a_sellers_energy_is_told_beside_the_estimates_and_as_a_share_of_the_rated_power() -> None:
    text = answered("annual-energy", 43_800).text
    assert "43,800 kWh" in text
    assert "12,000 kWh a year, at most 15,000 kWh" in text
    assert "50 % of running at the rated power" in text
    assert "rated power" not in answered("annual-energy", 14_000).text


@pytest.mark.parametrize("years", [4, 4.5])
def test_that_a_line_taken_over_makes_up_for_a_young_seller(years: float) -> None:
    case = with_answers({"seller-years": years, "seller-took-over-line": True})
    assert judged("seller-years", case).status == "well"
    assert judged("seller-years", case).text.startswith(f"Answer: {years} years. The other answer")


def test_that_an_old_seller_need_not_have_taken_over_a_line() -> None:
    for answers in ({"seller-years": 5}, {"seller-years": 5, "seller-took-over-line": False}):
        assert judged("seller-took-over-line", with_answers(answers)).status == "well"
    young = with_answers({"seller-years": 4, "seller-took-over-line": False})
    assert {judged(name, young).status for name in ("seller-years", "seller-took-over-line")} == {"warning"}


def test_that_blank_upkeep_is_flagged_with_what_is_counted_and_never_0() -> None:
    blank = judged(UPKEEP_OF_WIND, with_answers({}))
    assert (blank.status, blank.answer) == ("blank", None)
    assert "$420 a year meanwhile, not 0" in blank.text
    assert "count" not in answered(UPKEEP_OF_WIND, 420.0).text
    assert "The figures count $420 a year" in answered(UPKEEP_OF_WIND, 300.0).text


def test_that_an_inverter_that_the_equipment_calls_unlisted_is_a_red_flag_whatever_is_answered() -> None:
    for answers in ({}, {LISTED_INVERTER: True}):
        case = with_answers(answers, equipment=Equipment(inverter_ul1741=False))
        found = judged(LISTED_INVERTER, case)
        assert found.status == "red flag"
        assert "as the equipment says" in found.text
        assert not case.inverter_listed


def test_that_the_answer_on_the_inverter_reaches_the_rules() -> None:
    assert not with_answers({LISTED_INVERTER: False}).inverter_listed
    assert with_answers({LISTED_INVERTER: True}).inverter_listed
    assert with_answers({}).inverter_listed
    assert Case().inverter_listed


def test_that_prices_are_summed_and_the_missing_ones_named() -> None:
    some = MappingProxyType({"turbine": 50_000.0, "tower": 20_000.5, "sales_tax": 0.0})
    found = judged("cost-items", with_answers({}, costs=Costs(wind_items_usd=some)))
    assert (found.status, found.answer) == ("warning", 70_000.5)
    assert found.missing == tuple(item.replace("_", " ") for item in WIND_ITEMS if item not in some)
    assert "$70,000.50" in found.text
    assert "concrete and rebar" in found.text
    every = MappingProxyType(dict.fromkeys(WIND_ITEMS, 1000.0))
    whole = judged("cost-items", with_answers({}, costs=Costs(wind_items_usd=every)))
    assert (whole.status, whole.answer, whole.missing, whole.text) == ("well", 10_000.0, (), "Together $10,000.")
    over = judged("cost-items", with_answers({}, costs=Costs(wind_items_usd=every, upfront_usd=9_000.0)))
    assert "count the whole price given instead, $9,000" in over.text


def test_that_a_price_of_nothing_yet_is_blank() -> None:
    nothing: Mapping[str, float] = MappingProxyType({})
    for items in (None, nothing):
        found = judged("cost-items", with_answers({}, costs=Costs(wind_items_usd=items)))
        assert (found.status, found.answer, len(found.missing)) == ("blank", None, len(WIND_ITEMS))


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("seler-years", 5, "unknown question; did you mean seller-years?"),
        ("zzz", 5, "unknown question; expected one of annual-energy, "),
        ("seller-years", True, "true found; expected a number of years from 0 to 200."),
        ("seller-years", -1, "-1 found; expected a number of years"),
        ("seller-years", 200.5, "200.5 found"),
        ("seller-years", float("nan"), "nan found"),
        ("references", 1.5, "1.5 found; expected a whole number"),
        ("certified", 1, "1 found; expected true or false."),
        ("certified", "yes", "'yes' found; expected true or false."),
        ("maintenance", "dear", "'dear' found; expected a number of dollars"),
        ("cost-items", 100, "costs.wind_items_usd"),
    ],
)
def test_that_an_answer_of_another_kind_is_one_sentence(name: str, value: object, words: str) -> None:
    (problem,) = answer_problems(RULES, {name: value})
    assert problem.field == f"wind.questions.{name}"
    assert words in problem.text
    assert problem.text.count("\n") == 0


def test_that_answers_of_the_right_kind_are_no_problem() -> None:
    for rule in RULES:
        if rule.kind in LIMITS:
            for value in (0, LIMITS[rule.kind][0]):
                assert answer_problems(RULES, {rule.id: value}) == ()
        elif rule.kind == "yes_no":
            assert answer_problems(RULES, {rule.id: False}) == ()


def test_that_turbines_with_other_answers_are_other_cases_of_the_same_kind() -> None:
    one, other = with_answers({"references": 1}), with_answers({"references": 2})
    assert one != other
    assert one == with_answers({"references": 1})
    assert hash(one.wind) == hash(other.wind)
    assert replace(one, wind=Wind("bergey-excel-10")) == with_answers({})
