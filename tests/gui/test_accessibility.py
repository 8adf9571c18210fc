"""Every control is named, reached by the keyboard and readable, and every chart has its table."""

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app import locations
from app.core.rate_sheet import Document, RateSheet
from app.gui.application import sample_case
from app.gui.main_window import MainWindow
from app.gui.own_co_op import own_files
from app.gui.widgets.chart_card import ChartCard
from app.gui.widgets.fields import Field
from app.gui.widgets.labels import LongButton, Picture
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
        and not (isinstance(each, LongButton) and each.isHidden())  # it gets its words when there is what it is for
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


# --- the sheets, the form and what stands beside the case, walked as who sees nothing walks them ---------------------


def help_sheet(window: MainWindow, _settled: Settled) -> QWidget:
    window.show_help()
    assert window.help_sheet is not None
    return window.help_sheet


def why_sheet(window: MainWindow, _settled: Settled) -> QWidget:
    window.answers.explain("bill")
    assert window.answers._why is not None
    return window.answers._why


def about_sheet(window: MainWindow, settled: Settled) -> QWidget:
    window.show_about()
    settled(window)
    assert window.about_sheet is not None
    return window.about_sheet


def stored_sheet(window: MainWindow, settled: Settled) -> QWidget:
    """With something to delete, and the question whether it is to be."""
    assert own_files.keep(OTHER, own_files.usual_figures(), None).path
    window.show_stored()
    settled(window)
    assert window.stored_sheet is not None
    window.stored_sheet.delete_button.click()
    assert window.stored_sheet.question.isVisible()
    return window.stored_sheet


def bill_sheet(window: MainWindow, settled: Settled) -> QWidget:
    """With everything that may be asked: lines, and figures that nobody has published."""
    window.check_bill()
    sheet = window.bill_check
    assert sheet is not None
    for name, kwh in (("delivered[0]", 840.0), ("received[0]", 290.0)):
        sheet.fields[name].entered.emit(name, kwh)
    settled(window)
    if not sheet.by_line.box.isChecked():
        sheet.by_line.box.click()
    assert sheet.lines_part.isVisible()
    assert sheet.asked_part.isVisible()
    return sheet


def own_form(window: MainWindow, settled: Settled, sheet: RateSheet) -> QWidget:
    """The form for a co-op that is not here, with every section made, and another such co-op to choose."""
    assert own_files.keep(OTHER, own_files.usual_figures(), None).path
    window.own_co_ops.open()
    page = window.own_co_ops.page
    assert page is not None
    page.form.question("rules.address")  # the last of them
    page._show(sheet, page.form.usual)
    settled(window)
    return page


OTHER = RateSheet(id="mt-other", name="Other", state="MT", read_on=date(2026, 11, 21), customer_usd_per_month=25.0)
BLOCKS = RateSheet(
    name="A",
    state="MT",
    energy="blocks",
    settlement="month_usd",
    unused="year_paid",
    size="limit",
    yearly_use="limit",
    insurance="required",
    rules=Document("Rider"),
)
SEASONS = RateSheet(name="A", state="MT", energy="seasons", settlement="month_kwh", unused="year_paid")
AVERAGE = RateSheet(name="A", state="MT", energy="average", average_usd_per_kwh=0.15)


def compare_page(window: MainWindow, settled: Settled, kind: str) -> QWidget:
    """With a column chosen, so that it can be moved and taken away."""
    window.show_page("compare")
    settled(window)
    page = window.compare_page
    page.buttons[kind].click()
    settled(window)
    page.table.setCurrentIndex(page.table.model().index(0, len(page.shown)))
    return page


def kept_designs(window: MainWindow, settled: Settled) -> QWidget:
    for kw_dc in (5.0, 6.0):
        window.beside.keep()
        window.session.enter("pv.arrays[0].kw_dc", kw_dc)
    settled(window)
    assert window.beside.bar.isVisible()
    return window.answers


Opened = Callable[[MainWindow, Settled], QWidget]
SHEETS: dict[str, Opened] = {
    "help": help_sheet,
    "why of a figure": why_sheet,
    "about": about_sheet,
    "what is stored": stored_sheet,
    "check my bill": bill_sheet,
}
PARTS: dict[str, Opened] = {
    "own co-op, blocks": lambda window, settled: own_form(window, settled, BLOCKS),
    "own co-op, seasons": lambda window, settled: own_form(window, settled, SEASONS),
    "own co-op, average": lambda window, settled: own_form(window, settled, AVERAGE),
    "compare with programs": lambda window, settled: compare_page(window, settled, "programs"),
    "compare with versions": lambda window, settled: compare_page(window, settled, "versions"),
    "compare with co-ops": lambda window, settled: compare_page(window, settled, "co_ops"),
    "designs kept beside": kept_designs,
}


@pytest.fixture
def tidied(one_window: MainWindow, settled: Settled, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    """The shared window with the sample case, and with whatever was opened in it closed again."""
    fresh = (
        one_window.isVisible() and one_window.session.case == sample_case() and one_window.wardrobe.text_percent == 100
    )
    window = one_window if fresh else request.getfixturevalue("window")
    window.activateWindow()
    window.show_page("bill")
    settled(window)
    yield window
    for sheet in (window.help_sheet, window.about_sheet, window.stored_sheet, window.bill_check, window.answers._why):
        if sheet is not None:
            sheet.close()
    window.own_co_ops.close()
    if locations.user_co_ops_folder().is_dir():
        shutil.rmtree(locations.user_co_ops_folder())
    for each in window.designs.kept:
        window.designs.drop(each.letter)
    if hasattr(window.compare_page, "buttons"):
        window.compare_page.buttons["programs"].click()
    settled(window)


def stops(part: QWidget) -> list[QWidget]:
    """What Tab is to stop at, as the part stands now."""
    return [
        each
        for each in part.findChildren(QWidget)
        if each.window() is part.window()
        and each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None  # whoever stands for it is the stop
        and not internal(each)
    ]


def walked(part: QWidget, qtbot: QtBot) -> list[QWidget]:
    """What Tab passes again and again; what it passes only on the way there is not reached a second time."""
    stops(part)[0].setFocus()
    passed: list[QWidget] = []
    focused = part.window().focusWidget()
    while focused not in passed:
        assert focused is not None
        passed.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        focused = part.window().focusWidget()
    return passed[passed.index(focused) :]


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{spoken(widget)}” in {type(widget.parentWidget()).__name__}"


def upward(part: QWidget, passed: list[QWidget]) -> list[str]:
    """Where Tab, on its round, goes to a row above the one it comes from, and to no column at its right.

    Once a round it has to: from the end to the beginning.
    """
    order = [each for each in passed if part.isAncestorOf(each)]
    for area in part.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    places = [QRect(each.mapTo(part, QPoint(0, 0)), each.size()) for each in order]
    return [
        f"{told(before)} to {told(after)}"
        for before, after, here, there in zip(
            order, order[1:] + order[:1], places, places[1:] + places[:1], strict=True
        )
        if there.bottom() < here.top() and there.left() <= here.right()
    ]


def silent(part: QWidget) -> list[str]:
    """Labels that say nothing to who hears them, or something else than is read."""
    found = []
    for label in part.findChildren(QLabel):
        if not label.isVisible() or label.window() is not part.window() or isinstance(label, Picture):
            continue  # a Picture stands beside words that say the same
        read = QTextDocumentFragment.fromHtml(label.text()).toPlainText() if "<" in label.text() else label.text()
        heard = label.accessibleName() or read
        if (not heard and not label.pixmap().isNull()) or re.sub(r"\s", "", heard) not in re.sub(r"\s", "", read):
            found.append(f"{told(label)}: {read}")
    return found


def unlabelled(part: QWidget) -> list[str]:
    """Fields whose label is not theirs: its key would go nowhere, and they would be announced by another name."""
    return [
        field.field
        for field in part.findChildren(Field)
        if field.isVisible()
        and (field.label.buddy() is not field.editor or field.label.text() not in field.editor.accessibleName())
    ]


def assert_walked(part: QWidget, qtbot: QtBot) -> None:
    assert [told(each) for each in stops(part) if not spoken(each)] == []
    assert unlabelled(part) == []
    assert silent(part) == []
    passed = walked(part, qtbot)  # of buttons that exclude each other only one is a stop, once Tab has come to it
    assert [told(each) for each in stops(part) if each not in passed] == []
    assert upward(part, passed)[1:] == []


@pytest.mark.parametrize("named", [*SHEETS, *PARTS])
def test_that_a_part_is_named_and_labelled_and_tab_goes_through_it_from_top_to_bottom(
    tidied: MainWindow, settled: Settled, qtbot: QtBot, named: str
) -> None:
    assert_walked({**SHEETS, **PARTS}[named](tidied, settled), qtbot)


def test_that_every_question_of_the_form_is_among_those_walked(tidied: MainWindow, settled: Settled) -> None:
    asked: set[str] = set()
    for sheet in (BLOCKS, SEASONS, AVERAGE):
        own_form(tidied, settled, sheet)
        form = tidied.own_co_ops.page.form
        asked |= {name for name, question in form._questions.items() if question.isVisible()}
    assert asked == set(form._questions)


@pytest.mark.parametrize("named", SHEETS)
def test_that_escape_closes_a_sheet_from_wherever_the_cursor_is(
    tidied: MainWindow, settled: Settled, qtbot: QtBot, named: str
) -> None:
    sheet = SHEETS[named](tidied, settled)
    assert isinstance(sheet, QDialog)
    for stop in stops(sheet):
        sheet.show()
        stop.setFocus()
        qtbot.keyClick(stop, Qt.Key.Key_Escape)
        assert not sheet.isVisible(), told(stop)


def test_that_tab_goes_round_the_whole_window_on_every_page(tidied: MainWindow, settled: Settled, qtbot: QtBot) -> None:
    for name in PAGE_NAMES:
        tidied.show_page(name)
        settled(tidied)
        passed = walked(tidied, qtbot)
        assert [told(each) for each in stops(tidied) if each not in passed] == [], name
        assert upward(tidied.answers, passed)[1:] == [], name
