"""The electric co-ops of the United States and the ZIP codes they serve, with rules on file or without."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.files.shipped_table import shipped_rows
from app.locations import resources_folder

AVERAGE_PRICE_YEAR = 2020
"""The year of the average prices; an average price contains the fixed charges."""

_STATE_IN_NAME = re.compile(r" - \([A-Z][a-z]\)$")
_FIVE_DIGITS = re.compile(r"(\d{5})(?:-?\d{4})?", re.ASCII)


@dataclass(frozen=True)
class DirectoryEntry:
    """One co-op: its number at the Energy Information Administration, its name and state, and what is known of it.

    ``average_usd_per_kwh`` is the mean residential price of 2020 with all fixed charges in it: no energy charge.
    """

    eia_id: str
    name: str
    state: str
    customers: int | None = None
    average_usd_per_kwh: float | None = None

    @property
    def full_name(self) -> str:
        """The name with its state: many co-ops share a name, and more share its initials."""
        return f"{self.name}, {self.state}"


def co_ops_serving(zip_code: str) -> tuple[DirectoryEntry, ...]:
    """The co-ops known to serve a ZIP code (five digits, or ZIP+4), the one with most customers first.

    Empty where none is known to, and for what is no ZIP code.
    """
    form = _FIVE_DIGITS.fullmatch(zip_code.strip())
    if form is None:
        return ()
    known = _by_number()
    entries = [known[eia_id] for eia_id in _numbers_at(form[1])]
    return tuple(sorted(entries, key=lambda entry: (-(entry.customers or 0), entry.full_name)))


def zip_codes_of(eia_id: str) -> tuple[str, ...]:
    """The ZIP codes that a co-op is known to serve, by its number; empty where none is."""
    pairs = (line.split(",") for line in _zip_table().splitlines()[1:])
    return tuple(zip_code for zip_code, number in pairs if number == eia_id)


def _numbers_at(zip_code: str) -> list[str]:
    """The numbers beside a ZIP code, found in the text as it is: its lines stand together."""
    text = _zip_table()
    numbers = []
    place = text.find(f"\n{zip_code},")
    while place >= 0 and text.startswith(f"\n{zip_code},", place):
        end = text.index("\n", place + 1)
        numbers.append(text[place + 2 + len(zip_code) : end])
        place = end
    return numbers


@lru_cache(maxsize=1)
def _zip_table() -> str:
    return (resources_folder() / "co_ops" / "co_op_zips.csv").read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def _by_number() -> dict[str, DirectoryEntry]:
    path = resources_folder() / "co_ops" / "co_ops.csv"
    return {row["eia_id"]: _entry(row) for row in shipped_rows(path)}


def _entry(row: dict[str, str]) -> DirectoryEntry:
    customers, price = row["customers_2017"], row["residential_usd_per_kwh_2020_average"]
    return DirectoryEntry(
        row["eia_id"],
        _STATE_IN_NAME.sub("", row["name"]),
        row["state"],
        int(customers) if customers else None,
        float(price) if price else None,
    )
