"""Holds the checklist to its dates: calendar and business days before and after an event, and a day of each month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.answer import Step
from app.core.checklist import START_EVENT, checklist, due_date
from app.core.eligibility import SystemFacts
from app.core.policy import Due, Program, StepRule, Surplus, Version

FACTS = SystemFacts(("pv",), 8.0, 9.2, 0.0, 0.0, 10500, 12000)
PROGRAM = Program("net-metering", "Net metering", "billing_month", Surplus("kwh"))
CONNECTED = date(2027, 3, 1)

NOTICE = StepRule("Give notice.", "S0-58", due=Due(60, "before", START_EVENT), event="notice")
REASONS = StepRule("Reasons if it cannot.", "S0-59", due=Due(15, "after", "notice"), party="utility")
METERING_COST = StepRule("Metering costs.", "S0-60", due=Due(10, "after", "notice"), party="utility", up_to_kw=10.0)


def steps(*rules: StepRule, kw: float = 8.0, on: date | None = CONNECTED, **inputs: object) -> tuple[Step, ...]:
    version = Version("now", "Now", (PROGRAM,), steps=rules)
    return checklist(version, PROGRAM, replace(FACTS, pv_kw_ac=kw), on, inputs)


def test_that_notice_60_days_before_the_first_of_march_is_due_on_the_last_of_december() -> None:
    notice, reasons, cost = steps(NOTICE, REASONS, METERING_COST)
    assert (notice.due, reasons.due, cost.due) == ("2026-12-31", "2027-01-15", "2027-01-10")
    assert [step.step for step in (notice, reasons, cost)] == [1, 2, 3]


@pytest.mark.parametrize(("kw", "count"), [(10.0, 3), (10.1, 2)])
def test_that_a_step_of_small_systems_is_left_out_for_larger_ones(kw: float, count: int) -> None:
    assert len(steps(NOTICE, REASONS, METERING_COST, kw=kw)) == count


@pytest.mark.parametrize(("kw", "count"), [(10.0, 0), (10.1, 1)])
def test_that_a_step_of_larger_systems_is_left_out_for_small_ones(kw: float, count: int) -> None:
    assert len(steps(replace(NOTICE, above_kw=10.0), kw=kw)) == count


def test_that_without_a_date_what_is_due_is_said_in_words() -> None:
    notice, reasons = steps(NOTICE, REASONS, on=None)
    assert notice.due == "60 days before interconnection"
    assert reasons.due == "15 days after notice"


def test_that_dates_are_told_in_whatever_order_the_steps_stand() -> None:
    reasons, notice = steps(REASONS, NOTICE)
    assert (reasons.due, notice.due) == ("2027-01-15", "2026-12-31")


def test_that_an_event_without_a_date_leaves_words() -> None:
    (inspection,) = steps(StepRule("Inspect.", "", due=Due(5, "after", "application", "business")))
    assert inspection.due == "5 business days after application"


def test_that_a_reading_is_due_on_a_day_of_each_month() -> None:
    (reading,) = steps(StepRule("Send the reading.", "S0-24", due=Due(7, "on", "each month")))
    assert reading.due == "day 7 of each month"


def test_that_a_step_names_who_does_it_and_its_documents() -> None:
    (step,) = steps(StepRule("Answer.", "S0-59", documents=("form A", "plan"), party="utility"))
    assert step.text == "[utility] Answer. Documents: form A, plan."
    assert step.due is None


def test_that_a_step_may_be_for_some_programs_technologies_and_those_who_opt_in() -> None:
    assert steps(replace(NOTICE, programs=("other",))) == ()
    assert steps(replace(NOTICE, technologies=("wind",))) == ()
    assert steps(replace(NOTICE, opt_in="rec_opt_in")) == ()
    assert len(steps(replace(NOTICE, opt_in="rec_opt_in", programs=("net-metering",)), rec_opt_in=1)) == 1


@pytest.mark.parametrize(
    ("start", "days", "relation", "expected"),
    [
        ("2026-11-20", 1, "after", "2026-11-23"),  # from a Friday over the weekend
        ("2026-11-20", 5, "after", "2026-11-27"),
        ("2026-11-20", 10, "after", "2026-12-04"),
        ("2026-11-23", 1, "before", "2026-11-20"),  # from a Monday back to Friday
        ("2026-11-23", 5, "before", "2026-11-16"),
        ("2026-11-21", 1, "after", "2026-11-23"),  # from a Saturday Monday is the first
        ("2026-11-22", 1, "before", "2026-11-20"),  # and before a Sunday it is Friday
        ("2026-11-21", 5, "after", "2026-11-27"),
    ],
)
def test_that_business_days_leave_weekends_out(start: str, days: int, relation: str, expected: str) -> None:
    due = Due(days, relation, "event", "business")
    assert due_date(due, {"event": date.fromisoformat(start)}) == date.fromisoformat(expected)


@given(st.dates(date(2024, 1, 1), date(2032, 12, 31)), st.integers(1, 120))
def test_that_calendar_days_before_and_after_are_each_others_reverse(day: date, days: int) -> None:
    before = due_date(Due(days, "before", "event"), {"event": day})
    assert before is not None
    assert due_date(Due(days, "after", "event"), {"event": before}) == day
    assert day - before == timedelta(days=days)


@given(st.dates(date(2024, 1, 1), date(2032, 12, 31)), st.integers(1, 60), st.sampled_from(("before", "after")))
def test_that_a_business_day_is_never_on_a_weekend(day: date, days: int, relation: str) -> None:
    due = due_date(Due(days, relation, "event", "business"), {"event": day})
    assert due is not None
    assert due.weekday() < 5
    assert (due < day) == (relation == "before")
