"""Lays widgets side by side in equal columns, as many as the width allows, so that larger text makes fewer columns."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem
from shiboken6 import isValid

from app.gui.widgets.fields import Field


class FlowLayout(QLayout):
    """Rows of equal columns; each column is at least as wide as the widest item asks for.  Editors stand in one line.

    The items are made here and not by Qt: of an item that Qt made it tells Python nothing when it deletes it, and the
    next one in the same place in memory is then taken for it, and dies with it.  One that was taken out is kept, as
    Qt deletes what it asked for itself.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, most_columns: int = 12) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._taken: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width, until something in it changes: Qt asks many times over
        self._least: QSize | None = None
        self._most_columns = most_columns
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget) -> None:
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def invalidate(self) -> None:
        self._heights.clear()
        self._least = None
        super().invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self._taken = [item for item in self._taken if isValid(item)]
        self._taken.append(self._items.pop(index))
        self.invalidate()
        return self._taken[-1]

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._laid_out(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._laid_out(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        widest = max((item.sizeHint().width() for item in shown), default=0)
        return QSize(widest * min(len(shown), 3), self.heightForWidth(widest * 3)) if shown else QSize(0, 0)

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = self._least_size()
        return self._least

    def _least_size(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _laid_out(self, rect: QRect, move: bool) -> int:
        shown = self._shown()
        if not shown:
            return 0
        gap = self.spacing()
        widest = max(self.minimumSize().width(), 1)
        columns = max(1, min((rect.width() + gap) // (widest + gap), len(shown), self._most_columns))
        if len(shown) > columns:  # even rows: eight items in five columns stand better in four
            rows = -(-len(shown) // columns)
            columns = -(-len(shown) // rows)
        width = (rect.width() - gap * (columns - 1)) // columns
        y = rect.y()
        for start in range(0, len(shown), columns):
            row = shown[start : start + columns]
            leads = [_lead(item, width) for item in row]
            drops = [max(leads) - lead for lead in leads]  # a name of two lines moves the editors beside it down
            height = max(drop + _height(item, width) for drop, item in zip(drops, row, strict=True))
            if move:
                for column, (drop, item) in enumerate(zip(drops, row, strict=True)):
                    item.setGeometry(QRect(rect.x() + column * (width + gap), y + drop, width, height - drop))
            y += height + gap
        return y - gap - rect.y()


class WrapLayout(FlowLayout):
    """Items side by side, each as wide as it asks for, in as many rows as it takes.

    ``stretch_last`` gives the last item what is left of its row, or a row of its own when less than that is left.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, stretch_last: int = 0) -> None:
        super().__init__(parent, spacing)
        self._stretch_last = stretch_last

    def _least_size(self) -> QSize:
        return QSize(max((item.minimumSize().width() for item in self._shown()), default=0), 0)

    def sizeHint(self) -> QSize:
        widths = [item.sizeHint().width() for item in self._shown()]
        wide = sum(widths) + self.spacing() * max(len(widths) - 1, 0)
        return QSize(wide, self.heightForWidth(wide))

    def _laid_out(self, rect: QRect, move: bool) -> int:
        rows: list[list[tuple[QLayoutItem, int]]] = [[]]
        left = rect.width()
        shown = self._shown()
        for item in shown:
            last = self._stretch_last and item is shown[-1]
            wanted = self._stretch_last if last else min(item.sizeHint().width(), rect.width())
            if rows[-1] and wanted > left:
                rows.append([])
                left = rect.width()
            rows[-1].append((item, left if last else wanted))
            left -= wanted + self.spacing()
        y = rect.y()
        for row in rows:
            height = max((_height(item, width) for item, width in row), default=0)
            x = rect.x()
            for item, width in row:
                if move:
                    item.setGeometry(QRect(x, y, width, height))
                x += width + self.spacing()
            y += height + self.spacing()
        return max(y - self.spacing() - rect.y(), 0)


def _lead(item: QLayoutItem, width: int) -> int:
    """How far down in an item its editor begins; 0 for what is no field."""
    widget = item.widget()
    return widget.lead(width) if isinstance(widget, Field) else 0


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
