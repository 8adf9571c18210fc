"""Holds pictures and drawings of charts to what the charts say; each kind of series leaves its colour on the paper."""

from io import BytesIO

import defusedxml.ElementTree
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.gui.charts.figure_painter import _Painting, pale
from app.gui.charts.pictures import SIZE_PT, figure_image, figure_png, figure_svg
from app.gui.theme import read_look
from app.gui.typesetter import Typesetter
from app.report.figure import Annotation, Axis, Cells, Figure, Series
from app.report.figures.cumulative_cash import cumulative_cash
from app.report.figures.what_matters import what_matters
from app.report.figures.yearly_bills import yearly_bills
from app.report.money import MONTHS
from tests.report.answers import RANGE, an_estimate

HOURS = tuple(float(hour) for hour in range(24))
KINDS = {
    "bars": Series("Bars", "bars", "after", (1.0, 3.0, 2.0)),
    "lined bars": Series("Bars", "bars", "generation", (1.0, 3.0, 2.0)),
    "line": Series("Line", "line", "after", (1.0, None, 2.0, 3.0), (0.0, 1.0, 2.0, 3.0)),
    "steps": Series("Steps", "steps", "received", HOURS, HOURS),
    "band": Series("Band", "band", "low_high", (2.0, 3.0, 4.0), (0.0, 1.0, 2.0), (1.0, 1.0, 1.0)),
    "spans": Series("Spans", "spans", "received", (2.0, 3.0, 4.0), low=(-1.0, 1.0, 2.0)),
}


def figure_of(series: Series) -> Figure:
    names = ("one", "two", "three") if series.x is None else ()
    return Figure("A title", "A summary.", Axis("Along", categories=names), Axis("Up", "kWh"), (series,))


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 2)}


@pytest.mark.parametrize("kind", KINDS)
def test_that_each_kind_of_series_is_drawn_in_the_colour_of_its_role(kind: str, qtbot: QtBot) -> None:
    series = KINDS[kind]
    role = read_look("light").chart_colour(series.role)
    drawn = pale(role, 0.5) if kind == "band" else role
    image = figure_image(figure_of(series), (300.0, 200.0), 2.0)
    assert drawn.name() in colours(image)


def test_that_bars_of_generation_are_lined_so_that_grey_print_tells_them_apart(qtbot: QtBot) -> None:
    white = colours(figure_image(figure_of(KINDS["bars"]), (300.0, 200.0), 2.0))
    lined = colours(figure_image(figure_of(KINDS["lined bars"]), (300.0, 200.0), 2.0))
    role = read_look("light").chart_colour("generation")
    ground = pale(role, 0.25).name()
    assert ground in lined
    assert ground not in white


def test_that_annotations_and_cells_are_drawn(qtbot: QtBot) -> None:
    cells = Cells(tuple(tuple(float(x * y) for x in range(24)) for y in range(12)), "Power", "kW")
    field = Figure("T", "S", Axis("Hour"), Axis("Month", categories=MONTHS), cells=cells)
    look = read_look("light")
    assert look.chart_colour("generation").name() in colours(figure_image(field, (300.0, 200.0), 2.0))
    notes = tuple(Annotation(kind, kind, x=1.0, y=2.0, role="loss") for kind in ("vertical", "horizontal", "point"))
    plain = figure_of(KINDS["line"])
    marked = Figure(plain.title, plain.summary, plain.x, plain.y, plain.series, notes)
    assert look.chart_colour("loss").name() in colours(figure_image(marked, (300.0, 200.0), 2.0))


def test_that_what_is_below_zero_is_marked_so_that_grey_print_tells_it(qtbot: QtBot) -> None:
    def picture(lowest: float) -> set[str]:
        cells = Cells(((lowest, 2.0), (lowest, 1.0)), "Sent", "kW", "received", "before", "Taken")
        axis = Axis("Hour", categories=("", ""))
        return colours(figure_image(Figure("", "s", axis, axis, cells=cells), (300.0, 200.0), 4.0))

    look = read_look("light")
    below, above = picture(-2.0), picture(0.0)
    assert look.chart_colour("before").name() in below
    assert look.chart_colour("before").name() not in above
    assert look.chart_colour("received").name() in below & above


def test_that_a_band_of_lines_lets_the_band_below_be_seen(qtbot: QtBot) -> None:
    under = Series("Taken", "band", "before", (4.0, 4.0), low=(0.0, 0.0))
    over = Series("Sent", "band", "received", (4.0, 4.0), low=(0.0, 0.0))
    axis = Axis("Along", categories=("one", "two"))
    seen = colours(figure_image(Figure("T", "S", axis, Axis("Up", "kW"), (under, over)), (300.0, 200.0), 3.0))
    look = read_look("light")
    assert pale(look.chart_colour("before"), 0.5).name() in seen
    assert look.chart_colour("received").name() in seen


def test_that_a_png_has_its_size_density_and_summary(qtbot: QtBot) -> None:
    image = QImage.fromData(figure_png(figure_of(KINDS["bars"])))
    assert (image.width(), image.height()) == tuple(round(side * 3) for side in SIZE_PT)
    assert image.dotsPerMeterX() == pytest.approx(8504, abs=1)
    assert image.text("Title") == "A title"
    assert image.text("Description") == "A summary."


@pytest.mark.parametrize(
    "figure",
    [
        yearly_bills(an_estimate(), MONTHS),
        cumulative_cash(an_estimate()),
        what_matters(RANGE.sways, -12345),
    ],
    ids=["bills", "cash", "what matters"],
)
def test_that_an_svg_has_real_text_and_its_size_in_the_world(figure: Figure, qtbot: QtBot) -> None:
    root = defusedxml.ElementTree.parse(BytesIO(figure_svg(figure))).getroot()
    assert root is not None
    said = " ".join(text.strip() for text in root.itertext())
    assert figure.title in said
    for name in (
        *figure.x.categories,
        *(series.name for series in figure.series),
        *(a.text for a in figure.annotations),
    ):
        assert name in said
    assert root.attrib["width"].endswith("mm")
    assert float(root.attrib["width"].removesuffix("mm")) == pytest.approx(SIZE_PT[0] / 72 * 25.4, abs=0.1)


def test_that_a_figure_without_anything_in_it_is_still_drawn(qtbot: QtBot) -> None:
    empty = Figure(
        "Nothing", "Nothing.", Axis("x", categories=("a",)), Axis("y"), (Series("n", "bars", "after", (None,)),)
    )
    assert figure_png(empty)
    assert figure_png(what_matters((), 0))


def notes_of(annotations: tuple[Annotation, ...]) -> list[tuple[float, float, float, float]]:
    """Left, top, right and bottom of the words of each annotation of a chart over 0 to 20 kW."""
    figure = Figure(
        "Sizes",
        "A summary.",
        Axis("Size", "kW AC"),
        Axis("Saved", "$"),
        (Series("Line", "line", "after", (0.0, 500.0), (0.0, 20.0)),),
        annotations=annotations,
    )
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    set_ = Typesetter(2.0)
    painting = _Painting(painter, QRectF(0, 0, 900, 600), figure, read_look("light"), set_)
    painting.paint(titled=True)
    painter.end()
    return [(box.left(), box.top(), box.right(), box.bottom()) for box in painting.noted]


def test_that_the_words_of_lines_side_by_side_never_run_together(qtbot: QtBot) -> None:
    rules = tuple(Annotation("vertical", f"{kw:g} kW of modules", x=kw) for kw in (8.3, 8.9, 9.5, 10.0))
    placed = notes_of((*rules, Annotation("point", "best", x=9.0, y=500.0)))
    assert len(placed) == 5
    for index, (left, top, right, bottom) in enumerate(placed):
        for other_left, other_top, other_right, other_bottom in placed[:index]:
            apart = right <= other_left or other_right <= left
            assert apart or top >= other_bottom or other_top >= bottom


def test_that_words_with_room_of_their_own_stay_on_top(qtbot: QtBot) -> None:
    (_, first, _, _), (_, second, _, _) = notes_of(
        (Annotation("vertical", "3 kW", x=3.0), Annotation("vertical", "8 kW", x=8.0))
    )
    assert first == second
