"""Every control is named, reached by the keyboard and readable, and every chart has its table."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.widgets.chart_card import ChartCard
from app.gui.window.answers import PAGE_NAMES

Settled = Callable[[MainWindow], None]
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QTextBrowser)


def opened_up(window: MainWindow, settled: Settled) -> None:
    """Everything a person can bring on screen, on screen once."""
    for panel in (window.wind_panel, window.cost_panel, window.equipment_panel):
        panel.unfold()
    window.cost_panel.with_loan.click()
    for name in PAGE_NAMES:
        window.show_page(name)
        settled(window)


def spoken(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def internal(widget: QWidget) -> bool:
    """Parts that Qt makes inside its own controls."""
    name = widget.objectName()
    parent = widget.parentWidget()
    if parent is not None and parent.inherits("QComboBoxPrivateContainer"):
        return True
    return (
        name.startswith("qt_")
        or isinstance(parent, (QComboBox, QAbstractItemView))
        or "QTableCorner" in type(widget).__name__
    )


def test_that_every_control_has_a_name_that_can_be_spoken(window: MainWindow, settled: Settled) -> None:
    opened_up(window, settled)
    nameless = [
        f"{type(each).__name__} in {type(each.parentWidget()).__name__}"
        for each in window.findChildren(QWidget)
        if isinstance(each, CONTROLS)
        and not internal(each)
        and not each.window().inherits("QMenu")
        and not spoken(each)
    ]
    assert nameless == []


def test_that_two_fields_on_screen_never_share_a_name(window: MainWindow, settled: Settled) -> None:
    opened_up(window, settled)
    names = [each.accessibleName() for each in window.inputs.findChildren(QLineEdit) if each.isVisible()]
    assert len(names) == len(set(names))


def test_that_the_keyboard_reaches_the_inputs_in_reading_order(window: MainWindow, qtbot: QtBot) -> None:
    months = [month.line for month in window.use_panel.months]
    window.co_op_panel.zip.line.setFocus()
    passed: list[QWidget] = []
    focused = window.focusWidget()
    while focused not in passed:
        assert focused is not None
        passed.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        focused = window.focusWidget()
    places = [passed.index(line) for line in months]
    assert places == sorted(places)
    assert passed.index(window.co_op_panel.co_op.box) < places[0]
    assert window.solar_panel.rows[0].kw.line in passed
    assert places[-1] < passed.index(window.solar_panel.rows[0].kw.line)
    folded = [panel.heading for panel in (window.wind_panel, window.cost_panel, window.equipment_panel)]
    places = [passed.index(heading) for heading in folded]
    assert places == sorted(places)
    assert places[0] > passed.index(window.solar_panel.inverters.rating.line)


def test_that_every_chart_has_a_table_and_a_sentence(window: MainWindow, settled: Settled) -> None:
    opened_up(window, settled)
    for card in window.findChildren(ChartCard):
        if card.figure is None:
            continue
        table = card.figure.table()
        assert card.figure.summary
        assert len(table.rows) > 1
        assert all(len(row) == len(table.heads) for row in table.rows)
        assert card.view is not None
        assert card.view.plot.accessibleName() == card.figure.title
        assert card.view.plot.accessibleDescription() == card.figure.summary


def test_that_the_answer_can_be_heard_as_one_sentence(window: MainWindow) -> None:
    said = window.strip.accessibleName()
    assert window.estimate is not None
    for cents in (window.estimate.year1.bill_without_cents, window.estimate.year1.bill_with_cents):
        assert f"${cents / 100:,.2f}" in said
    assert said.endswith(".")


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_that_a_verdict_is_never_told_by_colour_alone(window: MainWindow, settled: Settled, theme: str) -> None:
    window.wardrobe.choose(theme=theme)
    window.show_page("rules")
    settled(window)
    assert window.strip.verdict.value.text() == "Allowed"
    assert not window.strip._verdict_picture.pixmap().isNull()
    from PySide6.QtWidgets import QLabel

    said = [label.text() for label in window.rules_page.findChildren(QLabel)]
    assert window.estimate is not None
    passed = sum(finding.status == "pass" for finding in window.estimate.policy.findings)
    assert said.count("Meets the rule") == passed


def test_that_presenting_hides_the_inputs_and_turns_pages_by_the_arrows(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.present.trigger()
    assert not window.inputs.isVisible()
    assert window.wardrobe.text_percent == 150
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert window.tabs.currentWidget() is window.rules_page
    qtbot.keyClick(window, Qt.Key.Key_Left)
    qtbot.keyClick(window, Qt.Key.Key_Left)
    assert window.tabs.currentWidget() is window.numbers_page
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.inputs.isVisible()
    assert window.wardrobe.text_percent == 100
