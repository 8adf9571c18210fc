"""The Compare page: this case under each program, under each co-op, or beside other case files, in columns."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QPushButton, QVBoxLayout, QWidget

from app.gui.amounts import dollars, number, years
from app.gui.messages import figures_text
from app.gui.pages.page import Page, scrolled
from app.gui.theme import Wardrobe
from app.gui.widgets.chart_card import ChartCard
from app.gui.widgets.flow_layout import WrapLayout
from app.gui.widgets.labels import card, words
from app.gui.widgets.table import Column, Table

if TYPE_CHECKING:
    from app.core.answer import Estimate
    from app.core.case import Case

PROGRAMS, CO_OPS, FILES = "programs", "co_ops", "files"


class ComparePage(Page):
    wanted = Signal(str, list)  # what to compare with, and the case files when it is files

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, self.tr("Compare"))
        self.files: list[Path] = []
        self.kind = PROGRAMS

    def fill(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        head = WrapLayout(spacing=8)
        head.addWidget(words(self.tr("This case beside"), "title", wrap=False))
        self._group = QButtonGroup(self)
        self.buttons = {
            PROGRAMS: QPushButton(self.tr("the co-op's programs")),
            CO_OPS: QPushButton(self.tr("other co-ops")),
            FILES: QPushButton(self.tr("other case files…")),
        }
        for kind, button in self.buttons.items():
            button.setCheckable(True)
            button.setChecked(kind == self.kind)
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, kind=kind: self._choose(kind))
            head.addWidget(button)
        column.addLayout(head)
        self.chart = ChartCard(self.wardrobe, 230)
        column.addWidget(self.chart)
        table_card, table_column = card()
        self.note = words("", tone="quiet")
        table_column.addWidget(self.note)
        self.table = Table(self.wardrobe, self.tr("Cases side by side"))
        table_column.addWidget(self.table)
        column.addWidget(table_card)
        column.addStretch(1)
        outer.addWidget(scrolled(content, self.title))
        self.wardrobe.changed.connect(self._fit)

    def load_charts(self) -> None:
        self.chart.load()

    def show_estimate(self, _estimate: Estimate, _case: Case) -> None:
        self.wanted.emit(self.kind, self.files)

    def show_answers(self, names: Sequence[str], answers: Sequence[Any]) -> None:
        """Shows the answers in columns; the first is the case on screen."""
        from app.report.figures.side_by_side import side_by_side

        estimates = [each.estimate for each in answers]
        self.chart.show_figure(side_by_side(names, estimates, figures_text))
        columns = [Column("", figures=False), *(Column(name, wide=True, help_text=name) for name in names)]
        rows = [[name, *self._marked(cells)] for name, cells in self._rows(answers)]
        self.table.put(columns, rows)
        self.note.setText(self.tr("≠ marks what differs from the first column."))
        self._fit()

    def set_stale(self, stale: bool) -> None:
        self.chart.set_stale(stale)
        self.table.setEnabled(not stale)

    def _choose(self, kind: str) -> None:
        if kind == FILES:
            chosen, _ = QFileDialog.getOpenFileNames(
                self, self.tr("Cases to compare with"), "", self.tr("Fairwatt cases (*.fairwatt)")
            )
            if not chosen:
                self.buttons[self.kind].setChecked(True)
                return
            self.files = [Path(each) for each in chosen]
        self.kind = kind
        self.wanted.emit(self.kind, self.files)

    def _marked(self, cells: list[str]) -> list[str]:
        return [cells[0], *(cell if cell == cells[0] else f"≠ {cell}" for cell in cells[1:])]

    def _rows(self, answers: Sequence[Any]) -> list[tuple[str, list[str]]]:
        estimates = [each.estimate for each in answers]
        verdicts = {
            "allowed": self.tr("allowed"),
            "allowed with conditions": self.tr("with conditions"),
            "not allowed": self.tr("not allowed"),
            "ask the co-op": self.tr("ask"),
        }

        def row(name: str, said: Any) -> tuple[str, list[str]]:
            return name, ["–" if each is None else said(each) for each in estimates]

        def payback(each: Estimate) -> str:
            value = each.finance.simple_payback_years
            return self.tr("never") if value is None else self.tr("{years} years").format(years=years(value))

        return [
            row(self.tr("Co-op"), lambda each: each.co_op.name),
            row(self.tr("Program"), lambda each: each.program.name),
            row(self.tr("The co-op says"), lambda each: verdicts.get(each.policy.status, each.policy.status)),
            row(self.tr("System, kW AC"), lambda each: number(each.policy.nameplate_kw_ac, 2)),
            row(self.tr("Generated, kWh a year"), lambda each: number(each.production.annual_kwh)),
            row(self.tr("Bill without, a year"), lambda each: dollars(each.year1.bill_without_cents)),
            row(self.tr("Bill with, a year"), lambda each: dollars(each.year1.bill_with_cents)),
            row(self.tr("Saved in the first year"), lambda each: dollars(each.year1.saving_cents)),
            row(self.tr("Credit lost, kWh a year"), lambda each: number(each.year1.forfeited_kwh)),
            row(self.tr("Never below, a year"), lambda each: dollars(each.year1.lowest_possible_bill_cents)),
            row(self.tr("Paid up front"), lambda each: dollars(each.finance.upfront_cents)),
            row(self.tr("Pays back in"), payback),
            row(self.tr("Value today"), lambda each: dollars(each.finance.npv_cents)),
        ]

    def _fit(self) -> None:
        self.table.fit()
        self.table.setFixedHeight(self.table.whole_height + 16)
