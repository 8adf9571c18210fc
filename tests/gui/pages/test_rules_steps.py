"""The steps on the Rules page count their days from the one that is chosen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from app import locations
from app.gui.main_window import MainWindow
from app.gui.widgets.date_field import long_date

Settled = Callable[[MainWindow], None]


@pytest.fixture
def steps(window: MainWindow, settled: Settled) -> MainWindow:
    window.open_sample(locations.resources_folder() / "samples" / "nm-regime.fairwatt")
    window.show_page("rules")
    settled(window)
    return window


def texts(window: MainWindow) -> list[str]:
    return [label.text() for label in window.rules_page.steps_part.findChildren(QLabel)]


def test_that_a_chosen_day_dates_the_steps(steps: MainWindow, settled: Settled) -> None:
    assert "60 days before interconnection" in texts(steps)
    field = steps.rules_page.connected_on
    field.box.click()
    field.edit.setDate(QDate(2099, 3, 1))
    settled(steps)
    assert steps.session.case.finance.in_service_date == "2099-03-01"
    assert "Wednesday, December 31, 2098" in texts(steps)
    assert not steps.rules_page.late.isVisible()
    field.box.click()
    settled(steps)
    assert steps.session.case.finance.in_service_date is None
    assert "60 days before interconnection" in texts(steps)


def test_that_a_day_too_near_is_told(steps: MainWindow, settled: Settled) -> None:
    steps.session.enter("finance.in_service_date", "2024-03-01")
    settled(steps)
    assert steps.rules_page.connected_on.box.isChecked()
    assert "has passed" in steps.rules_page.late.text()


def test_that_the_steps_are_copied_with_their_days(steps: MainWindow, settled: Settled) -> None:
    steps.session.enter("finance.in_service_date", "2099-03-01")
    settled(steps)
    steps.rules_page.copy_steps.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Steps to the first kilowatt-hour with ")
    assert "[ ] 1. Tell the utility in writing" in copied
    assert "Due: Wednesday, December 31, 2098." in copied


def test_that_what_is_no_date_is_left_as_it_is() -> None:
    assert long_date("day 7 of each month") == "day 7 of each month"
    assert long_date("2026-11-21") == "Saturday, November 21, 2026"
