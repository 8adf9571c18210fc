"""Asks for the solar arrays, each with its size, slope and direction, and for the inverter they share."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton, QVBoxLayout

from app.core.case import MOUNTINGS, Case
from app.gui.amounts import number
from app.gui.case_edits import array_added, array_removed
from app.gui.panels.panel import Panel, note, row_of
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import ChoiceField, Field, NumberField
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.labels import beside, words
from app.gui.widgets.roof import Roof


class SolarPanel(Panel):
    array_turned = Signal(int, float)  # index, azimuth in degrees clockwise from north

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, 3, self.tr("Solar"))
        self.rows: list[ArrayRow] = []
        self.none_yet = note(self.tr("No solar panels in this case."))
        self.column.addWidget(self.none_yet)
        self.roof = Roof(wardrobe)
        self.roof.turned.connect(self.array_turned)
        self.column.addWidget(self.roof)
        self._place_of_rows = self.column.count()
        self.add_button = QPushButton(self.tr("Add an array"))
        self.add_button.clicked.connect(lambda: self.edit_wanted.emit(array_added))
        self.column.addLayout(row_of(self.add_button))
        self.inverter = NumberField(
            "pv.inverter_kw_ac",
            self.tr("Inverter"),
            self.tr("kW AC"),
            self.tr("The nameplate the co-op's size limits look at. Empty: the default ratio to the modules."),
        )
        self.efficiency = NumberField("pv.inverter_efficiency_percent", self.tr("Inverter efficiency"), "%")
        self.losses = NumberField(
            "pv.losses_percent",
            self.tr("System losses"),
            "%",
            self.tr("Soiling, wiring, mismatch, shade and the like, together."),
        )
        self.add(self.inverter, self.efficiency, self.losses)
        wardrobe.changed.connect(self._draw_icons)
        self._draw_icons()

    def show_case(self, case: Case) -> None:
        super().show_case(case)
        arrays = case.pv.arrays if case.pv else ()
        self._keep_rows(len(arrays))
        for row, array in zip(self.rows, arrays, strict=True):
            row.describe(array.azimuth_deg)
        self.roof.show_arrays(tuple((each.azimuth_deg, each.tilt_deg, each.kw_dc) for each in arrays))
        self.roof.setVisible(bool(arrays))
        self.none_yet.setVisible(not arrays)
        for each in (self.inverter, self.efficiency, self.losses):
            each.setVisible(bool(arrays))

    def summary_of(self, case: Case) -> str:
        if case.pv is None or not case.pv.arrays:
            return self.tr("none")
        if len(case.pv.arrays) == 1:
            return self.tr("{kw} kW of modules").format(kw=number(case.pv.kw_dc, 1))
        return self.tr("{kw} kW of modules in {count} arrays").format(
            kw=number(case.pv.kw_dc, 1), count=len(case.pv.arrays)
        )

    def _keep_rows(self, count: int) -> None:
        if len(self.rows) == count:
            return
        while len(self.rows) > count:
            row = self.rows.pop()
            for each in row.fields:
                self.fields.remove(each)
            self.column.removeWidget(row)
            row.deleteLater()
        while len(self.rows) < count:
            index = len(self.rows)
            row = ArrayRow(self.wardrobe, index)
            row.remove.clicked.connect(
                lambda _=False, index=index: self.edit_wanted.emit(partial(array_removed, index=index))
            )
            self.rows.append(row)
            self.column.insertWidget(self._place_of_rows + index, row)
            for each in row.fields:
                self.fields.append(each)
                self.field_made.emit(each)
        self.reshaped.emit()

    def _draw_icons(self) -> None:
        self.add_button.setIcon(self.wardrobe.icon("add", "accent"))


class ArrayRow(QFrame):
    """The fields of one array."""

    def __init__(self, wardrobe: Wardrobe, index: int) -> None:
        super().__init__()
        self.setProperty("card", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 8)
        column.setSpacing(4)
        self.title = words(self.tr("Array {number}").format(number=index + 1), "strong")
        self.remove = QToolButton()
        self._wardrobe = wardrobe
        wardrobe.changed.connect(self._draw_icon)
        self._draw_icon()
        self.remove.setAccessibleName(self.tr("Remove array {number}").format(number=index + 1))
        self.remove.setToolTip(self.remove.accessibleName())
        head = beside(self.title, stretch_last=True)
        head.addWidget(self.remove)
        column.addLayout(head)
        place = f"pv.arrays[{index}]"
        self.kw = NumberField(
            f"{place}.kw_dc", self.tr("Size"), self.tr("kW DC"), self.tr("The modules' nameplate."), needed=True
        )
        self.tilt = NumberField(
            f"{place}.tilt_deg", self.tr("Slope"), "°", self.tr("0 lies flat; a 6:12 roof is 26.6."), needed=True
        )
        self.azimuth = NumberField(
            f"{place}.azimuth_deg",
            self.tr("Direction"),
            "°",
            self.tr("Clockwise from north: east 90, south 180."),
            needed=True,
        )
        mountings = {
            "roof": self.tr("a roof"),
            "rack": self.tr("an open rack"),
            "rows": self.tr("rows on the ground"),
            "tracker": self.tr("a tracker"),
        }
        self.mounting = ChoiceField(
            f"{place}.mounting", self.tr("Mounted on"), [(each, mountings.get(each, each)) for each in MOUNTINGS]
        )
        self.fields: list[Field] = [self.kw, self.tilt, self.azimuth, self.mounting]
        flow = FlowLayout(spacing=8)
        for each in self.fields:
            flow.addWidget(each)
        column.addLayout(flow)
        spoken = self.tr("Array {number}: {name}")
        for each in self.fields:
            name = each.label.text()
            each.rename(name, spoken.format(number=index + 1, name=each.spoken_name))

    def _draw_icon(self) -> None:
        self.remove.setIcon(self._wardrobe.icon("remove", "quiet"))

    def describe(self, azimuth_deg: float) -> None:
        """Says the direction in words beside its number."""
        self.azimuth.show_unit(f"° {direction_name(azimuth_deg)}")


def direction_name(azimuth_deg: float) -> str:
    """The nearest of eight compass points, in letters."""
    points = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")
    return points[round(azimuth_deg % 360.0 / 45.0) % 8]
