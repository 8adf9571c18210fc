"""Bills in dollars turned back into the kilowatt-hours that made them, through the member's own rate."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from app.core.arrays import Floats
from app.core.case import Load
from app.core.lifetime import load_curve
from app.core.load import LoadProfile, hourly_load, kwh_from_bills, scaled_to_bills
from app.core.meter import Readings, readings_at_sizes
from app.core.months import typical_months
from app.core.policy import Policy, Rate
from app.core.problems import Problem
from app.core.settlement.statement import settle_without
from app.core.terms import resolve_terms
from app.core.use import case_use
from app.core.weather import WeatherYear
from app.core.wording import say

CENTS_PER_USD = 100.0
HALF_A_CENT_USD = 0.005
SPREAD_OF_A_CENT_KWH, HALVINGS_OF_A_CENT = 1.0, 12
"""A cent buys less than a kilowatt-hour wherever one costs more than a cent; its edge is found to a thousandth."""
NEAR_ENOUGH_USD = 0.02
"""A bill is met when the kWh found bill within two cents of it: one cent of rounding in two lines."""

MOST_ROUNDS, SETTLED_KWH = 12, 0.02
"""How often months and hours are made of each other, and the change at which they stay as they are."""


def load_of_dollar_bills(
    load: Load,
    policy: Policy,
    rate: Rate,
    inputs: Mapping[str, object],
    profile: LoadProfile,
    weather: WeatherYear | None = None,
) -> Load | tuple[Problem, ...]:
    """The same use with its bills in kWh: all twelve, or those known.  A load without dollars stays as it is.

    Under a rate that asks for hours, the weather's hot and cold hours carry a house's cooling and heating in the bills
    as they do in the estimate.
    """
    if load.monthly_usd is None:
        return load
    kwh = kwh_of_dollar_bills(load.monthly_usd, policy, rate, inputs, profile)
    if isinstance(kwh, tuple):
        return kwh
    if weather is not None and (rate.time_of_use is not None or rate.demand) and not np.isnan(kwh).any():
        kwh = _with_hours_of_weather(kwh, load.monthly_usd, policy, rate, inputs, profile, weather)
        if isinstance(kwh, tuple):
            return kwh
    if np.isnan(kwh).any():
        known = tuple(None if np.isnan(value) else value for value in kwh.tolist())
        return replace(load, monthly_usd=None, known_monthly_kwh=known)
    return replace(load, monthly_usd=None, monthly_kwh=tuple(kwh.tolist()))


def _with_hours_of_weather(
    kwh: Floats,
    bills_usd: Sequence[float | None],
    policy: Policy,
    rate: Rate,
    inputs: Mapping[str, object],
    profile: LoadProfile,
    weather: WeatherYear,
) -> Floats | tuple[Problem, ...]:
    """Hours follow from the kWh of the months and these from the hours, so one is made of the other until both stay."""
    for _ in range(MOST_ROUNDS):
        before = kwh
        hours = case_use(Load(monthly_kwh=tuple(kwh.tolist())), profile, weather).load_kwh
        found = kwh_of_dollar_bills(bills_usd, policy, rate, inputs, profile, hours)
        if isinstance(found, tuple):
            return found
        kwh = found
        if np.abs(kwh - before).max() < SETTLED_KWH:
            break
    return kwh


def kwh_of_dollar_bills(
    bills_usd: Sequence[float | None],
    policy: Policy,
    rate: Rate,
    inputs: Mapping[str, object],
    profile: LoadProfile,
    hours_kwh: Floats | None = None,
) -> Floats | tuple[Problem, ...]:
    """The twelve monthly kWh, January first, that bill the dollars given under a rate without a system.

    A month without a bill (None) is NaN.  The hours of a month, which time-of-use and demand charges need, follow the
    profile, or those of ``hours_kwh`` (8760,).  A bill that no use gives, as one below the customer charge, is a
    problem of its month.
    """
    bill_usd = _biller(policy, rate, inputs, profile, hours_kwh)
    if isinstance(bill_usd, tuple):
        return bill_usd
    wanted = np.array([np.nan if usd is None else usd for usd in bills_usd], dtype=np.float64)
    found = _amid_the_cent(kwh_from_bills(wanted, bill_usd), wanted, bill_usd)
    found = np.where(np.isnan(wanted), np.nan, found)
    misses = np.abs(bill_usd(np.nan_to_num(found)) - wanted) > NEAR_ENOUGH_USD
    if misses.any():
        least = bill_usd(np.zeros(12))
        return tuple(
            Problem(
                say(
                    "{found} dollars found; under the rate {rate} a month bills {least} dollars or more, so such a "
                    "bill, without taxes and arrears, is expected.",
                    found=f"{wanted[month]:.2f}",
                    rate=rate.name,
                    least=f"{least[month]:.2f}",
                ),
                f"load.monthly_usd[{month}]",
            )
            for month in np.flatnonzero(misses).tolist()
        )
    return found


def _amid_the_cent(least_kwh: Floats, wanted_usd: Floats, bill_usd: Callable[[Floats], Floats]) -> Floats:
    """From the least use that gives each bill to the middle of what rounds to it.

    At the edge itself a sum of hours taken in another order may fall a cent short.  No use stays none, and a bill that
    is the same over much use, as a minimum bill is, keeps the least.
    """
    low, high = least_kwh.copy(), least_kwh + SPREAD_OF_A_CENT_KWH
    flat = bill_usd(np.nan_to_num(high)) <= wanted_usd + HALF_A_CENT_USD
    for _ in range(HALVINGS_OF_A_CENT):
        middle = (low + high) / 2.0
        same = bill_usd(np.nan_to_num(middle)) <= wanted_usd + HALF_A_CENT_USD
        low, high = np.where(same, middle, low), np.where(same, high, middle)
    return np.where(flat | (least_kwh == 0.0), least_kwh, (least_kwh + low) / 2.0)


def dollar_bills_of_kwh(
    monthly_kwh: Sequence[float],
    policy: Policy,
    rate: Rate,
    inputs: Mapping[str, object],
    profile: LoadProfile,
    hours_kwh: Floats | None = None,
) -> Floats | tuple[Problem, ...]:
    """What twelve monthly kWh, January first, bill under a rate without a system, (12,) dollars.

    The hours of a month follow the profile, or those of ``hours_kwh`` (8760,).
    """
    bill_usd = _biller(policy, rate, inputs, profile, hours_kwh)
    return bill_usd if isinstance(bill_usd, tuple) else bill_usd(np.asarray(monthly_kwh, dtype=np.float64))


def _biller(
    policy: Policy,
    rate: Rate,
    inputs: Mapping[str, object],
    profile: LoadProfile,
    hours_kwh: Floats | None = None,
) -> Callable[[Floats], Floats] | tuple[Problem, ...]:
    """What makes the twelve bills, in dollars, of twelve monthly kWh."""
    months = typical_months(1)
    terms = resolve_terms(policy, None, rate, months, inputs)
    if isinstance(terms, tuple):
        return terms
    shape = hourly_load(np.ones(12), profile) if hours_kwh is None else scaled_to_bills(hours_kwh, np.ones(12))
    unit = readings_at_sizes(load_curve(shape, rate), np.zeros((1, 1)), np.ones((1, 1)), "instant", months)

    def bill_usd(kwh: Floats) -> Floats:
        billed: Floats = settle_without(rate, _scaled(unit, kwh), terms).bill_cents[0] / CENTS_PER_USD
        return billed

    return bill_usd


def _scaled(unit: Readings, kwh: Floats) -> Readings:
    """The readings of one kWh a month made those of other kWh: with one shape all of them grow in proportion."""
    factor = kwh[np.newaxis, :, np.newaxis]

    def grown(values: Floats | None) -> Floats | None:
        return None if values is None else values * factor

    return Readings(
        unit.months,
        unit.delivered_kwh * factor,
        unit.received_kwh * factor,
        unit.charged_kwh * factor,
        unit.surplus_kwh * factor,
        grown(unit.load_kwh),
        grown(unit.generation_kwh),
        peak_delivered_kw=grown(unit.peak_delivered_kw),
        peak_received_kw=grown(unit.peak_received_kw),
        peak_before_kw=grown(unit.peak_before_kw),
    )
