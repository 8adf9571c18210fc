"""A member, a co-op's representative and an installer sit at the window from the first key to the paper in the hand.

They only press keys and click what they see: nothing here calls what a person could not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import openpyxl
import pypdf
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.answer import Estimate
from app.gui.main_window import MainWindow

MakeWindow = Callable[..., MainWindow]
BILLS = (1320, 1180, 1040, 870, 810, 1090, 1410, 1370, 1010, 830, 960, 1240)
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Person:
    """Two hands and two eyes at one window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.faults: list[str] = []
        window.recalculator.failed.connect(lambda _lane, trace: self.faults.append(trace))

    # --- eyes ---------------------------------------------------------------------------------------------------------

    def waits(self) -> None:
        """Until the finished answer stands there."""
        self.qtbot.wait(80)  # what was typed is gathered for a moment
        self.qtbot.waitUntil(lambda: self.window.ready, timeout=60_000)
        assert self.faults == []
        assert self.window.strip.property("stale") == "false"

    @property
    def answer(self) -> Estimate:
        assert self.window.estimate is not None
        return self.window.estimate

    def sees(self, root: QWidget) -> str:
        """Every word on screen in a part of the window."""
        return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())

    # --- hands --------------------------------------------------------------------------------------------------------

    def keys(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        active = QApplication.activeWindow()
        if active is None or not active.isVisible() or isinstance(active, QMenu):
            self.window.activateWindow()  # what a window manager does once a dialog or menu is gone
            self.qtbot.waitUntil(self.window.isActiveWindow, timeout=20_000)
        focused = QApplication.focusWidget()
        target = focused if focused is not None and focused.isVisible() else self.window
        self.qtbot.keyClick(target, key, modifier)

    def clicks(self, widget: QWidget) -> None:
        """With the mouse, in its middle, after scrolling to it."""
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        QApplication.processEvents()
        assert widget.isVisible()
        assert widget.isEnabled(), widget.accessibleName()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def types(self, line: QWidget, text: str) -> None:
        """Clicks into a field, takes what is there and types over it."""
        assert isinstance(line, QLineEdit)
        self.clicks(line)
        self.keys(Qt.Key.Key_A, CONTROL)
        self.qtbot.keyClicks(line, text)

    def picks(self, box: QComboBox, words: str) -> None:
        """Goes down a list by the arrow key until the words are there."""
        box.setFocus()
        self.qtbot.keyClick(box, Qt.Key.Key_Home)
        for _ in range(box.count()):
            if box.currentText() == words:
                return
            self.qtbot.keyClick(box, Qt.Key.Key_Down)
        raise AssertionError(f"{words} is not in {[box.itemText(index) for index in range(box.count())]}")

    def when_asked(self, found: Callable[[], QWidget | None], then: Callable[[QWidget], None]) -> Callable[[], None]:
        """Sees to a dialog or menu that keeps the hand that opened it; returns what says that it came."""
        came: list[str] = []
        timer = QTimer(self.window, interval=20)

        def look() -> None:
            there = found()
            if there is not None and there.isVisible():
                timer.stop()
                came.append(type(there).__name__)
                try:
                    then(there)
                finally:  # a dialog that nobody answers would wait for ever
                    QTimer.singleShot(10_000, there, there.close)

        timer.timeout.connect(look)
        timer.start()

        def was_asked() -> None:
            self.qtbot.waitUntil(lambda: came != [], timeout=5_000)  # a newer Qt lets a menu drop down by itself
            timer.stop()

        return was_asked

    def names_the_file(self, path: Path) -> Callable[[], None]:
        """Pastes a path into the file dialog that comes up, and Enter."""

        def type_it(dialog: QWidget) -> None:
            assert isinstance(dialog, QFileDialog)
            line = dialog.findChild(QLineEdit, "fileNameEdit")
            assert line is not None
            line.selectAll()
            QApplication.clipboard().setText(str(path))
            self.qtbot.keyClick(line, Qt.Key.Key_V, CONTROL)
            completer = line.completer()
            if completer is not None and completer.popup().isVisible():
                completer.popup().hide()  # it offers what lies there already, and would take the Enter
            self.qtbot.keyClick(line, Qt.Key.Key_Return)

        return self.when_asked(QApplication.activeModalWidget, type_it)

    def chooses_in_menu(self, button: QToolButton, words: str) -> None:
        """Clicks the arrow at a button and an entry of the menu that drops down."""

        def click_entry(menu: QWidget) -> None:
            assert isinstance(menu, QMenu)
            entry = next((each for each in menu.actions() if words in each.text()), None)
            assert entry is not None, [each.text() for each in menu.actions()]
            self.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())

        was_asked = self.when_asked(QApplication.activePopupWidget, click_entry)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() - 4, button.height() // 2))
        was_asked()


@pytest.fixture
def person(make_window: MakeWindow, qtbot: QtBot) -> Iterator[Person]:
    """In front of the window as a first start shows it."""
    yield Person(qtbot, make_window())
    assert QApplication.activeModalWidget() is None


def text_of(pdf: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(pdf).pages)


def dollars(cents: int) -> str:
    return f"${cents / 100:,.2f}"


def test_that_a_member_comes_from_an_empty_window_to_paper(person: Person, tmp_path: Path) -> None:
    window = person.window
    person.keys(Qt.Key.Key_N, CONTROL)
    person.qtbot.waitUntil(lambda: window.session.case.name == "New case", timeout=5_000)
    person.types(window.name_line, "Our farmhouse")
    person.types(window.co_op_panel.zip.line, "43055")
    person.qtbot.waitUntil(lambda: "oh-energy-coop" in window.co_op_panel.serving.buttons, timeout=20_000)
    person.clicks(window.co_op_panel.serving.buttons["oh-energy-coop"])
    assert window.session.case.co_op == "oh-energy-coop"

    person.clicks(window.use_panel.by_month)
    person.clicks(window.use_panel.months[0].line)
    for bill in BILLS:
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        person.keys(Qt.Key.Key_A, CONTROL)
        person.qtbot.keyClicks(line, str(bill))
        person.keys(Qt.Key.Key_Return)
    assert window.session.case.load.monthly_kwh == tuple(float(bill) for bill in BILLS)

    person.clicks(window.solar_panel.add_button)
    person.types(window.solar_panel.rows[0].kw.line, "7.2")
    person.keys(Qt.Key.Key_Tab)
    person.waits()

    # The answer: the strip in dollars, and the sentence a screen reader says.
    assert person.answer.load_annual_kwh == pytest.approx(sum(BILLS))
    year = person.answer.year1
    before, after = dollars(year.bill_without_cents), dollars(year.bill_with_cents)
    assert f"${(year.bill_without_cents + 50) // 100:,}" in window.strip.bill.value.text()
    assert before in window.strip.accessibleName()
    assert after in window.strip.accessibleName()

    # The rules, by the key of their page.
    person.keys(Qt.Key.Key_2, CONTROL)
    assert window.tabs.currentWidget() is window.rules_page
    rules = [finding.text for finding in person.answer.policy.findings]
    assert rules
    person.qtbot.waitUntil(lambda: all(text in person.sees(window.rules_page) for text in rules), timeout=20_000)

    # The paper says the same dollars.
    pdf = tmp_path / "farmhouse.pdf"
    was_asked = person.names_the_file(pdf)
    person.keys(Qt.Key.Key_P, CONTROL | SHIFT)
    was_asked()
    assert pdf.exists(), (window.strip.notice_words.text(), window.statusBar().currentMessage())
    printed = text_of(pdf)
    for words in (before, after, "Our farmhouse", person.answer.co_op.name):
        assert words in printed
    for month in person.answer.months:
        assert f"{month.bill_with_cents / 100:,.2f}" in printed

    # Saved, and there again.
    file = tmp_path / "farmhouse.fairwatt"
    was_asked = person.names_the_file(file)
    person.keys(Qt.Key.Key_S, CONTROL)
    was_asked()
    assert file.exists()
    assert not window.session.unsaved


def test_that_a_representative_explains_a_sample_at_the_counter(person: Person) -> None:
    window, qtbot = person.window, person.qtbot
    opener = window.toolbar.widgetForAction(window.commands.open)
    assert isinstance(opener, QToolButton)
    person.chooses_in_menu(opener, "House near Alamogordo")
    person.waits()
    assert person.answer.co_op.id == "nm-regime"
    assert window.session.path is None, "a sample is never written over"

    # Another program, and the bill follows.
    person.picks(window.co_op_panel.program.box, "Up to 10 kW, surplus credited in dollars")
    person.waits()
    in_dollars = person.answer.year1
    person.picks(window.co_op_panel.program.box, "Up to 10 kW, surplus carried as kilowatt-hours")
    person.waits()
    assert window.session.case.program == "up-to-10kw-kwh"
    assert person.answer.year1.bill_with_cents != in_dollars.bill_with_cents
    assert dollars(person.answer.year1.bill_with_cents) in window.strip.accessibleName()

    # The presentation, page by page, by the arrows.
    person.keys(Qt.Key.Key_F11)
    assert window.commands.present.isChecked()
    qtbot.waitUntil(lambda: not window.inputs.isVisible(), timeout=20_000)
    assert window.wardrobe.text_percent > 100
    turned = []
    for _ in range(len(window.pages)):
        turned.append(window.answers.page_name)
        person.keys(Qt.Key.Key_Right)
    assert turned == ["bill", "rules", "size", "money", "energy", "compare", "numbers"]
    person.keys(Qt.Key.Key_Left)
    assert window.answers.page_name == "numbers", "after the last page comes the first, and before it the last"
    person.keys(Qt.Key.Key_Escape)
    assert window.inputs.isVisible()
    assert window.wardrobe.text_percent == 100
    person.waits()

    # A member's bill: what was read from the meter, and what the paper says is due.
    person.keys(Qt.Key.Key_B, CONTROL)
    check = window.bill_check
    assert check is not None
    qtbot.waitUntil(lambda: check.isVisible() and window.recalculator.idle, timeout=20_000)
    for name, text in (("delivered[0]", "640"), ("received[0]", "210")):
        person.types(check.fields[name].editor, text)
    qtbot.waitUntil(lambda: check.title.text().startswith("By the rules: $"), timeout=20_000)
    due = check.title.text().removeprefix("By the rules: $")
    person.types(check.fields["total"].editor, due.replace(",", ""))
    qtbot.waitUntil(lambda: check.title.text() == "Reconciled", timeout=20_000)
    person.types(check.fields["total"].editor, f"{float(due.replace(',', '')) + 10:.2f}")
    qtbot.waitUntil(lambda: check.title.text() != "Reconciled", timeout=20_000)
    assert "$10.00" in check.title.text() + check.sentence.text()
    person.keys(Qt.Key.Key_Escape)
    assert not check.isVisible()

    # The checklist, on paper.
    window.activateWindow()
    person.keys(Qt.Key.Key_2, CONTROL)
    shown: list[str] = []

    def read_preview(dialog: QWidget) -> None:
        assert isinstance(dialog, QPrintPreviewDialog)
        preview = dialog.findChild(QPrintPreviewWidget)
        assert preview is not None
        qtbot.waitUntil(lambda: preview.pageCount() > 0, timeout=20_000)
        shown.append(dialog.windowTitle())
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    was_asked = person.when_asked(QApplication.activeModalWidget, read_preview)
    qtbot.waitUntil(window.rules_page.print_steps.isVisible, timeout=20_000)
    person.clicks(window.rules_page.print_steps)
    was_asked()
    assert len(shown) == 1


def test_that_an_installer_chooses_among_three_designs(person: Person, tmp_path: Path) -> None:
    window, qtbot = person.window, person.qtbot
    opener = window.toolbar.widgetForAction(window.commands.open)
    assert isinstance(opener, QToolButton)
    person.chooses_in_menu(opener, "Ranch house by Shelby")
    person.waits()

    kept: dict[str, Estimate] = {}
    for letter, kw in (("A", "3"), ("B", "6"), ("C", "12")):
        person.types(window.solar_panel.rows[0].kw.line, kw)
        person.waits()
        kept[letter] = person.answer
        if letter != "C":
            person.keys(Qt.Key.Key_K, CONTROL)
            qtbot.waitUntil(partial(window.beside.bar.rows.__contains__, letter), timeout=20_000)
    person.waits()
    assert len({each.year1.bill_with_cents for each in kept.values()}) == 3

    # Side by side: the bar and the page say each design's bill.
    person.keys(Qt.Key.Key_6, CONTROL)
    person.waits()
    table = window.compare_page.table
    qtbot.waitUntil(lambda: table.rows.columnCount() >= 4, timeout=20_000)
    seen = person.sees(window.beside.bar)
    cells = " ".join(cell for row in table.rows.rows for cell in row)
    for letter, estimate in kept.items():
        bill = dollars(estimate.year1.bill_with_cents)
        assert bill.removeprefix("$") in cells, letter
        if letter != "C":
            assert bill in seen

    # The best is the one whose savings pay it back first; it comes on screen.
    def payback(letter: str) -> float:
        years = kept[letter].finance.simple_payback_years
        return float("inf") if years is None else years

    best = min(kept, key=payback)
    if best != "C":
        row = window.beside.bar.rows[best]
        person.clicks(next(each for each in row.findChildren(QPushButton) if each.text() == "Swap"))
        person.waits()
    assert person.answer.year1 == kept[best].year1

    # The workbook holds the same figures.
    path = tmp_path / "best.xlsx"
    was_asked = person.names_the_file(path)
    person.keys(Qt.Key.Key_W, CONTROL | SHIFT)
    was_asked()
    assert path.exists(), (window.strip.notice_words.text(), window.statusBar().currentMessage())
    book = openpyxl.load_workbook(path)
    said = " ".join(str(cell) for row in book["Answer"].iter_rows(values_only=True) for cell in row if cell)
    assert dollars(kept[best].year1.bill_without_cents) in said
    assert dollars(kept[best].year1.bill_with_cents) in said
    rows = list(book["Bills"].iter_rows(values_only=True))
    first = next(place for place, row in enumerate(rows) if row[0] == "With the system") + 1
    last = next(place for place, row in enumerate(rows) if row[0] == "Bill with the system")
    cents = [round(100 * sum(float(row[2 + month] or 0) for row in rows[first:last])) for month in range(12)]
    assert cents == [month.bill_with_cents for month in kept[best].months]
    flow = book["Cash flow"]
    assert round(100 * float(flow["D3"].value)) == kept[best].year1.bill_with_cents

    # The others are let go with the window, as the installer says when asked.
    assert len(window.designs.kept) == 2
    for letter in list(window.beside.bar.rows):
        row = window.beside.bar.rows[letter]
        person.clicks(next(each for each in row.findChildren(QPushButton) if each.text() == "Drop"))
    assert not window.designs.kept
