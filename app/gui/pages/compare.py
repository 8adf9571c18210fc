"""The Compare page: this case beside its co-op's programs and earlier rules, other co-ops, files and designs."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFileDialog, QPushButton, QVBoxLayout, QWidget

from app.gui.amounts import dollars, number
from app.gui.comparing import (
    CO_OPS,
    NOTHING,
    ON_SCREEN,
    PROGRAMS,
    VERSIONS,
    Beside,
    ComparedColumn,
    briefly_named,
    comparison_of,
)
from app.gui.messages import figures_text, spoken
from app.gui.pages.page import Page, scrolled
from app.gui.theme import Wardrobe
from app.gui.widgets.chart_card import ChartCard
from app.gui.widgets.flow_layout import WrapLayout
from app.gui.widgets.labels import card, words
from app.gui.widgets.table import Column, Table

if TYPE_CHECKING:
    from app.core.answer import Estimate
    from app.core.case import Case
    from app.core.comparison import ComparedRow, Comparison
    from app.core.comparison import Figure as Value

DIFFERS, BEST = "≠", "★"
CASE_SUFFIX = ".fairwatt"
LONGEST_LINE, MOST_LINES = 16, 4


class ComparePage(Page):
    wanted = Signal()  # something else is to stand beside the case: `beside` says what
    answered = Signal()  # the case on screen has another answer
    keep_wanted = Signal()
    print_wanted = Signal(object)  # the `Comparison` on screen
    workbook_wanted = Signal(object)

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, self.tr("Compare"))
        self.beside = Beside()
        self.columns: tuple[ComparedColumn, ...] = ()
        self._order: list[str] = []
        self._moved = False
        self._removed: set[str] = set()
        self._comparison: Comparison | None = None
        self.setAcceptDrops(True)

    def fill(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addLayout(self._made_head())
        self.said_card, said = card()
        self.differences = words("", selectable=True)
        self.said = words("", "small", "quiet", selectable=True)
        self.refusals = words("", tone="ask", selectable=True)
        for label in (self.differences, self.said, self.refusals):
            said.addWidget(label)
        column.addWidget(self.said_card)
        table_card, table_column = card()
        table_column.addLayout(self._made_tools())
        self.table = Table(self.wardrobe, self.tr("Cases side by side"))
        self.table.selectionModel().currentColumnChanged.connect(lambda *_: self._note_column())
        table_column.addWidget(self.table)
        self.note = words("", "small", "quiet")
        table_column.addWidget(self.note)
        column.addWidget(table_card)
        self.chart = ChartCard(self.wardrobe, 230)
        column.addWidget(self.chart)
        column.addStretch(1)
        outer.addWidget(scrolled(content, self.title))
        for keys, call in (
            ("Alt+Left", lambda: self.move_column(-1)),
            ("Alt+Right", lambda: self.move_column(1)),
            ("Del", self.remove_column),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.table, call)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.wardrobe.changed.connect(self._fit)

    def _made_head(self) -> WrapLayout:
        head = WrapLayout(spacing=8)
        head.addWidget(words(self.tr("This case beside"), "title", wrap=False))
        self._group = QButtonGroup(self)
        self.buttons = {
            PROGRAMS: QPushButton(self.tr("the co-op's programs")),
            VERSIONS: QPushButton(self.tr("other versions of its rules")),
            CO_OPS: QPushButton(self.tr("other co-ops")),
            NOTHING: QPushButton(self.tr("nothing else")),
        }
        self.buttons[NOTHING].setToolTip(self.tr("Case files that you add, and designs that you keep beside"))
        for kind, button in self.buttons.items():
            button.setCheckable(True)
            button.setChecked(kind == self.beside.kind)
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, kind=kind: self._choose(kind))
            head.addWidget(button)
        self.add_button = QPushButton(self.tr("Add case files…"))
        self.add_button.setToolTip(self.tr("Puts other cases beside this one; they can be dropped here too"))
        self.add_button.clicked.connect(self._ask_for_files)
        self.keep_button = QPushButton(self.tr("Keep this design beside"))
        self.keep_button.setToolTip(self.tr("Sets the design aside as it is; go on editing, and see both"))
        self.keep_button.clicked.connect(self.keep_wanted)
        head.addWidget(self.add_button)
        head.addWidget(self.keep_button)
        return head

    def _made_tools(self) -> WrapLayout:
        tools = WrapLayout(spacing=8)
        self.left_button = QPushButton(self.tr("Move left"))
        self.left_button.setToolTip(self.tr("Moves the chosen column to the left (Alt+Left in the table)"))
        self.left_button.clicked.connect(lambda: self.move_column(-1))
        self.right_button = QPushButton(self.tr("Move right"))
        self.right_button.setToolTip(self.tr("Moves the chosen column to the right (Alt+Right in the table)"))
        self.right_button.clicked.connect(lambda: self.move_column(1))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setToolTip(self.tr("Takes the chosen column away (Delete in the table)"))
        self.remove_button.clicked.connect(self.remove_column)
        self.only_tick = QCheckBox(self.tr("Only what differs"))
        self.only_tick.setChecked(True)
        self.only_tick.toggled.connect(lambda *_: self._show())
        self.copy_button = QPushButton(self.tr("Copy the table"))
        self.copy_button.clicked.connect(self.copy)
        self.print_button = QPushButton(self.tr("Print…"))
        self.print_button.clicked.connect(lambda: self.print_wanted.emit(self._comparison))
        self.workbook_button = QPushButton(self.tr("Workbook…"))
        self.workbook_button.clicked.connect(lambda: self.workbook_wanted.emit(self._comparison))
        for widget in (
            self.left_button,
            self.right_button,
            self.remove_button,
            self.only_tick,
            self.copy_button,
            self.print_button,
            self.workbook_button,
        ):
            tools.addWidget(widget)
        return tools

    def load_charts(self) -> None:
        self.chart.load()

    def show_estimate(self, _estimate: Estimate, _case: Case) -> None:
        self.answered.emit()

    def show_columns(self, columns: Sequence[ComparedColumn]) -> None:
        """Shows the answers in columns, in the order the person has given them, without those taken away."""
        self.columns = tuple(columns)
        known = [column.key for column in columns]
        self._order = [key for key in self._order if key in known] if self._moved else []
        self._order += [key for key in known if key not in self._order]
        self._removed &= set(known)
        self._show()

    def set_stale(self, stale: bool) -> None:
        self.chart.set_stale(stale)
        self.table.setEnabled(not stale)

    # --- what stands there -------------------------------------------------------------------------------------------

    @property
    def shown(self) -> tuple[ComparedColumn, ...]:
        """The columns on screen, from the left."""
        by_key = {column.key: column for column in self.columns}
        return tuple(
            by_key[key] for key in self._order if key not in self._removed and by_key[key].estimate is not None
        )

    def _choose(self, kind: str) -> None:
        self._removed.clear()
        self._moved = False
        self.beside = replace(self.beside, kind=kind)
        self.wanted.emit()

    def show_only_what_is_added(self) -> None:
        """Leaves the co-op's programs away, once there is something else to stand beside the case."""
        if self.beside.kind == PROGRAMS:
            self.beside = replace(self.beside, kind=NOTHING)
            if hasattr(self, "buttons"):
                self.buttons[NOTHING].setChecked(True)

    def _ask_for_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Cases to compare with"), "", self.tr("Fairwatt cases (*{suffix})").format(suffix=CASE_SUFFIX)
        )
        if chosen:
            self.add_files([Path(each) for each in chosen])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Puts the cases of files beside what is there."""
        added = tuple(path for path in dict.fromkeys(paths) if path not in self.beside.files)
        self._removed -= {f"file:{path}" for path in paths}
        kind = self.beside.kind if self.beside.files else NOTHING
        self.beside = replace(self.beside, kind=kind, files=(*self.beside.files, *added))
        self.buttons[kind].setChecked(True)
        self.wanted.emit()

    def move_column(self, steps: int) -> None:
        """Moves the chosen column past its neighbour."""
        place = self._chosen_place()
        shown = [column.key for column in self.shown]
        if place is None or not 0 <= place + steps < len(shown):
            return
        self._moved = True
        here, there = self._order.index(shown[place]), self._order.index(shown[place + steps])
        self._order[here], self._order[there] = self._order[there], self._order[here]
        self._show()
        self._choose_place(place + steps)

    def remove_column(self) -> None:
        """Takes the chosen column away; the case on screen stays."""
        place = self._chosen_place()
        if place is None or self.shown[place].key == ON_SCREEN:
            return
        key = self.shown[place].key
        if key.startswith("file:"):
            left = tuple(path for path in self.beside.files if f"file:{path}" != key)
            self.beside = replace(self.beside, files=left)
            self.columns = tuple(column for column in self.columns if column.key != key)
            self._order.remove(key)
        else:
            self._removed.add(key)
        self._show()
        self._choose_place(min(place, len(self.shown) - 1))

    def _choose_place(self, place: int) -> None:
        self.table.setCurrentIndex(self.table.model().index(max(self.table.currentIndex().row(), 0), place + 1))
        self._note_column()

    def _chosen_place(self) -> int | None:
        place = self.table.currentIndex().column() - 1
        return place if 0 <= place < len(self.shown) else None

    def _note_column(self) -> None:
        place = self._chosen_place()
        last = len(self.shown) - 1
        self.left_button.setEnabled(place is not None and place > 0)
        self.right_button.setEnabled(place is not None and place < last)
        self.remove_button.setEnabled(place is not None and self.shown[place].key != ON_SCREEN)
        self._say_differences()

    # --- showing it --------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        from app.report.comparison import differing_sentence
        from app.report.figures.side_by_side import side_by_side

        shown = self.shown
        estimates = [column.estimate for column in shown if column.estimate is not None]
        titles = [column.title for column in shown]
        self.chart.show_figure(side_by_side(titles, estimates, figures_text))
        comparison = comparison_of(shown)
        self._comparison = comparison
        self.said.setText(spoken(differing_sentence(comparison)))
        self.said.setAccessibleName(self.said.text())
        only = self.only_tick.isChecked() and len(shown) > 1 and any(row.differs for row in comparison.rows)
        # What stands over the columns needs no row of its own.
        told = [row for row in comparison.rows if [spoken(str(each)) for each in row.values] != titles]
        rows = [row for row in told if row.differs or not only]
        heads = [Column("", figures=False), *(Column(_in_lines(title), wide=True, help_text=title) for title in titles)]
        self.table.put(heads, [self._cells(row, marked=not only) for row in rows])
        alike = len(told) - len(rows)
        self.said.setVisible(not any(row.differs for row in rows))  # else the table says it row by row
        self._say_refusals()
        legend = self.tr("{differs} the columns differ; {best} the best of them.").format(differs=DIFFERS, best=BEST)
        if only:
            legend = self.tr("{best} the best in its row.").format(best=BEST)
        if alike == 1:
            legend = self.tr("{legend} 1 more row is the same in all columns.").format(legend=legend)
        elif alike:
            more = self.tr("{legend} {count} more rows are the same in all columns.")
            legend = more.format(legend=legend, count=alike)
        self.note.setText(legend)
        self._fit()
        self._note_column()

    def _say_differences(self) -> None:
        """What the chosen column changes against the first one; with none chosen, the second.

        Of a kept design and the one on screen the line under the headline tells that already, on every page.
        """
        from app.report.comparison import difference_sentences

        shown = self.shown
        place = self._chosen_place() or 1
        said = ""
        if self._comparison is not None and place < len(shown) and not _told_above(shown[0], shown[place]):
            comparison = comparison_of(briefly_named(shown))
            said = " ".join(spoken(text) for text in difference_sentences(comparison, 0, place))
        self.differences.setText(said)
        self.differences.setAccessibleName(said)
        self.differences.setVisible(bool(said))
        self.said_card.setHidden(all(label.isHidden() for label in (self.differences, self.said, self.refusals)))

    def _say_refusals(self) -> None:
        said = [
            self.tr("{name} has no answer: {reason}").format(name=column.title, reason=column.refusal)
            for column in self.columns
            if column.estimate is None
        ]
        if self.beside.kind == VERSIONS and not any(column.key.startswith("version:") for column in self.columns):
            said.append(self.tr("This co-op's file holds its rules of one date only."))
        self.refusals.setText("\n".join(said))
        self.refusals.setVisible(bool(said))

    def _cells(self, row: ComparedRow, *, marked: bool) -> list[str]:
        label = f"{DIFFERS} {spoken(row.label)}" if row.differs and marked else spoken(row.label)
        values = [self._said(row, value) for value in row.values]
        return [label, *(f"{BEST} {text}" if place in row.bests else text for place, text in enumerate(values))]

    def _said(self, row: ComparedRow, value: Value) -> str:
        """One value in the window's language and numbers."""
        if value is None:
            return self.tr("never") if row.unit == "years" else "–"
        if isinstance(value, str):
            return self._status(value) if row.key == "status" else spoken(value)
        if row.unit == "usd":
            return dollars(int(value))
        patterns = {
            "kwh": (self.tr("{value} kWh"), 0),
            "kw": (self.tr("{value} kW"), 2),
            "percent": (self.tr("{value} %"), 1),
            "years": (self.tr("{value} years"), 1),
        }
        pattern, decimals = patterns[row.unit]
        return pattern.format(value=number(float(value), decimals))

    def _status(self, status: str) -> str:
        said = {
            "allowed": self.tr("allowed"),
            "allowed with conditions": self.tr("with conditions"),
            "not allowed": self.tr("not allowed"),
            "ask the co-op": self.tr("ask"),
        }
        return said.get(status, status)

    def copy(self) -> None:
        """Puts the whole table on the clipboard, ready for a spreadsheet."""
        from PySide6.QtGui import QGuiApplication

        from app.report.comparison import comparison_table
        from app.report.tab_separated import tab_separated

        if self._comparison is not None:
            QGuiApplication.clipboard().setText(tab_separated(comparison_table(self._comparison, spoken)))

    def _fit(self) -> None:
        self.table.fit()
        self.table.setFixedHeight(self.table.whole_height + 4)

    # --- Qt ----------------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _case_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Cases dropped on this page stand beside the one on screen; elsewhere in the window they are opened."""
        paths = _case_files(event)
        if paths:
            event.acceptProposedAction()
            self.add_files(paths)


def _told_above(first: ComparedColumn, second: ComparedColumn) -> bool:
    keys = (first.key, second.key)
    return ON_SCREEN in keys and any(key.startswith("design:") for key in keys)


def _in_lines(title: str) -> str:
    """A title over its column in lines short enough to stand there."""
    return "\n".join(textwrap.wrap(title, LONGEST_LINE, max_lines=MOST_LINES, placeholder="…")) or title


def _case_files(event: QDropEvent) -> list[Path]:
    paths = [Path(address.toLocalFile()) for address in event.mimeData().urls() if address.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == CASE_SUFFIX]
