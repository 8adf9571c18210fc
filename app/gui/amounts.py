"""Writes money, energy and time the way a person reads them; values come as whole cents and are never rounded here
except where a headline asks for whole dollars."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

MINUS = "\u2212"
WORD_JOINER = "\u2060"  # no line of text ends here


def dollars(cents: int) -> str:
    """Dollars and cents: `$1,191.30`, `−$40.00`."""
    sign = MINUS if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    return f"{sign}${_grouped(whole)}{_decimal_point()}{rest:02d}"


def whole_dollars(cents: int) -> str:
    """Dollars for a headline, half up: `$1,191`."""
    nearest = (abs(cents) + 50) // 100
    sign = MINUS if cents < 0 and nearest else ""
    return f"{sign}${_grouped(nearest)}"


def plain_dollars(cents: int) -> str:
    """Dollars and cents without the sign of the currency, for a column headed with it."""
    return dollars(cents).replace("$", "")


def kwh(value: float | None, decimals: int = 0) -> str:
    """Kilowatt-hours without the unit; a dash for what no register tells."""
    if value is None:
        return "–"
    return number(value, decimals)


def number(value: float, decimals: int = 0) -> str:
    """A number with grouped thousands; never a negative zero."""
    text = QLocale().toString(float(abs(value)), "f", decimals)
    shown_zero = not any(digit in "123456789" for digit in text)
    return (MINUS if value < 0 and not shown_zero else "") + text


def formula_in_print(text: str) -> str:
    """A line's formula with the signs of print: a cross for times, and a minus that stays with its number."""
    return re.sub(r" x (?=[$\d])", " × ", text).replace("-$", f"{MINUS}{WORD_JOINER}$")


def figure(value: object, unit: str = "") -> str:
    """Any assumption's value with its unit, as short as it can be said: thousandths above 1, millionths below."""
    if isinstance(value, bool):
        yes, no = QCoreApplication.translate("Amounts", "yes"), QCoreApplication.translate("Amounts", "no")
        return yes if value else no
    if isinstance(value, (tuple, list)):
        return ", ".join(figure(each) for each in value) + (f" {unit}" if unit else "")
    if isinstance(value, (int, float)):
        decimals = len(f"{value:.{6 if abs(value) < 1 else 3}f}".rstrip("0").split(".")[1])
        text = number(value, decimals)
    else:
        text = str(value)
    return f"{text} {unit}".strip()


def years(value: float | None) -> str:
    """A payback in years; a dash when there is none."""
    return "–" if value is None else number(value, 0 if value >= 10 else 1)


def month_name(month: int) -> str:
    """The month's full name in the window's language; ``month`` is 1 to 12."""
    return QLocale().standaloneMonthName(month, QLocale.FormatType.LongFormat)


def short_month_name(month: int) -> str:
    return QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)


def long_date(day: date) -> str:
    """A day as the window's language writes it: `November 21, 2026`, `21 de noviembre de 2026`."""
    locale = QLocale()
    order = "d 'de' MMMM 'de' yyyy" if locale.language() == QLocale.Language.Spanish else "MMMM d, yyyy"
    return locale.toString(QDate(day.year, day.month, day.day), order)


def hour_name(hour: int) -> str:
    """The time at which an hour of the day begins, as short as the language says it: `1 pm`, or `13`."""
    locale = QLocale()
    twelve = "ap" in locale.timeFormat(QLocale.FormatType.ShortFormat).lower()
    return locale.toString(QTime(hour, 0), "h ap" if twelve else "H")


def _grouped(whole: int) -> str:
    return QLocale().toString(whole)


def _decimal_point() -> str:
    return QLocale().decimalPoint()
