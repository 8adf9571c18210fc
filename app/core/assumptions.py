"""The list of every number an answer rests on: the co-op's, the member's and the program's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from app.core.answer import Assumption
from app.core.case import Case
from app.core.distribution import Distribution
from app.core.eligibility import SystemFacts
from app.core.load import LoadProfile
from app.core.policy import DatedValue, Policy
from app.core.solar import INVERTER_EFFICIENCY_PERCENT, LOSSES_PERCENT, ROW_COVERAGE, ROW_MOUNTINGS
from app.core.terms import Terms, placeholder
from app.core.uncertainty import POLICY
from app.core.weather import WeatherYear
from app.core.wind import LOSS_SPAN_PERCENT, Turbine, WindYear
from app.core.wording import say, together

PVWATTS = say("PVWatts version 8 (NREL) default")
YEARS_GOOD_FOR = 3
"""Boards set rates once a year: a price of three years ago has missed as many meetings."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def policy_assumptions(
    policy: Policy, terms: Terms, member_inputs: Mapping[str, object], assumed: Mapping[str, float]
) -> list[Assumption]:
    """Every number of the policy in use; the unknown ones first."""
    listed = []
    for parameter in [used for name in terms.values if (used := policy.parameter(name))]:
        name, dated = parameter.id, parameter.on(None)
        source = policy.source(dated.source)
        title = source.title if source else dated.source
        if name in member_inputs:
            listed.append(Assumption(name, member_inputs[name], parameter.unit, "member", "", label=parameter.label))
            continue
        value = assumed.get(name, _shown(placeholder(dated)))
        status = "published" if dated.status == "published" else "illustrative"
        low, high = _span(dated)
        listed.append(Assumption(name, value, parameter.unit, status, title, dated.as_of, low, high, parameter.label))
    return sorted(listed, key=lambda item: item.status != "illustrative")


def old_rates(assumptions: Iterable[Assumption], today: date) -> tuple[str, ...]:
    """One sentence that names the co-op's published prices which are years old; none where all are newer.

    A price that only says that it is from before a year counts as of that year.
    """
    old = [
        say("{label} ({as_of})", label=each.label or each.key, as_of=each.as_of)
        for each in assumptions
        if each.status == "published"
        and each.unit.startswith("usd_per_")
        and (years := [int(year) for year in _YEAR.findall(each.as_of)])
        and today.year - max(years) >= YEARS_GOOD_FOR
    ]
    if not old:
        return ()
    names = together(*old, between=", ")
    return (
        say(
            "These prices of the co-op are years old, so every bill here may be off: {names}. Take today's from your "
            "own bill.",
            names=names,
        ),
    )


def system_assumptions(case: Case, facts: SystemFacts, weather: WeatherYear, profile: LoadProfile) -> list[Assumption]:
    """The defaults of the production and use models that this case took."""
    listed = [Assumption("site.weather", weather.source, "", "default", weather.source, label=say("Weather"))]
    if case.load.profile is None or case.load.monthly_kwh is None:
        label = say("Hourly shape of the use")
        listed.append(Assumption("load.profile", profile.name, "", "default", profile.source, label=label))
    if case.pv is None:
        return listed
    rated = say("Inverter rating")
    if case.pv.inverters:
        listed.append(Assumption("pv.inverters", round(facts.pv_kw_ac, 3), "kw_ac", "member", "", label=rated))
    elif case.pv.inverter_kw_ac is None:
        listed.append(
            Assumption("pv.inverter_kw_ac", round(facts.pv_kw_ac, 3), "kw_ac", "default", PVWATTS, label=rated)
        )
    efficiencies = [each.efficiency_percent for each in case.pv.inverters] or [None]
    if case.pv.inverter_efficiency_percent is None and None in efficiencies:
        label, value = say("Inverter efficiency"), INVERTER_EFFICIENCY_PERCENT
        key = "pv.inverter_efficiency_percent"
        listed.append(Assumption(key, value, "percent", "default", PVWATTS, label=label))
    label = say("System losses")
    if case.pv.losses_percent is None and case.pv.losses is not None:
        total = round(case.pv.losses.total_percent, 4)
        listed.append(Assumption("pv.losses", total, "percent", "member", "", label=label))
    elif case.pv.losses_percent is None:
        listed.append(Assumption("pv.losses_percent", LOSSES_PERCENT, "percent", "default", PVWATTS, label=label))
    for place, array in enumerate(case.pv.arrays):
        if array.mounting in ROW_MOUNTINGS and array.row_coverage is None:
            label = say("Depth of a row over the distance from row to row, array {number}", number=place + 1)
            key = f"pv.arrays[{place}].row_coverage"
            listed.append(Assumption(key, ROW_COVERAGE, "", "default", PVWATTS, label=label))
    return listed


def wind_assumptions(case: Case, windy: WindYear | None, turbine: Turbine | None) -> list[Assumption]:
    """The defaults of the wind model that this case took; none without a turbine."""
    if case.wind is None or windy is None or turbine is None:
        return []
    listed = []
    if case.wind.hub_height_m is None:
        source = (
            say("the middle of the towers that {turbine} is sold with", turbine=turbine.name)
            if turbine.hub_heights_m
            else say("the usual tower of a turbine of its size: 30 m up to 20 kW, 40 m above")
        )
        label = say("Height of the hub")
        listed.append(Assumption("wind.hub_height_m", windy.hub_height_m, "m", "default", source, label=label))
    if case.wind.shear_exponent is None:
        source, label = say("System Advisor Model (NREL) default, open land"), say("Wind shear exponent")
        value = windy.shear_exponent
        listed.append(Assumption("wind.shear_exponent", value, "", "default", source, label=label))
    if case.wind.losses_percent is None:
        source = say("PNNL, Loss Factors for Small Distributed Wind Turbines Based on Field Data: their median")
        best, worst = LOSS_SPAN_PERCENT
        listed.append(
            Assumption(
                "wind.losses_percent",
                windy.losses_percent,
                "percent",
                "default",
                source,
                "2026",
                best,
                worst,
                say("Wind turbine losses"),
            )
        )
    return listed


def range_assumptions(distributions: tuple[Distribution, ...]) -> list[Assumption]:
    """The spreads that the range rests on and that no other line of the list shows."""
    return [
        Assumption(
            f"range.{item.key}",
            item.deviation,
            item.unit,
            "default",
            item.source,
            item.as_of,
            label=say("{item}, standard deviation", item=item.label),
        )
        for item in distributions
        if item.shape == "normal" and not item.key.startswith(POLICY)
    ]


def _span(dated: DatedValue) -> tuple[float | None, float | None]:
    if dated.choices and dated.low is None:
        return min(dated.choices), max(dated.choices)
    return dated.low, dated.high


def _shown(numbers: tuple[float, ...] | None) -> object:
    return numbers[0] if numbers and len(numbers) == 1 else numbers
