"""Answers a case: finds the policy, the place's weather and the tables it refers to, and hands them to the core."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from app.core.answer import Estimate
from app.core.case import Case, Site
from app.core.costs import CostTable
from app.core.distribution import RangeTable
from app.core.incentives import IncentiveTable
from app.core.load import LoadProfile, without_summer_time
from app.core.policy import Parameter, Policy
from app.core.problems import Problem, ProblemsFound
from app.core.site import ClimateTable, StationFit, blended_stations, station_fit
from app.core.summer_time import keeps_summer_time
from app.core.weather import WeatherYear
from app.core.wind import Turbine
from app.core.wording import say
from app.slow_imports import only_what_is_asked_for

if TYPE_CHECKING:
    from app.core.estimate import Surroundings, Weighed
    from app.core.sizing import SizeAnswer

DEFAULT_PROFILE = "home"

Found = TypeVar("Found")


@dataclass(frozen=True)
class Answer:
    """An estimate, or what stands in its way; warnings stand in the estimate itself."""

    estimate: Estimate | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class CoOpSummary:
    """What a picker shows of a co-op.  Programs are listed by version; parameters are those a member may set."""

    id: str
    name: str
    state: str
    versions: tuple[tuple[str, str], ...]
    default_version: str
    programs: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    rates: tuple[tuple[str, str], ...]
    parameters: tuple[Parameter, ...]
    eia_id: str = ""
    layer: str = "co-op"


def answer(case: Case, folder: Path | None = None, draws: int | None = None, with_doubts: bool = True) -> Answer:
    """The estimate of a case; ``folder`` is where its weather and interval files are looked for.

    ``draws`` is how many draws make its range: by default a thousand, with 0 there is no range.  Without
    doubts nothing is said of how doubtful words of the policy could be read otherwise.
    """
    _import_estimate()
    from app.core.estimate import estimate
    from app.core.uncertainty import DRAWS
    from app.policies.age import age_warning

    try:
        policy, around = gather(case, folder)
    except ProblemsFound as found:
        return Answer(None, found.problems)
    result = estimate(case, policy, around, DRAWS if draws is None else draws, with_doubts)
    if not isinstance(result, Estimate):
        return Answer(None, result)
    old = age_warning(policy.name, policy.verified_on, around.today)
    return Answer(result if old is None else replace(result, warnings=(*result.warnings, old)))


def figures(case: Case, folder: Path | None = None) -> Weighed:
    """The figures of a case without the words that explain them, for whoever asks for thousands.

    Raises ProblemsFound with what stands in the way.
    """
    from app.core.estimate import Weighed, weigh

    result = weigh(case, *gather(case, folder))
    if not isinstance(result, Weighed):
        raise ProblemsFound(*result)
    return result


def answer_sizes(case: Case, folder: Path | None = None) -> SizeAnswer:
    """Every size of the case's array, or every turbine of the list, under every program.

    Raises ProblemsFound with what stands in the way.
    """
    from app.core.sizing import SizeAnswer, sizes, turbine_sizes

    policy, around = gather(case, folder)
    if case.pv is None and case.wind is not None:
        from app.files.turbine_table import read_turbines

        result = turbine_sizes(case, policy, around, tuple(read_turbines().values()))
    else:
        result = sizes(case, policy, around)
    if not isinstance(result, SizeAnswer):
        raise ProblemsFound(*result)
    return result


def under_every_co_op(case: Case) -> tuple[Case, ...]:
    """One case under each policy there is; what it chose of its own co-op's (program, figures) is left behind."""
    return tuple(
        case
        if policy.id == case.co_op
        else replace(case, co_op=policy.id, version=None, program=None, rate=None, policy_inputs=MappingProxyType({}))
        for policy in policies()
    )


def under_every_program(case: Case) -> tuple[Case, ...]:
    """One case under each program of its co-op's version; ProblemsFound where there is no such co-op or version."""
    from app.core.selection import select

    policy = policy_of(case)
    selection = select(policy, case.version, None, case.rate, case.member.sector)
    if isinstance(selection, tuple):
        raise ProblemsFound(*selection)
    return tuple(replace(case, program=program.id) for program in selection.version.programs)


def gather(case: Case, folder: Path | None = None) -> tuple[Policy, Surroundings]:
    """The policy a case names and everything else it refers to; ``folder`` is where its files are looked for.

    Raises ProblemsFound with every reference that leads nowhere.
    """
    from app.core.estimate import Surroundings
    from app.core.wind_questions import answer_problems
    from app.files.own_files import own_turbine, own_use, own_weather, similar_members_kwh
    from app.files.wind_questions import read_wind_questions

    problems: list[Problem] = []

    def found_by(find: Callable[[], Found]) -> Found | None:
        try:
            return find()
        except ProblemsFound as found:
            problems.extend(found.problems)
            return None

    policy = found_by(lambda: policy_of(case))
    profile = found_by(lambda: _profile(case.load.profile or DEFAULT_PROFILE))
    weather = found_by(lambda: own_weather(case.site, folder) or site_weather(case.site))
    wind = case.wind
    turbine = None if wind is None else found_by(lambda: own_turbine(wind, folder) or _turbine(wind.turbine))
    measured = similar_kwh = None
    if profile is not None and weather is not None:
        if not keeps_summer_time(weather.latitude_deg, weather.longitude_deg, weather.utc_offset_h):
            profile = _profile(profile.name, keeps_summer_time=False)
        shape, year = profile, weather
        measured = found_by(lambda: own_use(case.load, folder, shape, year))
    if case.load.similar_members:
        similar_kwh = found_by(lambda: similar_members_kwh(case.member.sector))
    questions = () if wind is None else found_by(read_wind_questions) or ()
    if wind is not None:
        problems += answer_problems(questions, wind.questions)
    if policy is None or profile is None or weather is None or problems:
        raise ProblemsFound(*problems)
    from app.policies.price_series import PriceYears

    return policy, Surroundings(
        weather,
        profile,
        _costs(),
        _incentives(),
        _ranges(),
        _today(),
        turbine,
        PriceYears(policy),
        measured,
        similar_kwh,
        questions,
    )


def _import_estimate() -> None:
    with only_what_is_asked_for():
        import app.core.estimate  # noqa: F401


def warm_up() -> None:
    """Imports what is slow to import and reads the tables, so that the first answer does not wait for them."""
    _import_estimate()
    _climate()
    _costs()
    _incentives()
    _ranges()
    _profile(DEFAULT_PROFILE)
    policies()


@lru_cache(maxsize=1)
def policies() -> tuple[Policy, ...]:
    """Every policy that could be read, bundled and the user's."""
    from app.policies.catalogue import find_policies

    return find_policies()


def forget_policies() -> None:
    """Read the policy files anew at the next question: one of them has changed."""
    policies.cache_clear()


def policy_of(case: Case) -> Policy:
    """The policy that a case names; ProblemsFound says which there are."""
    if not case.co_op:
        raise ProblemsFound(Problem(say("no co-op is named; one of {ids} is expected.", ids=_ids()), "co_op"))
    policy = next((policy for policy in policies() if policy.id == case.co_op), None)
    if policy is not None:
        return policy
    nearest = difflib.get_close_matches(case.co_op, [policy.id for policy in policies()], 1)
    said = (
        say("there is no policy for the co-op {co_op}; did you mean {nearest}?", co_op=case.co_op, nearest=nearest[0])
        if nearest
        else say(
            "there is no policy for the co-op {co_op}; one of {names} is expected.", co_op=case.co_op, names=_ids()
        )
    )
    raise ProblemsFound(Problem(said, "co_op"))


def standard_time_h(policy: Policy) -> float | None:
    """Standard time at a co-op, hours from UTC; None where its state has more than one and no ZIP codes tell."""
    from app.core.site import nearest_stations
    from app.files.co_op_directory import zip_codes_of
    from app.files.places import place_of_zip

    table = _climate()
    of_state = {float(table.utc_offset_h[row]) for row, state in enumerate(table.states) if state == policy.state}
    if len(of_state) == 1:
        return of_state.pop()
    found = set()
    for zip_code in zip_codes_of(policy.eia_id):
        with suppress(ProblemsFound):  # some ZIP codes are no place on the map
            (station,) = nearest_stations(table, place_of_zip(zip_code), 1)
            found.add(float(table.utc_offset_h[station.row]))
    return found.pop() if len(found) == 1 else None


def co_ops() -> tuple[CoOpSummary, ...]:
    """What there is to choose from."""
    return tuple(_summary(policy) for policy in policies())


@lru_cache(maxsize=32)
def site_weather(site: Site) -> WeatherYear:
    """The typical year at a site; ProblemsFound where the site is not given or not on the map."""
    from app.core.weather import weather_year
    from app.files.places import place_of_coordinates, place_of_zip

    table = _climate()
    if site.station is not None:
        row = table.row(site.station)
        if row is None:
            said = say(
                "there is no weather station {station}; a USAF number of the climate table such as 725320 is expected.",
                station=site.station,
            )
            raise ProblemsFound(Problem(said, "site.station"))
        from app.core.site import Place

        there = Place(float(table.latitude_deg[row]), float(table.longitude_deg[row]), float(table.elevation_m[row]))
        return weather_year(table, _sound(table, (station_fit(table, row, there),)))
    if site.zip is not None:
        place = place_of_zip(site.zip)
    elif site.latitude is not None and site.longitude is not None:
        place = place_of_coordinates(site.latitude, site.longitude)
    else:
        raise ProblemsFound(
            Problem(say("the place is not given; a ZIP code, or latitude and longitude, is expected."), "site.zip")
        )
    return weather_year(table, _sound(table, blended_stations(table, place)), place=place)


def _sound(table: ClimateTable, fits: tuple[StationFit, ...]) -> tuple[StationFit, ...]:
    """The stations as they are, unless the table's rows for one of them are damaged."""
    from app.files.climate_table import check_station

    if damaged := [problem for fit in fits for problem in check_station(table, fit.row)]:
        raise ProblemsFound(*damaged)
    return fits


def _summary(policy: Policy) -> CoOpSummary:
    return CoOpSummary(
        policy.id,
        policy.name,
        policy.state,
        tuple((version.id, version.name) for version in policy.versions),
        policy.default_version or policy.versions[-1].id,
        tuple(
            (version.id, tuple((program.id, program.name) for program in version.programs))
            for version in policy.versions
        ),
        tuple((rate.id, rate.name) for rate in policy.rates),
        policy.parameters,
        policy.eia_id,
        policy.layer,
    )


def _ids() -> str:
    return ", ".join(policy.id for policy in policies())


@lru_cache(maxsize=1)
def _climate() -> ClimateTable:
    from app.files.climate_table import read_climate_table

    return read_climate_table()


@lru_cache(maxsize=1)
def _costs() -> CostTable:
    from app.files.cost_table import read_costs

    return read_costs()


@lru_cache(maxsize=1)
def _incentives() -> IncentiveTable:
    from app.files.incentive_table import read_incentives

    return read_incentives()


@lru_cache(maxsize=1)
def _ranges() -> RangeTable:
    from app.files.range_table import read_range

    return read_range()


def _turbine(turbine_id: str) -> Turbine:
    from app.files.turbine_table import read_turbine

    try:
        return read_turbine(turbine_id)
    except ProblemsFound as found:
        raise ProblemsFound(*(replace(problem, field="wind.turbine", file="") for problem in found.problems)) from None


def _today() -> date:
    return datetime.now(tz=UTC).astimezone().date()


@lru_cache(maxsize=16)
def _profile(name: str, keeps_summer_time: bool = True) -> LoadProfile:
    from app.files.load_profiles import read_load_profile

    profile = read_load_profile(name)
    return profile if keeps_summer_time else without_summer_time(profile)
