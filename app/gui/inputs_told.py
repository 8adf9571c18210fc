"""What the engine makes of a case's use and place, for the panels where they are typed, off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.case import Case, Load, Site
from app.core.wording import Sentence
from app.gui.use_edits import IN_USD, NOTHING_KNOWN, Bills, bills_of, way_of

if TYPE_CHECKING:
    from app.core.estimate import Surroundings
    from app.core.policy import Policy

_FIRST_DAY = date(1970, 1, 1)


@dataclass(frozen=True)
class RecordTold:
    """The span of a meter's record; what is missing or estimated in it stands in the notes."""

    first_day: date
    last_day: date
    interval_minutes: int


@dataclass(frozen=True)
class UseTold:
    """What became of a load.  Months are January first, without what is to come (a car, a heat pump).

    ``cells_kwh``: what each bill in dollars was found to be, None where there is none or none fits.  ``monthly_kwh``:
    the twelve months as the answer takes them; ``monthly_usd``: what they bill without a system.  None or empty where
    nothing can be said yet.
    """

    load: Load
    cells_kwh: Bills = NOTHING_KNOWN
    monthly_kwh: tuple[float, ...] | None = None
    monthly_usd: tuple[float, ...] | None = None
    notes: tuple[str, ...] = ()
    record: RecordTold | None = None


@dataclass(frozen=True)
class SiteTold:
    """The weather of a site: its stations, or of a file of one's own the station, its hours and what was mended."""

    site: Site
    source: str = ""
    station: str = ""
    hours: int = 0
    notes: tuple[str, ...] = ()


def use_told(case: Case, folder: Path | None) -> UseTold:
    """What the answer makes of the use of a case; problems of the case are told beside their fields, not here."""
    from app import answering
    from app.core.problems import ProblemsFound
    from app.files.case_file import case_as_data, case_from_data
    from app.files.own_files import own_record

    nothing = UseTold(case.load)
    if way_of(case.load) is None:
        return nothing
    try:
        case_from_data(case_as_data(case))  # what is beyond a case file's limits may be beyond money's, too
        policy, around = answering.gather(case, folder)
        record = own_record(case.load, folder, around.weather)
    except ProblemsFound:
        return nothing
    told = _told(case, policy, around)
    if record is None:
        return told
    first = _FIRST_DAY + timedelta(minutes=record.start_minute)
    last = _FIRST_DAY + timedelta(minutes=record.start_minute + record.interval_minutes * (record.kwh.size - 1))
    return replace(told, record=RecordTold(first, last, record.interval_minutes))


def _told(case: Case, policy: Policy, around: Surroundings) -> UseTold:
    from app.core.bills_in_dollars import dollar_bills_of_kwh
    from app.core.selection import Selection, select
    from app.core.use import cannot_be_completed, case_use
    from app.core.year import monthly_sums

    nothing = UseTold(case.load)
    selection = select(policy, case.version, case.program, case.rate, case.member.sector)
    rate = selection.rate if isinstance(selection, Selection) else None
    load = replace(case.load, car_kwh_a_year=None, heat_pump_kwh_a_year=None)
    cells: Bills = NOTHING_KNOWN
    if load.monthly_usd is not None:
        in_kwh = None if rate is None else _in_kwh(load, policy, rate, case, around)
        if in_kwh is None:
            return nothing
        load = in_kwh
        cells = load.monthly_kwh or load.known_monthly_kwh or NOTHING_KNOWN
        if any((usd is None) != (kwh is None) for usd, kwh in zip(bills_of(case.load, IN_USD), cells, strict=True)):
            return replace(nothing, cells_kwh=cells)  # some bill is wrong: nothing is made of the year
    if cannot_be_completed(load, around.profile):
        return replace(nothing, cells_kwh=cells)
    use = case_use(load, around.profile, around.weather, around.measured, around.similar_annual_kwh)
    monthly_kwh = tuple(monthly_sums(use.load_kwh).tolist())
    billed = (
        None
        if rate is None
        else dollar_bills_of_kwh(monthly_kwh, policy, rate, case.policy_inputs, around.profile, use.load_kwh)
    )
    monthly_usd = None if billed is None or isinstance(billed, tuple) else tuple(billed.tolist())
    notes = () if load.monthly_kwh is not None else use.notes
    return UseTold(case.load, cells, monthly_kwh, monthly_usd, notes)


def _in_kwh(load: Load, policy: Policy, rate: object, case: Case, around: Surroundings) -> Load | None:
    """Bills in dollars as kWh, without those that no use gives; None where none is left."""
    from app.core.bills_in_dollars import load_of_dollar_bills
    from app.core.policy import Rate

    assert isinstance(rate, Rate)
    found = load_of_dollar_bills(load, policy, rate, case.policy_inputs, around.profile, around.weather)
    if isinstance(found, Load):
        return found
    wrong = {problem.field for problem in found}
    bills = bills_of(load, IN_USD)
    left = tuple(None if f"{IN_USD}[{month}]" in wrong else usd for month, usd in enumerate(bills))
    if left == bills or not any(usd is not None for usd in left):
        return None
    without_them = replace(load, monthly_usd=left)
    again = load_of_dollar_bills(without_them, policy, rate, case.policy_inputs, around.profile, around.weather)
    return again if isinstance(again, Load) else None


def site_told(case: Case, folder: Path | None) -> SiteTold:
    """Where the weather of a case comes from; problems of the case are told beside their fields, not here."""
    from app import answering
    from app.core.problems import ProblemsFound
    from app.files.own_files import own_weather

    try:
        own = own_weather(case.site, folder)
        weather = own or answering.site_weather(case.site)
    except ProblemsFound:
        return SiteTold(case.site)
    if own is not None:
        return SiteTold(case.site, own.source, own.station, own.ghi_w_m2.size, own.warnings)
    stations = _stations(weather.source)
    return SiteTold(case.site, stations, "", weather.ghi_w_m2.size)


def _stations(source: str) -> str:
    """The stations of a year's weather; before them stands whose table it is, the same for every place."""
    named = source.values.get("stations") if isinstance(source, Sentence) else None
    return named if isinstance(named, str) else source.rpartition(": ")[2]
