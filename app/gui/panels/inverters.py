"""The fields of the inverter all arrays share, or of several: what each gives, its efficiency and a search by name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.core.case import Case
from app.gui.amounts import number
from app.gui.case_edits import MOST_INVERTERS, inverter_added, inverter_removed, inverter_taken
from app.gui.panels.panel import Panel, draw_on, row_of
from app.gui.widgets.equipment_search import EquipmentSearch
from app.gui.widgets.fields import Field, NumberField
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.folded import Folded
from app.gui.widgets.labels import beside, words

if TYPE_CHECKING:
    from app.files.equipment_lists import ListedInverter


class Inverters(QWidget):
    """One rating that everybody is asked for; efficiency, search and further inverters are folded."""

    def __init__(self, panel: Panel, search_made: Callable[[EquipmentSearch, str], None]) -> None:
        super().__init__()
        self._panel = panel
        self._search_made = search_made
        self._case = Case()
        self.rows: list[InverterRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.rating = NumberField(
            "pv.inverter_kw_ac",
            self.tr("Inverter"),
            self.tr("kW AC"),
            self.tr(
                "What the inverter can send to the house and the lines, as printed on it; the co-op's size limits "
                "look at it. Empty: the usual share of the panels."
            ),
        )
        panel.add(self.rating, into=column)
        self.more = Folded(panel.wardrobe, self.tr("More about the inverter"), self._fill_more)
        column.addWidget(self.more)

    def show_case(self, case: Case) -> None:
        self._case = case
        several = bool(case.pv and case.pv.inverters)
        self.rating.setVisible(not several)
        self.more.say(self._said(case))
        if several:
            self.more.make()
        if self.more.made:
            self._show_more()

    def _fill_more(self, column: QVBoxLayout) -> None:
        self.search = self._made_search(None, self.tr("Find the inverter"), self.tr("Find an inverter by name"))
        column.addWidget(self.search)
        self.efficiency = NumberField(
            "pv.inverter_efficiency_percent",
            self.tr("Efficiency"),
            "%",
            self.tr("What it gives of what it gets, weighted over the day."),
        )
        self.efficiency.rename(self.tr("Efficiency"), self.tr("Efficiency of the inverter, %"))
        self._panel.add(self.efficiency, into=column)
        self._rows_column = QVBoxLayout()
        self._rows_column.setSpacing(6)
        column.addLayout(self._rows_column)
        self.add_button = QPushButton(self.tr("Add an inverter"))
        self.add_button.clicked.connect(self._add)
        column.addLayout(row_of(self.add_button))
        self.refusal = words("", "small", "fail")
        self.refusal.hide()
        column.addWidget(self.refusal)
        self._panel.wardrobe.changed.connect(self._draw_icon)
        self._draw_icon()
        self._show_more()
        self._search_made(self.search, "inverters")
        self._panel.reshaped.emit()

    def _show_more(self) -> None:
        pv = self._case.pv
        inverters = pv.inverters if pv else ()
        self._keep_rows(len(inverters))
        self._hold_against(self.search, pv.inverter_kw_ac if pv else None)
        for row, inverter in zip(self.rows, inverters, strict=True):
            self._hold_against(row.search, inverter.kw_ac)
        for index, row in enumerate(self.rows, start=1):
            row.show_arrays(
                [place for place, array in enumerate(pv.arrays, start=1) if array.inverter == index] if pv else []
            )
        for each in (self.search, self.efficiency):
            each.setVisible(not inverters)
        if len(inverters) < MOST_INVERTERS:
            self.refusal.hide()

    def _said(self, case: Case) -> str:
        pv = case.pv
        if pv is not None and pv.inverters:
            return self.tr("{count} give {kw} kW").format(
                count=len(pv.inverters), kw=number(sum(each.kw_ac for each in pv.inverters), 1)
            )
        return self.tr("by name, several")

    def _add(self) -> None:
        pv = self._case.pv
        if pv is not None and len(pv.inverters) >= MOST_INVERTERS:
            said = self.tr("A case has at most {count} inverters; give equal ones together as one rating.")
            self.refusal.setText(said.format(count=MOST_INVERTERS))
            self.refusal.show()
            return
        if pv is None:
            return
        from app.core.system import inverters_kw_ac  # needs pvlib, which the first paint does not wait for

        self._panel.edit_wanted.emit(partial(inverter_added, default_kw_ac=round(inverters_kw_ac(pv), 3)))

    def _keep_rows(self, count: int) -> None:
        if len(self.rows) == count:
            return
        while len(self.rows) > count:
            row = self.rows.pop()
            self._panel.let_go(row.fields)
            self._rows_column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < count:
            index = len(self.rows)
            search = self._made_search(
                index,
                self.tr("Find it"),
                self.tr("Inverter {number}: find it by name").format(number=index + 1),
            )
            row = InverterRow(self._panel, index, search)
            self.rows.append(row)
            self._rows_column.addWidget(row)
            self._search_made(search, "inverters")
        self._panel.reshaped.emit()

    def _hold_against(self, search: EquipmentSearch, kw_ac: float | None) -> None:
        search.hold_against(kw_ac or 0.0, None if search.taken is None else search.taken.kw_ac)

    def _made_search(self, index: int | None, label: str, spoken: str) -> EquipmentSearch:
        search = EquipmentSearch(
            self._panel.wardrobe,
            label,
            spoken,
            self.tr("{search}: how many").format(search=spoken),
            self._described,
            lambda _inverter: 1,
        )
        search.chosen.connect(lambda inverter, count: self._take(search, index, inverter, count))
        return search

    def _described(self, inverter: ListedInverter) -> str:
        return self.tr("{name}, {kw} kW").format(name=inverter.name, kw=number(inverter.kw_ac, 2))

    def _take(self, search: EquipmentSearch, index: int | None, inverter: ListedInverter, count: int) -> None:
        self._panel.edit_wanted.emit(
            partial(
                inverter_taken,
                index=index,
                kw_ac=inverter.kw_ac,
                efficiency_percent=inverter.efficiency_percent,
                count=count,
            )
        )
        search.say(
            self.tr("{count} of {kw} kW AC make {sum} kW AC at {percent} %.").format(
                count=number(count),
                kw=number(inverter.kw_ac, 3),
                sum=number(count * inverter.kw_ac, 3),
                percent=number(inverter.efficiency_percent, 1),
            )
        )

    def _draw_icon(self) -> None:
        self.add_button.setIcon(self._panel.wardrobe.icon("add", "accent"))


class InverterRow(QFrame):
    """The fields of one of several inverters."""

    def __init__(self, panel: Panel, index: int, search: EquipmentSearch) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._panel = panel
        self.search = search
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 8)
        column.setSpacing(4)
        name = self.tr("Inverter {number}").format(number=index + 1)
        self.remove = QToolButton()
        self.remove.setAccessibleName(self.tr("Remove inverter {number}").format(number=index + 1))
        self.remove.setToolTip(self.remove.accessibleName())
        self.remove.clicked.connect(lambda: panel.edit_wanted.emit(partial(inverter_removed, index=index)))
        head = beside(words(name, "strong"), stretch_last=True)
        head.addWidget(self.remove)
        column.addLayout(head)
        place = f"pv.inverters[{index}]"
        self.kw = NumberField(f"{place}.kw_ac", self.tr("Rating"), self.tr("kW AC"), above_zero=True)
        self.efficiency = NumberField(f"{place}.efficiency_percent", self.tr("Efficiency"), "%")
        self.efficiency.show_default(self.tr("usual"))
        self.fields: list[Field] = [self.kw, self.efficiency]
        flow = FlowLayout(spacing=8)
        for each in self.fields:
            each.rename(each.label.text(), f"{name}: {each.spoken_name}")
            flow.addWidget(each)
        column.addLayout(flow)
        column.addWidget(search)
        self.arrays = words("", "small", "quiet")
        column.addWidget(self.arrays)
        panel.take_in(*self.fields)
        panel.wardrobe.changed.connect(self._draw_icon)
        self._draw_icon()

    def show_arrays(self, numbers: list[int]) -> None:
        """Says which arrays hang on it."""
        if numbers:
            named = ", ".join(str(each) for each in numbers)
            self.arrays.setText(self.tr("Arrays on it: {numbers}.").format(numbers=named))
        else:
            self.arrays.setText(self.tr("No array hangs on it yet: choose it under “More about this array”."))

    def _draw_icon(self) -> None:
        draw_on(self.remove, "remove", self._panel.wardrobe)
