"""Holds the Energy page to the hours of the answer: the day of the month chosen, the heat map, and a turbine's wind."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.core.answer import Estimate, HourlyMeans, WindAnswer
from app.core.case import Case
from app.gui.pages.energy import EnergyPage
from app.gui.theme import Wardrobe
from tests.report.answers import an_estimate

DAY = tuple(float(hour) for hour in range(24))
HOURLY = HourlyMeans(
    load_kw=(tuple(1.0 for _ in DAY),) * 12,
    generation_kw=tuple(tuple(month * hour / 24 for hour in DAY) for month in range(12)),
    delivered_kw=tuple(tuple(max(1.0 - month * hour / 24, 0.0) for hour in DAY) for month in range(12)),
    received_kw=tuple(tuple(max(month * hour / 24 - 1.0, 0.0) for hour in DAY) for month in range(12)),
)
WIND = WindAnswer("Bergey Excel 10", 2, 30.0, 6.1, (1000, 3000, 4760), 40000.0, 28000.0, 52000.0, 5.0, 13800.0, 13840.0)


def page_of(estimate: Estimate, qtbot: QtBot) -> EnergyPage:
    page = EnergyPage(Wardrobe())
    qtbot.addWidget(page)
    page.fill()
    page.show_estimate(estimate, Case())
    return page


@pytest.fixture
def page(qtbot: QtBot) -> EnergyPage:
    return page_of(an_estimate(hourly=HOURLY, wind=WIND), qtbot)


def texts(page: EnergyPage) -> list[str]:
    return [label.text() for label in page.wind_card.findChildren(QLabel)]


def test_that_the_day_is_that_of_the_month_chosen(page: EnergyPage) -> None:
    page.month.setCurrentIndex(11)
    figure = page.day_chart.figure
    assert figure is not None
    assert figure.title == "A typical day in December"
    assert next(each for each in figure.series if each.name == "Generation").values == HOURLY.generation_kw[11]
    assert "mean of the month's days" in page.day_chart.note


def test_that_a_click_on_the_heat_map_shows_that_month(page: EnergyPage) -> None:
    page.year_chart.chosen.emit(3 * 24 + 5)
    assert page.month.currentIndex() == 3
    assert page.day_chart.figure is not None
    assert page.day_chart.figure.title == "A typical day in April"


def test_that_the_heat_map_shows_what_is_chosen(page: EnergyPage) -> None:
    for shown, role in (("use", "before"), ("exchange", "received"), ("generation", "generation")):
        page.choices[shown].click()
        figure = page.year_chart.figure
        assert figure is not None
        assert figure.cells is not None
        assert figure.cells.role == role


def test_that_one_turbine_s_year_stands_beside_its_certificate(page: EnergyPage) -> None:
    said = texts(page)
    assert "What one Bergey Excel 10 makes in a year" in said
    assert "13,800 kWh" in said
    assert "13,840 kWh" in said
    assert "20,000 kWh, between 14,000 and 26,000" in said


def test_that_a_turbine_nobody_certified_says_so(qtbot: QtBot) -> None:
    page = page_of(an_estimate(hourly=HOURLY, wind=replace(WIND, certified_kwh=None)), qtbot)
    assert "nobody has certified it" in texts(page)


def test_that_without_hours_and_wind_no_empty_chart_stands_there(qtbot: QtBot) -> None:
    page = page_of(an_estimate(), qtbot)
    for part in (page.day_chart, page.year_chart, page.wind_chart, page.curve_chart, page.wind_card):
        assert part.isHidden()


def test_that_every_chart_shows_its_figures_as_a_table_in_its_place(page: EnergyPage, qtbot: QtBot) -> None:
    page.load_charts()
    page.resize(900, 900)
    page.show()
    chart = page.year_chart
    chart.show_table(True)
    assert chart.table is not None
    assert chart.view is not None
    assert chart.view.plot.isHidden()
    assert len(chart.table.rows.rows) == 12
    assert chart.table.rows.rows[11][24] == "10.54"
    chart.show_table(False)
    assert chart.table.isHidden()
    assert not chart.view.plot.isHidden()
