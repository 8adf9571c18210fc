"""A table whose long texts stand whole, in as many lines as they need, and whose values may be changed in place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.gui.theme import Wardrobe
from app.gui.widgets.table import Table

LEAST_WIDE_PX, MOST_WIDE_PX = 84, 420
MOST_NARROW_PX = 160  # twelve numbers in one cell stand in lines, too
MARGIN_PX = 8
GAP_PX = 6


class WrappedTable(Table):
    """`Column.wide` columns share the room the others leave; Enter or a double click asks for a row to be changed."""

    change_wanted = Signal(int)  # the row

    def __init__(self, wardrobe: Wardrobe, name: str) -> None:
        self._open_row: int | None = None
        super().__init__(wardrobe, name)
        self.setWordWrap(True)
        self.doubleClicked.connect(lambda index: self.change_wanted.emit(index.row()))

    def fit(self) -> None:
        metrics, pixels = QFontMetrics(self.font()), self._wardrobe.look.pixels
        margin = pixels(MARGIN_PX) + MARGIN_PX
        columns, rows = self.rows.columns, self.rows.rows
        widths = [
            max((metrics.horizontalAdvance(text) for text in (column.head, *(row[place] for row in rows))), default=0)
            for place, column in enumerate(columns)
        ]
        giving = [place for place, column in enumerate(columns) if column.wide]
        widths = [
            width if place in giving else min(width, pixels(MOST_NARROW_PX)) for place, width in enumerate(widths)
        ]
        taken = sum(width + margin for place, width in enumerate(widths) if place not in giving)
        room = self.viewport().width() - taken
        # One endless text is not to take the room of all others.
        widths = [min(width, pixels(MOST_WIDE_PX)) if place in giving else width for place, width in enumerate(widths)]
        shares = _shared({place: widths[place] + margin for place in giving}, room, pixels(LEAST_WIDE_PX))
        for place in range(len(columns)):
            widths[place] = shares.get(place, widths[place] + margin)
            self.setColumnWidth(place, widths[place])
        for number, row in enumerate(rows):
            lines = [
                metrics.boundingRect(QRect(0, 0, width - margin, 10_000), Qt.TextFlag.TextWordWrap, text).height()
                for text, width in zip(row, widths, strict=True)
            ]
            self.setRowHeight(number, max(max(lines) + pixels(GAP_PX), self._editor_height(number)))

    def _editor_height(self, row: int) -> int:
        editor = None if row != self._open_row else self.indexWidget(self.rows.index(row, 1))
        return 0 if editor is None else editor.sizeHint().height() + self._wardrobe.look.pixels(GAP_PX)

    @property
    def whole_height(self) -> int:
        bar = self.horizontalScrollBar().sizeHint().height() if self.horizontalScrollBar().maximum() > 0 else 0
        heights = sum(self.rowHeight(row) for row in range(len(self.rows.rows)))
        return self.horizontalHeader().sizeHint().height() + heights + bar + 4

    def put_editor(self, row: int, column: int, editor: QWidget) -> None:
        """Puts an editor in the place of a value."""
        self.take_editor()
        self.setIndexWidget(self.rows.index(row, column), editor)
        self._open_row = row

    def take_editor(self) -> None:
        """Takes the editor away; the value stands there again."""
        if self._open_row is not None:
            for column in range(len(self.rows.columns)):
                self.setIndexWidget(self.rows.index(self._open_row, column), None)  # type: ignore[arg-type]
            self._open_row = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here: QModelIndex = self.currentIndex()
        if here.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.change_wanted.emit(here.row())
            return
        super().keyPressEvent(event)


def _shared(wanted: dict[int, int], room: int, least: int) -> dict[int, int]:
    """Shares of the room as wide as the columns want, but none below its least: the others make up for it."""
    shares: dict[int, int] = {}
    left = dict(wanted)
    while left:
        whole = sum(left.values())
        narrow = [place for place, width in left.items() if room * width // whole < min(width, least)]
        for place in narrow or list(left):
            shares[place] = min(left[place], least) if narrow else max(room * left[place] // whole, 1)
        room -= sum(shares[place] for place in narrow)
        left = {place: width for place, width in left.items() if place not in shares}
    return shares
