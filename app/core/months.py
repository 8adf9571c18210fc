"""The billing months of a settlement: which month of which year each bill is for."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from app.core.wording import say
from app.core.year import DAYS_IN_MONTH

MONTHS_A_YEAR = 12
MONTH_NAMES = (
    *(say("January"), say("February"), say("March"), say("April"), say("May"), say("June")),
    *(say("July"), say("August"), say("September"), say("October"), say("November"), say("December")),
)


@dataclass(frozen=True)
class BillingMonths:
    """M bills in order: ``month`` 1..12, ``year`` counted from 0 and ``days``, each of shape (M,).

    ``first_days`` gives the calendar date each bill begins when the months are real ones, and is empty for a typical
    year, in which the figures in force are the latest.
    """

    month: npt.NDArray[np.int64]
    year: npt.NDArray[np.int64]
    days: npt.NDArray[np.int64]
    first_days: tuple[date, ...] = ()

    def __len__(self) -> int:
        return len(self.month)

    def among(self, months: tuple[int, ...]) -> npt.NDArray[np.bool_]:
        """Which of the bills are for one of these months (1..12), shape (M,)."""
        named = np.zeros(13, dtype=bool)
        named[list(months)] = True
        return named[self.month]


def typical_months(start_month: int = 1, years: int = 1) -> BillingMonths:
    """Whole years of 365 days, the first bill in ``start_month``."""
    months = np.arange(start_month - 1, start_month - 1 + 12 * years)
    month = months % 12 + 1
    return BillingMonths(month, np.arange(12 * years) // 12, np.asarray(DAYS_IN_MONTH)[month - 1])


def calendar_months(months: tuple[tuple[int, int], ...]) -> BillingMonths:
    """The months of metered data, each a (year, month)."""
    first = tuple(date(year, month, 1) for year, month in months)
    return BillingMonths(
        np.array([day.month for day in first]),
        np.array([(day.year - first[0].year) * 12 + day.month - first[0].month for day in first]) // 12,
        np.array([calendar.monthrange(day.year, day.month)[1] for day in first]),
        first,
    )
