"""What credit is lost in a year, and what lost kilowatt-hours would have been worth at the rate the member pays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from app.core.answer import Estimate
from app.core.arrays import Floats
from app.core.money import Cents, to_cents
from app.core.months import MONTHS_A_YEAR, BillingMonths
from app.core.policy import Rate
from app.core.tariff import Line, energy_line
from app.core.terms import Terms

BY_THEN_A_FULL_YEAR = 5
"""In the first years a bank only fills; credit that lasts 36 months is first lost in the fourth."""
NOTABLY_MORE = 1.25
"""Prices that rise for some years do not alone make a loss another one."""


def worth_of_lost_cents(lost_kwh: Floats, rate: Rate, load_kwh: Floats, months: BillingMonths, terms: Terms) -> Cents:
    """What forfeited kWh (scenarios, months) would have taken off bills, in cents of each year (scenarios, years).

    Only charges on what is billed after the bank are counted.  A price that is the same for every kWh of a month is
    that of the month in which they are lost; where blocks or times of use have prices of their own, the year's mean
    for ``load_kwh`` (scenarios or 1, months, buckets), all that the member uses, stands for them.
    """
    buckets = rate.time_of_use.buckets if rate.time_of_use else ("",)
    usd: Floats = np.zeros(lost_kwh.shape)
    for charge in rate.energy:
        if charge.basis == "billed":
            usd = usd + lost_kwh * _price(energy_line(charge, buckets, _used(load_kwh), months, terms), lost_kwh.shape)
    return to_cents(_by_year(usd).sum(axis=-1))


def _price(lines: list[Line], shape: tuple[int, ...]) -> Floats:
    """The price of one kWh under an energy charge, (scenarios, months)."""
    if len(lines) == 1 and lines[0].price is not None:
        return np.broadcast_to(lines[0].price, shape)
    cents = sum((line.cents for line in lines), np.zeros((1, 1), dtype=np.int64))
    kwh = sum((line.quantity for line in lines if line.quantity is not None), np.zeros((1, 1)))
    mean = _by_year(cents).sum(axis=-1) / 100.0 / _by_year(kwh).sum(axis=-1)
    return np.broadcast_to(np.repeat(mean, MONTHS_A_YEAR, axis=-1), shape)


def _used(load_kwh: Floats) -> Floats:
    """The use that a mean price is of; where nothing at all is used, the price of a first kWh."""
    return np.where(load_kwh.sum(axis=(1, 2), keepdims=True) > 0.0, load_kwh, 1.0)


def _by_year(monthly: npt.NDArray[Any]) -> npt.NDArray[Any]:
    return monthly.reshape(monthly.shape[0], -1, MONTHS_A_YEAR)


@dataclass(frozen=True)
class LostYear:
    """What a year loses: energy, what it would have been worth at the rate the member pays, and dollars of credit."""

    year: int
    kwh: float
    kwh_value_cents: int
    credit_cents: int

    @property
    def worth_cents(self) -> int:
        return self.kwh_value_cents + self.credit_cents


def lost_each_year(estimate: Estimate) -> LostYear:
    """The first year's loss; or that of a soon following year where a bank that only filled made the first one small.

    A true-up or an age limit that falls into the first year ends the credit of some months alone, so that the first
    year would promise too much.
    """
    first = lost_in_the_first_year(estimate)
    soon = [
        LostYear(year.year, year.forfeited_kwh, year.forfeited_kwh_value_cents, year.forfeited_cents)
        for year in estimate.years[1:BY_THEN_A_FULL_YEAR]
    ]
    most = max(soon, key=lambda year: (year.worth_cents, -year.year), default=first)
    return most if most.worth_cents > max(NOTABLY_MORE * first.worth_cents, first.worth_cents + 100) else first


def lost_in_the_first_year(estimate: Estimate) -> LostYear:
    """What the first twelve bills lose."""
    year1 = estimate.year1
    return LostYear(1, year1.forfeited_kwh, year1.forfeited_kwh_value_cents, year1.forfeited_cents)
