"""Asks where the member lives, which co-op serves them and under which rate and program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.core.case import SECTORS, Case, Site
from app.gui.amounts import month_name, number
from app.gui.case_edits import co_op_chosen
from app.gui.inputs_told import SiteTold, site_told
from app.gui.messages import spoken
from app.gui.panels.panel import Panel, note
from app.gui.panels.serving import CoOpChoice, ServingCoOps, full_name
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import ChoiceField, NumberField, TextField
from app.gui.widgets.file_field import FileField
from app.gui.widgets.folded import Folded
from app.gui.widgets.labels import set_tone
from app.gui.widgets.zip_field import ZipField

if TYPE_CHECKING:
    from app.answering import CoOpSummary
    from app.core.answer import Estimate
    from app.gui.recalculator import Recalculator

LANE = "site"
PLACE_FIELDS = ("site.latitude", "site.longitude", "site.station", "site.weather_file")


class CoOpPanel(Panel):
    own_co_op_wanted = Signal(object)  # an entry of the directory that has no rules on file

    def __init__(self, wardrobe: Wardrobe) -> None:
        self._co_ops: tuple[CoOpSummary, ...] | None = None
        self._listed_for: str | None = None
        self._by_hand: str | None = None  # the co-op that was picked in this window; no ZIP code takes it away
        self._case = Case()
        self._taken: Estimate | None = None
        self._told = SiteTold(Site())
        self._recalculator: Recalculator | None = None
        self._folder: Callable[[], Path | None] = lambda: None
        super().__init__(wardrobe, 1, self.tr("Your co-op"))
        self.zip = ZipField("site.zip", self.tr("ZIP code"), self.tr("Five digits; it decides the weather."))
        self.sector = ChoiceField("member.sector", self.tr("You are"), self._sectors())
        self.place = note()
        self.place.hide()
        self.serving = ServingCoOps()
        self.by_place = Folded(wardrobe, self.tr("Or by place or weather file"), self._fill_place)
        self.co_op = CoOpChoice("co_op", self.tr("Co-op"))
        self.version = ChoiceField("version", self.tr("Rules as of"))
        self.rate = ChoiceField("rate", self.tr("Rate"))
        self.program = ChoiceField("program", self.tr("Program"))
        self.start = ChoiceField(
            "start_month",
            self.tr("First month with the system"),
            [(month, month_name(month)) for month in range(1, 13)],
            help_text=self.tr("The month the system starts; credits begin at zero then."),
        )
        self.add(self.zip, self.sector)
        self.column.addWidget(self.place)
        self.column.addWidget(self.serving)
        self.column.addWidget(self.by_place)
        self.add(self.co_op)
        self.add(self.version)
        self.add(self.rate, self.program)
        self.add(self.start)
        self.serving.chosen.connect(self._take_serving)
        self.co_op.entered.connect(lambda _name, co_op: self._note_by_hand(co_op))
        self.serving.reshaped.connect(self.reshaped)
        self.by_place.filled.connect(self.reshaped)
        for wanting in (self.serving, self.co_op):
            wanting.rules_wanted.connect(self.own_co_op_wanted)

    def serve(self, recalculator: Recalculator, folder: Callable[[], Path | None]) -> None:
        """After each answer the panel has told which weather the place has, once its fields are on screen."""
        self._recalculator, self._folder = recalculator, folder
        recalculator.answered.connect(self._take)

    def bring(self, name: str) -> None:
        if name in PLACE_FIELDS:
            self.by_place.make()

    def show_co_ops(self, co_ops: tuple[CoOpSummary, ...], case: Case) -> None:
        """Fills the pickers once the policies have been read."""
        self._co_ops = co_ops
        self._listed_for = ""
        self.show_case(case)

    def show_case(self, case: Case) -> None:
        self._case = case
        super().show_case(case)
        self._show_place(case.site)
        if self._co_ops is None:
            return
        self._show_serving(case)
        self._show_parts(case)

    def _show_parts(self, case: Case) -> None:
        """The versions, rates and programs of the co-op to choose among."""
        chosen = self._chosen_in(case)
        if chosen is None:
            return
        taken = self._taken if self._taken is not None and self._taken.co_op.id == case.co_op else None
        own = self.tr("The one in force")
        if taken is not None and case.version is None:
            own = self.tr("The one in force: {name}").format(name=taken.version.name)
        self.version.set_choices([(None, own), *_said(chosen.versions)])
        self.version.setVisible(len(chosen.versions) > 1 or case.version is not None)
        usual = self.tr("The usual one")
        if taken is not None and case.rate is None:
            usual = self.tr("The usual one: {name}").format(name=taken.rate.name)
        self.rate.set_choices([(None, usual), *_said(chosen.rates)])
        self.rate.setVisible(len(chosen.rates) > 1 or case.rate is not None)
        fits = self.tr("The first that fits")
        if taken is not None and case.program is None:
            fits = self.tr("The first that fits: {name}").format(name=taken.program.name)
        programs = dict(chosen.programs).get(case.version or chosen.default_version, ())
        self.program.set_choices([(None, fits), *_said(programs)])

    def show_estimate(self, estimate: Estimate) -> None:
        """Names what the answer took where nothing is chosen."""
        self._taken = estimate
        self._show_parts(self._case)

    def summary_of(self, case: Case) -> str:
        chosen = next(
            (each.name for each in self._co_ops or () if each.id == case.co_op), case.co_op or self.tr("none chosen")
        )
        if case.site.zip is None and self._said_of(case.site):
            return self.tr("{co_op}, {place}").format(co_op=chosen, place=self._said_of(case.site))
        return self.tr("{co_op}, ZIP {zip}").format(co_op=chosen, zip=case.site.zip or "–")

    # --- the co-ops of a ZIP code ------------------------------------------------------------------------------------

    def co_op_of_place(self, case: Case) -> str | None:
        """The co-op that takes the place of the case's: the only one that serves its ZIP code.

        None where it is the case's already, where several serve or one without rules, and where the case's co-op was
        picked by hand, is one of the member's own making or came out of a file.
        """
        from app.files.co_op_directory import co_ops_serving

        entries = co_ops_serving(case.site.zip or "")
        if len(entries) != 1 or self._folder() is not None or case.co_op == self._by_hand:
            return None
        present = self._chosen_in(case)
        if present is not None and (not present.eia_id or present.eia_id == entries[0].eia_id):
            return None
        return next((each.id for each in self._co_ops or () if each.eia_id == entries[0].eia_id), None)

    def _take_serving(self, co_op: str) -> None:
        self._note_by_hand(co_op)
        self.edit_wanted.emit(partial(co_op_chosen, co_op=co_op))

    def _note_by_hand(self, co_op: object) -> None:
        self._by_hand = str(co_op)

    def _chosen_in(self, case: Case) -> CoOpSummary | None:
        return next((each for each in self._co_ops or () if each.id == case.co_op), None)

    def _show_serving(self, case: Case) -> None:
        """Lists the co-ops that serve the ZIP code; one that is chosen already needs no list."""
        from app.files.co_op_directory import co_ops_serving

        assert self._co_ops is not None
        entries = co_ops_serving(case.site.zip or "")
        numbers = [entry.eia_id for entry in entries]
        serving = sorted(
            (each for each in self._co_ops if each.eia_id in numbers), key=lambda each: numbers.index(each.eia_id)
        )
        on_file = {each.eia_id for each in serving}
        without = [entry for entry in entries if entry.eia_id not in on_file]
        rules = self._state_rules(case.site.zip or "") if without or not entries else []
        self.serving.show_serving(serving, without, rules)
        self.serving.mark(case.co_op)
        only = len(entries) == len(serving) == 1 and serving[0].id == case.co_op
        self.serving.setVisible(bool(entries or rules) and not only)
        chosen = self._chosen_in(case)
        elsewhere = chosen is not None and bool(chosen.eia_id) and chosen not in serving
        text = self._sentence_on(case.site.zip or "", full_name(serving[0]) if only else "", bool(entries), elsewhere)
        elsewhere = elsewhere and bool(text)
        self.place.setText(text)
        set_tone(self.place, "warn" if elsewhere else "quiet")
        self.place.setVisible(bool(text))
        if self._listed_for != case.site.zip:
            self._listed_for = case.site.zip
            offered = [*serving, *rules]
            others = [each for each in self._co_ops if each not in offered]
            self.co_op.show_groups(offered, without, others)

    def _state_rules(self, zip_code: str) -> list[CoOpSummary]:
        """What the state of a ZIP code lays down for its utilities, where that is on file."""
        from app.files.places import state_of_zip

        state = state_of_zip(zip_code)
        return [each for each in self._co_ops or () if each.layer == "state rule" and each.state == state]

    def _sentence_on(self, zip_code: str, only: str, served: bool, elsewhere: bool) -> str:
        """What is known of who serves the place; ``elsewhere``: the case's co-op is not known to."""
        place = _named_place(zip_code)
        chosen = self._chosen_in(self._case)
        if served and elsewhere and chosen is not None:
            said = self.tr("Choose your co-op: these serve {place}. The answer still is that of {co_op}.")
            return said.format(place=place or zip_code, co_op=full_name(chosen))
        if only:
            return self.tr("{co_op}, serves {place}.").format(co_op=only, place=place or zip_code)
        if served:
            return self.tr("Electric cooperatives that serve {place}:").format(place=place or zip_code)
        if not place:  # no ZIP code yet, or one that stands nowhere: that is told beside it
            return ""
        if elsewhere and chosen is not None:
            said = self.tr(
                "No electric cooperative is known to serve {place}. The answer is that of {co_op}; if yours is another "
                "one, pick it from the list."
            )
            return said.format(place=place, co_op=full_name(chosen))
        none = self.tr("No electric cooperative is known to serve {place}; if one does, pick it from the list.")
        return none.format(place=place)

    # --- another way to say where ------------------------------------------------------------------------------------

    def _fill_place(self, column: QVBoxLayout) -> None:
        degrees = self.tr("°")
        self.latitude = NumberField("site.latitude", self.tr("Latitude"), degrees, self.tr("Degrees north: 39.8"))
        west = self.tr("Degrees east, so west of Greenwich with a minus sign: -89.6")
        self.longitude = NumberField("site.longitude", self.tr("Longitude"), degrees, west)
        self.station = TextField(
            "site.station",
            self.tr("Weather station"),
            self.tr("The USAF number of a station of the climate table; it is then used alone."),
        )
        self.weather_file = FileField(
            "site.weather_file",
            self.tr("Your own weather file"),
            self.tr("A file of a year's weather"),
            self.tr("Weather files (*.epw *.csv *.tm2 *.tmy2 *.tmy3 *.json);;All files (*)"),
            self.tr("EPW, TMY3, TMY2, NSRDB (PSM) CSV, PVGIS or SAM CSV: 8,760 hours."),
        )
        self.weather = note()
        self.add(self.latitude, self.longitude, into=column)
        self.add(self.station, into=column)
        self.add(self.weather_file, into=column)
        column.addWidget(self.weather)
        self._show_weather()
        self._ask_weather()

    def _show_place(self, site: Site) -> None:
        self.by_place.say(self._said_of(site))
        if self._said_of(site) and not self.by_place.made:
            self.by_place.unfold()
        if self.by_place.made:
            self._show_weather()

    def _said_of(self, site: Site) -> str:
        """What of the place is given other than by ZIP code."""
        if site.weather_file is not None:
            return Path(site.weather_file).name
        if site.station is not None:
            return site.station
        if site.latitude is None and site.longitude is None:
            return ""
        given = (self.tr("–") if each is None else number(each, 3) for each in (site.latitude, site.longitude))
        return self.tr("{latitude}, {longitude}").format(**dict(zip(("latitude", "longitude"), given, strict=True)))

    def _take(self, lane: str, result: Any) -> None:
        if lane == "answer":
            self._ask_weather()
        elif lane == LANE:
            self._told = result
            if self.by_place.made:
                self._show_weather()

    def _ask_weather(self) -> None:
        if self._recalculator is not None and self.by_place.made and self._told.site != self._case.site:
            self._recalculator.ask(LANE, site_told, self._case, self._folder(), at_once=True)

    def _show_weather(self) -> None:
        told = self._told
        text = ""
        if told.site == self._case.site and told.source:
            text = self._weather_line(told)
        self.weather.setText(text)
        self.weather.setVisible(bool(text))

    def _weather_line(self, told: SiteTold) -> str:
        if told.site.weather_file is None:
            return self.tr("Weather: {stations}.").format(stations=told.source)
        said = self.tr("Read: {hours} hours from {source}.")
        if told.station:
            said = self.tr("Read: {station}, {hours} hours from {source}.")
        line = said.format(station=told.station, hours=number(told.hours), source=told.source)
        return " ".join([line, *(spoken(text) for text in told.notes)])

    def _sectors(self) -> list[tuple[object, str]]:
        names = {
            "residential": self.tr("a home"),
            "farm": self.tr("a farm"),
            "commercial": self.tr("a business"),
            "nonprofit": self.tr("a non-profit"),
            "government": self.tr("a public body"),
            "school": self.tr("a school"),
        }
        return [(sector, names.get(sector, sector)) for sector in SECTORS]


def _named_place(zip_code: str) -> str:
    """The town of a ZIP code with its state; empty where there is no such place."""
    from app.core.problems import ProblemsFound
    from app.files.places import place_of_zip

    try:
        return place_of_zip(zip_code).name
    except ProblemsFound:
        return ""


def _said(named: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Ids with their names in the window's language."""
    return [(key, spoken(name)) for key, name in named]
