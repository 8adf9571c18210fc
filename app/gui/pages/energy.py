"""The Energy page: generation and use month by month, what the meter sees of it, and for wind the turbine's curve."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.amounts import kwh, month_name, number, short_month_name
from app.gui.messages import figures_text
from app.gui.pages.page import Page, scrolled
from app.gui.theme import Wardrobe
from app.gui.widgets.chart_card import ChartCard
from app.gui.widgets.labels import card, words
from app.gui.widgets.table import Column, Table

if TYPE_CHECKING:
    from app.core.answer import Estimate
    from app.core.case import Case


class EnergyPage(Page):
    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, self.tr("Energy"))
        self._turbines: Mapping[str, Any] = {}

    def fill(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        self.said = words("", "title")
        column.addWidget(self.said)
        self.use_chart = ChartCard(self.wardrobe, 200)
        self.meter_chart = ChartCard(self.wardrobe, 200)
        self.curve_chart = ChartCard(self.wardrobe, 220)
        self.curve_chart.setVisible(False)
        for chart in self._charts():
            column.addWidget(chart)
        table_card, table_column = card()
        table_column.addWidget(words(self.tr("The year in kilowatt-hours"), "heading"))
        self.table = Table(self.wardrobe, self.tr("The year in kilowatt-hours"))
        table_column.addWidget(self.table)
        column.addWidget(table_card)
        column.addStretch(1)
        outer.addWidget(scrolled(content, self.title))
        self.wardrobe.changed.connect(self._fit)

    def _charts(self) -> tuple[ChartCard, ...]:
        return (self.use_chart, self.meter_chart, self.curve_chart)

    def load_charts(self) -> None:
        for chart in self._charts():
            chart.load()

    def show_turbines(self, turbines: Mapping[str, Any]) -> None:
        """The shipped turbines, for their curves."""
        self._turbines = turbines

    def show_estimate(self, estimate: Estimate, case: Case) -> None:
        from app.report.figures.monthly_energy import delivered_and_received, use_and_generation

        names = [short_month_name(month) for month in range(1, 13)]
        self.said.setText(self._sentence(estimate))
        self.use_chart.show_figure(use_and_generation(estimate, names, figures_text))
        self.meter_chart.show_figure(delivered_and_received(estimate, names, figures_text))
        self._show_curve(case)
        self._show_table(estimate)

    def set_stale(self, stale: bool) -> None:
        for chart in self._charts():
            chart.set_stale(stale)
        self.table.setEnabled(not stale)

    def _sentence(self, estimate: Estimate) -> str:
        production = estimate.production
        said = self.tr("A typical year makes {middle} kWh, between {low} and {high}; you use {use} kWh.")
        return said.format(
            middle=number(production.annual_kwh),
            low=number(production.low_kwh),
            high=number(production.high_kwh),
            use=number(estimate.load_annual_kwh),
        )

    def _show_curve(self, case: Case) -> None:
        turbine = self._turbines.get(case.wind.turbine) if case.wind is not None else None
        self.curve_chart.setVisible(turbine is not None)
        if turbine is not None:
            from app.report.figures.power_curve import power_curve

            figure = power_curve(turbine.name, turbine.speeds_m_s, turbine.powers_kw, figures_text)
            self.curve_chart.show_figure(figure)

    def _show_table(self, estimate: Estimate) -> None:
        months = estimate.months
        columns = [
            Column(self.tr("Month"), figures=False),
            Column(self.tr("Use")),
            Column(self.tr("Generation")),
            Column(self.tr("Used on the spot")),
            Column(self.tr("Delivered")),
            Column(self.tr("Received")),
        ]
        rows = [
            [
                month_name(each.month),
                kwh(each.load_kwh),
                kwh(each.generation_kwh),
                kwh(None if each.load_kwh is None else each.load_kwh - each.delivered_kwh),
                kwh(each.delivered_kwh),
                kwh(each.received_kwh),
            ]
            for each in months
        ]
        delivered = sum(each.delivered_kwh for each in months)
        rows.append(
            [
                self.tr("Year, kWh"),
                kwh(estimate.load_annual_kwh),
                kwh(estimate.production.annual_kwh),
                kwh(estimate.load_annual_kwh - delivered),
                kwh(delivered),
                kwh(sum(each.received_kwh for each in months)),
            ]
        )
        self.table.put(columns, rows, total=True)
        self._fit()

    def _fit(self) -> None:
        self.table.fit()
        self.table.setFixedHeight(self.table.whole_height + 8)
