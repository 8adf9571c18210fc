"""Figures say what the estimate says, with units, and as a table."""

from functools import lru_cache

import pytest

from app import answering
from app.core.answer import Estimate, WindAnswer
from app.files.case_file import read_case
from app.locations import resources_folder
from app.report.figure import Figure
from app.report.figures.cumulative_cash import cumulative_cash
from app.report.figures.hub_wind import hub_wind
from app.report.figures.monthly_energy import delivered_and_received, use_and_generation
from app.report.figures.side_by_side import side_by_side
from app.report.figures.sizes import MEASURES, over_sizes
from app.report.figures.typical_day import typical_day
from app.report.figures.what_matters import what_matters
from app.report.figures.year_of_hours import EXCHANGE, SHOWN, USE, year_of_hours
from app.report.figures.yearly_bills import yearly_bills

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
HOURS = tuple(f"{hour}:00" for hour in range(24))
WIND = WindAnswer("Skystream", 1, 20.0, 4.9, (1000, 3000, 4760), 4000.0, 2800.0, 5200.0, 5.0, None, 3840.0)
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
    hourly = said.hourly
    assert hourly is not None
    sizes = answering.answer_sizes(read_case(resources_folder() / "samples" / "il-shelby.fairwatt"))
    return [
        yearly_bills(said, MONTHS),
        use_and_generation(said, MONTHS),
        delivered_and_received(said, MONTHS),
        cumulative_cash(said),
        what_matters(said.range.sways, said.finance.npv_cents),
        side_by_side(["a", "b"], [said, None]),
        typical_day(hourly, 7, "July", HOURS),
        *(year_of_hours(hourly, shown, MONTHS, HOURS) for shown in SHOWN),
        hub_wind(WIND),
        *(over_sizes(sizes, measure, 30.0, 6.67) for measure in MEASURES),
    ]


@pytest.mark.parametrize("number", range(11 + len(MEASURES)))
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
    assert len(barred) == 5
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


def test_that_a_typical_day_adds_up_to_its_month_and_is_labelled_directly() -> None:
    said = estimate()
    assert said.hourly is not None
    figure = typical_day(said.hourly, 7, "July", HOURS)
    table = figure.table()
    july = next(month for month in said.months if month.month == 7)
    sums = [sum(float(row[place] or 0.0) for row in table.rows) * 31 for place in range(1, 5)]
    assert sums == pytest.approx([july.delivered_kwh, july.received_kwh, july.load_kwh, july.generation_kwh])
    labels = {each.text for each in figure.annotations if each.kind == "label"}
    assert labels == {"Use", "Generation", "Delivered to you", "Received from you"}


def test_that_the_bands_of_a_day_go_from_what_is_used_on_the_spot() -> None:
    said = estimate()
    assert said.hourly is not None
    delivered, received, use, generation = typical_day(said.hourly, 7, "July", HOURS).series
    assert delivered.values == use.values
    assert received.values == generation.values
    assert delivered.low == pytest.approx(received.low)


def test_that_the_heat_map_s_exchange_is_received_less_delivered_with_a_colour_each() -> None:
    said = estimate()
    assert said.hourly is not None
    cells = year_of_hours(said.hourly, EXCHANGE, MONTHS, HOURS).cells
    assert cells is not None
    noon, night = cells.values[6][12], cells.values[6][23]
    assert noon == said.hourly.received_kw[6][12] - said.hourly.delivered_kw[6][12] > 0
    assert night < 0
    assert (cells.role_of(noon), cells.role_of(night)) == ("received", "before")
    assert max(cells.depth(cells.highest), cells.depth(cells.lowest)) == 1.0
    used = year_of_hours(said.hourly, USE, MONTHS, HOURS).cells
    assert used is not None
    assert used.values == said.hourly.load_kw
    assert used.depth(0.0) == 0.0, "a colour begins at zero, like a bar"
