"""What stands in the way of a policy is said beside the answer it belongs to."""

from dataclasses import replace

import pytest

from app.core.rate_sheet import MOST_LETTERS, RateSheet, asked_now, sheet_problems

SHEET = RateSheet(name="Prairie View", state="MT")


def fields_of(sheet: RateSheet) -> list[str]:
    return [problem.field for problem in sheet_problems(sheet)]


def test_that_a_name_and_a_state_are_enough() -> None:
    assert sheet_problems(SHEET) == ()
    assert SHEET.named
    assert fields_of(RateSheet()) == ["name", "state"]
    assert not replace(SHEET, name="  ").named


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"energy_usd_per_kwh": 10.4}, "energy_usd_per_kwh", "looks like cents"),
        ({"energy_usd_per_kwh": -0.1}, "energy_usd_per_kwh", "below 0"),
        ({"customer_usd_per_month": 200_000.0}, "customer_usd_per_month", "too large"),
        ({"energy": "blocks"}, "first_block_kwh", "kWh a month are expected"),
        ({"energy": "blocks", "first_block_kwh": 0.0}, "first_block_kwh", "above 0"),
        ({"energy": "average"}, "average_usd_per_kwh", "average price is not given"),
        ({"size": "limit"}, "size_kw_ac", "kW AC are expected"),
        ({"yearly_use": "limit", "yearly_use_percent": 1.1}, "yearly_use_percent", "110 for 1.1"),
        ({"name": "x" * (MOST_LETTERS + 1)}, "name", "too long"),
    ],
)
def test_that_a_wrong_answer_is_named(changes: dict[str, object], field: str, words: str) -> None:
    problems = sheet_problems(replace(SHEET, **changes))  # type: ignore[arg-type]
    assert [problem.field for problem in problems] == [field]
    assert words in problems[0].text


def test_that_two_dollars_a_kwh_is_the_last_that_is_no_cents() -> None:
    assert fields_of(replace(SHEET, energy_usd_per_kwh=2.0)) == []
    assert fields_of(replace(SHEET, energy_usd_per_kwh=2.01)) == ["energy_usd_per_kwh"]


def test_that_an_answer_that_is_not_asked_for_is_not_judged() -> None:
    assert fields_of(replace(SHEET, settlement="month_kwh", surplus_usd_per_kwh=5.8)) == []
    assert fields_of(replace(SHEET, settlement="instant_usd", surplus_usd_per_kwh=5.8)) == ["surplus_usd_per_kwh"]


def test_that_a_summer_may_go_over_the_end_of_the_year_but_not_through_it() -> None:
    winterly = replace(SHEET, energy="seasons", summer_first_month=11, summer_last_month=2)
    assert winterly.summer_months == (11, 12, 1, 2)
    assert fields_of(winterly) == []
    assert fields_of(replace(winterly, summer_last_month=10)) == ["summer_last_month"]


def test_that_only_the_questions_that_matter_are_asked() -> None:
    assert "surplus_usd_per_kwh" not in asked_now(replace(SHEET, settlement="month_kwh"))
    assert "surplus_usd_per_kwh" in asked_now(SHEET)
    assert "payout_usd_per_kwh" in asked_now(replace(SHEET, settlement="month_kwh", unused="year_paid"))
    assert "payout_usd_per_kwh" not in asked_now(replace(SHEET, settlement="month_usd", unused="year_paid"))
    assert "true_up_month" in asked_now(replace(SHEET, unused="year_lost"))
    assert "true_up_month" not in asked_now(replace(SHEET, unused="never"))


@pytest.mark.parametrize(("length", "fields"), [(MOST_LETTERS, []), (MOST_LETTERS + 1, ["rates.title"])])
def test_that_a_papers_title_has_its_longest(length: int, fields: list[str]) -> None:
    assert fields_of(replace(SHEET, rates=replace(SHEET.rates, title="x" * length))) == fields
