"""A chart as a value: what is drawn, in which roles, with which words and units, and the same as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

# Text for a person passes through this: (context, English text) -> text in the reader's language.
Translate = Callable[[str, str], str]


def untranslated(_context: str, text: str) -> str:
    return text


@dataclass(frozen=True)
class Axis:
    """What runs along one side.  ``categories`` name the places 0, 1, 2 ... of an axis that counts nothing."""

    name: str
    unit: str = ""
    categories: tuple[str, ...] = ()
    from_zero: bool = True
    decimals: int = 0

    @property
    def money(self) -> bool:
        return self.unit == "$"

    @property
    def title(self) -> str:
        return f"{self.name}, {self.unit}" if self.unit else self.name


@dataclass(frozen=True)
class Series:
    """One quantity.

    ``kind`` is "bars", "line", "steps", "band" (between ``low`` and ``values``) or "spans" (a lying bar for each
    category from ``low`` to ``values``); ``role`` names its colour: before, after, generation, received, low_high,
    loss, marker.  ``x`` is None for the places of the axis's categories.
    A value that is not known is None.  ``told`` is what a band stands for where its edges alone would not say it.
    """

    name: str
    kind: str
    role: str
    values: tuple[float | None, ...]
    x: tuple[float, ...] | None = None
    low: tuple[float, ...] | None = None
    hatched: bool = False
    labelled: bool = True
    told: tuple[float | None, ...] | None = None


@dataclass(frozen=True)
class Annotation:
    """Words at a place: "vertical" at x, "horizontal" at y, "point" at both, or "label" at both without a mark."""

    kind: str
    text: str
    x: float = 0.0
    y: float = 0.0
    role: str = "marker"


@dataclass(frozen=True)
class Cells:
    """A field of coloured cells, the first row on top: the deeper, the farther ``values[row][column]`` is from zero.

    A value below zero has the colour of ``below_role``, by the same measure; ``below_name`` says what it is.
    """

    values: tuple[tuple[float, ...], ...]
    name: str
    unit: str
    role: str = "generation"
    below_role: str = ""
    below_name: str = ""
    decimals: int = 1

    @property
    def highest(self) -> float:
        return max(max(row) for row in self.values)

    @property
    def lowest(self) -> float:
        return min(min(row) for row in self.values)

    def depth(self, value: float) -> float:
        """How deep a value's colour is, 0 to 1; a value below zero that has no colour of its own has none."""
        if value < 0 and not self.below_role:
            return 0.0
        farthest = max(self.highest, -self.lowest if self.below_role else 0.0)
        return abs(value) / farthest if farthest > 0 else 0.0

    def role_of(self, value: float) -> str:
        return self.below_role if value < 0 and self.below_role else self.role


@dataclass(frozen=True)
class Table:
    """The chart in rows: the heads of the columns, and text and numbers below."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str | float | None, ...], ...]


@dataclass(frozen=True)
class Figure:
    """The whole chart.  ``summary`` says in a sentence what it shows, for who cannot see it."""

    title: str
    summary: str
    x: Axis
    y: Axis
    series: tuple[Series, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    cells: Cells | None = None

    @property
    def lying(self) -> bool:
        """Whether the categories stand under each other and the bars lie."""
        return any(series.kind == "spans" for series in self.series)

    def table(self) -> Table:
        """The same figures in rows, one for each place along x."""
        if self.cells is not None:
            across = self.x.categories or tuple(str(n) for n in range(len(self.cells.values[0])))
            names = self.y.categories or tuple(str(n) for n in range(len(self.cells.values)))
            crossed: tuple[tuple[str | float | None, ...], ...] = tuple(
                (name, *row) for name, row in zip(names, self.cells.values, strict=True)
            )
            return Table((self.y.title, *across), crossed)
        heads = [self.x.title]
        columns: list[tuple[float | None, ...]] = []
        places = self._places()
        for series in self.series:
            own = series.x if series.x is not None else tuple(float(n) for n in range(len(series.values)))
            at = dict(zip(own, series.values, strict=True))
            if series.told is not None:
                at = dict(zip(own, series.told, strict=True))
            if series.low is not None and series.told is None:
                low = dict(zip(own, series.low, strict=True))
                heads.append(f"{series.name}, low")
                columns.append(tuple(low.get(place) for place in places))
                heads.append(f"{series.name}, high")
            else:
                heads.append(f"{series.name}, {self.y.unit}" if self.y.unit else series.name)
            columns.append(tuple(at.get(place) for place in places))
        named = [self._name_of(place) for place in places]
        rows = tuple((name, *(column[row] for column in columns)) for row, name in enumerate(named))
        return Table(tuple(heads), rows)

    def _places(self) -> tuple[float, ...]:
        if self.x.categories:
            return tuple(float(n) for n in range(len(self.x.categories)))
        return tuple(sorted({place for series in self.series for place in (series.x or ())}))

    def _name_of(self, place: float) -> str | float:
        return self.x.categories[int(place)] if self.x.categories else place
