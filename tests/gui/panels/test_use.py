"""A member types a year's use in every way there is, and sees what became of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.core.answer import Estimate
from app.core.case import Load
from app.gui.amounts import month_name
from app.gui.main_window import MainWindow
from app.gui.use_edits import IN_USD, NOTHING_KNOWN, use_from_file, way_of, with_bills
from app.gui.widgets.bill_sheet import BillSheet
from tests.gui.by_hand import drop, type_in

Settled = Callable[[MainWindow], None]
SAMPLE_KWH = (1100.0, 950.0, 900.0, 800.0, 850.0, 1100.0, 1300.0, 1250.0, 950.0, 800.0, 900.0, 1100.0)


def answer_of(window: MainWindow) -> Estimate:
    assert window.estimate is not None
    return window.estimate


def texts(window: MainWindow) -> list[str]:
    return [cell.line.text() for cell in window.use_panel.months]


def meter_file(folder: Path, days: int = 365, *, without: range = range(0)) -> Path:
    first = datetime(2025, 1, 1)  # noqa: DTZ001  local standard time, as meters write it
    hours = (first + timedelta(hours=hour) for hour in range(24 * days) if hour not in without)
    path = folder / "meter.csv"
    path.write_text("timestamp,load_kwh\n" + "".join(f"{hour:%Y-%m-%dT%H:%M},1.25\n" for hour in hours))
    return path


def test_that_an_emptied_month_is_filled_by_a_method_that_is_told(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    april = window.use_panel.months[3]
    type_in(qtbot, april.line, "")
    settled(window)
    assert window.session.case.load.known_monthly_kwh == (*SAMPLE_KWH[:3], None, *SAMPLE_KWH[4:])
    filled = answer_of(window).load_monthly_kwh[3]
    assert april.line.text() == ""
    assert april.line.placeholderText() == f"{filled:,.0f}"
    assert "1 month was filled in from the 11 known months" in window.use_panel.report.text()
    assert april.line.accessibleDescription() == f"Not known; {filled:,.0f} is taken."
    assert "11,200 kWh in 11 of the twelve months" in window.use_panel.total.text()
    type_in(qtbot, april.line, "800")
    settled(window)
    assert window.session.case.load.monthly_kwh == SAMPLE_KWH
    assert window.use_panel.report.text() == ""


def test_that_one_known_month_is_enough_and_none_is_said_to_be_missing(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    for cell in window.use_panel.months[1:]:
        type_in(qtbot, cell.line, "")
    settled(window)
    january = window.use_panel.months[0]
    assert answer_of(window).load_monthly_kwh[0] == pytest.approx(1100.0)
    assert "11 months were filled in" in window.use_panel.report.text()
    assert all(cell.line.placeholderText() for cell in window.use_panel.months[1:])
    type_in(qtbot, january.line, "")
    settled(window)
    assert window.session.case.load == Load(profile="home")
    assert "the use is not given" in january.problem.lower()
    assert window.use_panel.sheet.wrong.text() == january.problem
    assert window.strip.property("stale") == "true"
    type_in(qtbot, window.use_panel.months[6].line, "900")
    settled(window)
    assert january.problem == ""
    assert answer_of(window).load_monthly_kwh[6] == pytest.approx(900.0)


def test_that_bills_in_dollars_show_their_kilowatt_hours_and_lead_to_the_same_answer(
    window: MainWindow, settled: Settled
) -> None:
    before = answer_of(window)
    window.use_panel.by_dollars.click()
    settled(window)
    load = window.session.case.load
    assert load.monthly_usd == tuple((month.bill_without_cents or 0) / 100 for month in before.months)
    assert [cell.found.text() for cell in window.use_panel.dollar_months if cell.found] == [
        f"{kwh:,.0f} kWh" for kwh in SAMPLE_KWH
    ]
    assert answer_of(window).year1.bill_without_cents == before.year1.bill_without_cents
    window.use_panel.by_month.click()
    settled(window)
    assert window.session.case.load.monthly_kwh == SAMPLE_KWH
    window.session.undo()
    assert window.session.case.load == load
    window.session.undo()
    assert window.session.case.load.monthly_kwh == SAMPLE_KWH


def test_that_dollars_typed_anew_change_the_answer_and_turn_into_other_bills_in_kwh(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    window.use_panel.by_dollars.click()
    settled(window)
    before = answer_of(window)
    type_in(qtbot, window.use_panel.dollar_months[0].line, "200")
    settled(window)
    after = answer_of(window)
    assert after.months[0].bill_without_cents == 20_000
    assert after.load_monthly_kwh[0] > before.load_monthly_kwh[0]
    window.use_panel.by_month.click()
    settled(window)
    monthly_kwh = window.session.case.load.monthly_kwh
    assert monthly_kwh is not None
    assert monthly_kwh[0] == pytest.approx(after.load_monthly_kwh[0], abs=0.06)
    assert monthly_kwh[1:] == SAMPLE_KWH[1:]


@pytest.mark.parametrize("text", ["0", "51.90"])
def test_that_a_bill_below_the_fixed_charge_is_told_with_its_month(
    window: MainWindow, qtbot: QtBot, settled: Settled, text: str
) -> None:
    window.use_panel.by_dollars.click()
    settled(window)
    before = window.estimate
    april = window.use_panel.dollar_months[3]
    type_in(qtbot, april.line, text)
    qtbot.waitUntil(lambda: april.problem != "", timeout=5_000)
    settled(window)
    assert "52.00 dollars or more" in april.problem
    sheet = april.parentWidget()
    assert sheet is not None
    assert isinstance(sheet, BillSheet)
    assert sheet.wrong.text() == f"April: {april.problem}"
    assert window.estimate is before
    assert window.strip.property("stale") == "true"
    others = [cell.found for cell in window.use_panel.dollar_months if cell is not april]
    assert all(found is not None and found.text().endswith(" kWh") for found in others)
    assert april.found is None or april.found.text() == ""
    type_in(qtbot, april.line, "52")
    settled(window)
    assert april.problem == ""
    assert answer_of(window).load_monthly_kwh[3] == 0.0


@pytest.mark.parametrize(("wrong", "lines"), [(3, 3), (4, 3), (12, 3)])
def test_that_many_wrong_months_are_told_in_few_lines(
    window: MainWindow, settled: Settled, wrong: int, lines: int
) -> None:
    window.session.replace(with_bills(window.session.case, IN_USD, (*(1.0,) * wrong, *(150.0,) * (12 - wrong))))
    settled(window)
    told = window.use_panel.dollar_months[0].parentWidget()
    assert isinstance(told, BillSheet)
    said = told.wrong.text().split("\n")
    assert len(said) == lines
    assert said[0].startswith("January: ")
    others = ", ".join(month_name(month) for month in range(3, wrong + 1))
    assert said[-1].startswith("March: ") if wrong == 3 else said[-1] == f"To be mended, too: {others}."


def test_that_dollars_for_eleven_months_are_enough(window: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    window.use_panel.by_dollars.click()
    settled(window)
    december = window.use_panel.dollar_months[11]
    type_in(qtbot, december.line, "")
    settled(window)
    assert window.session.case.load.monthly_usd is not None
    assert window.session.case.load.monthly_usd[11] is None
    assert december.found is not None
    assert december.found.text() == f"{answer_of(window).load_monthly_kwh[11]:,.0f} kWh"
    assert december.line.placeholderText()
    assert "1 month was filled in" in window.use_panel.report.text()


def test_that_bills_in_kwh_with_a_gap_keep_it_in_dollars(window: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    type_in(qtbot, window.use_panel.months[3].line, "")
    settled(window)
    window.use_panel.by_dollars.click()
    settled(window)
    bills = window.session.case.load.monthly_usd
    assert bills is not None
    assert [month for month, usd in enumerate(bills) if usd is None] == [3]


def test_that_a_way_changed_and_changed_back_loses_nothing_that_was_typed(
    window: MainWindow, qtbot: QtBot, settled: Settled, tmp_path: Path
) -> None:
    type_in(qtbot, window.use_panel.months[0].line, "1234.5")
    settled(window)
    typed = window.session.case.load
    panel = window.use_panel
    for button in (panel.by_year, panel.by_similar, panel.by_dollars, panel.by_year, panel.by_month):
        button.click()
        settled(window)
    assert window.session.case.load == typed
    window.take_file(meter_file(tmp_path))
    settled(window)
    panel.by_month.click()
    settled(window)
    monthly_kwh = window.session.case.load.monthly_kwh
    assert monthly_kwh is not None
    assert monthly_kwh[0] == pytest.approx(31 * 24 * 1.25)
    panel.by_file.click()
    settled(window)
    assert window.session.case.load.interval_file == str(tmp_path / "meter.csv")


def test_that_the_answer_stays_when_only_the_way_changes(window: MainWindow, settled: Settled) -> None:
    window.session.open(replace(window.session.case, load=Load(similar_members=True)), None)
    settled(window)
    before = answer_of(window).load_annual_kwh
    for button in (window.use_panel.by_year, window.use_panel.by_month, window.use_panel.by_dollars):
        button.click()
        settled(window)
        assert answer_of(window).load_annual_kwh == pytest.approx(before, abs=1.0)


def test_that_each_change_of_way_is_one_step_of_undo(window: MainWindow, settled: Settled) -> None:
    loads = [window.session.case.load]
    for button in (window.use_panel.by_dollars, window.use_panel.by_year, window.use_panel.by_similar):
        button.click()
        settled(window)
        loads.append(window.session.case.load)
    for load in reversed(loads[:-1]):
        window.session.undo()
        assert window.session.case.load == load
    assert not window.session.can_undo
    assert window.use_panel.by_month.isChecked()


def test_that_a_new_case_begins_with_twelve_empty_cells_and_answers_from_the_first(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    window.files.new()
    settled(window)
    assert way_of(window.session.case.load) is None
    assert texts(window) == [""] * 12
    window.solar_panel.add_button.click()
    type_in(qtbot, window.use_panel.months[0].line, "1000")
    settled(window)
    assert answer_of(window).load_monthly_kwh[0] == pytest.approx(1000.0)
    assert answer_of(window).load_annual_kwh > 6_000.0


def test_that_an_empty_year_and_an_empty_sheet_in_dollars_are_told_beside_themselves(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    window.use_panel.by_year.click()
    settled(window)
    type_in(qtbot, window.use_panel.annual.line, "")
    settled(window)
    assert window.use_panel.annual.isVisible()
    assert window.use_panel.annual.problem
    window.use_panel.by_dollars.click()
    settled(window)
    first = window.use_panel.dollar_months[0]
    assert first.isVisible()
    assert window.use_panel.by_dollars.isChecked()
    assert first.problem
    type_in(qtbot, first.line, "150")
    settled(window)
    assert window.session.case.load.monthly_usd == (150.0, *NOTHING_KNOWN[1:])
    assert first.problem == ""


def test_that_what_was_mistyped_is_forgotten_with_its_cell(window: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    type_in(qtbot, window.use_panel.months[3].line, "8o0")
    assert window.session.drafts
    window.use_panel.by_year.click()
    settled(window)
    assert not window.session.drafts
    assert window.strip.property("stale") == "false"


def test_that_the_cells_are_walked_like_a_spreadsheet_in_kwh_and_in_dollars(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    for button, cells in (
        (window.use_panel.by_month, lambda: window.use_panel.months),
        (window.use_panel.by_dollars, lambda: window.use_panel.dollar_months),
    ):
        button.click()
        settled(window)
        lines = [cell.line for cell in cells()]
        across = len({line.mapTo(window, line.rect().topLeft()).x() for line in lines})
        lines[0].setFocus()
        lines[0].selectAll()
        for key, wanted in (
            (Qt.Key.Key_Return, 1),
            (Qt.Key.Key_Enter, 2),
            (Qt.Key.Key_Left, 1),
            (Qt.Key.Key_Down, 1 + across),
            (Qt.Key.Key_Right, 2 + across),
            (Qt.Key.Key_Up, 2),
            (Qt.Key.Key_Up, 2),
        ):
            focused = window.focusWidget()
            assert focused is not None
            qtbot.keyClick(focused, key)
            assert lines[wanted].hasFocus()
            assert lines[wanted].selectedText() == lines[wanted].text()
        lines[11].setFocus()
        qtbot.keyClick(lines[11], Qt.Key.Key_Return)
        assert lines[11].hasFocus()


def test_that_left_and_right_first_go_through_the_digits(window: MainWindow, qtbot: QtBot) -> None:
    lines = [cell.line for cell in window.use_panel.months]
    lines[1].setFocus()
    lines[1].deselect()
    lines[1].setCursorPosition(1)
    qtbot.keyClick(lines[1], Qt.Key.Key_Left)
    assert lines[1].hasFocus()
    assert lines[1].cursorPosition() == 0
    qtbot.keyClick(lines[1], Qt.Key.Key_Left)
    assert lines[0].hasFocus()


def test_that_a_copied_column_is_pasted_into_the_same_months_gaps_and_all(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    type_in(qtbot, window.use_panel.months[3].line, "")
    settled(window)
    before = window.session.case.load
    first = window.use_panel.months[0].line
    first.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(first, Qt.Key.Key_C, both)
    assert QGuiApplication.clipboard().text() == "\n".join(texts(window))
    copied = QGuiApplication.clipboard().text()
    window.use_panel.by_year.click()
    window.session.undo()
    type_in(qtbot, first, "7")
    window.use_panel.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith("7\n950")
    QGuiApplication.clipboard().setText(copied)
    steps = len(window.session._undo)
    qtbot.keyClick(first, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled(window)
    assert window.session.case.load == before
    assert len(window.session._undo) == steps + 1


def test_that_twelve_values_are_pasted_as_dollars(window: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    window.use_panel.by_dollars.click()
    settled(window)
    values = [f"{100 + month}.50" for month in range(12)]
    QGuiApplication.clipboard().setText("\n".join(f"${value}" for value in values))
    first = window.use_panel.dollar_months[0].line
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled(window)
    assert window.session.case.load.monthly_usd == tuple(float(value) for value in values)
    assert answer_of(window).year1.bill_without_cents == sum(round(float(value) * 100) for value in values)


def test_that_a_meter_s_file_is_dropped_on_the_panel_and_told_of(
    window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    path = meter_file(tmp_path, without=range(1000, 1010))
    assert drop(window.use_panel, path)
    settled(window)
    assert window.session.case.load.interval_file == str(path)
    report = window.use_panel.report.text()
    assert "every 60 minutes" in report
    assert "10 of 8760 intervals are missing" in report
    assert "filled with the mean" in report
    assert window.use_panel.total.text() == "10,950 kWh a year"
    window.session.undo()
    assert window.session.case.load.monthly_kwh == SAMPLE_KWH


def test_that_a_file_dropped_on_a_cell_is_not_its_text(window: MainWindow, settled: Settled, tmp_path: Path) -> None:
    path = meter_file(tmp_path)
    assert drop(window.use_panel.months[0].line, path)
    settled(window)
    assert window.session.case.load.interval_file == str(path)
    assert window.use_panel.months[0].line.text() == ""


def test_that_a_file_that_is_no_meter_s_is_told_beside_its_field(
    window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    path = tmp_path / "words.csv"
    path.write_text("these,are\nno,readings\n")
    window.session.replace(use_from_file(window.session.case, str(path)))
    settled(window)
    assert window.use_panel.file.isVisible()
    assert window.use_panel.file.problem
    assert window.use_panel.report.text() == ""


def test_that_choosing_a_file_and_then_none_leaves_everything(
    window: MainWindow, settled: Settled, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    window.use_panel.by_file.click()
    settled(window)
    assert window.use_panel.by_month.isChecked()
    assert window.session.case.load.monthly_kwh == SAMPLE_KWH
    path = meter_file(tmp_path, days=40)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window.use_panel.by_file.click()
    settled(window)
    assert window.session.case.load.interval_file == str(path)
    assert "2 measured months" in window.use_panel.report.text()
    window.use_panel.file.button.click()
    settled(window)
    assert window.session.case.load.interval_file == str(path)


def test_that_every_cell_says_its_month_and_unit(window: MainWindow, settled: Settled) -> None:
    assert window.use_panel.months[0].line.accessibleName() == "January, kWh"
    assert window.use_panel.months[11].line.accessibleName() == "December, kWh"
    window.use_panel.by_dollars.click()
    settled(window)
    assert window.use_panel.dollar_months[0].line.accessibleName() == "January, dollars"


def test_that_tab_goes_through_the_dollars_in_order(window: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    window.use_panel.by_dollars.click()
    settled(window)
    lines = [cell.line for cell in window.use_panel.dollar_months]
    lines[0].setFocus()
    for line in lines[1:]:
        focused = window.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        assert line.hasFocus()


def test_that_a_car_and_a_heat_pump_are_added_to_the_bills_and_not_to_what_is_shown_of_them(
    window: MainWindow, settled: Settled
) -> None:
    window.session.enter("load.car_kwh_a_year", 2400.0)
    settled(window)
    assert answer_of(window).load_annual_kwh == pytest.approx(14_400.0)
    window.use_panel.by_dollars.click()
    settled(window)
    assert answer_of(window).load_annual_kwh == pytest.approx(14_400.0, abs=1.0)
    assert window.session.case.load.car_kwh_a_year == 2400.0
