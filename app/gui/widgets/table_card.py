"""A card with a heading over a table of which no row is hidden: the page scrolls, not the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.gui.theme import Wardrobe
from app.gui.widgets.labels import words
from app.gui.widgets.table import Column, Table

ROOM_BELOW_PX = 10


class TableCard(QFrame):
    """``heading`` names the table, too; it may be changed with what the table shows."""

    def __init__(self, wardrobe: Wardrobe, heading: str, table: Table | None = None) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(6)
        self.heading = words(heading, "heading")
        self.column.addWidget(self.heading)
        self.table = table if table is not None else Table(wardrobe, heading)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.addWidget(self.table)
        wardrobe.changed.connect(self.fit)

    def put(self, columns: Sequence[Column], rows: Sequence[Sequence[str]], *, total: bool = False) -> None:
        self.table.put(columns, rows, total=total)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self) -> None:
        """Makes the table as high as its rows."""
        self.table.fit()
        self.table.setFixedHeight(self.table.whole_height + ROOM_BELOW_PX)
