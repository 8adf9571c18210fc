"""Reads what a person types into a field: a number as people write it, or the sentence that says why it is none."""

from __future__ import annotations

import math
import re
import string
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

_PLAIN = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?", re.ASCII)
_COMMA_FOR_POINT = re.compile(r"[+-]?(\d+|\d{1,3}(\.\d{3})+),\d+", re.ASCII)  # as much of the world writes
_UNIT_LETTERS = string.ascii_letters + "°%$/ "
_SEPARATORS = re.compile(r"[\t\r\n;]+|,(?=\s)|(?<=\d) +(?=[\d$.])")


@dataclass(frozen=True)
class Entry:
    """What was read: a value (None for an empty field), or the sentence about what is wrong."""

    value: float | None = None
    sentence: str = ""


def read_number(text: str, whole: bool = False, unit: str = "") -> Entry:
    """Reads `1100`, `1,100`, `$1,100.50` or `12 %`; an empty text is no value.

    ``whole`` asks for a whole number; ``unit`` may be typed behind it, or as much of it as is typed yet.  Never raises.
    """
    plain = _without_unit(text.strip(), unit).removeprefix("$").removesuffix("%").strip()
    if not plain:
        return Entry()
    if not (_PLAIN.fullmatch(plain) or _GROUPED.fullmatch(plain)):
        sentence = QCoreApplication.translate("Entry", "“{text}” is not a number.")
        if _COMMA_FOR_POINT.fullmatch(plain):
            sentence = QCoreApplication.translate(
                "Entry", "“{text}” is not a number. If it means {number}, write that."
            )
            meant = plain.replace(".", "").replace(",", ".")
            return Entry(sentence=sentence.format(text=text.strip(), number=meant))
        return Entry(sentence=sentence.format(text=text.strip()))
    number = float(plain.replace(",", ""))
    if not math.isfinite(number):
        sentence = QCoreApplication.translate("Entry", "“{text}” is too large to be a number.")
        return Entry(sentence=sentence.format(text=text.strip()))
    if whole and number != int(number):
        sentence = QCoreApplication.translate("Entry", "“{text}” should be a whole number.")
        return Entry(sentence=sentence.format(text=text.strip()))
    return Entry(value=number)


def _without_unit(text: str, unit: str) -> str:
    """`900 kWh` without the kWh; what is no unit of the field's stays, and `12k`, which may well mean thousands."""
    number = text.rstrip(_UNIT_LETTERS)
    typed, whole = (each.casefold().replace(" ", "") for each in (text[len(number) :], unit))
    begun = len(typed) > 1 and whole.startswith(typed)
    return number if number and typed and (begun or typed == whole) else text


def pasted_values(text: str) -> list[str]:
    """The cells of a copied row or column of a spreadsheet, in order; one text when there is only one."""
    return [cell.strip() for cell in _SEPARATORS.split(text.strip()) if cell.strip()]


def number_text(value: float | None) -> str:
    """A number as a field shows it: no trailing zeros, no exponent, nothing for no value."""
    if value is None:
        return ""
    return f"{value:.10f}".rstrip("0").rstrip(".")
