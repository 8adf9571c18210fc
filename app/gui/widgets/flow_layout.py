"""Lays widgets side by side in equal columns, as many as the width allows, so that larger text makes fewer columns."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows of equal columns; each column is at least as wide as the widest item asks for."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, most_columns: int = 12) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._most_columns = most_columns
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._laid_out(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        widest = max((item.sizeHint().width() for item in shown), default=0)
        return QSize(widest * min(len(shown), 3), self.heightForWidth(widest * 3)) if shown else QSize(0, 0)

    def minimumSize(self) -> QSize:
        shown = self._shown()
        widest = max((item.minimumSize().width() for item in shown), default=0)
        tallest = max((item.minimumSize().height() for item in shown), default=0)
        return QSize(widest, tallest)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _laid_out(self, rect: QRect, move: bool) -> int:
        shown = self._shown()
        if not shown:
            return 0
        gap = self.spacing()
        widest = max(max(item.minimumSize().width() for item in shown), 1)
        columns = max(1, min((rect.width() + gap) // (widest + gap), len(shown), self._most_columns))
        if len(shown) > columns:  # even rows: eight items in five columns stand better in four
            rows = -(-len(shown) // columns)
            columns = -(-len(shown) // rows)
        width = (rect.width() - gap * (columns - 1)) // columns
        y = rect.y()
        for start in range(0, len(shown), columns):
            row = shown[start : start + columns]
            height = max(_height(item, width) for item in row)
            if move:
                for column, item in enumerate(row):
                    item.setGeometry(QRect(rect.x() + column * (width + gap), y, width, height))
            y += height + gap
        return y - gap - rect.y()


class TwoInRow(FlowLayout):
    """A first item as wide as it asks for and a second that takes the rest; below each other when that is too little."""

    least_rest_px = 220

    def minimumSize(self) -> QSize:
        shown = self._shown()
        return QSize(max((item.minimumSize().width() for item in shown), default=0), 0)

    def _laid_out(self, rect: QRect, move: bool) -> int:
        shown = self._shown()
        if not shown:
            return 0
        first = min(shown[0].sizeHint().width(), rect.width())
        rest = rect.width() - first - self.spacing()
        together = len(shown) > 1 and rest >= self.least_rest_px
        x, y, bottom = rect.x(), rect.y(), 0
        for index, item in enumerate(shown):
            width = (first if index == 0 else rest) if together else rect.width()
            height = _height(item, width)
            if move:
                item.setGeometry(QRect(x, y, width, height))
            bottom = max(bottom, y + height - rect.y())
            if together:
                x += first + self.spacing()
            else:
                y += height + self.spacing()
        return bottom


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
