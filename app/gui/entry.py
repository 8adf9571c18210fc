"""Reads what a person types into a field: a number as people write it, or the sentence that says why it is none."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

_PLAIN = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?", re.ASCII)
_SEPARATORS = re.compile(r"[\t\r\n;]+|,(?=\s)|(?<=\d) +(?=[\d$.])")


@dataclass(frozen=True)
class Entry:
    """What was read: a value (None for an empty field), or the sentence about what is wrong."""

    value: float | None = None
    sentence: str = ""


def read_number(text: str, whole: bool = False) -> Entry:
    """Reads `1100`, `1,100`, `$1,100.50` or `12 %`; an empty text is no value.

    ``whole`` asks for a whole number.  Never raises.
    """
    plain = text.strip().removeprefix("$").removesuffix("%").strip()
    if not plain:
        return Entry()
    if not (_PLAIN.fullmatch(plain) or _GROUPED.fullmatch(plain)):
        sentence = QCoreApplication.translate("Entry", "“{text}” is not a number.")
        return Entry(sentence=sentence.format(text=text.strip()))
    number = float(plain.replace(",", ""))
    if not math.isfinite(number):
        sentence = QCoreApplication.translate("Entry", "“{text}” is too large to be a number.")
        return Entry(sentence=sentence.format(text=text.strip()))
    if whole and number != int(number):
        sentence = QCoreApplication.translate("Entry", "“{text}” should be a whole number.")
        return Entry(sentence=sentence.format(text=text.strip()))
    return Entry(value=number)


def pasted_values(text: str) -> list[str]:
    """The cells of a copied row or column of a spreadsheet, in order; one text when there is only one."""
    return [cell.strip() for cell in _SEPARATORS.split(text.strip()) if cell.strip()]


def number_text(value: float | None) -> str:
    """A number as a field shows it: no trailing zeros, no exponent, nothing for no value."""
    if value is None:
        return ""
    return f"{value:.10f}".rstrip("0").rstrip(".")
