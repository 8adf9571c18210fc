"""Asks what else stands behind the meter and who owns the system: what a co-op's rules turn on."""

from __future__ import annotations

from app.core.case import OWNERSHIPS, Case
from app.gui.amounts import number
from app.gui.panels.panel import Panel
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import ChoiceField, NumberField, TickField


class EquipmentPanel(Panel):
    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, 6, self.tr("Battery, generator, owner"), unfolded=False)

    def fill(self) -> None:
        self.battery = NumberField(
            "equipment.battery_kwh",
            self.tr("Battery behind the meter"),
            self.tr("kWh"),
            self.tr("0 for none. Some co-ops allow no battery behind a net meter."),
            needed=True,
        )
        self.owner = ChoiceField(
            "equipment.ownership",
            self.tr("The system belongs to"),
            [(each, self._owner(each)) for each in OWNERSHIPS],
        )
        self.add(self.battery, self.owner)
        self.generator = TickField(
            "equipment.combustion_generator",
            self.tr("A fuel-burning generator stands behind the same meter"),
            self.tr("One that runs on gas, propane or diesel and is wired to the house, not one for camping."),
        )
        self.listed = TickField(
            "equipment.inverter_ul1741",
            self.tr("The inverter is listed to UL 1741"),
            self.tr("The safety standard that co-ops ask for: “UL 1741” is printed on the inverter's plate."),
        )
        for each in (self.generator, self.listed):
            self.fields.append(each)
            self.column.addWidget(each)

    def summary_of(self, case: Case) -> str:
        equipment = case.equipment
        battery = (
            self.tr("{kwh} kWh battery").format(kwh=number(equipment.battery_kwh, 1))
            if equipment.battery_kwh
            else self.tr("no battery")
        )
        generator = self.tr("a generator") if equipment.combustion_generator else self.tr("no generator")
        return f"{battery}, {generator}, {self._owner(equipment.ownership)}"

    def _owner(self, ownership: str) -> str:
        return {
            "member": self.tr("the member"),
            "lease": self.tr("a leasing company"),
            "ppa": self.tr("a power seller (PPA)"),
            "other": self.tr("someone else"),
        }.get(ownership, ownership)
