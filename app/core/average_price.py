"""Takes the customer charge out of an average price: an average over all of a bill is not what one more kWh costs."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.problems import Problem
from app.core.rate_sheet import RateSheet, Usual
from app.core.wording import say

YEAR_OF_OLD_AVERAGES = "2020"
"""Averages of this year are taken to have risen since, up to the high of the usual growth."""

DECIMALS = 4

NO_USE = say("this is 0; a number above 0 is expected, or an empty field if it is not known.")


@dataclass(frozen=True)
class EnergyFromAverage:
    """The energy charge that an average price leaves, dollars per kWh, with the least and the most it can be."""

    value: float
    low: float
    high: float


def energy_charge(sheet: RateSheet, usual: Usual) -> EnergyFromAverage | Problem:
    """The energy charge behind a sheet's average price: the average less the customer charge a kWh.

    The customer charge is spread over a typical month's use.  What is not known goes from its low to its high; where
    the year of the average is 2020, the high also counts how far prices have risen since.  A Problem where the
    customer charge would be all of the price, no average is given, or the typical use is none.
    """
    average = sheet.average_usd_per_kwh
    if average is None:
        return Problem(say("the average price is not given; dollars per kWh are expected."), "average_usd_per_kwh")
    fixed = _spread(sheet.customer_usd_per_month, usual, "customer_usd_per_month")
    use = _spread(sheet.typical_kwh_per_month, usual, "typical_kwh_per_month")
    if use[1] <= 0:
        return Problem(NO_USE, "typical_kwh_per_month")
    growth = usual["price_growth_factor"]
    rises = YEAR_OF_OLD_AVERAGES in sheet.average_of
    value = average - fixed[1] / use[1]
    if round(value, DECIMALS) <= 0:
        return Problem(
            say(
                "a customer charge of {charge} dollars over {use} kWh a month is {each} dollars a kWh, which leaves "
                "nothing of an average of {average}; a higher average or a larger use is expected.",
                charge=f"{fixed[1]:g}",
                use=f"{use[1]:g}",
                each=f"{fixed[1] / use[1]:.4f}",
                average=f"{average:g}",
            ),
            "average_usd_per_kwh",
        )
    least = average - fixed[2] / use[0]
    most = average * (growth.high if rises else 1.0) - fixed[0] / use[2]
    rounded = round(value, DECIMALS)
    return EnergyFromAverage(
        rounded, max(min(round(least, DECIMALS), rounded), 0.0), max(round(most, DECIMALS), rounded)
    )


def _spread(known: float | None, usual: Usual, key: str) -> tuple[float, float, float]:
    """Low, value and high: all the same once it is known."""
    if known is not None:
        return known, known, known
    stand_in = usual[key]
    return stand_in.low, stand_in.value, stand_in.high
