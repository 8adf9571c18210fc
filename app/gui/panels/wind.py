"""Asks for a small wind turbine: which, how many, how high, and how windy the place is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.core.case import Case
from app.gui.amounts import number
from app.gui.case_edits import turbine_chosen
from app.gui.panels.panel import Panel, note
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import ChoiceField, NumberField

if TYPE_CHECKING:
    from app.core.wind import Turbine


class WindPanel(Panel):
    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, 4, self.tr("Wind"), unfolded=False)
        self._turbines: Mapping[str, Turbine] = {}

    def fill(self) -> None:
        self.turbine = ChoiceField("wind", self.tr("Turbine"), [(None, self.tr("none"))])
        self.column.addWidget(self.turbine)
        self.turbine.entered.connect(
            lambda _field, chosen: self.edit_wanted.emit(lambda case: turbine_chosen(case, chosen))
        )
        self.about = note()
        self.column.addWidget(self.about)
        self.numbers = (
            NumberField("wind.count", self.tr("How many"), "", whole=True, needed=True),
            NumberField("wind.hub_height_m", self.tr("Hub height"), self.tr("m"), self.tr("Empty: the usual tower.")),
            NumberField("wind.losses_percent", self.tr("Losses"), "%"),
            NumberField(
                "wind.shear_exponent", self.tr("Shear"), "", self.tr("0.14 over open land, 0.25 among farm buildings.")
            ),
            NumberField("site.mean_wind_speed_ms", self.tr("Measured wind"), self.tr("m/s")),
            NumberField("site.mean_wind_height_m", self.tr("measured at"), self.tr("m")),
            NumberField("costs.wind_usd_per_kw", self.tr("Wind, installed"), self.tr("$/kW")),
        )
        self.add(*self.numbers)

    def show_turbines(self, turbines: Mapping[str, Any], case: Case) -> None:
        """Fills the picker once the table has been read."""
        self._turbines = turbines
        ordered = sorted(turbines.values(), key=lambda each: (each.rated_kw, each.name))
        named = self.tr("{name}, {kw} kW")
        choices = [(each.id, named.format(name=each.name, kw=number(each.rated_kw, 1))) for each in ordered]
        self.turbine.set_choices([(None, self.tr("none")), *choices])
        self.show_case(case)

    def show_case(self, case: Case) -> None:
        super().show_case(case)
        if not self.fields:
            return
        self.turbine.show_value(case.wind.turbine if case.wind else None)
        for each in self.numbers:
            each.setVisible(case.wind is not None)
        turbine = self._turbines.get(case.wind.turbine) if case.wind else None
        self.about.setVisible(turbine is not None)
        if turbine is not None:
            self.about.setText(self._described(turbine))

    def summary_of(self, case: Case) -> str:
        if case.wind is None:
            return self.tr("none")
        turbine = self._turbines.get(case.wind.turbine)
        name = turbine.name if turbine else case.wind.turbine
        return self.tr("{count} × {name}").format(count=case.wind.count, name=name)

    def _described(self, turbine: Turbine) -> str:
        said = self.tr("Rotor {rotor} m; at most {peak} kW.").format(
            rotor=number(turbine.rotor_m, 1), peak=number(turbine.peak_kw, 1)
        )
        if turbine.certified_kwh is not None:
            certified = self.tr("Certified: {kwh} kWh a year at 5 m/s.").format(kwh=number(turbine.certified_kwh))
            said = f"{said} {certified}"
        return said
