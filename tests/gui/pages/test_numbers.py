"""Holds the Numbers page to showing every source whole, the unknown first, and to taking a number where it stands."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from app.core.answer import Assumption
from app.core.case import Case
from app.gui.pages.numbers import NumbersPage, field_of, value_words
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import Field
from tests.report.answers import an_estimate

LONG = Assumption(
    "other", 1.0, "usd", "published", "A source with a very long name indeed, " * 9, "2026", label="Other"
)


@pytest.fixture
def page(qtbot: QtBot) -> NumbersPage:
    made = NumbersPage(Wardrobe())
    qtbot.addWidget(made)
    made.fill()
    made.resize(900, 700)
    made.show()
    estimate = an_estimate()
    made.show_estimate(replace(estimate, assumptions=(*estimate.assumptions, LONG)), Case())
    return made


def test_that_the_unknown_stands_first_and_no_source_is_cut(page: NumbersPage) -> None:
    rows = page.table.rows.rows
    assert rows[0][0] == "PPI rate"
    place = next(number for number, row in enumerate(rows) if row[0] == "Other")
    assert rows[place][4] == LONG.source
    metrics = QFontMetrics(page.table.font())
    lines = metrics.horizontalAdvance(LONG.source) / page.table.columnWidth(4)
    assert lines > 1
    assert page.table.rowHeight(place) >= lines * metrics.height()
    assert page.table.height() >= page.table.whole_height


def test_that_no_row_is_cut_in_a_narrower_window(page: NumbersPage, qtbot: QtBot) -> None:
    before = page.table.height()
    page.resize(640, 700)
    qtbot.waitUntil(lambda: page.table.height() > before)
    assert page.table.height() >= page.table.whole_height


def test_that_a_number_is_changed_in_its_place(page: NumbersPage, qtbot: QtBot) -> None:
    made: list[Field] = []
    gone: list[Field] = []
    entered: list[tuple[str, object]] = []
    page.field_made.connect(made.append)
    page.field_gone.connect(gone.append)
    place = next(number for number, row in enumerate(page.table.rows.rows) if row[0] == "Energy charge")
    page.table.setCurrentIndex(page.table.rows.index(place, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert [field.field for field in made] == ["policy_inputs.energy"]
    made[0].entered.connect(lambda field, value: entered.append((field, value)))
    qtbot.keyClicks(made[0].editor, "0.13")
    assert entered[-1] == ("policy_inputs.energy", 0.13)
    qtbot.keyClick(made[0].editor, Qt.Key.Key_Escape)
    assert gone == made


def test_that_rows_stay_where_they_are_while_one_is_changed(page: NumbersPage) -> None:
    before = [row[0] for row in page.table.rows.rows]
    place = before.index("Energy charge")
    page._change(place)
    estimate = an_estimate()
    mine = tuple(
        replace(each, status="member") if each.key == "energy" else each for each in (*estimate.assumptions, LONG)
    )
    page.show_estimate(replace(estimate, assumptions=mine), Case())
    assert [row[0] for row in page.table.rows.rows] == before
    assert page.table.rows.rows[place][2] == "yours"


def test_that_what_is_no_number_of_a_case_is_not_changed_here() -> None:
    case = Case()
    rate = Assumption("finance.discount_rate_percent", 4.0, "percent_per_year", "default", "A source")
    assert field_of(rate, case) == "finance.discount_rate_percent"
    assert field_of(replace(rate, key="range.model_pv"), case) is None
    assert field_of(replace(rate, value=(1.0, 2.0)), case) is None
    assert field_of(replace(rate, value="2026-01-01"), case) is None
    assert field_of(replace(rate, value=True), case) is None


def test_that_months_years_and_days_are_written_as_such() -> None:
    assert value_words(7.0, "month") == "July"
    assert value_words(25, "year") == "25 years"
    assert value_words("2026-11-21", "date") == "2026-11-21"
    assert value_words(0.1197, "usd_per_kwh") == "0.1197 $/kWh"
