"""One value of the case with its name, unit and what is wrong with it: as a number, a text, a choice or a tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from app.gui.entry import Entry, number_text, pasted_values, read_number


class Field(QWidget):
    """A labelled editor of one dotted field of the case."""

    entered = Signal(str, object)  # field, value
    mistyped = Signal(str, str, str)  # field, text, sentence
    left = Signal(str)  # field

    def __init__(self, field: str, label: str, unit: str = "", help_text: str = "") -> None:
        super().__init__()
        self.field = field
        self.label = QLabel(label)
        self.label.setProperty("style", "small")
        self.label.setWordWrap(True)
        self._unit = unit
        self._unit_label: QLabel | None = None
        self.message: QLabel | None = None  # made when there is something to say: most fields never need it
        self._help_text = help_text
        self._name = f"{label}, {unit}" if unit else label
        self._row = QHBoxLayout()
        self._row.setSpacing(6)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.label)
        self._column.addLayout(self._row)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _hold(self, editor: QWidget, stretch: int = 1) -> None:
        self._editor = editor
        if editor.focusPolicy() == Qt.FocusPolicy.WheelFocus:
            editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row.addWidget(editor, stretch)
        if self._unit:
            self.show_unit(self._unit)
        self.label.setBuddy(editor)
        editor.setAccessibleName(self._name)
        editor.setAccessibleDescription(self._help_text)
        for part in (editor, self.label):
            part.setToolTip(self._help_text)
        editor.installEventFilter(self)

    @property
    def editor(self) -> QWidget:
        """What takes the keys.  It is no focus proxy: Tab would stop at the field, too, wherever in the chain it is."""
        return self._editor

    @property
    def spoken_name(self) -> str:
        return self._name

    @property
    def problem(self) -> str:
        """The sentence that stands beside the field; empty when nothing is wrong."""
        return self.message.text() if self.message is not None else ""

    def lead(self, width: int) -> int:
        """How high the name over the editor is at a width."""
        return self.label.heightForWidth(width)

    def show_unit(self, unit: str) -> None:
        """Says the unit beside the editor."""
        self._unit = unit
        if self._unit_label is None:
            self._unit_label = QLabel()
            self._unit_label.setProperty("tone", "quiet")
            self._unit_label.setProperty("style", "small")
            self._row.addWidget(self._unit_label)
        self._unit_label.setText(unit)

    def rename(self, label: str, spoken: str = "") -> None:
        """Gives the field another name on screen, and to a screen reader."""
        self.label.setText(label)
        self._name = spoken or (f"{label}, {self._unit}" if self._unit else label)
        self.editor.setAccessibleName(self._name)

    def show_value(self, value: object) -> None:
        """Shows the case's value, unless the text typed already says it."""
        raise NotImplementedError

    def show_draft(self, text: str) -> None:
        """Shows text that is no value, as it was typed."""

    def show_default(self, text: str) -> None:
        """Says in the empty field which value counts when nothing is typed."""

    def show_source(self, source: str, as_of: str = "") -> None:
        """Says in the tool tip where the default comes from."""
        if not source:
            return
        said = self.tr("The default comes from: {source}.")
        if as_of:
            said = self.tr("The default comes from: {source}, as of {date}.")
        lines = [self._help_text, said.format(source=source.rstrip("."), date=as_of)]
        whole = "\n".join(line for line in lines if line)
        if self.editor.toolTip() != whole:
            self.editor.setToolTip(whole)
            self.label.setToolTip(whole)

    def show_problem(self, sentence: str) -> None:
        """Marks the field and says in one sentence what is wrong; an empty sentence takes the mark away."""
        if sentence == self.problem:
            return
        if self.message is None:
            self.message = QLabel()
            self.message.setProperty("tone", "fail")
            self.message.setProperty("style", "small")
            self.message.setWordWrap(True)
            self._column.insertWidget(2, self.message)
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        self._mark(sentence)

    def _mark(self, sentence: str) -> None:
        """Colours the editor by whether something is wrong, and says it to a screen reader."""
        editor = self.editor
        editor.setAccessibleDescription(sentence or self._help_text)
        if editor.property("wrong") != bool(sentence):
            editor.setProperty("wrong", bool(sentence))
            editor.style().unpolish(editor)
            editor.style().polish(editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit(self.field)
        if isinstance(event, QWheelEvent):
            event.ignore()  # the wheel scrolls the column instead of changing a value in passing
            return True
        return super().eventFilter(watched, event)


class Line(QLineEdit):
    """A line of text that leaves undo and redo to the window and tells of pasted rows."""

    pasted = Signal(list)
    stepped = Signal(int)
    least_text = "00000"  # what must fit in it at the least
    steps = False  # whether Enter and the arrows go to the field below or above

    def minimumSizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.least_text) + self.fontMetrics().averageCharWidth() + 8
        return QSize(wide, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            event.ignore()
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            values = pasted_values(QApplication.clipboard().text())
            if len(values) > 1:
                self.pasted.emit(values)
                return
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key())) if self.steps else None
        if step is not None:
            self.stepped.emit(step)
            return
        super().keyPressEvent(event)


class NumberField(Field):
    """A number, or nothing for the default."""

    def __init__(
        self,
        field: str,
        label: str,
        unit: str = "",
        help_text: str = "",
        *,
        whole: bool = False,
        needed: bool = False,
        above_zero: bool = False,
    ) -> None:
        """``needed``: it may not be empty; ``above_zero``: nor is 0 a way to say that there is none."""
        super().__init__(field, label, unit, help_text)
        self._whole = whole
        self._needed = needed or above_zero
        self._above_zero = above_zero
        self.line = Line()
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line.least_text = "0,000.0"
        self._hold(self.line)
        self.line.textEdited.connect(self._read)

    def show_value(self, value: object) -> None:
        number = float(value) if isinstance(value, (int, float)) else None
        present = self._entry(self.line.text())
        if present.sentence or present.value != number:
            self.line.setText(number_text(number))

    def show_draft(self, text: str) -> None:
        if self.line.text() != text:
            self.line.setText(text)

    def show_default(self, text: str) -> None:
        self.line.setPlaceholderText(text)

    def _entry(self, text: str) -> Entry:
        return read_number(text, self._whole, self._unit)

    def _read(self, text: str) -> None:
        entry = self._entry(text)
        sentence = entry.sentence
        if entry.value is None and not sentence and self._needed:
            sentence = self.tr("A number is needed here; write 0 for none.")
            if self._above_zero:
                sentence = self.tr("A number above 0 is needed here.")
        if sentence:
            self.mistyped.emit(self.field, text, sentence)
        else:
            value = int(entry.value) if self._whole and entry.value is not None else entry.value
            self.entered.emit(self.field, value)


class TextField(Field):
    """A line of text; an empty one is None when ``empty_is_none``."""

    def __init__(self, field: str, label: str, help_text: str = "", *, empty_is_none: bool = True) -> None:
        super().__init__(field, label, "", help_text)
        self._empty_is_none = empty_is_none
        self.line = Line()
        self._hold(self.line)
        self.line.textEdited.connect(self._read)

    def show_value(self, value: object) -> None:
        text = "" if value is None else str(value)
        if self.line.text().strip() != text:
            self.line.setText(text)

    def show_default(self, text: str) -> None:
        self.line.setPlaceholderText(text)

    def _read(self, text: str) -> None:
        stripped = text.strip()
        self.entered.emit(self.field, stripped or (None if self._empty_is_none else ""))


class ChoiceBox(QComboBox):
    """A list to choose from whose choice, where it is too long for its width, ends in dots; its tool tip says all."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0:
            option.currentText = self.placeholderText()
        option.currentText = self._cut(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls what the list stands on

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            if self._cut(option) != self.currentText():
                said = "\n".join(text for text in (self.currentText(), self.toolTip()) if text)
                QToolTip.showText(event.globalPos(), said, self)
                return True
        return super().event(event)

    def _cut(self, option: QStyleOptionComboBox) -> str:
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        text: str = option.currentText
        return self.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, room - self.fontMetrics().averageCharWidth()
        )


class ChoiceField(Field):
    """One of a few values, each with the words for it."""

    def __init__(
        self, field: str, label: str, choices: Sequence[tuple[object, str]] = (), unit: str = "", help_text: str = ""
    ) -> None:
        super().__init__(field, label, unit, help_text)
        self.box = ChoiceBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(6)
        self._value: object = None
        self._values: list[object] = []
        self._hold(self.box)
        self.set_choices(choices)
        self.box.activated.connect(self._choose)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Replaces the choices; the value shown stays, and so does an open list that is the same."""
        texts = [words for _, words in choices]
        values = [value for value, _ in choices]
        if values == self._values and texts == [self.box.itemText(index) for index in range(self.box.count())]:
            return
        self._values = values
        self.box.clear()
        self.box.addItems(texts)
        self.show_value(self._value)

    def show_value(self, value: object) -> None:
        self._value = value
        if value in self._values:
            self.box.setCurrentIndex(self._values.index(value))
            return
        self.box.setCurrentIndex(-1)
        self.box.setPlaceholderText("" if value is None else str(value))

    def _choose(self, index: int) -> None:
        self._value = self._values[index]
        self.entered.emit(self.field, self._value)


class TickField(Field):
    """Yes or no; the name stands beside the box."""

    def __init__(self, field: str, label: str, help_text: str = "") -> None:
        super().__init__(field, label, "", help_text)
        self._column.removeWidget(self.label)
        self.box = QCheckBox()
        self._hold(self.box, 0)
        self.label.setProperty("style", "body")
        self._row.addWidget(self.label, 1)
        self.label.installEventFilter(self)
        self.box.clicked.connect(self._tick)

    def lead(self, _width: int) -> int:
        return 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.label and event.type() == QEvent.Type.MouseButtonRelease:
            self.box.click()
            return True
        return super().eventFilter(watched, event)

    def show_value(self, value: object) -> None:
        self.box.setChecked(bool(value))

    def _tick(self, ticked: bool) -> None:
        self.entered.emit(self.field, ticked)
