"""The Size page: saving, payback and loss over all sizes under each program; a click takes a size."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.gui.amounts import figure, number, whole_dollars, years
from app.gui.messages import figures_text
from app.gui.pages.page import Page, clear, scrolled
from app.gui.theme import Wardrobe
from app.gui.widgets.chart_card import ChartCard
from app.gui.widgets.flow_layout import WrapLayout
from app.gui.widgets.labels import card, rule_line, words
from app.gui.widgets.table import Column
from app.gui.widgets.table_card import TableCard

if TYPE_CHECKING:
    from app.core.answer import Estimate
    from app.core.case import Case
    from app.core.sizing import SizeAnswer, SizePoint

REACHES_KW = (15.0, 30.0, 100.0)
LONGEST_LINE = 9  # letters of a head over a column


class SizePage(Page):
    wanted = Signal()
    size_taken = Signal(float, float)  # kW AC, kW DC

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, self.tr("Size"))
        self._answer: SizeAnswer | None = None
        self._present_kw: float | None = None
        self._program = ""
        self.measure = "saving"
        self.up_to_kw = REACHES_KW[0]

    def fill(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        head = WrapLayout(spacing=8)
        self._add_choices(
            head,
            {
                "saving": self.tr("Saved a year"),
                "payback": self.tr("Pays back in"),
                "npv": self.tr("Value today"),
                "forfeited": self.tr("Credit lost"),
            },
            self.measure,
            self._choose_measure,
        )
        head.addWidget(words(self.tr("up to"), tone="quiet", wrap=False))
        self._add_choices(
            head,
            {str(kw): self.tr("{kw} kW").format(kw=number(kw)) for kw in REACHES_KW},
            str(self.up_to_kw),
            self._choose_reach,
        )
        column.addLayout(head)
        self.chart = ChartCard(self.wardrobe, 280, arrows_choose=False)
        self.chart.chosen.connect(self._take_place)
        column.addWidget(self.chart)
        hint = words(
            self.tr(
                "A click on the chart, or Enter where the arrow keys point, takes that size into the case; undo "
                "takes it back. Years to pay back are as calculated here; the range of the size taken stands above."
            ),
            tone="quiet",
        )
        column.addWidget(hint)
        self.best_card, self._best = card()
        column.addWidget(self.best_card)
        self.table = TableCard(self.wardrobe, self.tr("Sizes in kW"))
        column.addWidget(self.table)
        self.edges = words("", tone="quiet", selectable=True)
        column.addWidget(self.edges)
        self._of_sizes = (self.chart, hint, self.table, self.edges)
        column.addStretch(1)
        outer.addWidget(scrolled(content, self.title))

    def _add_choices(self, head: WrapLayout, named: dict[str, str], first: str, choose: object) -> None:
        group = QButtonGroup(self)
        for key, text in named.items():
            button = QPushButton(text)
            button.setCheckable(True)
            button.setChecked(key == first)
            group.addButton(button)
            button.clicked.connect(lambda _=False, key=key: choose(key))  # type: ignore[operator]
            head.addWidget(button)

    def load_charts(self) -> None:
        self.chart.load()

    def show_estimate(self, estimate: Estimate, _case: Case) -> None:
        self._present_kw = estimate.policy.nameplate_kw_ac
        self._program = estimate.program.id
        self.wanted.emit()

    def show_sizes(self, answer: SizeAnswer) -> None:
        self._answer = answer
        self._draw()
        for part in self._of_sizes:
            part.setVisible(True)

    def show_refusal(self, sentence: str) -> None:
        """Says why there are no sizes to look at, in their place."""
        self._answer = None
        for part in self._of_sizes:
            part.setVisible(False)
        clear(self._best)
        self._best.addWidget(words(sentence, tone="warn"))

    def set_stale(self, stale: bool) -> None:
        self.chart.set_stale(stale)
        self.table.setEnabled(not stale)

    def _choose_measure(self, measure: str) -> None:
        self.measure = measure
        self._draw()

    def _choose_reach(self, kw: str) -> None:
        self.up_to_kw = float(kw)
        self._draw()

    def _draw(self) -> None:
        if self._answer is None:
            return
        from app.report.figures.sizes import MEASURES, over_sizes

        measure = next(each for each in MEASURES if each.id == self.measure)
        self.chart.show_figure(over_sizes(self._answer, measure, self.up_to_kw, self._present_kw, figures_text))
        self._show_best()
        self._show_table()
        self.edges.setText("\n".join(edge.text for edge in self._answer.edges))

    def _show_best(self) -> None:
        assert self._answer is not None
        clear(self._best)
        self._best.addWidget(words(self.tr("The best sizes"), "heading"))
        for each in self._answer.best:
            self._best.addWidget(rule_line())
            row = QHBoxLayout()
            row.addWidget(words(each.text, selectable=True), 1)
            if each.point is not None and each.stands_out:
                row.addWidget(self._made_take_button(each.point))
            self._best.addLayout(row)
        for warning in self._answer.warnings:
            self._best.addWidget(words(warning, "small", "warn"))

    def _made_take_button(self, point: SizePoint) -> QPushButton:
        button = QPushButton(self.tr("Take {kw} kW").format(kw=figure(round(point.kw_ac, 1))))
        button.clicked.connect(lambda: self.size_taken.emit(point.kw_ac, point.kw_dc))
        return button

    def _take_place(self, place: int) -> None:
        points = self._points()
        if 0 <= place < len(points):
            self.size_taken.emit(points[place].kw_ac, points[place].kw_dc)

    def _points(self) -> list[SizePoint]:
        """The points of the first program as far as the chart reaches: all programs share their sizes."""
        assert self._answer is not None
        return [point for point in self._answer.programs[0].points if point.kw_ac <= self.up_to_kw]

    def _show_table(self) -> None:
        assert self._answer is not None
        swept = next(
            (each for each in self._answer.programs if each.program.id == self._program), self._answer.programs[0]
        )
        self.table.heading.setText(
            self.tr("Whole kilowatts and edges under {program}").format(program=swept.program.name)
        )
        columns = [
            Column(self.tr("kW AC"), figures=False),
            Column(self.tr("kWh a year")),
            Column(self.tr("% of use")),
            Column(self.tr("Co-op says"), figures=False),
            Column(self.tr("Saved, $")),
            Column(self.tr("Up front, $")),
            Column(self.tr("Pays back")),
            Column(self.tr("Value today, $")),
            Column(self.tr("Lost, kWh")),
        ]
        columns = [replace(column, head=_in_lines(column.head)) for column in columns]
        verdicts = {
            "allowed": self.tr("allowed"),
            "allowed with conditions": self.tr("with conditions"),
            "not allowed": self.tr("not allowed"),
            "ask the co-op": self.tr("ask"),
        }
        rows = [
            [
                number(point.kw_ac, 2).rstrip("0").rstrip("."),
                number(point.generation_kwh),
                number(point.percent_of_load),
                verdicts.get(point.status, point.status),
                _whole(point.saving_cents),
                _whole(point.upfront_cents),
                self.tr("never") if point.payback_years is None else years(point.payback_years),
                _whole(point.npv_cents),
                number(point.forfeited_kwh),
            ]
            for point in swept.points
            if point.kw_ac <= self.up_to_kw and (point.edge or point.kw_ac == int(point.kw_ac))
        ]
        self.table.put(columns, rows)


def _in_lines(head: str) -> str:
    """A head over a narrow column in lines of its words, so that large text needs no scrolling sideways."""
    return "\n".join(textwrap.wrap(head, LONGEST_LINE, break_long_words=False))


def _whole(cents: int) -> str:
    """Whole dollars under a head with their sign: a sweep of sizes is no bill, and large text leaves no room."""
    return whole_dollars(cents).replace("$", "")
