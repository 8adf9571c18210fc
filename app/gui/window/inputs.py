"""The column of inputs at the left: its panels, in order, and what of them is made after the first paint."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.case import Case
from app.gui.form import Form
from app.gui.pages.page import ScrolledColumn
from app.gui.panels.co_op import CoOpPanel
from app.gui.panels.cost import CostPanel
from app.gui.panels.equipment import EquipmentPanel
from app.gui.panels.panel import Panel
from app.gui.panels.solar import SolarPanel
from app.gui.panels.use import UsePanel
from app.gui.panels.wind import WindPanel
from app.gui.recalculator import Recalculator
from app.gui.theme import Wardrobe
from app.gui.widgets.tab_order import order_tabs

if TYPE_CHECKING:
    from app.core.answer import Estimate


class Inputs(ScrolledColumn):
    """Every panel, tied to the form."""

    def __init__(self, form: Form, wardrobe: Wardrobe) -> None:
        column_widget = QWidget()
        column_widget.setObjectName("inputs_column")
        super().__init__(column_widget)
        self.co_op_panel = CoOpPanel(wardrobe)
        self.use_panel = UsePanel(wardrobe)
        self.solar_panel = SolarPanel(wardrobe)
        self.wind_panel = WindPanel(wardrobe)
        self.cost_panel = CostPanel(wardrobe)
        self.equipment_panel = EquipmentPanel(wardrobe)
        self._form = form
        self.setAccessibleName(self.tr("Inputs"))
        self.setObjectName("inputs_scroll")
        column = QVBoxLayout(column_widget)
        column.setContentsMargins(12, 4, 12, 12)
        column.setSpacing(4)
        for panel in (*self._first_panels, *self._later_panels):
            column.addWidget(panel)
        for panel in self._first_panels:
            form.add_panel(panel)
        column.addStretch(1)
        form.co_op_of_place = self.co_op_panel.co_op_of_place
        self.use_panel.values_pasted.connect(form.paste_use)
        self.use_panel.refused.connect(form.show_case)
        self.solar_panel.array_turned.connect(form.turn_array)
        for panel in (*self._first_panels, *self._later_panels):
            panel.reshaped.connect(lambda: order_tabs(column_widget))

    @property
    def _first_panels(self) -> tuple[Panel, ...]:
        return (self.co_op_panel, self.use_panel, self.solar_panel)

    @property
    def _later_panels(self) -> tuple[Panel, ...]:
        return (self.wind_panel, self.cost_panel, self.equipment_panel)

    def serve(self, recalculator: Recalculator, folder: Callable[[], Path | None]) -> None:
        """Gives the panels the worker for what takes time, and the folder of the case's file."""
        for panel in (*self._first_panels, *self._later_panels):
            panel.serve(recalculator, folder)

    def show_estimate(self, estimate: Estimate) -> None:
        """Shows what of an answer belongs beside the inputs: the program it took, which incentives are open."""
        self.co_op_panel.show_estimate(estimate)
        self.cost_panel.show_incentives(estimate.finance.incentives)

    def fill(self, turbines: Mapping[str, Any], case: Case) -> None:
        """Makes the panels that start folded: after the first answer."""
        for panel in self._later_panels:
            panel.fill()
            self._form.add_panel(panel)
        self.wind_panel.show_turbines(turbines, case)
        self._form.show_case()
        self._form.show_known_problems()
        self.solar_panel.reshaped.emit()
