"""The Energy page: use and generation by the month and by the hour, what the meter sees, and a turbine's wind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from app.gui.amounts import hour_name, kwh, month_name, number, short_month_name
from app.gui.messages import figures_text
from app.gui.pages.page import Page, clear, scrolled
from app.gui.theme import Wardrobe
from app.gui.widgets.chart_card import ChartCard
from app.gui.widgets.fields import ChoiceBox
from app.gui.widgets.flow_layout import FlowLayout, WrapLayout
from app.gui.widgets.labels import card, row_of, words
from app.gui.widgets.table import Column
from app.gui.widgets.table_card import TableCard

if TYPE_CHECKING:
    from app.core.answer import Estimate, HourlyMeans, WindAnswer
    from app.core.case import Case

LEAST_CHART_WIDTH_PX = 330
FIRST_MONTH = 7  # a summer month: most is sent then
HOURS_A_DAY = 24


class EnergyPage(Page):
    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, self.tr("Energy"))
        self._turbines: Mapping[str, Any] = {}
        self._hourly: HourlyMeans | None = None
        self.shown = "generation"

    def fill(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        self.said = words("", "title")
        column.addWidget(self.said)
        self.use_chart, self.meter_chart = ChartCard(self.wardrobe, 200), ChartCard(self.wardrobe, 200)
        column.addLayout(self._side_by_side(self.use_chart, self.meter_chart))
        self.day_chart = self._made_day_chart()
        self.year_chart = self._made_year_chart()
        column.addWidget(self.day_chart)
        column.addWidget(self.year_chart)
        self.curve_chart, self.wind_chart = ChartCard(self.wardrobe, 220), ChartCard(self.wardrobe, 220)
        column.addLayout(self._side_by_side(self.curve_chart, self.wind_chart))
        self.wind_card, self._wind = card()
        column.addWidget(self.wind_card)
        self.table = TableCard(self.wardrobe, self.tr("The year in kilowatt-hours"))
        column.addWidget(self.table)
        column.addStretch(1)
        outer.addWidget(scrolled(content, self.title))
        for each in (self.day_chart, self.year_chart, self.curve_chart, self.wind_chart, self.wind_card):
            each.setVisible(False)
        self.wardrobe.changed.connect(self._widen)
        self._widen()

    def _side_by_side(self, *charts: ChartCard) -> FlowLayout:
        row = FlowLayout(spacing=8, most_columns=2)
        for chart in charts:
            row.addWidget(chart)
        return row

    def _made_day_chart(self) -> ChartCard:
        chart = ChartCard(self.wardrobe, 290)
        self.month = ChoiceBox()
        self.month.addItems([month_name(month) for month in range(1, 13)])
        self.month.setCurrentIndex(FIRST_MONTH - 1)
        self.month.currentIndexChanged.connect(self._choose_month)
        self.month.setAccessibleName(self.tr("Month of the typical day"))
        row = WrapLayout(spacing=8)
        row.addWidget(words(self.tr("Month"), tone="quiet", wrap=False))
        row.addWidget(self.month)
        chart.put_above(row)
        return chart

    def _made_year_chart(self) -> ChartCard:
        chart = ChartCard(self.wardrobe, 330)
        chart.chosen.connect(lambda place: self.month.setCurrentIndex(place // HOURS_A_DAY))
        row = WrapLayout(spacing=8)
        row.addWidget(words(self.tr("Hours of the year"), tone="quiet", wrap=False))
        group = QButtonGroup(self)
        self.choices: dict[str, QPushButton] = {}
        for shown, text in (
            ("generation", self.tr("Generation")),
            ("use", self.tr("Use")),
            ("exchange", self.tr("Exchange")),
        ):
            button = self.choices[shown] = QPushButton(text)
            button.setCheckable(True)
            button.setChecked(shown == self.shown)
            button.clicked.connect(lambda _=False, shown=shown: self._choose_shown(shown))
            group.addButton(button)
            row.addWidget(button)
        chart.put_above(row)
        chart.say(
            self.tr("Each row is a month's mean day; the deeper the color, the more. A click shows that month above.")
        )
        return chart

    def _charts(self) -> tuple[ChartCard, ...]:
        return (
            self.use_chart,
            self.meter_chart,
            self.day_chart,
            self.year_chart,
            self.curve_chart,
            self.wind_chart,
        )

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
        self._hourly = estimate.hourly
        self.day_chart.setVisible(self._hourly is not None)
        self.year_chart.setVisible(self._hourly is not None)
        self._show_day()
        self._show_year()
        self._show_curve(case)
        self._show_wind(estimate.wind)
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

    # --- hours -------------------------------------------------------------------------------------------------------

    def _choose_month(self) -> None:
        self._show_day()
        self.year_chart.mark(self.month.currentIndex() * HOURS_A_DAY)

    def _choose_shown(self, shown: str) -> None:
        self.shown = shown
        self._show_year()

    def _show_day(self) -> None:
        if self._hourly is None:
            return
        from app.report.figures.typical_day import typical_day

        month = self.month.currentIndex() + 1
        hours = [hour_name(hour) for hour in range(HOURS_A_DAY)]
        figure = typical_day(self._hourly, month, month_name(month), hours, figures_text)
        self.day_chart.show_figure(figure)
        read = self.tr(
            "The mean of the month's days, hour by hour in standard time: no single day is like it. Where both are "
            "shaded, some of its days send and others take."
        )
        self.day_chart.say(f"{figure.summary} {read}")

    def _show_year(self) -> None:
        if self._hourly is None:
            return
        from app.report.figures.year_of_hours import year_of_hours

        months = [short_month_name(month) for month in range(1, 13)]
        hours = [hour_name(hour) for hour in range(HOURS_A_DAY)]
        self.year_chart.show_figure(year_of_hours(self._hourly, self.shown, months, hours, figures_text))
        self.year_chart.mark(self.month.currentIndex() * HOURS_A_DAY)

    # --- wind --------------------------------------------------------------------------------------------------------

    def _show_curve(self, case: Case) -> None:
        turbine = self._turbines.get(case.wind.turbine) if case.wind is not None else None
        self.curve_chart.setVisible(turbine is not None)
        if turbine is not None:
            from app.report.figures.power_curve import power_curve

            figure = power_curve(turbine.name, turbine.speeds_m_s, turbine.powers_kw, figures_text)
            self.curve_chart.show_figure(figure)

    def _show_wind(self, wind: WindAnswer | None) -> None:
        """The wind at the hub, and a turbine's certified energy beside ours in the same wind and at this site."""
        self.wind_chart.setVisible(wind is not None)
        self.wind_card.setVisible(wind is not None)
        if wind is None:
            return
        from app.report.figures.hub_wind import hub_wind

        self.wind_chart.show_figure(hub_wind(wind, figures_text))
        clear(self._wind)
        self._wind.addWidget(
            words(self.tr("What one {turbine} makes in a year").format(turbine=wind.turbine), "heading")
        )
        certified = self.tr("nobody has certified it") if wind.certified_kwh is None else _kwh(wind.certified_kwh)
        mean = number(wind.certified_mean_m_s, 1)
        here = self.tr("Here, in a wind of {speed} m/s at {height} m, with the losses of the site").format(
            speed=number(wind.mean_speed_m_s, 1), height=number(wind.hub_height_m)
        )
        between = self.tr("{middle} kWh, between {low} and {high}").format(
            middle=number(wind.annual_kwh / wind.count),
            low=number(wind.low_kwh / wind.count),
            high=number(wind.high_kwh / wind.count),
        )
        for name, amount in (
            (self.tr("By its certificate, in a wind of {speed} m/s").format(speed=mean), certified),
            (self.tr("By this program, in the same wind"), _kwh(wind.at_certified_wind_kwh)),
            (here, between),
        ):
            self._wind.addLayout(row_of(name, amount))
        self._wind.addWidget(
            words(
                self.tr(
                    "The certificate's wind has no site and no losses; set beside it, ours shows that the curve is "
                    "read rightly. Only the last line is about your place, and it is the least certain of the three."
                ),
                "small",
                "quiet",
            )
        )

    # --- the table ---------------------------------------------------------------------------------------------------

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

    def _widen(self) -> None:
        """A chart beside another keeps a width at which it can be read; larger text puts them under each other."""
        for chart in (self.use_chart, self.meter_chart, self.curve_chart, self.wind_chart):
            chart.setMinimumWidth(self.wardrobe.look.pixels(LEAST_CHART_WIDTH_PX))


def _kwh(value: float) -> str:
    return f"{number(value)} kWh"
