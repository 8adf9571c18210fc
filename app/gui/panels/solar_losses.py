"""What a solar system loses on its way: PVWatts' losses as items or as one total, and the snow that lies on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import partial

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.core.case import Case, PvLosses
from app.gui.amounts import number
from app.gui.case_edits import losses_by_item, snow_given
from app.gui.panels.panel import Panel
from app.gui.widgets.fields import NumberField
from app.gui.widgets.folded import Folded
from app.gui.widgets.labels import words
from app.gui.widgets.number_lists import MonthCells


class Losses(QWidget):
    """Two folded sections: losses, and snow."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._case = Case()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.losses = Folded(panel.wardrobe, self.tr("Losses"), self._fill_losses)
        self.snow = Folded(panel.wardrobe, self.tr("Snow"), self._fill_snow)
        column.addWidget(self.losses)
        column.addWidget(self.snow)

    def show_case(self, case: Case) -> None:
        self._case = case
        self.losses.say(self.tr("{percent} %").format(percent=number(_total_percent(case), 2)))
        snow_cm = case.pv.monthly_snowfall_cm if case.pv else None
        self.snow.say(
            self.tr("not counted") if snow_cm is None else self.tr("{cm} cm a year").format(cm=number(sum(snow_cm), 0))
        )
        if self.losses.made:
            self._show_losses()
        if self.snow.made:
            self._show_snow()

    def _fill_losses(self, column: QVBoxLayout) -> None:
        self.total = NumberField(
            "pv.losses_percent",
            self.tr("System losses"),
            "%",
            self.tr("Soiling, wiring, mismatch, shade and the like, together."),
        )
        self._panel.add(self.total, into=column)
        self.by_item = QCheckBox(self.tr("Item by item"))
        self.by_item.setAccessibleName(self.tr("Losses item by item"))
        self.by_item.clicked.connect(lambda given: self._emit(losses_by_item, by_item=given))
        column.addWidget(self.by_item)
        names = self._names()
        self.items = tuple(
            NumberField(f"pv.losses.{item.name}", *names[item.name], needed=True) for item in fields(PvLosses)
        )
        for each in self.items:
            each.rename(each.label.text(), self.tr("Loss by {item}, %").format(item=each.label.text().lower()))
        self._panel.add(*self.items, into=column)
        self.sum = words("", "small", "quiet")
        column.addWidget(self.sum)
        self._show_losses()
        self._panel.reshaped.emit()

    def _show_losses(self) -> None:
        pv = self._case.pv
        by_item = pv is not None and pv.losses is not None and pv.losses_percent is None
        self.by_item.setChecked(by_item)
        self.total.setVisible(not by_item)
        self.sum.setVisible(by_item)
        for each in self.items:
            each.setVisible(by_item)
        said = self.tr("Losses one after the other: {percent} %.")
        self.sum.setText(said.format(percent=number(_total_percent(self._case), 2)))

    def _fill_snow(self, column: QVBoxLayout) -> None:
        self.given = QCheckBox(self.tr("Count lying snow"))
        self.given.clicked.connect(lambda given: self._emit(snow_given, given=given))
        column.addWidget(self.given)
        self.cells = MonthCells(
            "pv.monthly_snowfall_cm",
            self.tr("cm"),
            self.tr("Fresh snow in {month}, cm"),
            self._panel.cells_pasted.emit,
        )
        column.addWidget(self.cells)
        self.about_snow = words(
            self.tr("Fresh snow of each month, as a weather station reports it; an inch is 2.54 cm."), "small", "quiet"
        )
        column.addWidget(self.about_snow)
        self._panel.take_in(*self.cells.fields)
        self._show_snow()
        self._panel.reshaped.emit()

    def _show_snow(self) -> None:
        given = self._case.pv is not None and self._case.pv.monthly_snowfall_cm is not None
        self.given.setChecked(given)
        self.cells.setVisible(given)
        self.about_snow.setVisible(given)

    def _emit(self, edit: Callable[..., Case], **given: bool) -> None:
        self._panel.edit_wanted.emit(partial(edit, **given))

    def _names(self) -> dict[str, tuple[str, str, str]]:
        """PVWatts' names of the items, their unit, and what they mean."""
        percent = "%"
        return {
            "soiling": (self.tr("Soiling"), percent, self.tr("Dust, leaves and birds on the glass.")),
            "shading": (self.tr("Shading"), percent, self.tr("Shade that is not given month by month.")),
            "snow": (self.tr("Snow"), percent, self.tr("Leave 0 when snow is given month by month.")),
            "mismatch": (self.tr("Mismatch"), percent, self.tr("Modules of a string are never quite alike.")),
            "wiring": (self.tr("Wiring"), percent, self.tr("Resistance of cables, DC and AC.")),
            "connections": (self.tr("Connections"), percent, self.tr("Resistance of plugs and clamps.")),
            "light_induced": (
                self.tr("Light-induced degradation"),
                percent,
                self.tr("What modules lose in their first months in the sun."),
            ),
            "nameplate": (
                self.tr("Nameplate rating"),
                percent,
                self.tr("How far the true power lies below the label."),
            ),
            "age": (self.tr("Age"), percent, self.tr("Leave 0: how modules fade is asked for under the years ahead.")),
            "availability": (self.tr("Availability"), percent, self.tr("Outages of the system or of the grid.")),
        }


def _total_percent(case: Case) -> float:
    """The losses that count: the total given, else the items one after the other, PVWatts' when there are none."""
    pv = case.pv
    if pv is not None and pv.losses_percent is not None:
        return pv.losses_percent
    items = pv.losses if pv is not None else None
    return (items or PvLosses()).total_percent
