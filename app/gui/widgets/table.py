"""A table to read, walk with the arrow keys and copy: text as it stands, figures aligned at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.gui.theme import Wardrobe

_SHOWN, _TIP, _ALIGNED = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.TextAlignmentRole,
)


@dataclass(frozen=True)
class Column:
    """The head of a column; ``figures`` aligns it at the right; a ``wide`` one gives way when there is little room."""

    head: str
    figures: bool = True
    wide: bool = False
    help_text: str = ""


class Rows(QStandardItemModel):
    """Texts in rows, the last of which may be a total.

    The cells are kept by Qt, so that painting them asks nothing of Python; only those that change are painted anew.
    Qt makes them, too: an item made in Python is freed twice when the model is cleared.
    """

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[Column, ...] = ()
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._total = False
        self._bold = QFont()
        self._bold.setBold(True)

    def put(self, columns: Sequence[Column], rows: Sequence[Sequence[str]], *, total: bool = False) -> None:
        former, self._rows = self._rows, tuple(tuple(row) for row in rows)
        if tuple(columns) == self._columns and len(self._rows) == len(former) and total == self._total:
            for place, (row, old) in enumerate(zip(self._rows, former, strict=True)):
                if row != old:
                    self._change_row(place, row, old)
            return
        self._columns, self._total = tuple(columns), total
        self._make_anew()

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        return self._rows

    def _make_anew(self) -> None:
        self.blockSignals(True)
        self.clear()
        self.setRowCount(len(self._rows))
        self.setColumnCount(len(self._columns))
        for place, column in enumerate(self._columns):
            side = (_side(column) | Qt.AlignmentFlag.AlignBottom).value
            for value, role in ((column.head, _SHOWN), (column.help_text, _TIP), (side, _ALIGNED)):
                self.setHeaderData(place, Qt.Orientation.Horizontal, value, role)
        for place, row in enumerate(self._rows):
            for across, (text, column) in enumerate(zip(row, self._columns, strict=True)):
                cell = self.index(place, across)
                self.setData(cell, (_side(column) | Qt.AlignmentFlag.AlignVCenter).value, _ALIGNED)
                if self._total and place == len(self._rows) - 1:
                    self.setData(cell, self._bold, Qt.ItemDataRole.FontRole)
                self._tell(cell, row, column, text)
        self.blockSignals(False)
        self.beginResetModel()
        self.endResetModel()

    def _change_row(self, place: int, row: tuple[str, ...], old: tuple[str, ...]) -> None:
        for across, column in enumerate(self._columns):
            if row[across] != old[across] or row[0] != old[0]:
                self._tell(self.index(place, across), row, column, row[across])

    def _tell(self, cell: QModelIndex, row: tuple[str, ...], column: Column, text: str) -> None:
        """What a cell says to who sees and to who hears it, and the whole of a text that may be cut."""
        self.setData(cell, text, _SHOWN)
        self.setData(cell, f"{row[0]}, {column.head}: {text}", Qt.ItemDataRole.AccessibleTextRole)
        if column.wide:
            self.setData(cell, text, _TIP)


def _side(column: Column) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column.figures else Qt.AlignmentFlag.AlignLeft


class Table(QTableView):
    """Shows `Rows`; Ctrl+C copies the chosen cells, or the whole table, for a spreadsheet.

    One that is ``in_parts`` never hides a column beyond its edge: where not all have room it shows a part of them,
    always with the first, and `turn` shows the next part.
    """

    parted = Signal()  # which columns are shown has changed

    def __init__(self, wardrobe: Wardrobe, name: str, *, in_parts: bool = False) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self._in_parts = in_parts
        self._parts: list[list[int]] = [[]]
        self._part = 0
        self.natural_width = 0  # at which no column is out of sight
        self.rows = Rows()
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(30)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        wardrobe.changed.connect(self.fit)

    def put(self, columns: Sequence[Column], rows: Sequence[Sequence[str]], *, total: bool = False) -> None:
        """Shows these rows; the place of the cursor stays when the shape does."""
        if tuple(columns) != self.rows.columns:
            self._part = 0
        self.rows.put(columns, rows, total=total)
        self.fit()

    def fit(self) -> None:
        """Gives each column the width of its longest text, and what is left over to all alike."""
        metrics = QFontMetrics(self.font())
        bold = QFont(self.font())
        bold.setBold(True)
        wide = QFontMetrics(bold)
        self.verticalHeader().setDefaultSectionSize(metrics.height() + self._wardrobe.look.pixels(6))
        room = self._wardrobe.look.pixels(8) + 8
        widths = []
        for index, column in enumerate(self.rows.columns):
            texts = [metrics.horizontalAdvance(part) for part in column.head.split("\n")]
            texts += [wide.horizontalAdvance(row[index]) for row in self.rows.rows]
            widths.append(max(texts, default=0) + room)
        self.natural_width = sum(widths) + self.width() - self.viewport().width()
        self._part_columns(widths)
        widths = [0 if self.isColumnHidden(index) else width for index, width in enumerate(widths)]
        spare = self.viewport().width() - sum(widths)
        giving = [index for index, column in enumerate(self.rows.columns) if column.wide]
        if spare < 0 and giving:
            most = _cap([widths[index] for index in giving], sum(widths[index] for index in giving) + spare)
            for index in giving:
                widths[index] = min(widths[index], max(most, self._wardrobe.look.pixels(90)))
            spare = self.viewport().width() - sum(widths)
        shown = [index for index in range(len(widths)) if not self.isColumnHidden(index)]
        extra = max(spare, 0) // max(len(shown), 1)
        for index in shown:
            self.setColumnWidth(index, widths[index] + extra)
        if shown and spare > 0:
            self.setColumnWidth(shown[-1], widths[shown[-1]] + spare - extra * (len(shown) - 1))

    def _part_columns(self, widths: list[int]) -> None:
        """Shows the columns of the part that is turned to; all of them where they have room or may be scrolled."""
        shown = [index for index in range(len(widths)) if not self.isColumnHidden(index)]
        self._parts = _parts(widths, self.viewport().width()) if self._in_parts else [list(range(len(widths)))]
        self._part = min(self._part, len(self._parts) - 1)
        wanted = self._parts[self._part]
        if shown == wanted:
            return
        for index in range(len(widths)):
            self.setColumnHidden(index, index not in wanted)
        self.parted.emit()

    @property
    def next_heads(self) -> tuple[str, ...]:
        """The heads of the columns that are out of sight now and that `turn` brings."""
        coming = self._parts[(self._part + 1) % len(self._parts)]
        return tuple(self.rows.columns[index].head for index in coming if self.isColumnHidden(index))

    def turn(self, back: bool = False) -> None:
        """Shows the next part of the columns, after the last one the first again; the cursor goes along."""
        former = set(self._parts[self._part])
        self._part = (self._part + (-1 if back else 1)) % len(self._parts)
        self.fit()
        new = [index for index in self._parts[self._part] if index not in former]
        if new and self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(self.currentIndex().row(), new[-1 if back else 0]))

    @property
    def whole_height(self) -> int:
        """The height at which no row is hidden."""
        rows = self.verticalHeader().defaultSectionSize() * len(self.rows.rows)
        bar = self.horizontalScrollBar().sizeHint().height() if self.horizontalScrollBar().maximum() > 0 else 0
        return self.horizontalHeader().sizeHint().height() + rows + bar + 4

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
            return
        part, column = self._parts[self._part], self.currentIndex().column()
        on = {Qt.Key.Key_Right: (part[-1:], 1), Qt.Key.Key_Left: (part[1:2], -1)}.get(Qt.Key(event.key()))
        if on is not None and on[0] == [column] and 0 <= self._part + on[1] < len(self._parts):
            self.turn(back=on[1] < 0)
            return
        super().keyPressEvent(event)

    def copied(self) -> str:
        """The chosen cells as tab-separated lines; all of them with their heads when at most one is chosen."""
        chosen = sorted({(index.row(), index.column()) for index in self.selectedIndexes()})
        if len(chosen) > 1:
            by_row: dict[int, list[str]] = {}
            for row, column in chosen:
                by_row.setdefault(row, []).append(self.rows.rows[row][column])
            return "\n".join("\t".join(cells) for cells in by_row.values())
        heads = "\t".join(column.head.replace("\n", " ") for column in self.rows.columns)
        return "\n".join([heads, *("\t".join(row) for row in self.rows.rows)])


def _parts(widths: list[int], room: int) -> list[list[int]]:
    """Columns in parts that each have room beside the first column; the last part is as full as it can be."""
    parts: list[list[int]] = [[0]] if widths else [[]]
    for index in range(1, len(widths)):
        if len(parts[-1]) > 1 and sum(widths[each] for each in parts[-1]) + widths[index] > room:
            parts.append([0])
        parts[-1].append(index)
    while len(parts) > 1 and parts[-1][1] > 1:
        more = parts[-1][1] - 1
        if sum(widths[each] for each in parts[-1]) + widths[more] > room:
            break
        parts[-1].insert(1, more)
    return parts


def _cap(widths: list[int], room: int) -> int:
    """The width above which columns are cut so that together they fit the room: the widest give way first."""
    left = room
    for place, width in enumerate(sorted(widths)):
        share = left // (len(widths) - place)
        if width > share:
            return share
        left -= width
    return max(widths, default=0)
