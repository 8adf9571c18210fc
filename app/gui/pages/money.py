"""The Money page: what is paid and saved over the years with its range, incentives by date, what matters most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.amounts import dollars, number, plain_dollars, whole_dollars, years
from app.gui.messages import figures_text
from app.gui.pages.page import Page, clear, scrolled
from app.gui.theme import Wardrobe
from app.gui.widgets.chart_card import ChartCard
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.labels import Picture, beside, card, row_of, rule_line, words
from app.gui.widgets.table import Column
from app.gui.widgets.table_card import TableCard

if TYPE_CHECKING:
    from app.core.answer import Estimate, IncentiveAnswer, LoanAnswer
    from app.core.case import Case

LEAST_CARD_WIDTH_PX = 250
INCENTIVE_STATUSES = {
    "counted": ("pass", "pass"),
    "possible": ("ask", "ask"),
    "ended": ("fail", "quiet"),
    "not yet": ("ask", "quiet"),
    "not for this system": ("fail", "quiet"),
}


class MoneyPage(Page):
    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, self.tr("Money"))

    def fill(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        self.verdict = words("", "title")
        column.addWidget(self.verdict)
        self.cash_chart = ChartCard(self.wardrobe, 230)
        column.addWidget(self.cash_chart)
        cards = FlowLayout(spacing=8, most_columns=3)
        self.costs_card, self._costs = card()
        self.public_card, self._public = card()
        self.loan_card, self._loan = card()
        for each in (self.costs_card, self.public_card, self.loan_card):
            cards.addWidget(each)
        column.addLayout(cards)
        self.sway_chart = ChartCard(self.wardrobe, 330)
        column.addWidget(self.sway_chart)
        self.table = TableCard(self.wardrobe, self.tr("Year by year"))
        column.addWidget(self.table)
        column.addStretch(1)
        outer.addWidget(scrolled(content, self.title))
        self.wardrobe.changed.connect(self._widen)
        self._widen()

    def load_charts(self) -> None:
        self.cash_chart.load()
        self.sway_chart.load()

    def show_estimate(self, estimate: Estimate, _case: Case) -> None:
        from app.report.figures.cumulative_cash import cumulative_cash
        from app.report.figures.what_matters import what_matters

        self.verdict.setText(self._said(estimate))
        self.cash_chart.show_figure(cumulative_cash(estimate, figures_text))
        self._show_costs(estimate)
        self._show_public(estimate.finance.incentives)
        self._show_loan(estimate.finance.loan)
        sways = estimate.range.sways if estimate.range is not None else ()
        self.sway_chart.setVisible(bool(sways))
        if sways:
            self.sway_chart.show_figure(what_matters(sways, estimate.finance.npv_cents, figures_text))
        self._show_years(estimate)

    def set_stale(self, stale: bool) -> None:
        for chart in (self.cash_chart, self.sway_chart):
            chart.set_stale(stale)
        self.table.setEnabled(not stale)

    def _said(self, estimate: Estimate) -> str:
        finance = estimate.finance
        low, high = finance.payback_range_years
        looked = len(estimate.years)
        if finance.simple_payback_years is None:
            if low is None:
                said = self.tr("The savings never pay back the {price} it costs within {looked} years.")
            else:
                said = self.tr("The {price} it costs is not paid back within {looked} years; at best after {low}.")
        elif high is None:
            said = self.tr("The {price} it costs is paid back in {middle} years; at best in {low}, at worst never.")
        else:
            said = self.tr("The {price} it costs is paid back in {middle} years, between {low} and {high}.")
        text = said.format(
            price=whole_dollars(finance.upfront_cents),
            looked=looked,
            low=years(low),
            high=years(high),
            middle=years(finance.simple_payback_years),
        )
        if estimate.range is not None:
            odds = self.tr("Of 100 outcomes like this, {percent} pay back.")
            text = f"{text} {odds.format(percent=number(estimate.range.pays_back_percent))}"
        return text

    def _show_costs(self, estimate: Estimate) -> None:
        finance = estimate.finance
        clear(self._costs)
        self._costs.addWidget(words(self.tr("What it costs and brings"), "heading"))
        self._costs.addLayout(row_of(self.tr("Price in all"), dollars(finance.upfront_cents)))
        self._costs.addLayout(row_of(self.tr("of which fees of the co-op"), dollars(finance.fees_cents)))
        self._costs.addLayout(row_of(self.tr("Incentives counted"), dollars(finance.incentives_cents)))
        self._costs.addLayout(row_of(self.tr("Saved in the first year"), dollars(estimate.year1.saving_cents)))
        self._costs.addLayout(row_of(self.tr("Saved in all the years"), dollars(finance.lifetime_saving_cents)))
        self._costs.addWidget(rule_line())
        self._costs.addLayout(row_of(self.tr("Value today of the purchase"), dollars(finance.npv_cents)))
        irr = self.tr("none") if finance.irr_percent is None else f"{number(finance.irr_percent, 1)} %"
        self._costs.addLayout(row_of(self.tr("Return a year"), irr))
        if finance.lcoe_usd_per_kwh is not None:
            said = self.tr("${price} per kWh").format(price=number(finance.lcoe_usd_per_kwh, 3))
            self._costs.addLayout(row_of(self.tr("Each kWh it makes costs"), said))
        if finance.after_tax is not None:
            self._costs.addWidget(words(finance.after_tax.text, "small", "quiet"))
        self._costs.addStretch(1)

    def _show_public(self, incentives: tuple[IncentiveAnswer, ...]) -> None:
        clear(self._public)
        self._public.addWidget(words(self.tr("Incentives, by their dates"), "heading"))
        spoken = {
            "counted": self.tr("Counted: {amount}"),
            "possible": self.tr("Possible: {amount}, if you meet its condition"),
            "ended": self.tr("Ended"),
            "not yet": self.tr("Not open yet"),
            "not for this system": self.tr("Not for this system"),
        }
        for each in incentives:
            icon, tone = INCENTIVE_STATUSES.get(each.status, ("ask", "ask"))
            amount = dollars(each.cents if each.status == "counted" else each.possible_cents)
            self._public.addWidget(rule_line())
            self._public.addLayout(beside(Picture(self.wardrobe, icon, tone, 16), words(each.name, "strong")))
            self._public.addWidget(words(spoken.get(each.status, each.status).format(amount=amount), "body", tone))
            self._public.addWidget(words(each.why or each.condition, "small", "quiet", selectable=True))
        if not incentives:
            self._public.addWidget(words(self.tr("None is known for this system."), tone="quiet"))
        self._public.addStretch(1)

    def _show_loan(self, loan: LoanAnswer | None) -> None:
        self.loan_card.setVisible(loan is not None)
        clear(self._loan)
        if loan is None:
            return
        self._loan.addWidget(words(self.tr("The loan"), "heading"))
        self._loan.addLayout(row_of(self.tr("Borrowed"), dollars(loan.principal_cents)))
        self._loan.addLayout(row_of(self.tr("Paid down"), dollars(loan.down_payment_cents)))
        self._loan.addLayout(row_of(self.tr("Each month"), dollars(loan.payment_cents_per_month)))
        self._loan.addLayout(row_of(self.tr("Interest in all"), dollars(loan.interest_cents)))
        if loan.text:
            self._loan.addWidget(words(loan.text, "small", "quiet"))
        self._loan.addStretch(1)

    def _show_years(self, estimate: Estimate) -> None:
        columns = [
            Column(self.tr("Year"), figures=False),
            Column(self.tr("Generated, kWh")),
            Column(self.tr("Bill without, $")),
            Column(self.tr("Bill with, $")),
            Column(self.tr("Costs, $")),
            Column(self.tr("In or out, $")),
            Column(self.tr("Added up, $")),
        ]
        rows = [
            [
                str(each.year),
                number(each.generation_kwh),
                *(
                    plain_dollars(cents)
                    for cents in (
                        each.bill_without_cents,
                        each.bill_with_cents,
                        each.costs_cents,
                        each.cash_flow_cents,
                        each.cumulative_cents,
                    )
                ),
            ]
            for each in estimate.years
        ]
        self.table.put(columns, rows)

    def _widen(self) -> None:
        for each in (self.costs_card, self.public_card, self.loan_card):
            each.setMinimumWidth(self.wardrobe.look.pixels(LEAST_CARD_WIDTH_PX))
