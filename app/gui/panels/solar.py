"""Asks for the solar arrays, each with its size, slope and direction, and for the inverters they hang on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from app.core.case import Case
from app.gui import background
from app.gui.amounts import number
from app.gui.case_edits import MOST_ARRAYS, array_added, array_removed
from app.gui.panels.array_row import ArrayRow
from app.gui.panels.inverters import Inverters
from app.gui.panels.panel import Panel, note, row_of
from app.gui.panels.solar_losses import Losses
from app.gui.recalculator import Recalculator
from app.gui.theme import Wardrobe
from app.gui.widgets.equipment_search import EquipmentSearch
from app.gui.widgets.labels import words
from app.gui.widgets.roof import Roof
from app.gui.widgets.slope import Slope

SEARCH_LANE = "equipment"


class SolarPanel(Panel):
    array_turned = Signal(int, float)  # index, azimuth in degrees clockwise from north

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, 3, self.tr("Solar"))
        self.rows: list[ArrayRow] = []
        self._recalculator: Recalculator | None = None
        self._searches: dict[str, EquipmentSearch] = {}
        self._searched = 0
        self._many = False
        self.none_yet = note(self.tr("No solar panels in this case."))
        self.column.addWidget(self.none_yet)
        self.roof = Roof(wardrobe)
        self.roof.turned.connect(self.array_turned)
        self.roof.picked.connect(self._pick)
        self.slope = Slope(wardrobe)
        self.slope.tilted.connect(self._tilt)
        drawing = QHBoxLayout()
        drawing.setSpacing(8)
        drawing.addWidget(self.roof, 1)
        drawing.addWidget(self.slope, 1)
        self.column.addLayout(drawing)
        self._place_of_rows = self.column.count()
        self.add_button = QPushButton(self.tr("Add an array"))
        self.add_button.clicked.connect(self._add)
        self.column.addLayout(row_of(self.add_button))
        self.refusal = words("", "small", "fail")
        self.refusal.hide()
        self.column.addWidget(self.refusal)
        self.inverters = Inverters(self, self._serve_search)
        self.column.addWidget(self.inverters)
        self.losses = Losses(self)
        self.column.addWidget(self.losses)
        wardrobe.changed.connect(self._draw_icons)
        self._draw_icons()

    def serve(self, recalculator: Recalculator, _folder: Callable[[], Path | None]) -> None:
        self._recalculator = recalculator
        recalculator.answered.connect(self._show_found)

    def bring(self, name: str) -> None:
        for index, row in enumerate(self.rows):
            if name.startswith(f"pv.arrays[{index}]."):
                row.more.make()
        if name.startswith(("pv.inverter_", "pv.inverters")):
            self.inverters.more.make()
        if name.startswith("pv.losses"):
            self.losses.losses.make()
        if name.startswith("pv.monthly_snowfall_cm"):
            self.losses.snow.make()

    def show_case(self, case: Case) -> None:
        super().show_case(case)
        arrays = case.pv.arrays if case.pv else ()
        self._many = len(arrays) >= MOST_ARRAYS
        if not self._many:
            self.refusal.hide()
        self._keep_rows(len(arrays))
        for row, array in zip(self.rows, arrays, strict=True):
            row.show_array(array, case)
        self.roof.show_arrays(tuple((each.azimuth_deg, each.tilt_deg, each.kw_dc) for each in arrays))
        self._show_slope()
        self.none_yet.setVisible(not arrays)
        for each in (self.roof, self.slope, self.inverters, self.losses):
            each.setVisible(bool(arrays))
        self.inverters.show_case(case)
        self.losses.show_case(case)

    def summary_of(self, case: Case) -> str:
        if case.pv is None or not case.pv.arrays:
            return self.tr("none")
        if len(case.pv.arrays) == 1:
            return self.tr("{kw} kW of modules").format(kw=number(case.pv.kw_dc, 1))
        return self.tr("{kw} kW of modules in {count} arrays").format(
            kw=number(case.pv.kw_dc, 1), count=len(case.pv.arrays)
        )

    def _add(self) -> None:
        if self._many:
            said = self.tr("A case has at most {count} arrays; give planes that lie alike together as one.")
            self.refusal.setText(said.format(count=MOST_ARRAYS))
            self.refusal.show()
            return
        before = len(self.rows)
        self.edit_wanted.emit(array_added)
        if len(self.rows) > before:  # the keyboard goes where the new array is told
            self.rows[-1].show()
            self.rows[-1].kw.line.setFocus()
            self.rows[-1].kw.line.selectAll()

    def _keep_rows(self, count: int) -> None:
        if len(self.rows) == count:
            return
        while len(self.rows) > count:
            row = self.rows.pop()
            self.let_go(row.fields)
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < count:
            index = len(self.rows)
            row = ArrayRow(self, index, self._serve_search)
            row.remove.clicked.connect(
                lambda _=False, index=index: self.edit_wanted.emit(partial(array_removed, index=index))
            )
            self.rows.append(row)
            self.column.insertWidget(self._place_of_rows + index, row)
        self.reshaped.emit()

    # --- the drawing -------------------------------------------------------------------------------------------------

    def _pick(self, _index: int) -> None:
        self._show_slope()

    def _show_slope(self) -> None:
        self.slope.show_tilt(self.roof.chosen, self.roof.chosen_tilt_deg)

    def _tilt(self, index: int, tilt_deg: float) -> None:
        self.dragged.emit(f"pv.arrays[{index}].tilt_deg", tilt_deg)

    # --- searches ----------------------------------------------------------------------------------------------------

    def _serve_search(self, search: EquipmentSearch, kind: str) -> None:
        """Each search has a lane of the worker for itself."""
        self._searched += 1
        lane = f"{SEARCH_LANE} {self._searched}"
        self._searches[lane] = search
        search.wanted.connect(lambda words_typed: self._look(lane, kind, words_typed))
        search.destroyed.connect(lambda: self._searches.pop(lane, None))

    def _look(self, lane: str, kind: str, words_typed: str) -> None:
        if self._recalculator is None:
            return
        if words_typed:
            self._recalculator.ask(lane, background.equipment, kind, words_typed)
        else:
            self._recalculator.forget(lane)

    def _show_found(self, lane: str, found: object) -> None:
        search = self._searches.get(lane)
        if search is not None and isinstance(found, background.FoundEquipment):
            search.show_found(found.listed, found.sentence)

    def _draw_icons(self) -> None:
        self.add_button.setIcon(self.wardrobe.icon("add", "accent"))
