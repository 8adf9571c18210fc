"""The fields of one solar array: its size, slope, direction and mounting; the rest folded under a quiet heading."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFrame, QToolButton, QVBoxLayout

from app.core.case import MOUNTINGS, Case, PvArray
from app.gui.amounts import number
from app.gui.case_edits import horizon_drawn, modules_taken, shaded_by_month
from app.gui.entry import Entry
from app.gui.panels.panel import Panel, draw_on
from app.gui.widgets.equipment_search import EquipmentSearch
from app.gui.widgets.fields import ChoiceField, Field, NumberField
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.folded import Folded
from app.gui.widgets.labels import beside, words
from app.gui.widgets.number_lists import MonthCells, NumbersField

if TYPE_CHECKING:
    from app.files.equipment_lists import ListedModule

ENGLISH_POINTS = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")
IN_ROWS = ("rows", "tracker")
USUAL_PANEL_W = 400.0
"""A panel as it is sold for roofs today; only to picture a size by, nothing is reckoned with it."""


class ArrayRow(QFrame):
    """A card with one array; its fields belong to the panel and go when the array goes."""

    def __init__(self, panel: Panel, index: int, search_made: Callable[[EquipmentSearch, str], None]) -> None:
        """``search_made`` is told of each search and of what it looks for."""
        super().__init__()
        self._search_made = search_made
        self.setProperty("card", "true")
        self._panel = panel
        self._index = index
        self._place = f"pv.arrays[{index}]"
        self._array: PvArray | None = None
        self._inverters = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 8)
        column.setSpacing(4)
        self.title = words(self.tr("Array {number}").format(number=index + 1), "strong")
        self.remove = QToolButton()
        panel.wardrobe.changed.connect(self._draw_icon)
        self._draw_icon()
        self.remove.setAccessibleName(self.tr("Remove array {number}").format(number=index + 1))
        self.remove.setToolTip(self.remove.accessibleName())
        head = beside(self.title, stretch_last=True)
        head.addWidget(self.remove)
        column.addLayout(head)
        place = self._place
        self.kw = NumberField(
            f"{place}.kw_dc",
            self.tr("Size"),
            self.tr("kW DC"),
            self.tr("What is printed on the panels, added up: DC is what they make before the inverter."),
            above_zero=True,
        )
        self.tilt = NumberField(
            f"{place}.tilt_deg", self.tr("Slope"), "°", self.tr("0 lies flat; a 6:12 roof is 26.6."), needed=True
        )
        self.azimuth = DirectionField(
            f"{place}.azimuth_deg",
            self.tr("Direction"),
            "°",
            self.tr("Degrees clockwise from north, east 90 and south 180; or letters, such as S or SW."),
            needed=True,
        )
        self.mounting = ChoiceField(f"{place}.mounting", self.tr("Mounted on"), self._mountings())
        self.fields: list[Field] = []
        self._take_in(self.kw, self.tilt, self.azimuth, self.mounting)
        flow = FlowLayout(spacing=8)
        for each in self.fields:
            flow.addWidget(each)
        column.addLayout(flow)
        self.pictured = words("", "small", "quiet")
        column.addWidget(self.pictured)
        self.more = Folded(panel.wardrobe, self.tr("More about this array"), self._fill_more)
        column.addWidget(self.more)

    def show_array(self, array: PvArray, case: Case) -> None:
        """Says the direction in words, and shows what is folded as far as it is there."""
        self._array = array
        self._inverters = len(case.pv.inverters) if case.pv else 0
        self.pictured.setText(self._in_panels(array.kw_dc))
        self.azimuth.show_unit(f"° {direction_name(array.azimuth_deg)}")
        self.more.say(self._said(array))
        if self.more.made:
            self._show_more(array)

    def _in_panels(self, kw_dc: float) -> str:
        """A size as something that can be counted on a roof."""
        count = max(round(1000.0 * kw_dc / USUAL_PANEL_W), 1)
        said = self.tr("About {count} panels of {watts} W")
        if count == 1:
            said = self.tr("About 1 panel of {watts} W")
        return said.format(count=number(count), watts=number(USUAL_PANEL_W))

    def _fill_more(self, column: QVBoxLayout) -> None:
        place, array = self._place, self.tr("Array {number}").format(number=self._index + 1)
        self.search = EquipmentSearch(
            self._panel.wardrobe,
            self.tr("Find the modules"),
            self.tr("{array}: find a module by name").format(array=array),
            self.tr("{array}: how many modules").format(array=array),
            self._described,
            self._nearest_count,
        )
        self.search.chosen.connect(self._take_modules)
        column.addWidget(self.search)
        self.inverter = ChoiceField(f"{place}.inverter", self.tr("Hangs on"))
        self.coverage = NumberField(
            f"{place}.row_coverage",
            self.tr("Depth of a row over the distance from row to row"),
            "",
            self.tr("Rows 2 m deep that stand 5 m apart from edge to edge: 0.4. Closer rows shade each other more."),
        )
        flow = FlowLayout(spacing=8)
        for each in (self.inverter, self.coverage):
            flow.addWidget(each)
        column.addLayout(flow)
        self.by_month = QCheckBox(self.tr("Shade, month by month"))
        self.by_month.setAccessibleName(self.tr("{array}: shade, month by month").format(array=array))
        self.by_month.setToolTip(self.tr("The share of the light that trees and houses take in each month."))
        self.by_month.clicked.connect(
            lambda given: self._panel.edit_wanted.emit(partial(shaded_by_month, index=self._index, given=given))
        )
        spoken = self.tr("{array}: light lost in {month}, %").format(array=array, month="{month}")
        self.shade = MonthCells(f"{place}.shading_percent", "%", spoken, self._panel.cells_pasted.emit)
        self.by_horizon = QCheckBox(self.tr("Heights on the horizon"))
        self.by_horizon.setAccessibleName(self.tr("{array}: heights on the horizon").format(array=array))
        self.by_horizon.setToolTip(self.tr("How high hills, trees and houses stand above the eye, all round."))
        self.by_horizon.clicked.connect(
            lambda given: self._panel.edit_wanted.emit(partial(horizon_drawn, index=self._index, given=given))
        )
        self.horizon = NumbersField(
            f"{place}.horizon_deg",
            self.tr("At equal steps from north through east"),
            "°",
            self.tr("Degrees above the level, 0 to 90; as many as you have, a column of a spreadsheet can be pasted."),
        )
        self.horizon_said = words("", "small", "quiet")
        for widget in (self.by_month, self.shade, self.by_horizon, self.horizon, self.horizon_said):
            column.addWidget(widget)
        self._take_in(self.inverter, self.coverage, *self.shade.fields, self.horizon)
        if self._array is not None:
            self._show_more(self._array)
        self._search_made(self.search, "modules")
        self._panel.reshaped.emit()

    def _show_more(self, array: PvArray) -> None:
        shown = [(each, self.tr("inverter {number}").format(number=each)) for each in range(1, self._inverters + 1)]
        self.inverter.set_choices(shown)
        self.inverter.show_value(array.inverter)
        self.inverter.setVisible(self._inverters > 1)
        self.coverage.setVisible(array.mounting in IN_ROWS)
        self.by_month.setChecked(array.shading_percent is not None)
        self.shade.setVisible(array.shading_percent is not None)
        self.by_horizon.setChecked(array.horizon_deg is not None)
        self.horizon.setVisible(array.horizon_deg is not None)
        self.horizon_said.setVisible(bool(array.horizon_deg))
        if array.horizon_deg:
            self.horizon_said.setText(self._horizon_in_words(array.horizon_deg))
        taken = self.search.taken
        self.search.hold_against(array.kw_dc, None if taken is None else taken.stc_w / 1000.0)

    def _said(self, array: PvArray) -> str:
        """What is given under the heading, as short as it can be said."""
        if array.shading_percent is not None and array.horizon_deg is not None:
            return self.tr("shade by month, horizon")
        if array.shading_percent is not None:
            return self.tr("shade by month")
        if array.horizon_deg is not None:
            return self.tr("horizon")
        return self.tr("modules, rows, shade") if array.mounting in IN_ROWS else self.tr("modules, shade")

    def _horizon_in_words(self, heights: tuple[float, ...]) -> str:
        step_deg = 360.0 / len(heights)
        highest = max(range(len(heights)), key=lambda place: heights[place])
        if heights[highest] <= 0.0:
            return self.tr("{count} heights, one every {step}°; all is level.").format(
                count=len(heights), step=number(step_deg, 0 if step_deg == round(step_deg) else 1)
            )
        said = self.tr("{count} heights, one every {step}°; the highest, {height}°, stands in the {direction}.")
        return said.format(
            count=len(heights),
            step=number(step_deg, 0 if step_deg == round(step_deg) else 1),
            height=number(heights[highest], 0 if heights[highest] == round(heights[highest]) else 1),
            direction=direction_name(highest * step_deg),
        )

    def _described(self, module: ListedModule) -> str:
        return self.tr("{name}, {watts} W").format(name=module.name, watts=number(module.stc_w))

    def _nearest_count(self, module: ListedModule) -> int:
        kw_dc = self._array.kw_dc if self._array is not None else 0.0
        return max(1, round(1000.0 * kw_dc / module.stc_w))

    def _take_modules(self, module: ListedModule, count: int) -> None:
        self._panel.edit_wanted.emit(partial(modules_taken, index=self._index, stc_w=module.stc_w, count=count))
        said = self.tr("{count} modules of {watts} W make {kw} kW DC; efficiency {percent} %.")
        self.search.say(
            said.format(
                count=number(count),
                watts=number(module.stc_w, 1),
                kw=number(count * module.stc_w / 1000.0, 3),
                percent=number(module.efficiency_percent, 1),
            )
        )

    def _mountings(self) -> list[tuple[object, str]]:
        spoken = {
            "roof": self.tr("a roof"),
            "rack": self.tr("an open rack"),
            "rows": self.tr("rows on the ground"),
            "tracker": self.tr("a tracker"),
        }
        return [(each, spoken.get(each, each)) for each in MOUNTINGS]

    def _take_in(self, *fields: Field) -> None:
        """Every field says which array it belongs to, and is the panel's as well."""
        spoken = self.tr("Array {number}: {name}")
        for each in fields:
            if not each.spoken_name.startswith(self.title.text()):
                each.rename(each.label.text(), spoken.format(number=self._index + 1, name=each.spoken_name))
        self.fields += fields
        self._panel.take_in(*fields)

    def _draw_icon(self) -> None:
        draw_on(self.remove, "remove", self._panel.wardrobe)


class DirectionField(NumberField):
    """Where the panels look: degrees, or the letters of one of eight compass points."""

    def _entry(self, text: str) -> Entry:
        letters = text.strip().upper()
        named = {
            name.upper(): 45.0 * place
            for names in (ENGLISH_POINTS, compass_points())
            for place, name in enumerate(names)
        }
        return Entry(named[letters]) if letters in named else super()._entry(text)


def direction_name(azimuth_deg: float) -> str:
    """The nearest of eight compass points, in the letters of the window's language."""
    return compass_points()[round(azimuth_deg % 360.0 / 45.0) % 8]


def compass_points() -> tuple[str, ...]:
    """Eight points clockwise from north, in the letters of the window's language."""
    return (
        QCoreApplication.translate("Compass", "N"),
        QCoreApplication.translate("Compass", "NE"),
        QCoreApplication.translate("Compass", "E"),
        QCoreApplication.translate("Compass", "SE"),
        QCoreApplication.translate("Compass", "S"),
        QCoreApplication.translate("Compass", "SW"),
        QCoreApplication.translate("Compass", "W"),
        QCoreApplication.translate("Compass", "NW"),
    )
