"""Holds the chart on the screen to what its figure says, read out by mouse and keyboard, and to drawing in turns."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from app.gui.charts.figure_view import FigureView
from app.gui.theme import Wardrobe
from app.report.figure import Annotation, Axis, Cells, Figure, Series

HOURS = tuple(str(hour) for hour in range(24))
BARS = Figure(
    "Bars",
    "s",
    Axis("Month", categories=("Jan", "Feb")),
    Axis("Use", "kWh"),
    (Series("Use", "bars", "before", (1.0, 2.0)),),
)
FIELD = Figure(
    "Field",
    "s",
    Axis("Hour", categories=HOURS),
    Axis("Month", categories=("Jan", "Feb")),
    cells=Cells(
        (tuple(-1.0 for _ in HOURS), tuple(float(hour) for hour in range(24))),
        "Sent",
        "kW",
        "received",
        "before",
        "Taken",
    ),
)
BAND = Figure(
    "Band",
    "s",
    Axis("Hour", categories=("0", "1")),
    Axis("Power", "kW", decimals=1),
    (Series("Taken", "band", "before", (3.0, 4.0), low=(1.0, 1.0), told=(2.0, 2.5)),),
)
SPANS = Figure(
    "Spans",
    "s",
    Axis("What", categories=("Price", "Wind")),
    Axis("Value", "$", from_zero=False),
    (Series("Reach", "spans", "received", (2.0, 3.0), low=(-1.0, 1.0)),),
)


@pytest.fixture
def view(qtbot: QtBot) -> FigureView:
    made = FigureView(Wardrobe())
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def drawn(view: FigureView, figure: Figure, qtbot: QtBot) -> FigureView:
    view.show_figure(figure)
    qtbot.waitUntil(lambda: not view._due, timeout=3000)
    return view


@pytest.mark.parametrize(
    ("figure", "keys", "said"),
    [
        (BARS, [Qt.Key.Key_Right, Qt.Key.Key_Right], "Feb:  Use 2"),
        (BAND, [Qt.Key.Key_Right], "0:  Taken 2.0"),
        (SPANS, [Qt.Key.Key_Down, Qt.Key.Key_Down], "Wind:  Reach $1 – $3"),
        (FIELD, [Qt.Key.Key_Right, Qt.Key.Key_Right], "Jan, 1:  Taken 1.0 kW"),
        (FIELD, [Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right], "Feb, 1:  Sent 1.0 kW"),
    ],
)
def test_that_the_arrow_keys_read_out_what_is_drawn(
    figure: Figure, keys: list[Qt.Key], said: str, view: FigureView, qtbot: QtBot
) -> None:
    drawn(view, figure, qtbot)
    for key in keys:
        qtbot.keyClick(view.plot, key)
    assert view.read_out.text() == said


@pytest.mark.parametrize(("figure", "place"), [(BARS, 1), (FIELD, 24 + 5), (SPANS, 1)])
def test_that_the_place_under_the_mouse_is_the_one_drawn_there(
    figure: Figure, place: int, view: FigureView, qtbot: QtBot
) -> None:
    drawn(view, figure, qtbot)
    at = {"Bars": (1.0, 1.0), "Field": (5.0, 0.0), "Spans": (0.0, -1.2)}[figure.title]
    seen = view.plot.getPlotItem().vb.mapViewToScene(QPointF(*at))
    assert view._place_at(seen) == place


def test_that_arrows_only_point_where_a_choice_needs_enter(view: FigureView, qtbot: QtBot) -> None:
    chosen: list[int] = []
    view.chosen.connect(chosen.append)
    view.arrows_choose = False
    drawn(view, BARS, qtbot)
    qtbot.keyClick(view.plot, Qt.Key.Key_Right)
    assert chosen == []
    qtbot.keyClick(view.plot, Qt.Key.Key_Return)
    assert chosen == [0]


def test_that_a_read_out_follows_the_figure_drawn_in_its_place(view: FigureView, qtbot: QtBot) -> None:
    drawn(view, BARS, qtbot)
    for _ in range(2):
        qtbot.keyClick(view.plot, Qt.Key.Key_Right)
    drawn(view, replace(BARS, series=(replace(BARS.series[0], values=(1.0, 7.0)),)), qtbot)
    assert view.read_out.text() == "Feb:  Use 7"
    drawn(view, replace(BARS, x=Axis("Month", categories=("Jan",)), series=()), qtbot)
    assert view.read_out.text() == "", "there is no such place any more"


@pytest.mark.parametrize(
    "series", [(), (Series("Bill", "line", "before", ()),), (Series("Bill", "line", "before", (), x=()),)]
)
def test_that_a_chart_with_nothing_drawn_has_nowhere_to_point(
    series: tuple[Series, ...], view: FigureView, qtbot: QtBot
) -> None:
    chosen: list[int] = []
    view.chosen.connect(chosen.append)
    drawn(view, BARS, qtbot)
    qtbot.keyClick(view.plot, Qt.Key.Key_Right)
    chosen.clear()
    drawn(view, Figure("Sizes", "s", Axis("Size", "kW"), Axis("Bill", "$"), series), qtbot)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Return):
        qtbot.keyClick(view.plot, key)
    qtbot.mouseMove(view.plot.viewport(), view.plot.viewport().rect().center())
    assert (view.read_out.text(), chosen) == ("", [])


@pytest.mark.parametrize("points", [7.5, 8.0, 8.5, 9.0, 11.0])
def test_that_names_of_hours_are_whole_or_left_out_at_any_width(points: float, view: FigureView) -> None:
    axis = Axis("Hour", categories=tuple(f"{hour} {half}" for half in ("am", "pm") for hour in (12, *range(1, 12))))
    font = QFont(view.font())
    font.setPointSizeF(points)
    for width in range(500, 1500):
        view.resize(width, 300)
        assert set(view._names(axis, font)) <= {*axis.categories, ""}, f"{width} pixels"


def test_that_a_line_at_the_very_top_of_a_chart_is_in_sight(view: FigureView, qtbot: QtBot) -> None:
    below = Figure(
        "Money",
        "s",
        Axis("Year"),
        Axis("Added up", "$", from_zero=False),
        (Series("Sum", "line", "before", (-300.0, -100.0), x=(0.0, 25.0)),),
        (Annotation("horizontal", "paid back above this line", y=0.0),),
    )
    drawn(view, below, qtbot)
    box = view.plot.getPlotItem().vb
    assert box.mapViewToScene(QPointF(5.0, 0.0)).y() - box.sceneBoundingRect().top() >= 1.0


def test_that_a_chart_out_of_sight_waits_until_it_is_seen(view: FigureView, qtbot: QtBot) -> None:
    drawn(view, BARS, qtbot)
    view.hide()
    view.show_figure(FIELD)
    qtbot.wait(20)
    assert view._due
    assert view.accessibleName() == "Field", "who cannot see it is told at once"
    view.show()
    qtbot.waitUntil(lambda: not view._due, timeout=3000)
    assert view.title.text() == "Field"


def test_that_a_chart_that_goes_while_it_waits_holds_up_no_other(view: FigureView, qtbot: QtBot) -> None:
    gone = FigureView(Wardrobe())
    gone.show()
    gone.show_figure(BARS)
    view.show_figure(FIELD)
    gone.deleteLater()
    drawn(view, BARS, qtbot)
    assert view.title.text() == "Bars"
