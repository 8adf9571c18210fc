"""Asks for a small wind turbine: which or whose curve, how many, how high, and how windy the place is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout

from app.core.case import Case, Wind
from app.gui import background
from app.gui.amounts import number
from app.gui.case_edits import own_curve_chosen, turbine_chosen
from app.gui.case_fields import with_value
from app.gui.messages import figures_text, spoken
from app.gui.panels.panel import Panel, note, row_of
from app.gui.recalculator import Recalculator
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import ChoiceField, NumberField, TextField
from app.gui.widgets.folded import Folded
from app.gui.widgets.labels import words
from app.gui.widgets.small_chart import SmallChart
from app.gui.widgets.wind_sums import LossItems, TwoHeights

if TYPE_CHECKING:
    from app.core.wind import Turbine

OWN_CURVE = "own curve"
MEASURED = "measured"
CURVE_LANE = "own power curve"


class WindPanel(Panel):
    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, 4, self.tr("Wind"), unfolded=False)
        self._turbines: Mapping[str, Turbine] = {}
        self._case = Case()
        self._recalculator: Recalculator | None = None
        self._folder: Callable[[], Path | None] = lambda: None
        self._own: Turbine | None = None
        self._own_asked: object = None
        self._measuring = False

    def fill(self) -> None:
        self.turbine = ChoiceField("wind", self.tr("Turbine"), [(None, self.tr("none"))])
        self.column.addWidget(self.turbine)
        self.turbine.entered.connect(lambda _field, chosen: self._choose(chosen))
        self.curve_file = TextField(
            "wind.power_curve_file",
            self.tr("File of the power curve"),
            self.tr("CSV with the columns wind_speed_ms and power_kw, measured at sea level."),
        )
        self.choose_file = QPushButton(self.tr("Choose the file…"))
        self.choose_file.clicked.connect(self._choose_file)
        self.rotor = NumberField(
            "wind.rotor_m",
            self.tr("Rotor's diameter"),
            self.tr("m"),
            self.tr("With it the curve is held against what any rotor can take from the wind (Betz: 59.3 %)."),
        )
        self.rated = NumberField(
            "wind.rated_kw", self.tr("Rated power"), self.tr("kW"), self.tr("Empty: what the curve gives at 11 m/s.")
        )
        self.add(self.curve_file)
        self.column.addLayout(row_of(self.choose_file))
        self.add(self.rotor, self.rated)
        self.chart = SmallChart(self.wardrobe)
        self.column.addWidget(self.chart)
        self.about = note()
        self.column.addWidget(self.about)
        self.count = NumberField("wind.count", self.tr("How many"), "", whole=True, above_zero=True)
        self.count.rename(self.tr("How many"), self.tr("How many turbines"))
        self.hub = NumberField(
            "wind.hub_height_m", self.tr("Hub height"), self.tr("m"), self.tr("Empty: the usual tower.")
        )
        self.add(self.count, self.hub)
        self.low_hub = words("", "small", "warn")
        self.column.addWidget(self.low_hub)
        self.site = Folded(self.wardrobe, self.tr("How windy it is here"), self._fill_site)
        self.lost = Folded(self.wardrobe, self.tr("Losses"), self._fill_losses)
        self.column.addWidget(self.site)
        self.column.addWidget(self.lost)

    def serve(self, recalculator: Recalculator, folder: Callable[[], Path | None]) -> None:
        self._recalculator = recalculator
        self._folder = folder
        recalculator.answered.connect(self._show_own_curve)

    def show_turbines(self, turbines: Mapping[str, Any], case: Case) -> None:
        """Fills the picker once the table has been read."""
        self._turbines = turbines
        ordered = sorted(turbines.values(), key=lambda each: (each.rated_kw, each.name))
        named = self.tr("{name}, {kw} kW")
        choices = [(each.id, named.format(name=each.name, kw=number(each.rated_kw, 1))) for each in ordered]
        own = (OWN_CURVE, self.tr("my own power curve…"))
        self.turbine.set_choices([(None, self.tr("none")), *choices, own])
        self.show_case(case)

    def bring(self, name: str) -> None:
        if not self.fields:
            return
        if name.startswith(("wind.shear_exponent", "wind.obstacle", "site.mean_wind")):
            self.site.make()
        elif name.startswith("wind.losses"):
            self.lost.make()

    def show_case(self, case: Case) -> None:
        self._case = case
        super().show_case(case)
        if not self.fields:
            return
        wind = case.wind
        own = wind is not None and wind.power_curve_file is not None
        self.turbine.show_value(OWN_CURVE if own else wind.turbine if wind else None)
        for each in (self.curve_file, self.choose_file, self.rotor, self.rated):
            each.setVisible(own)
        for part in (self.count, self.hub, self.site, self.lost):
            part.setVisible(wind is not None)
        if own:
            self._ask_own_curve()
        turbine = self._present_turbine()
        for shown in (self.about, self.chart):
            shown.setVisible(turbine is not None)
        self.hub.show_default("" if turbine is None else number(turbine.usual_hub_height_m))
        if turbine is not None:
            self.about.setText(self._described(turbine))
            self._draw(turbine)
        self._warn(turbine)
        if wind is not None:
            self._show_sections(wind, case)

    def summary_of(self, case: Case) -> str:
        if case.wind is None:
            return self.tr("none")
        turbine = self._turbines.get(case.wind.turbine)
        name = turbine.name if turbine else case.wind.turbine or self.tr("my own power curve")
        return self.tr("{count} × {name}").format(count=case.wind.count, name=name)

    # --- which turbine -----------------------------------------------------------------------------------------------

    def _choose(self, chosen: object) -> None:
        if chosen == OWN_CURVE:
            if self._case.wind is None or self._case.wind.power_curve_file is None:
                self._choose_file()
            return
        self.edit_wanted.emit(partial(turbine_chosen, turbine=None if chosen is None else str(chosen)))

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("A power curve"), "", self.tr("Power curves (*.csv);;All files (*)")
        )
        if path:
            self.edit_wanted.emit(partial(own_curve_chosen, file=path))
        self.show_case(self._case)

    def _present_turbine(self) -> Turbine | None:
        wind = self._case.wind
        if wind is None:
            return None
        return self._own if wind.power_curve_file is not None else self._turbines.get(wind.turbine)

    def _ask_own_curve(self) -> None:
        """Has the curve's file read by the worker, when it or its rotor is another than before."""
        wind = self._case.wind
        assert wind is not None
        asked = (wind.power_curve_file, wind.rotor_m, wind.rated_kw)
        if asked == self._own_asked or self._recalculator is None:
            return
        self._own_asked, self._own = asked, None
        if wind.rotor_m is not None:
            self._recalculator.ask(CURVE_LANE, background.own_curve, wind, self._folder())

    def _show_own_curve(self, lane: str, found: object) -> None:
        if lane == CURVE_LANE and isinstance(found, background.OwnCurve):
            self._own = found.turbine
            self.show_case(self._case)

    def _draw(self, turbine: Turbine) -> None:
        from app.report.figures.power_curve import power_curve

        speeds, powers = turbine.speeds_m_s.tolist(), turbine.powers_kw.tolist()
        self.chart.show_figure(power_curve(turbine.name, speeds, powers, figures_text))

    def _described(self, turbine: Turbine) -> str:
        said = self.tr("Rotor {rotor} m; at most {peak} kW.").format(
            rotor=number(turbine.rotor_m, 1), peak=number(turbine.peak_kw, 1)
        )
        if turbine.certified_kwh is not None:
            certified = self.tr("Certified: {kwh} kWh a year at 5 m/s.").format(kwh=number(turbine.certified_kwh))
            said = f"{said} {certified}"
        if turbine.hub_heights_m:
            heights = ", ".join(number(height, 0) for height in turbine.hub_heights_m)
            towers = self.tr("Towers it is sold with: {heights} m.").format(heights=heights)
            said = f"{said} {towers}"
        return said

    # --- the wind here -----------------------------------------------------------------------------------------------

    def _fill_site(self, column: QVBoxLayout) -> None:
        from app.core.wind import FARMSTEAD_SHEAR, OPEN_SHEAR

        self.land = ChoiceField(
            "land",
            self.tr("The land around"),
            [
                (None, self.tr("open land: {exponent}").format(exponent=number(OPEN_SHEAR, 2))),
                (
                    FARMSTEAD_SHEAR,
                    self.tr("farm buildings and trees: {exponent}").format(exponent=number(FARMSTEAD_SHEAR, 2)),
                ),
                (MEASURED, self.tr("from wind measured at two heights")),
            ],
        )
        self.land.entered.connect(lambda _name, chosen: self._choose_land(chosen))
        self.shear = NumberField(
            "wind.shear_exponent",
            self.tr("Shear exponent"),
            "",
            self.tr("How fast the wind grows with height: 0 not at all, 1 in proportion."),
        )
        self.shear.show_default(number(OPEN_SHEAR, 2))
        column.addWidget(self.land)
        self.heights = TwoHeights()
        self.heights.found.connect(lambda exponent: self._take("wind.shear_exponent", exponent))
        column.addWidget(self.heights)
        self.mean = NumberField(
            "site.mean_wind_speed_ms",
            self.tr("Mean wind known"),
            self.tr("m/s"),
            self.tr("Of a whole year; the typical year's wind is scaled to it."),
        )
        self.mean_height = NumberField(
            "site.mean_wind_height_m", self.tr("at a height of"), self.tr("m"), self.tr("Empty: at the hub.")
        )
        self.mean_height.rename(self.tr("at a height of"), self.tr("Height of the known mean wind, m"))
        self.obstacle = NumberField(
            "wind.obstacle_height_m",
            self.tr("Tallest thing near"),
            self.tr("m high"),
            self.tr("The tallest house or tree within 150 m."),
        )
        self.obstacle_distance = NumberField(
            "wind.obstacle_distance_m", self.tr("stands at"), self.tr("m away"), self.tr("Empty: close by.")
        )
        self.obstacle_distance.rename(self.tr("stands at"), self.tr("Distance of the tallest thing near, m"))
        self.add(self.shear, into=column)
        self.add(self.mean, self.mean_height, into=column)
        self.add(self.obstacle, self.obstacle_distance, into=column)
        self.obstacle_said = words("", "small", "warn")
        column.addWidget(self.obstacle_said)
        if self._case.wind is not None:
            self._show_sections(self._case.wind, self._case)
        self._warn(self._present_turbine())
        self.reshaped.emit()

    def _fill_losses(self, column: QVBoxLayout) -> None:
        from app.core.wind import USUAL_LOSS_PERCENT
        from app.files.turbine_table import read_wind_losses

        self.losses = NumberField(
            "wind.losses_percent",
            self.tr("Losses"),
            "%",
            self.tr("Empty: the median of small turbines' field data (PNNL, Loss Factors, 2026)."),
        )
        self.losses.rename(self.tr("Losses"), self.tr("Losses of the turbines, %"))
        self.losses.show_default(number(USUAL_LOSS_PERCENT))
        self.add(self.losses, into=column)
        column.addWidget(note(self.tr("Or item by item:")))
        self.items = LossItems(read_wind_losses())
        self.items.found.connect(lambda percent: self._take("wind.losses_percent", percent))
        column.addWidget(self.items)
        self.reshaped.emit()

    def _choose_land(self, chosen: object) -> None:
        self._measuring = chosen == MEASURED
        if not self._measuring:
            self._take("wind.shear_exponent", chosen)
        self.show_case(self._case)

    def _take(self, name: str, value: object) -> None:
        self.edit_wanted.emit(lambda case: with_value(case, name, value))

    def _show_sections(self, wind: Wind, case: Case) -> None:
        said = ""
        if case.site.mean_wind_speed_ms is not None:
            said = self.tr("{speed} m/s").format(speed=number(case.site.mean_wind_speed_ms, 1))
        self.site.say(said)
        loss = wind.losses_percent
        self.lost.say(self.tr("the usual") if loss is None else self.tr("{percent} %").format(percent=number(loss, 1)))
        if self.site.made:
            self.land.show_value(MEASURED if self._measuring else wind.shear_exponent)
            self.heights.setVisible(self._measuring)

    def _warn(self, turbine: Turbine | None) -> None:
        """What is to be said of a rotor too low for its surroundings, each sentence beside its field."""
        wind = self._case.wind
        of_hub: tuple[str, ...] = ()
        of_all: tuple[str, ...] = ()
        if wind is not None and turbine is not None:
            from app.core.wind import obstacle_warnings

            hub_m = wind.hub_height_m or turbine.usual_hub_height_m
            of_hub = obstacle_warnings(hub_m, turbine.rotor_m, None, None)
            of_all = obstacle_warnings(hub_m, turbine.rotor_m, wind.obstacle_height_m, wind.obstacle_distance_m)
        self.low_hub.setText(" ".join(spoken(each) for each in of_hub))
        self.low_hub.setVisible(bool(of_hub))
        if self.site.made:
            of_obstacle = [each for each in of_all if each not in of_hub]
            self.obstacle_said.setText(" ".join(spoken(each) for each in of_obstacle))
            self.obstacle_said.setVisible(bool(of_obstacle))
