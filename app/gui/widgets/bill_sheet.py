"""Twelve cells for a year's bills that are typed, walked, pasted and copied like a column of a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.gui.amounts import month_name, short_month_name
from app.gui.use_edits import MONTHS, pasted_bills
from app.gui.widgets.fields import NumberField
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.labels import words

MOST_TOLD = 2
NEXT, BEFORE, BELOW, ABOVE = "next", "before", "below", "above"


class BillCell(NumberField):
    """One month's bill; an empty cell is a month that is not known."""

    moved = Signal(str)  # where the cursor is to go
    column_pasted = Signal(list)
    copy_wanted = Signal()
    judged = Signal()  # what is wrong with it has changed

    def __init__(self, sheet: str, month: int, unit: str, spoken_unit: str) -> None:
        super().__init__(f"{sheet}[{month - 1}]", short_month_name(month), unit)
        spoken = self.tr("{month}, {unit}").format(month=month_name(month), unit=spoken_unit)
        self.rename(short_month_name(month), spoken)
        self.line.setAcceptDrops(False)  # a file that is dropped is the window's to take
        self.found: QLabel | None = None
        self.month = month
        self._sentence = ""

    @property
    def problem(self) -> str:
        return self._sentence

    def show_problem(self, sentence: str) -> None:
        """Marks the cell; the sentence, too long for its width, stands with the month's name under the sheet."""
        if sentence == self._sentence:
            return
        self._sentence = sentence
        self._mark(sentence)
        self.judged.emit()

    def show_filled(self, text: str) -> None:
        """Says in the empty cell what is taken for the month."""
        self.line.setPlaceholderText(text)
        if not self.problem:
            said = self.tr("Not known; {kwh} is taken.").format(kwh=text) if text else ""
            self.line.setAccessibleDescription("" if self.line.text() else said)

    def show_found(self, text: str) -> None:
        """Says under the cell what its figure comes to in the other unit."""
        if self.found is None:
            if not text:
                return
            self.found = QLabel()
            self.found.setProperty("tone", "quiet")
            self.found.setProperty("style", "small")
            self.found.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._column.insertWidget(2, self.found)
        self.found.setText(text)
        self.found.setVisible(bool(text))
        if not self.problem:
            self.line.setAccessibleDescription(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Paste):
                texts = pasted_bills(QGuiApplication.clipboard().text())
                if texts:
                    self.column_pasted.emit(texts)
                    return True
            if event.key() == Qt.Key.Key_C and event.modifiers() == _COPY_COLUMN:
                self.copy_wanted.emit()
                return True
            where = self._where_to(event)
            if where:
                self.moved.emit(where)
                return True
        return super().eventFilter(watched, event)

    def _where_to(self, event: QKeyEvent) -> str:
        """Where a key leads out of the cell; left and right first go through its digits."""
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return BEFORE if shifted else NEXT
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return ""
        whole = self.line.selectedText() == self.line.text()
        place = self.line.cursorPosition()
        if key == Qt.Key.Key_Left:
            return BEFORE if whole or (place == 0 and not self.line.hasSelectedText()) else ""
        if key == Qt.Key.Key_Right:
            at_end = place == len(self.line.text()) and not self.line.hasSelectedText()
            return NEXT if whole or at_end else ""
        return {Qt.Key.Key_Up: ABOVE, Qt.Key.Key_Down: BELOW}.get(key, "")


_COPY_COLUMN = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class BillSheet(QWidget):
    """The twelve cells, in as many columns as there is room for."""

    pasted = Signal(str, int, list)  # the sheet's name, the first month's index, the texts

    def __init__(self, sheet: str, unit: str, spoken_unit: str) -> None:
        super().__init__()
        self.sheet = sheet
        self.cells = [BillCell(sheet, month, unit, spoken_unit) for month in range(1, MONTHS + 1)]
        self.wrong = words("", "small", "fail")
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        grid = FlowLayout(spacing=6, most_columns=4)
        column.addLayout(grid)
        column.addWidget(self.wrong)
        for index, cell in enumerate(self.cells):
            grid.addWidget(cell)
            cell.moved.connect(lambda where, index=index: self._go(index, where))
            cell.column_pasted.connect(lambda texts, index=index: self.pasted.emit(self.sheet, index, texts))
            cell.line.pasted.connect(lambda texts, index=index: self.pasted.emit(self.sheet, index, texts))
            cell.copy_wanted.connect(self.copy)
            cell.judged.connect(self._tell_wrong)

    def show_sheet(self, shown: bool) -> None:
        """Brings the sheet on screen or takes it away, each cell by itself: what is wrong stands beside a shown one."""
        self.setVisible(shown)
        for cell in self.cells:
            cell.setVisible(shown)

    def copy(self) -> None:
        """Puts the twelve cells on the clipboard, one a line, as a spreadsheet takes them."""
        QGuiApplication.clipboard().setText("\n".join(cell.line.text().strip() for cell in self.cells))

    def _tell_wrong(self) -> None:
        """Says what is wrong with the first months that are, and how many more are; of an empty year, only what."""
        wrong = [cell for cell in self.cells if cell.problem]
        told = wrong if len(wrong) <= MOST_TOLD + 1 else wrong[:MOST_TOLD]
        if any(cell.line.text() for cell in self.cells):
            month_first = self.tr("{month}: {sentence}")
            lines = [month_first.format(month=month_name(cell.month), sentence=cell.problem) for cell in told]
        else:
            lines = [cell.problem for cell in told]
        if len(wrong) > len(told):
            more = ", ".join(month_name(cell.month) for cell in wrong[len(told) :])
            lines.append(self.tr("To be mended, too: {months}.").format(months=more))
        self.wrong.setText("\n".join(lines))
        self.wrong.setVisible(bool(lines))

    def _go(self, index: int, where: str) -> None:
        wanted = {NEXT: index + 1, BEFORE: index - 1}.get(where)
        if wanted is None:
            wanted = self._over_or_under(index, 1 if where == BELOW else -1)
        if 0 <= wanted < MONTHS:
            line = self.cells[wanted].line
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            line.selectAll()

    def _over_or_under(self, index: int, step: int) -> int:
        """The cell in the same column one row on, -1 where there is none."""
        corners = [cell.pos() for cell in self.cells]
        rows = sorted({corner.y() for corner in corners})
        row = rows.index(corners[index].y()) + step
        if not 0 <= row < len(rows):
            return -1
        wanted = QPoint(corners[index].x(), rows[row])
        return corners.index(wanted) if wanted in corners else -1
