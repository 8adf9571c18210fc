"""Finds a module or an inverter by part of its name: a list as one types, taken with Enter or the mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.gui.entry import read_number
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import Line
from app.gui.widgets.flow_layout import WrapLayout
from app.gui.widgets.labels import set_tone, words

if TYPE_CHECKING:
    from app.files.equipment_lists import ListedInverter, ListedModule

    Listed = ListedModule | ListedInverter

ROWS_SHOWN = 6
MOST_COUNT = 100_000
LEAST_DIFFERENCE_KW = 1e-3


class SearchLine(Line):
    """A line whose arrows, Enter and Esc go to the list under it while there is one."""

    moved = Signal(int)
    taken = Signal()
    closed = Signal()
    listing = False

    def event(self, event: QEvent) -> bool:
        overriding = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if self.listing and overriding and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS_SHOWN, Qt.Key.Key_PageUp: -ROWS_SHOWN}
        key = Qt.Key(event.key())
        if self.listing and key in moves:
            self.moved.emit(moves[key])
        elif self.listing and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif self.listing and key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class EquipmentSearch(QWidget):
    """Part of a name, how many of it, and the list of what is found; it is no field of the case, it fills fields."""

    wanted = Signal(str)  # the words to look for; empty when nothing is looked for any more
    chosen = Signal(object, int)  # what was taken from the list, and how many of it

    def __init__(
        self,
        wardrobe: Wardrobe,
        label: str,
        spoken: str,
        spoken_count: str,
        described: Callable[[Any], str],
        usual_count: Callable[[Any], int],
    ) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self._described = described
        self._usual_count = usual_count
        self._found: tuple[Listed, ...] = ()
        self._taken: Listed | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        name = QLabel(label)
        name.setProperty("style", "small")
        column.addWidget(name)
        self.count = Line()
        self.count.setAccessibleName(spoken_count)
        self.count.setToolTip(self.tr("How many of them; left empty, as many as come nearest to the present size."))
        self.count.setPlaceholderText(self.tr("count"))
        self.count.least_text = self.count.placeholderText() + "00"
        self.line = SearchLine()
        self.line.setPlaceholderText(self.tr("Part of a maker's name or model"))
        self.line.setAccessibleName(spoken)
        self.line.setToolTip(self.tr("Type part of a name; arrows and Enter take one of the list, Esc closes it."))
        self.line.setClearButtonEnabled(False)
        name.setBuddy(self.line)
        row = WrapLayout(spacing=6, stretch_last=150)
        row.addWidget(self.count)
        row.addWidget(self.line)
        column.addLayout(row)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys go to the line above it
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setMinimumWidth(1)
        self.list.hide()
        column.addWidget(self.list)
        self.said = words("", "small", "quiet")
        self.said.hide()
        column.addWidget(self.said)
        self.line.textEdited.connect(self._look)
        self.line.moved.connect(self._move)
        self.line.taken.connect(self._take_current)
        self.line.closed.connect(self.close_list)
        self.list.itemClicked.connect(lambda item: self._take(self.list.row(item)))
        self.count.textEdited.connect(self._recount)
        wardrobe.changed.connect(self._fit)

    def show_found(self, found: Sequence[Listed], sentence: str = "") -> None:
        """The list for the words typed, or the sentence that says why there is none."""
        self._found = tuple(found)
        self.list.clear()
        for each in self._found:
            item = QListWidgetItem(self._described(each), self.list)
            item.setToolTip(item.text())
        if self._found:
            self.list.setCurrentRow(0)
            count = len(self._found)
            self._say(self.tr("{count} found; the arrows and Enter take one.").format(count=count))
        else:
            self._say(sentence or self.tr("None of the list has these words in its name; its size can be typed."))
        self._show_list(bool(self._found))

    def close_list(self) -> None:
        """Leaves the list; what was typed stays."""
        self.wanted.emit("")
        self._show_list(False)
        self._say("")

    def hold_against(self, size_kw: float, one_kw: float | None) -> None:
        """Forgets what was taken when so many of it, ``one_kw`` each, no longer make the size."""
        if one_kw is not None and abs(round(size_kw / one_kw) * one_kw - size_kw) > LEAST_DIFFERENCE_KW:
            self.forget()

    def forget(self) -> None:
        """What was taken no longer says how large it is: the size was typed, or it is another case."""
        self._taken = None
        self.line.clear()
        self.count.clear()
        self._say("")

    @property
    def taken(self) -> Any:
        """What was taken from the list, None while it is nothing."""
        return self._taken

    def say(self, text: str) -> None:
        """What the choice came to."""
        self._say(text)

    def _look(self, text: str) -> None:
        self._taken = None
        if text.strip():
            self.wanted.emit(text.strip())
        else:
            self.close_list()

    def _move(self, steps: int) -> None:
        last = self.list.count() - 1
        self.list.setCurrentRow(min(max(self.list.currentRow() + steps, 0), last))
        self.line.setAccessibleDescription(self.list.currentItem().text())

    def _take_current(self) -> None:
        self._take(max(self.list.currentRow(), 0))

    def _take(self, row: int) -> None:
        self._taken = self._found[row]
        self.line.setText(self._taken.name)
        self.line.setCursorPosition(0)
        self.close_list()
        if self._count() is None:
            self.count.setText(str(self._usual_count(self._taken)))
        self._tell()

    def _recount(self) -> None:
        if self._taken is not None:
            self._tell()

    def _tell(self) -> None:
        count = self._count()
        if self._taken is None:
            return
        if count is None:
            self._say(self.tr("A whole number from 1 on says how many of them there are."), "fail")
        else:
            self.chosen.emit(self._taken, count)

    def _count(self) -> int | None:
        entry = read_number(self.count.text(), whole=True)
        if entry.value is None or not 1 <= entry.value <= MOST_COUNT:
            return None
        return int(entry.value)

    def _say(self, text: str, tone: str = "quiet") -> None:
        set_tone(self.said, tone)
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self.line.setAccessibleDescription(text)

    def _show_list(self, shown: bool) -> None:
        self.line.listing = shown
        self.list.setVisible(shown)
        self._fit()

    def _fit(self) -> None:
        row = max(self.list.sizeHintForRow(0), self.fontMetrics().height()) if self.list.count() else 0
        self.list.setFixedHeight(row * min(self.list.count(), ROWS_SHOWN) + 2 * self.list.frameWidth() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wardrobe.look.pixels(150), super().minimumSizeHint().height())
