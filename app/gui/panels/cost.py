"""Asks what the system costs, how it is paid and what the years ahead are assumed to bring."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from app.core.case import WIND_ITEMS, Case
from app.gui.amounts import number
from app.gui.case_edits import loan_taken
from app.gui.panels.panel import Panel, note
from app.gui.theme import Wardrobe
from app.gui.widgets.date_field import DateField
from app.gui.widgets.fields import NumberField
from app.gui.widgets.folded import Folded
from app.gui.widgets.incentive_list import IncentiveList
from app.gui.widgets.labels import words
from app.gui.widgets.wind_questions import wind_item_names

if TYPE_CHECKING:
    from app.core.answer import IncentiveAnswer

TAXED_SECTORS = ("farm", "commercial")


class CostPanel(Panel):
    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, 5, self.tr("Cost and loan"), unfolded=False)
        self._case = Case()
        self._incentives: tuple[IncentiveAnswer, ...] = ()

    def fill(self) -> None:
        self.column.addWidget(
            note(self.tr("An empty field takes the dated default; point at it to see where that comes from."))
        )
        self.pv_price = NumberField(
            "costs.pv_usd_per_w_dc",
            self.tr("Solar, installed"),
            self.tr("$/W DC"),
            self.tr("Modules, inverter and installation, before any incentive."),
        )
        self.wind_price = NumberField(
            "costs.wind_usd_per_kw",
            self.tr("Wind, installed"),
            self.tr("$/kW"),
            self.tr("Turbine, tower and installation for each kW of rated power, before any incentive."),
        )
        self.whole = NumberField(
            "costs.upfront_usd",
            self.tr("Or the whole price"),
            "$",
            self.tr("A quote for everything; it replaces the other prices."),
        )
        self.add(self.pv_price, self.wind_price, self.whole)
        self.with_loan = QCheckBox(self.tr("Paid with a loan"))
        self.with_loan.clicked.connect(lambda taken: self.edit_wanted.emit(partial(loan_taken, taken=taken)))
        self.column.addWidget(self.with_loan)
        self.loan = (
            NumberField("finance.loan.years", self.tr("Loan runs"), self.tr("years"), whole=True, above_zero=True),
            NumberField(
                "finance.loan.rate_percent",
                self.tr("Interest"),
                self.tr("% a year"),
                self.tr("Begins at SAM's default; ask your bank for its own."),
                needed=True,
            ),
            NumberField("finance.loan.down_payment_percent", self.tr("Paid down"), "%", needed=True),
        )
        self.add(*self.loan)
        wardrobe = self.wardrobe
        self.fees = Folded(wardrobe, self.tr("Fees of the loan"), self._fill_fees)
        self.items = Folded(wardrobe, self.tr("Wind turbine, item by item"), self._fill_items)
        self.upkeep = Folded(wardrobe, self.tr("Upkeep and insurance"), self._fill_upkeep)
        self.years = Folded(wardrobe, self.tr("The years ahead"), self._fill_years)
        self.public = Folded(wardrobe, self.tr("Incentives and tax"), self._fill_public)
        for section in (self.fees, self.items, self.upkeep, self.years, self.public):
            self.column.addWidget(section)

    def bring(self, name: str) -> None:
        if not self.fields:
            return
        sections = (
            (("finance.loan.fee", "finance.loan.dealer"), self.fees),
            (("costs.wind_items_usd",), self.items),
            (("costs.pv_om", "costs.wind_om", "costs.insurance", "costs.inverter"), self.upkeep),
            (tuple(f"finance.{each}" for each in HORIZON), self.years),
            (("finance.tax", "finance.in_service", "finance.construction", "finance.incentives"), self.public),
        )
        for beginnings, section in sections:
            if name.startswith(beginnings):
                section.make()

    def show_incentives(self, incentives: tuple[IncentiveAnswer, ...]) -> None:
        """What the last answer says of each incentive."""
        self._incentives = incentives
        if self.fields:
            self._say_public()
            if self.public.made:
                self.incentives.show_incentives(incentives, self._case.finance.incentives)

    def show_case(self, case: Case) -> None:
        self._case = case
        super().show_case(case)
        if not self.fields:
            return
        loan = case.finance.loan
        self.with_loan.setChecked(loan is not None)
        for each in (*self.loan, self.fees):
            each.setVisible(loan is not None)
        self.pv_price.setVisible(case.pv is not None or case.wind is None)
        items = case.costs.wind_items_usd
        self.wind_price.setVisible(case.wind is not None and not items)
        self.items.setVisible(case.wind is not None)
        if loan is not None:
            free = not (loan.fee_percent or loan.fee_usd or loan.dealer_fee_percent)
            self.fees.say(self.tr("none") if free else self.tr("given"))
        self.items.say(self.tr("${usd}").format(usd=number(sum(items.values()))) if items else "")
        self.years.say(
            ""
            if case.finance.analysis_years is None
            else self.tr("{years} years").format(years=case.finance.analysis_years)
        )
        self._say_public()
        self._show_sections(case)

    def summary_of(self, case: Case) -> str:
        price = self.tr("default price")
        if case.costs.upfront_usd is not None:
            price = self.tr("${price} in all").format(price=number(case.costs.upfront_usd))
        elif case.costs.pv_usd_per_w_dc is not None:
            price = self.tr("${price} per watt").format(price=number(case.costs.pv_usd_per_w_dc, 2))
        paid = self.tr("with a loan") if case.finance.loan else self.tr("no loan")
        return f"{price}, {paid}"

    def _show_sections(self, case: Case) -> None:
        """What of the sections comes and goes with the case, as far as they are made."""
        if self.items.made:
            items = case.costs.wind_items_usd or {}
            self.items_sum.setText(self.tr("Together ${usd}.").format(usd=number(sum(items.values()))))
            self.items_sum.setVisible(bool(items))
        if self.upkeep.made:
            self.pv_upkeep.setVisible(case.pv is not None)
            self.wind_upkeep.setVisible(case.wind is not None)
            self.replacement_year.setVisible(case.costs.inverter_replacement_usd is not None)
        if self.public.made:
            taxed = case.member.sector in TAXED_SECTORS or case.finance.tax_rate_percent is not None
            self.tax_rate.setVisible(taxed)

    # --- what is folded ----------------------------------------------------------------------------------------------

    def _fill_fees(self, column: QVBoxLayout) -> None:
        self.add(
            NumberField("finance.loan.fee_percent", self.tr("Fee of the loan"), "%", needed=True),
            NumberField("finance.loan.fee_usd", self.tr("Fee in dollars"), "$", needed=True),
            NumberField(
                "finance.loan.dealer_fee_percent",
                self.tr("Dealer's fee"),
                "%",
                self.tr("The share of the loan that the lender keeps: more is borrowed than the system costs."),
                needed=True,
            ),
            into=column,
        )
        self.reshaped.emit()

    def _fill_items(self, column: QVBoxLayout) -> None:
        names = wind_item_names()
        fields = [NumberField(f"costs.wind_items_usd.{item}", names[item], "$") for item in WIND_ITEMS]
        for each in fields:
            each.rename(each.label.text(), self.tr("Price of the turbine: {item}, $").format(item=each.label.text()))
        self.add(*fields, into=column)
        self.items_sum = words("", "small", "quiet")
        column.addWidget(self.items_sum)
        column.addWidget(note(self.tr("A price given here takes the place of the price for each kW.")))
        self._show_sections(self._case)
        self.reshaped.emit()

    def _fill_upkeep(self, column: QVBoxLayout) -> None:
        self.pv_upkeep = NumberField(
            "costs.pv_om_usd_per_kw_dc_year",
            self.tr("Upkeep of solar"),
            self.tr("$/kW a year"),
            self.tr("For each kW DC; the default includes what is replaced, inverters too."),
        )
        self.wind_upkeep = NumberField(
            "costs.wind_om_usd_per_kw_year", self.tr("Upkeep of wind"), self.tr("$/kW a year")
        )
        insurance = NumberField(
            "costs.insurance_usd_per_year",
            self.tr("Insurance"),
            self.tr("$ a year"),
            self.tr("Only what you enter is counted; some co-ops ask for liability insurance."),
        )
        replacement = NumberField(
            "costs.inverter_replacement_usd",
            self.tr("A new inverter"),
            "$",
            self.tr("Counted only when its price is given; the default upkeep includes it already."),
        )
        self.replacement_year = NumberField(
            "costs.inverter_replacement_year", self.tr("in year"), "", self.tr("Years after the start."), whole=True
        )
        self.replacement_year.rename(self.tr("in year"), self.tr("Year of the new inverter"))
        self.add(self.pv_upkeep, self.wind_upkeep, insurance, replacement, self.replacement_year, into=column)
        self._show_sections(self._case)
        self.reshaped.emit()

    def _fill_years(self, column: QVBoxLayout) -> None:
        a_year = self.tr("% a year")
        self.add(
            NumberField("finance.analysis_years", self.tr("Years looked at"), self.tr("years"), whole=True),
            NumberField(
                "finance.energy_escalation_percent",
                self.tr("Power gets dearer by"),
                a_year,
                self.tr("The price of a kWh you buy."),
            ),
            NumberField(
                "finance.fixed_escalation_percent",
                self.tr("Fixed charges rise by"),
                a_year,
                self.tr("The customer charge and whatever is not billed by the kWh."),
            ),
            NumberField(
                "finance.surplus_escalation_percent",
                self.tr("Surplus is paid more by"),
                a_year,
                self.tr("What the co-op gives for a kWh it takes."),
            ),
            NumberField("finance.load_growth_percent", self.tr("Your use grows by"), a_year),
            NumberField("finance.inflation_percent", self.tr("Other prices rise by"), a_year),
            NumberField(
                "finance.discount_rate_percent",
                self.tr("Discount rate"),
                a_year,
                self.tr("What your money would earn elsewhere; it weighs later years less."),
            ),
            NumberField("finance.degradation_percent", self.tr("Modules fade by"), a_year),
            into=column,
        )
        self.reshaped.emit()

    def _fill_public(self, column: QVBoxLayout) -> None:
        self.in_service = DateField(
            "finance.in_service_date",
            self.tr("In service on"),
            self.tr("Incentives go by this day; without one, today counts."),
        )
        self.begun = DateField(
            "finance.construction_start_date",
            self.tr("Work begins on"),
            self.tr("Some incentives are open to whoever began in time."),
        )
        for each in (self.in_service, self.begun):
            self.add(each, into=column)
        self.tax_rate = NumberField(
            "finance.tax_rate_percent",
            self.tr("Income tax rate"),
            "%",
            self.tr("Of a farm or business, on its next dollar: the answer after tax then stands beside the other."),
        )
        self.add(self.tax_rate, into=column)
        self.incentives = IncentiveList()
        self.incentives.edit_wanted.connect(self.edit_wanted)
        column.addWidget(self.incentives)
        self.incentives.show_incentives(self._incentives, self._case.finance.incentives)
        self._show_sections(self._case)
        self.reshaped.emit()

    def _say_public(self) -> None:
        counted = sum(each.status == "counted" for each in self._incentives)
        self.public.say(self.tr("{count} counted").format(count=counted) if counted else self.tr("none counted"))


HORIZON = (
    "analysis_years",
    "energy_escalation",
    "fixed_escalation",
    "surplus_escalation",
    "load_growth",
    "inflation",
    "discount_rate",
    "degradation",
)
"""How the names of the fields of the years ahead begin."""
