"""Lists of numbers in the case: twelve cells, one a month, or one line of as many numbers as there are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.amounts import month_name, short_month_name
from app.gui.entry import number_text, pasted_values, read_number
from app.gui.widgets.fields import Field, Line, NumberField
from app.gui.widgets.flow_layout import FlowLayout

MONTHS = 12


class MonthCells(QWidget):
    """Twelve numbers typed like a row of a spreadsheet: Enter goes on, pasted cells fill the months from there."""

    def __init__(self, name: str, unit: str, spoken: str, pasted: Callable[[str, int, list[str]], None]) -> None:
        """``spoken`` is the name that is heard, with ``{month}`` in it."""
        super().__init__()
        self.name = name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        grid = FlowLayout(spacing=6, most_columns=4)
        self.fields: list[NumberField] = []
        for index in range(MONTHS):
            made = NumberField(f"{name}[{index}]", short_month_name(index + 1), unit, needed=True)
            made.rename(short_month_name(index + 1), spoken.format(month=month_name(index + 1)))
            made.line.least_text = "000.0"
            made.line.steps = True
            made.line.stepped.connect(lambda step, index=index: self._go(index + step))
            made.line.pasted.connect(lambda values, index=index: pasted(name, index, values))
            self.fields.append(made)
            grid.addWidget(made)
        column.addLayout(grid)

    def _go(self, index: int) -> None:
        if 0 <= index < MONTHS:
            self.fields[index].line.setFocus()
            self.fields[index].line.selectAll()


class NumbersField(Field):
    """As many numbers as there are, with spaces or commas between them; a column of a spreadsheet can be pasted."""

    def __init__(self, field: str, label: str, unit: str = "", help_text: str = "") -> None:
        super().__init__(field, label, unit, help_text)
        self.line = Line()
        self._hold(self.line)
        self.line.textEdited.connect(self._read)
        self.line.pasted.connect(self._paste)

    def show_value(self, value: object) -> None:
        numbers = tuple(value) if isinstance(value, (tuple, list)) else ()
        if self._numbers_of(self.line.text())[0] != numbers:
            self.line.setText("  ".join(number_text(number) for number in numbers))
            self.line.setCursorPosition(0)

    def show_draft(self, text: str) -> None:
        if self.line.text() != text:
            self.line.setText(text)

    def show_default(self, text: str) -> None:
        self.line.setPlaceholderText(text)

    def _paste(self, values: list[str]) -> None:
        self.line.insert("  ".join(values))
        self._read(self.line.text())

    def _read(self, text: str) -> None:
        numbers, sentence = self._numbers_of(text)
        if sentence:
            self.mistyped.emit(self.field, text, sentence)
        elif not numbers:
            self.mistyped.emit(self.field, text, self.tr("One number or more is needed here."))
        else:
            self.entered.emit(self.field, numbers)

    @staticmethod
    def _numbers_of(text: str) -> tuple[tuple[float, ...], str]:
        """The numbers of a text, or the sentence about the first part that is none."""
        numbers: list[float] = []
        for part in pasted_values(text.replace(",", " ")):
            for word in part.split():
                entry = read_number(word)
                if entry.value is None:
                    return (), entry.sentence
                numbers.append(entry.value)
        return tuple(numbers), ""
