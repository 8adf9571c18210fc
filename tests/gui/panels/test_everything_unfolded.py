"""Every folded section of the inputs opened at once: all is named, reached by Tab, and fits at every text size."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.gui.case_edits import horizon_drawn, inverter_added, loan_taken, shaded_by_month, snow_given, turbine_chosen
from app.gui.main_window import MainWindow
from app.gui.widgets.fields import Field
from app.gui.widgets.folded import Folded

Settled = Callable[[MainWindow], None]


@pytest.fixture
def unfolded(window: MainWindow, settled: Settled) -> MainWindow:
    """A case with something of everything, and nothing folded."""
    case = loan_taken(turbine_chosen(window.session.case, "bergey-excel-10"), True)
    case = horizon_drawn(shaded_by_month(snow_given(inverter_added(case, 5.0), True), 0, True), 0, True)
    window.session.replace(case)
    for panel in (window.wind_panel, window.cost_panel, window.equipment_panel):
        panel.unfold()
    for section in window.inputs.findChildren(Folded):
        section.unfold()
    settled(window)
    return window


def test_that_every_field_and_button_has_a_name_of_its_own(unfolded: MainWindow) -> None:
    controls = [
        each
        for each in unfolded.inputs.findChildren(QWidget)
        if isinstance(each, (QLineEdit, QAbstractButton))
        and each.isVisible()
        and not each.objectName().startswith("qt_")
    ]
    assert len(controls) > 80
    names = [each.accessibleName() or (each.text() if isinstance(each, QAbstractButton) else "") for each in controls]
    assert all(names)
    lines = [each.accessibleName() for each in controls if isinstance(each, QLineEdit)]
    assert len(lines) == len(set(lines)), sorted(name for name in lines if lines.count(name) > 1)


def test_that_tab_passes_the_fields_in_reading_order(unfolded: MainWindow, qtbot: QtBot) -> None:
    unfolded.solar_panel.rows[0].kw.line.setFocus()
    passed: list[QWidget] = []
    for _ in range(160):
        focused = unfolded.focusWidget()
        assert focused is not None
        passed.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    row, losses = unfolded.solar_panel.rows[0], unfolded.solar_panel.losses
    order = [
        row.azimuth.line,
        row.more.heading,
        row.search.line,
        row.shade.fields[0].line,
        row.horizon.line,
        unfolded.solar_panel.add_button,
        unfolded.solar_panel.inverters.rows[1].kw.line,
        losses.cells.fields[11].line,
        unfolded.wind_panel.turbine.box,
        unfolded.wind_panel.shear.line,
        unfolded.cost_panel.pv_price.line,
        unfolded.cost_panel.tax_rate.line
        if unfolded.cost_panel.tax_rate.isVisible()
        else unfolded.cost_panel.begun.box,
    ]
    places = [passed.index(each) for each in order]
    assert places == sorted(places)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_that_nothing_is_wider_than_the_column(unfolded: MainWindow, qtbot: QtBot, percent: int) -> None:
    unfolded.wardrobe.choose(text_percent=percent)
    qtbot.wait(50)
    if not unfolded.inputs.isVisible():  # large text gives the answer the whole window until the inputs are asked for
        unfolded.commands.inputs.trigger()
    qtbot.wait(50)
    content = unfolded.inputs.widget()
    assert content.minimumSizeHint().width() <= unfolded.inputs.viewport().width()
    unfolded.wardrobe.choose(text_percent=100)
    if not unfolded.inputs.isVisible():
        unfolded.commands.inputs.trigger()


def test_that_every_field_shows_what_the_case_says(unfolded: MainWindow) -> None:
    case = unfolded.session.case
    assert case.pv is not None
    shown = {field.field: field for panel in (unfolded.solar_panel, unfolded.cost_panel) for field in panel.fields}
    assert isinstance(shown["pv.inverters[1].kw_ac"], Field)
    lines = {name: field.editor for name, field in shown.items() if isinstance(field.editor, QLineEdit)}
    assert lines["pv.inverters[1].kw_ac"].text() == f"{case.pv.inverters[1].kw_ac:g}"
    assert lines["pv.monthly_snowfall_cm[11]"].text() == "0"
    assert lines["pv.arrays[0].horizon_deg"].text().split() == ["0"] * 8
    assert lines["finance.loan.years"].text() == "15"
