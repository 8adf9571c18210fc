"""Asks what the system costs, how it is paid and what the years ahead are assumed to bring."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox

from app.core.case import Case
from app.gui.amounts import number
from app.gui.case_edits import loan_taken
from app.gui.panels.panel import Panel, note
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import NumberField


class CostPanel(Panel):
    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, 5, self.tr("Cost and loan"), unfolded=False)

    def fill(self) -> None:
        self.column.addWidget(
            note(self.tr("An empty field takes the dated default; Numbers shows where it comes from."))
        )
        price_help = self.tr("Modules, inverter and installation, before any incentive.")
        self.add(
            NumberField("costs.pv_usd_per_w_dc", self.tr("Solar, installed"), self.tr("$/W DC"), price_help),
            NumberField(
                "costs.upfront_usd",
                self.tr("Or the whole price"),
                "$",
                self.tr("A quote for everything; it replaces the price per watt."),
            ),
        )
        self.add(
            NumberField("costs.pv_om_usd_per_kw_dc_year", self.tr("Upkeep"), self.tr("$/kW a year")),
            NumberField("costs.insurance_usd_per_year", self.tr("Insurance"), self.tr("$ a year")),
        )
        self.add(
            NumberField("finance.analysis_years", self.tr("Years looked at"), self.tr("years"), whole=True),
            NumberField("finance.energy_escalation_percent", self.tr("Power gets dearer by"), self.tr("% a year")),
            NumberField("finance.discount_rate_percent", self.tr("Discount rate"), self.tr("% a year")),
            NumberField("finance.degradation_percent", self.tr("Modules fade by"), self.tr("% a year")),
        )
        self.with_loan = QCheckBox(self.tr("Paid with a loan"))
        self.with_loan.clicked.connect(lambda taken: self.edit_wanted.emit(partial(loan_taken, taken=taken)))
        self.column.addWidget(self.with_loan)
        self.loan = (
            NumberField("finance.loan.years", self.tr("Loan runs"), self.tr("years"), whole=True, needed=True),
            NumberField("finance.loan.rate_percent", self.tr("Interest"), self.tr("% a year"), needed=True),
            NumberField("finance.loan.down_payment_percent", self.tr("Paid down"), "%", needed=True),
        )
        self.add(*self.loan)

    def show_case(self, case: Case) -> None:
        super().show_case(case)
        if not self.fields:
            return
        self.with_loan.setChecked(case.finance.loan is not None)
        for each in self.loan:
            each.setVisible(case.finance.loan is not None)

    def summary_of(self, case: Case) -> str:
        price = self.tr("default price")
        if case.costs.upfront_usd is not None:
            price = self.tr("${price} in all").format(price=number(case.costs.upfront_usd))
        elif case.costs.pv_usd_per_w_dc is not None:
            price = self.tr("${price} per watt").format(price=number(case.costs.pv_usd_per_w_dc, 2))
        paid = self.tr("with a loan") if case.finance.loan else self.tr("no loan")
        return f"{price}, {paid}"
