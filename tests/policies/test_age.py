"""A policy that nobody has looked at for eighteen months is warned of."""

from datetime import date

import pytest

from app.policies.age import age_warning


@pytest.mark.parametrize("today", [date(2024, 1, 31), date(2025, 5, 31), date(2025, 7, 31), date(2020, 1, 1)])
def test_that_a_policy_is_fresh_up_to_eighteen_months_to_the_day(today: date) -> None:
    assert age_warning("Marias River", date(2024, 1, 31), today) is None


def test_that_it_is_warned_of_from_the_day_after() -> None:
    said = age_warning("Marias River", date(2024, 1, 31), date(2025, 8, 1))
    assert said is not None
    assert said.startswith("The rules of Marias River were last verified on 2024-01-31, 18 months ago;")


def test_that_years_count_as_months() -> None:
    assert "114 months ago" in str(age_warning("New Mexico", date(2017, 5, 21), date(2026, 11, 21)))


def test_that_a_policy_that_does_not_say_when_is_left_alone() -> None:
    assert age_warning("Marias River", None, date(2026, 11, 21)) is None
