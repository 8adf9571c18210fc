"""Holds the scales of charts to round values that enclose what is drawn."""

import pytest

from app.gui.charts.scale import extent, reach, round_steps, round_steps_within, words_at_right, written
from app.report.figure import Annotation, Axis, Cells, Figure, Series


@pytest.mark.parametrize(
    ("low", "high", "steps"),
    [
        (0.0, 207.0, [0.0, 50.0, 100.0, 150.0, 200.0, 250.0]),
        (-26000.0, 9000.0, [-30000.0, -20000.0, -10000.0, 0.0, 10000.0]),
        (0.0, 1.0, [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]),
        (0.0, 0.05, [0.0, 0.01, 0.02, 0.03, 0.04, 0.05]),
    ],
)
def test_that_steps_are_round_and_enclose_what_is_drawn(low: float, high: float, steps: list[float]) -> None:
    assert round_steps(low, high, 5) == pytest.approx(steps)


def test_that_steps_within_stay_within() -> None:
    assert round_steps_within(1.0, 25.0) == [5.0, 10.0, 15.0, 20.0, 25.0]


def test_that_bars_start_at_zero_and_a_level_line_is_still_drawn() -> None:
    bars = Figure("t", "s", Axis("x", categories=("a", "b")), Axis("y"), (Series("n", "bars", "before", (3.0, 5.0)),))
    assert extent(bars) == (0.0, 5.0)
    assert reach(bars) == (-0.5, 1.5)
    level = Figure(
        "t", "s", Axis("x"), Axis("y", from_zero=False), (Series("n", "line", "after", (2.0, 2.0), (1.0, 3.0)),)
    )
    assert extent(level) == (2.0, 3.0)
    assert reach(level) == (1.0, 3.0)


def test_that_annotations_and_lows_are_within_reach() -> None:
    band = Series("n", "band", "low_high", (3.0, 5.0), (0.0, 1.0), (-2.0, 1.0))
    figure = Figure("t", "s", Axis("x"), Axis("y"), (band,), (Annotation("horizontal", "here", y=9.0),))
    assert extent(figure) == (-2.0, 9.0)


def test_that_cells_have_half_a_cell_about_them() -> None:
    figure = Figure("t", "s", Axis("x"), Axis("y"), cells=Cells(((1.0, 2.0, 3.0), (4.0, 5.0, 6.0)), "n", "kW"))
    assert (extent(figure), reach(figure)) == ((-0.5, 1.5), (-0.5, 2.5))


def test_that_dollars_have_their_sign_before_them_and_decimals_as_needed() -> None:
    assert written(-10000.0, Axis("y", "$"), 5000.0) == "−$10,000"
    assert written(0.2, Axis("y"), 0.2) == "0.2"
    assert written(-0.0, Axis("y", "$"), 1.0) == "$0"


@pytest.mark.parametrize(
    ("x", "others", "wide", "at_right"),
    [
        (3.0, (3.0,), 2.0, True),
        (12.0, (12.0,), 2.0, False),
        (11.0, (10.0, 11.0), 2.0, True),  # at its left they would cross the line at 10
        (10.0, (10.0, 11.0), 2.0, False),
        (3.0, (3.0, 4.0), 2.0, False),
        (3.0, (3.0, 4.0), 4.0, True),  # at its left they would leave the plot
        (11.0, (10.0, 11.0, 12.0), 2.0, False),  # they cross one either way
    ],
)
def test_that_the_words_of_a_line_cross_no_other_where_one_side_is_free(
    x: float, others: tuple[float, ...], wide: float, at_right: bool
) -> None:
    assert words_at_right(x, others, wide, (0.0, 15.0)) == at_right
