"""Lays the ZIP codes of the `zipcodes` package out as a sorted table that is searched without unpacking it.

Run from the root of the repository: python resources/places/build_places.py
"""

from __future__ import annotations

from pathlib import Path

import zipcodes

COLUMNS = ("zip_code", "lat", "long", "state", "zip_code_type", "city")


def table_text() -> str:
    """The whole table, a ZIP code a line, in order."""
    entries = sorted(zipcodes.list_all(), key=lambda entry: entry["zip_code"])
    lines = [",".join(COLUMNS)]
    for entry in entries:
        if "," in entry["city"]:
            raise ValueError(f"a comma in the name of {entry['zip_code']}")
        lines.append(",".join(entry[column] for column in COLUMNS))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    target = Path(__file__).with_name("zip_codes.csv")
    target.write_text(table_text(), encoding="utf-8", newline="\n")
    print(f"{target.read_text(encoding='utf-8').count(chr(10)) - 1:,} ZIP codes, {target.stat().st_size:,} bytes")
