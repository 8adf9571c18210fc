"""Figures say what the estimate says, with units, and as a table."""

from functools import lru_cache

import pytest

from app import answering
from app.core.answer import Estimate
from app.files.case_file import read_case
from app.locations import resources_folder
from app.report.figure import Figure
from app.report.figures.cumulative_cash import cumulative_cash
from app.report.figures.monthly_energy import delivered_and_received, use_and_generation
from app.report.figures.side_by_side import side_by_side
from app.report.figures.sizes import MEASURES, over_sizes
from app.report.figures.what_matters import what_matters
from app.report.figures.yearly_bills import yearly_bills

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
ROLES = {"before", "after", "generation", "received", "low_high", "loss", "marker"}


@lru_cache(maxsize=4)
def estimate(sample: str = "il-shelby") -> Estimate:
    case = read_case(resources_folder() / "samples" / f"{sample}.fairwatt")
    found = answering.answer(case, draws=50).estimate
    assert found is not None
    return found


@lru_cache(maxsize=1)
def all_figures() -> list[Figure]:
    said = estimate()
    assert said.range is not None
    sizes = answering.answer_sizes(read_case(resources_folder() / "samples" / "il-shelby.fairwatt"))
    return [
        yearly_bills(said, MONTHS),
        use_and_generation(said, MONTHS),
        delivered_and_received(said, MONTHS),
        cumulative_cash(said),
        what_matters(said.range.sways, said.finance.npv_cents),
        side_by_side(["a", "b"], [said, None]),
        *(over_sizes(sizes, measure, 30.0, 6.67) for measure in MEASURES),
    ]


@pytest.mark.parametrize("number", range(6 + len(MEASURES)))
def test_that_every_chart_says_what_it_is_and_stands_as_a_table(number: int) -> None:
    figure = all_figures()[number]
    assert figure.title
    assert figure.summary
    assert figure.y.title
    assert {series.role for series in figure.series} <= ROLES
    table = figure.table()
    assert len(table.heads) == len(set(table.heads))
    assert table.rows
    assert all(len(row) == len(table.heads) for row in table.rows)


def test_that_bars_stand_on_zero() -> None:
    barred = [figure for figure in all_figures() if any(series.kind == "bars" for series in figure.series)]
    assert len(barred) == 4
    assert all(figure.y.from_zero for figure in barred)


def test_that_the_bars_of_a_year_are_its_bills() -> None:
    said = estimate()
    figure = yearly_bills(said, MONTHS)
    without, with_it = figure.series
    assert round(sum(value or 0.0 for value in without.values) * 100) == said.year1.bill_without_cents
    assert round(sum(value or 0.0 for value in with_it.values) * 100) == said.year1.bill_with_cents


def test_that_the_purse_begins_with_the_price_and_ends_with_the_last_year() -> None:
    said = estimate("nm-socorro")
    figure = cumulative_cash(said)
    line = next(series for series in figure.series if series.kind == "line")
    assert line.values[0] == -said.finance.upfront_cents / 100
    assert line.values[-1] == said.years[-1].cumulative_cents / 100
    band = next(series for series in figure.series if series.kind == "band")
    assert band.low is not None
    assert all(low <= (high or 0.0) for low, high in zip(band.low, band.values, strict=True))
    marks = [each for each in figure.annotations if each.kind == "vertical"]
    assert [mark.x for mark in marks] == [said.finance.simple_payback_years]


def test_that_a_payback_of_never_has_no_mark() -> None:
    said = estimate()
    assert said.finance.simple_payback_years is None
    assert not [each for each in cumulative_cash(said).annotations if each.kind == "vertical"]


def test_that_what_matters_most_stands_on_top() -> None:
    said = estimate()
    assert said.range is not None
    figure = what_matters(said.range.sways, said.finance.npv_cents)
    spans = figure.series[0]
    assert spans.low is not None
    widths = [(high or 0.0) - low for low, high in zip(spans.low, spans.values, strict=True)]
    assert widths == sorted(widths, reverse=True)
    assert figure.lying


def test_that_a_size_the_rules_refuse_has_no_value() -> None:
    sizes = answering.answer_sizes(read_case(resources_folder() / "samples" / "il-shelby.fairwatt"))
    figure = over_sizes(sizes, MEASURES[0], 100.0, None)
    for series, swept in zip(figure.series, sizes.programs, strict=True):
        for value, point in zip(series.values, swept.points, strict=True):
            assert (value is None) == (point.status == "not allowed")
    named = {each.x for each in figure.annotations if each.kind == "vertical"}
    assert named == {edge.kw_ac for edge in sizes.edges}


def test_that_an_answer_that_is_missing_has_no_bar() -> None:
    figure = side_by_side(["here", "there"], [estimate(), None])
    assert figure.series[1].values[1] is None
    assert "here" in figure.summary
