"""The Bill page: twelve months with and without, the ledger below, and why each figure is what it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.gui.amounts import kwh, month_name, plain_dollars, short_month_name
from app.gui.messages import figures_text
from app.gui.pages.page import Page, scrolled
from app.gui.pages.why import ClauseWords, Why
from app.gui.theme import Wardrobe
from app.gui.widgets.chart_card import ChartCard
from app.gui.widgets.labels import LongButton, card, words
from app.gui.widgets.table import Column, Table

if TYPE_CHECKING:
    from app.core.answer import Estimate, LedgerMonth
    from app.core.case import Case

NARROW_PX = 800
LEAST_CHART_PX = 165
LEAST_WHY_PX = 200


class BillPage(Page):
    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, self.tr("Bill"))
        self._estimate: Estimate | None = None
        self._clauses: Mapping[str, ClauseWords] = {}
        self._month = 0
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        outer.addWidget(scrolled(content, self.title))
        self.chart = ChartCard(wardrobe, LEAST_CHART_PX)
        self.chart.chosen.connect(self.choose_month)
        column.addWidget(self.chart, 1)

        self.below = QSplitter(Qt.Orientation.Horizontal)
        self.below.setChildrenCollapsible(False)
        self.below.setHandleWidth(8)
        self.below.addWidget(self._made_ledger())
        why_card, why_column = card()
        why_column.setContentsMargins(10, 8, 4, 8)
        self.why = Why(wardrobe)
        why_column.addWidget(self.why)
        self.below.addWidget(why_card)
        self.below.setStretchFactor(0, 7)
        self.below.setStretchFactor(1, 3)
        self.below.setSizes([700, 300])
        column.addWidget(self.below, 2)
        wardrobe.changed.connect(self._arrange)
        self._arrange()

    def _made_ledger(self) -> QWidget:
        frame, column = card()
        column.setContentsMargins(10, 6, 10, 8)
        head = QHBoxLayout()
        head.addWidget(words(self.tr("The ledger"), "heading", wrap=False))
        self.said = words("", "small", "quiet")
        head.addWidget(self.said, 1)
        self._units = QButtonGroup(self)
        self.in_dollars = QPushButton(self.tr("Dollars"))
        self.in_kwh = QPushButton(self.tr("kWh"))
        self.in_dollars.setAccessibleName(self.tr("Show the ledger in dollars"))
        self.in_kwh.setAccessibleName(self.tr("Show the ledger in kilowatt-hours"))
        for button in (self.in_dollars, self.in_kwh):
            button.setCheckable(True)
            self._units.addButton(button)
            head.addWidget(button)
            button.clicked.connect(self._show_ledger)
        self.in_dollars.setChecked(True)
        column.addLayout(head)
        self.turn = LongButton()
        self.turn.setProperty("quiet", "true")
        self.turn.hide()
        column.addWidget(self.turn)
        self.ledger = Table(self.wardrobe, self.tr("Ledger of the twelve months"), in_parts=True)
        self.ledger.parted.connect(self._offer_turn)
        self.turn.clicked.connect(self.ledger.turn)
        self.ledger.selectionModel().currentChanged.connect(self._choose_row)
        column.addWidget(self.ledger, 1)
        return frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Puts the explanation below the ledger where the page is too narrow for both; lets no row of it hide."""
        look = self.wardrobe.look
        narrow = self.width() < look.pixels(NARROW_PX)
        self.below.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        if not narrow:
            self._give_the_ledger_room()
        self.ledger.setMinimumHeight(self.ledger.whole_height if self._estimate is not None else look.pixels(200))
        self.why.setMinimumHeight(look.pixels(220 if narrow else 120))

    def _give_the_ledger_room(self) -> None:
        """Moves the line between ledger and explanation where that brings all columns of the ledger in sight."""
        ledger, why = self.below.sizes()
        missing = self.ledger.natural_width - self.ledger.width()
        if 0 < missing <= why - self.wardrobe.look.pixels(LEAST_WHY_PX):
            self.below.setSizes([ledger + missing, why - missing])

    def load_charts(self) -> None:
        self.chart.load()

    def show_clauses(self, clauses: Mapping[str, ClauseWords]) -> None:
        """The co-op's clauses in our words, for the explanations."""
        self._clauses = clauses
        self._show_why()

    def show_estimate(self, estimate: Estimate, _case: Case) -> None:
        first_of_kind = self._estimate is None or (self._estimate.co_op, self._estimate.program) != (
            estimate.co_op,
            estimate.program,
        )
        self._estimate = estimate
        self._month = min(self._month, len(estimate.months) - 1)
        if first_of_kind:
            banks = any(_moves(each.bank_kwh) for each in estimate.months)
            (self.in_kwh if banks else self.in_dollars).setChecked(True)
        self._show_chart()
        self._show_ledger()
        self._show_why()

    def set_stale(self, stale: bool) -> None:
        self.chart.set_stale(stale)
        self.ledger.setEnabled(not stale)
        self.why.setEnabled(not stale)

    def choose_month(self, place: int) -> None:
        """Shows one month, counted from the first bill, in the chart, the ledger and the explanation."""
        if self._estimate is None or not 0 <= place < len(self._estimate.months):
            return
        self._month = place
        self.chart.mark(place)
        if self.ledger.currentIndex().row() != place:
            column = max(self.ledger.currentIndex().column(), 0)
            self.ledger.setCurrentIndex(self.ledger.rows.index(place, column))
        self._show_why()

    def _offer_turn(self) -> None:
        """Where the ledger has no room for all of its columns, says which more there are and brings them."""
        heads = self.ledger.next_heads
        if heads:
            self.turn.say(self.tr("More columns: {names}").format(names=", ".join(heads)))
        self.turn.setVisible(bool(heads))

    def _choose_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.choose_month(current.row())

    def _show_chart(self) -> None:
        if self._estimate is not None:
            from app.report.figures.yearly_bills import yearly_bills

            names = [short_month_name(month) for month in range(1, 13)]
            self.chart.show_figure(yearly_bills(self._estimate, names, figures_text))
            self.chart.mark(self._month)

    def _show_why(self) -> None:
        if self._estimate is not None:
            self.why.show_month(self._estimate.months[self._month], self._clauses)

    def _show_ledger(self) -> None:
        if self._estimate is None:
            return
        columns, rows = self._dollar_rows() if self.in_dollars.isChecked() else self._kwh_rows()
        self.ledger.put(columns, rows, total=True)
        self._offer_turn()
        self._arrange()
        self.said.setText(self._about_unit())

    def _about_unit(self) -> str:
        assert self._estimate is not None
        months = self._estimate.months
        if self.in_dollars.isChecked():
            if any(_moves(each.credit_cents) for each in months):
                return ""
            return self.tr("No credit in dollars arises under this program.")
        if any(_moves(each.bank_kwh) for each in months):
            return ""
        return self.tr("No kWh are banked under this program.")

    def _ledger_heads(self) -> list[Column]:
        return [
            Column(self.tr("Opening"), help_text=self.tr("Credit carried in from the month before")),
            Column(self.tr("Earned"), help_text=self.tr("Credit for what the meter received this month")),
            Column(self.tr("Used"), help_text=self.tr("Credit that paid for something on this bill")),
            Column(self.tr("Forfeited"), help_text=self.tr("Credit lost")),
            Column(self.tr("Paid"), help_text=self.tr("Credit paid out in money")),
            Column(self.tr("Closing"), help_text=self.tr("Credit carried into the next month")),
        ]

    def _dollar_rows(self) -> tuple[list[Column], list[list[str]]]:
        assert self._estimate is not None
        year = self._estimate.year1
        columns = [
            Column(self.tr("Month"), figures=False),
            Column(self.tr("Without"), help_text=self.tr("The bill without the system")),
            Column(self.tr("With"), help_text=self.tr("The bill with the system")),
            *self._ledger_heads(),
        ]
        rows = []
        for each in self._estimate.months:
            without = "–" if each.bill_without_cents is None else plain_dollars(each.bill_without_cents)
            figures = (plain_dollars(round(value)) for value in _six(each.credit_cents))
            rows.append([month_name(each.month), without, plain_dollars(each.bill_with_cents), *figures])
        sums = [
            plain_dollars(round(value)) for value in _year_of([each.credit_cents for each in self._estimate.months])
        ]
        rows.append(
            [self.tr("Year, $"), plain_dollars(year.bill_without_cents), plain_dollars(year.bill_with_cents), *sums]
        )
        return columns, rows

    def _kwh_rows(self) -> tuple[list[Column], list[list[str]]]:
        assert self._estimate is not None
        months = self._estimate.months
        columns = [
            Column(self.tr("Month"), figures=False),
            Column(self.tr("Delivered"), help_text=self.tr("From the co-op to you")),
            Column(self.tr("Received"), help_text=self.tr("From you to the co-op")),
            Column(self.tr("Billed")),
            *self._ledger_heads(),
        ]
        rows = [
            [
                month_name(each.month),
                kwh(each.delivered_kwh),
                kwh(each.received_kwh),
                kwh(each.billed_kwh),
                *(kwh(value) for value in _six(each.bank_kwh)),
            ]
            for each in months
        ]
        rows.append(
            [
                self.tr("Year, kWh"),
                kwh(sum(each.delivered_kwh for each in months)),
                kwh(sum(each.received_kwh for each in months)),
                kwh(sum(each.billed_kwh for each in months)),
                *(kwh(value) for value in _year_of([each.bank_kwh for each in months])),
            ]
        )
        return columns, rows


def _six(ledger: LedgerMonth) -> tuple[float, ...]:
    return ledger.opening, ledger.earned, ledger.used, ledger.forfeited, ledger.paid, ledger.closing


def _moves(ledger: LedgerMonth) -> bool:
    return any(_six(ledger))


def _year_of(months: list[LedgerMonth]) -> tuple[float, ...]:
    """The year as one month: it opens with the first month's opening and closes with the last one's closing."""
    return (
        months[0].opening,
        sum(each.earned for each in months),
        sum(each.used for each in months),
        sum(each.forfeited for each in months),
        sum(each.paid for each in months),
        months[-1].closing,
    )
