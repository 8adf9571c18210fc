"""Holds the writing of amounts to it that a cent is never lost and a minus never doubled."""

import pytest

from app.report.money import dollars, figure, kwh, whole_dollars, years


@pytest.mark.parametrize(
    ("cents", "text"),
    [(0, "$0.00"), (5, "$0.05"), (99, "$0.99"), (119130, "$1,191.30"), (-6170, "-$61.70"), (-5, "-$0.05")],
)
def test_that_cents_are_written_as_dollars(cents: int, text: str) -> None:
    assert dollars(cents) == text


@pytest.mark.parametrize(("cents", "text"), [(49, "$0"), (50, "$1"), (-49, "$0"), (-50, "-$1"), (119150, "$1,192")])
def test_that_headlines_round_half_up(cents: int, text: str) -> None:
    assert whole_dollars(cents) == text


@pytest.mark.parametrize(("value", "text"), [(None, "-"), (0.0, "0"), (-0.2, "0"), (0.6, "1"), (12345.4, "12,345")])
def test_that_energy_is_written_whole_and_never_as_minus_zero(value: float | None, text: str) -> None:
    assert kwh(value) == text


@pytest.mark.parametrize(("value", "text"), [(7.46, "7.5"), (9.94, "9.9"), (9.96, "10"), (17.3, "17")])
def test_that_years_are_whole_from_ten_on(value: float, text: str) -> None:
    assert years(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "unknown"),
        (True, "yes"),
        (0.133854, "0.133854"),
        (25, "25"),
        (31.0, "31"),
        ((1.0, 2.5), "1, 2.5"),
        ("x", "x"),
    ],
)
def test_that_a_figure_is_as_short_as_it_is_exact(value: object, text: str) -> None:
    assert figure(value) == text
