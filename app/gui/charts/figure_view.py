"""Draws any Figure on the screen by pyqtgraph; it does not know which chart it draws."""

from __future__ import annotations

import math
import os
from typing import ClassVar

os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGraphicsScene, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.gui.amounts import MINUS, number
from app.gui.charts.figure_painter import cell_legend
from app.gui.charts.scale import extent, reach, round_steps, words_at_right
from app.gui.theme import Look, Wardrobe
from app.gui.widgets.flow_layout import WrapLayout
from app.gui.widgets.labels import words
from app.report.figure import Annotation, Axis, Figure, Series

BAR_ROOM = 0.74  # of the place of one category
ROWS_OF_WORDS = 4
ROOM_ON_TOP = 0.015  # of the height: a line at the very top would lie outside what is painted
MOST_NAMES_TO_CUT = 11
LONGEST_WAIT_MS = 50
STALE_OPACITY = 0.3
MARKS = {"band": "▒", "line": "━", "steps": "━", "rule": "┆"}  # a filled square for all others


class _Scale(pg.AxisItem):  # type: ignore[misc]
    """An axis that writes its values as the figure says: names, dollars or plain numbers."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self.described = Axis("")

    def tickStrings(self, values: list[float], _scale: float, spacing: float) -> list[str]:
        if self.described.categories:
            return ["" for _ in values]
        decimals = 0 if spacing >= 1 else min(4, math.ceil(-math.log10(spacing)))
        return [_written(value, self.described, decimals) for value in values]


class FigureView(QWidget):
    """One chart: its title, its legend by direct labels, the plot, and a line that reads out what is pointed at.

    The arrow keys point, too; ``arrows_choose`` tells whether what they point at is chosen by it, or by Enter alone.
    """

    chosen = Signal(int)  # the place along x that was clicked or picked with the arrow keys
    _waiting: ClassVar[list[FigureView]] = []

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self._figure: Figure | None = None
        self._marked: int | None = None
        self._pointed: int | None = None
        self._read: int | None = None  # the place that is read out
        self._stale = False
        self.arrows_choose = True
        self._pointer: pg.InfiniteLine | None = None
        self._ground: list[object] = []  # the lines and the mark behind the series, which never fade
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QWidget()
        self._head = WrapLayout(head, spacing=14)
        self.title = words(style="heading", wrap=False)
        self._head.addWidget(self.title)
        self._legend: list[QLabel] = []
        self._legend_units = 0
        self.read_out = words(tone="quiet", wrap=False)
        self._head_row = QHBoxLayout()
        self._head_row.setSpacing(6)
        self._head_row.addWidget(head, 1)
        column.addLayout(self._head_row)
        self._due = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._take_turn)
        self._axes = {side: _Scale(side) for side in ("left", "bottom")}
        self.plot = pg.PlotWidget(axisItems=dict(self._axes))
        # The tree by which a scene finds its items may still point at one that is gone; the few of a chart need none.
        self.plot.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(False, False)
        self.plot.hideButtons()
        self.plot.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.plot.getPlotItem().setContentsMargins(0, 4, 4, 0)
        self.plot.viewport().setMouseTracking(True)
        self.plot.viewport().installEventFilter(self)
        self.plot.installEventFilter(self)
        self.plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.plot.setMinimumSize(120, 60)
        self.plot.setBackground(wardrobe.look.colour("surface"))
        self.plot.getPlotItem().setVisible(False)  # until there is something to draw
        column.addWidget(self.plot, 1)
        wardrobe.changed.connect(self._draw_soon)

    @property
    def figure(self) -> Figure | None:
        return self._figure

    def show_figure(self, figure: Figure) -> None:
        if figure != self._figure:
            self._figure = figure
            self._name()
            self._draw_soon()

    def add_tool(self, button: QWidget) -> None:
        """Puts a small button beside the title."""
        self._head_row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def put_below(self, widget: QWidget) -> None:
        """Puts something under the plot, or in its place when the plot is hidden."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(widget, 1)

    def mark(self, place: int | None) -> None:
        """Shows one place along x as the chosen one."""
        if place != self._marked:
            self._marked = self._pointed = place
            self._draw_soon()

    def set_stale(self, stale: bool) -> None:
        """Greys the chart while what it shows is being worked out again."""
        if stale != self._stale:
            self._stale = stale
            self._fade()

    # --- drawing -----------------------------------------------------------------------------------------------------

    def _name(self) -> None:
        """Says what the chart is to who cannot see it: at once, drawn or not."""
        assert self._figure is not None
        self.setAccessibleName(self._figure.title)
        self.plot.setAccessibleName(self._figure.title)
        self.plot.setAccessibleDescription(self._figure.summary)

    def _draw_soon(self) -> None:
        """Draws once, however much changes at a time, and a chart that is scrolled away only when it comes in sight."""
        self._due = True
        if not self.visibleRegion().isEmpty():
            self._queue_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._due:
            self._queue_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Gives its turn away: it is drawn when it is painted again, and never in a window that has closed."""
        super().hideEvent(event)
        self._soon.stop()
        if self in FigureView._waiting:
            FigureView._waiting.remove(self)

    def _queue_up(self) -> None:
        """Charts are drawn one after the other, and between two of them the window hears what is typed."""
        waiting = FigureView._waiting
        if self not in waiting:
            waiting.append(self)
            # One that went before its turn calls nobody, so nobody waits for the call for ever.
            self._soon.start(0 if waiting[0] is self else LONGEST_WAIT_MS)

    def _take_turn(self) -> None:
        waiting = FigureView._waiting
        if self in waiting:
            waiting.remove(self)
        if self._due:
            self._draw()
            self._read_anew()
            self._fade()
        waiting[:] = [each for each in waiting if isValid(each)]
        if waiting:
            waiting[0]._soon.start(0)

    def _draw(self) -> None:
        self._due = False
        figure, look = self._figure, self._wardrobe.look
        self.plot.setBackground(look.colour("surface"))
        if figure is None:
            return
        self.plot.getPlotItem().setVisible(True)
        _say_anew(self.title, figure.title)
        self._pointer = None
        self._ground = []
        self.plot.clear()
        self._draw_legend(figure, look)
        if figure.lying:
            self._draw_lying(figure, look)
            return
        self._draw_axes(figure, look)
        if self._marked is not None and figure.cells is not None:
            self._draw_marked_row(figure, look)
        elif self._marked is not None and figure.x.categories:
            self._draw_mark(look)
        bars = [series for series in figure.series if series.kind == "bars"]
        for index, series in enumerate(bars):
            self._draw_bars(series, index, len(bars), look)
        for series in figure.series:
            if series.kind == "band":
                self._draw_band(series, look)
            elif series.kind in ("line", "steps"):
                self._draw_line(series, look)
        if figure.cells is not None:
            self._draw_cells(figure, look)
        self._draw_annotations(figure, look)
        self._set_range(figure)

    def _fade(self) -> None:
        """Takes what is stale most of the way to its ground, without drawing it anew; words stay to be read."""
        opacity = STALE_OPACITY if self._stale else 1.0
        for item in self.plot.getPlotItem().items:
            if not isinstance(item, pg.TextItem) and item not in self._ground:
                item.setOpacity(opacity)

    def _draw_axes(self, figure: Figure, look: Look) -> None:
        font = self._small_font(look)
        for side, described in (("left", figure.y), ("bottom", figure.x)):
            axis = self._axes[side]
            axis.described = described
            axis.setTickFont(font)
            axis.setTextPen(look.colour("quiet"))
            axis.setPen(pg.mkPen(look.colour("outline"), width=1) if side == "bottom" else pg.mkPen(None))
            axis.setTickPen(pg.mkPen(None))
            axis.setStyle(tickLength=0, tickTextOffset=6, hideOverlappingLabels=False)
            if side == "left" and figure.cells is not None:
                axis.setTicks([list(enumerate(reversed(described.categories)))])
            else:
                axis.setTicks([list(enumerate(self._names(described, font)))] if described.categories else None)
            if side == "left":
                axis.setLabel("")
            elif not described.categories:
                axis.setLabel(
                    described.title, **{"color": look.roles["quiet"], "font-size": f"{look.points('small')}pt"}
                )
        line = QFontMetrics(font).height()
        named = bool(figure.x.categories)
        self._axes["bottom"].setHeight(line + 10 if named else 2 * line + 14)
        self.plot.getPlotItem().setContentsMargins(0, line * 0.6, look.pixels(10), 0)
        grid = look.chart_colour("grid")
        plot = self.plot.getPlotItem()
        plot.showGrid(y=False, x=False)
        low, high = extent(figure)
        if figure.cells is None:
            steps = round_steps(low, high)
            self._draw_grid([value for value in steps if value != 0], figure, grid)
            self._draw_grid([value for value in steps if value == 0], figure, look.colour("outline"))
            self._axes["left"].setTicks([[(value, _written(value, figure.y, 0)) for value in steps]])

    def _draw_grid(self, values: list[float], figure: Figure, colour: QColor) -> None:
        """Lines across the plot at these values, as one item: each item of its own costs a millisecond."""
        if not values:
            return
        left, right = reach(figure)
        lines = pg.PlotCurveItem(
            [left, right] * len(values),
            [value for value in values for _ in range(2)],
            connect="pairs",
            pen=pg.mkPen(colour, width=1),
        )
        lines.setZValue(-15)
        self._ground.append(lines)
        self.plot.addItem(lines, ignoreBounds=True)

    def _draw_lying(self, figure: Figure, look: Look) -> None:
        """Bars that lie under their names, the first on top, over an axis of values at the bottom."""
        font = self._small_font(look)
        for axis in self._axes.values():
            axis.setTickFont(font)
            axis.setTextPen(look.colour("quiet"))
            axis.setTickPen(pg.mkPen(None))
            axis.setStyle(tickLength=0, tickTextOffset=6, hideOverlappingLabels=False)
            axis.setPen(pg.mkPen(None))
            axis.setLabel("")
        low, high = extent(figure)
        steps = round_steps(low, high)
        self._axes["left"].described = Axis("", categories=figure.x.categories)
        self._axes["left"].setTicks([[]])
        self._axes["bottom"].described = figure.y
        self._axes["bottom"].setTicks([[(value, _written(value, figure.y, 0)) for value in steps]])
        self._axes["bottom"].setHeight(QFontMetrics(font).height() + 10)
        # The outermost values stand under the plot's edges, half of each beyond it.
        half = max(QFontMetrics(font).horizontalAdvance(_written(value, figure.y, 0)) for value in steps) // 2 + 8
        self.plot.getPlotItem().setContentsMargins(half, 0, half, 0)
        self._axes["bottom"].setStyle(hideOverlappingLabels=half)
        for value in steps:
            self.plot.addItem(
                pg.InfiniteLine(pos=value, angle=90, pen=pg.mkPen(look.chart_colour("grid"), width=1)),
                ignoreBounds=True,
            )
        for series in figure.series:
            colour = look.chart_colour(series.role)
            ends = zip(series.low or (), series.values, strict=True)
            for index, (start, end) in enumerate(ends):
                if end is None:
                    continue
                bar = pg.BarGraphItem(
                    x0=[start], width=[end - start], y0=[-index - 0.42], height=[0.38], brush=colour, pen=pg.mkPen(None)
                )
                self.plot.addItem(bar)
                said = self.tr("{low} to {high}").format(
                    low=_written(start, figure.y, 0), high=_written(end, figure.y, 0)
                )
                text = pg.TextItem(
                    f"{figure.x.categories[index]}   {said}", color=look.colour("text"), anchor=(0.0, 1.0)
                )
                text.setFont(font)
                text.setPos(QPointF(steps[0], -index - 0.04))
                self.plot.addItem(text, ignoreBounds=True)
        for each in figure.annotations:
            pen = pg.mkPen(look.chart_colour(each.role), width=1.2, style=Qt.PenStyle.DashLine)
            self.plot.addItem(pg.InfiniteLine(pos=each.y, angle=90, pen=pen), ignoreBounds=True)
        self.plot.setRange(
            xRange=(steps[0] - (steps[1] - steps[0]) * 0.02, steps[-1] + (steps[1] - steps[0]) * 0.02),
            yRange=(-len(figure.x.categories) + 0.4, 0.6),
            padding=0.0,
            disableAutoRange=True,
        )

    def _names(self, axis: Axis, font: QFont) -> list[str]:
        """The names along an axis, each cut to the room it has."""
        metrics = QFontMetrics(font)
        count = max(len(axis.categories), 1)
        room = (self.width() - 60) // count - 6
        widest = max((metrics.horizontalAdvance(name) for name in axis.categories), default=0)
        if count > MOST_NAMES_TO_CUT and widest > room:  # hours and speeds follow each other: some of them name all
            every = -(-(widest + 6) // max(room + 6, 1))
            return [name if place % every == 0 else "" for place, name in enumerate(axis.categories)]
        room = max(room, 20) + 1  # Qt tells a width without its fraction, and cuts what has just that room
        return [metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) for name in axis.categories]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        figure = self._figure
        if figure is not None and figure.x.categories and not figure.lying:
            names = self._names(figure.x, self._small_font(self._wardrobe.look))
            self._axes["bottom"].setTicks([list(enumerate(names))])

    def _small_font(self, look: Look) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(look.points("small"))
        return font

    def _draw_legend(self, figure: Figure, look: Look) -> None:
        """The series' names beside their colours; labels that are there already only change their words."""
        shown = [
            each for each in (figure.series if figure.cells is None else cell_legend(figure.cells)) if each.labelled
        ]
        if figure.lying:  # between lying bars no words have room
            shown += [Series(each.text, "rule", each.role, ()) for each in figure.annotations]
        units = [figure.y.title] if figure.cells is None else []
        if len(self._legend) != len(shown) + len(units) or len(units) != self._legend_units:
            self._make_legend(len(shown), len(units))
        for label, series in zip(self._legend, shown, strict=False):
            colour = look.chart_colour(series.role).name()
            mark = MARKS.get(series.kind, "■")
            _say_anew(label, f'<span style="color:{colour}">{mark}</span> {_escaped(series.name)}')
            label.setAccessibleName(series.name)
        for label, unit in zip(self._legend[len(shown) :], units, strict=True):
            _say_anew(label, unit)

    def _make_legend(self, series: int, units: int) -> None:
        for former in self._legend:
            self._head.removeWidget(former)
            former.hide()
            former.deleteLater()
        self._head.removeWidget(self.read_out)
        self._legend = [QLabel() for _ in range(series)] + [words("", "small", "quiet", wrap=False)] * units
        self._legend_units = units
        for label in self._legend[:series]:
            label.setTextFormat(Qt.TextFormat.RichText)
        for label in (*self._legend, self.read_out):
            self._head.addWidget(label)

    def _draw_mark(self, look: Look) -> None:
        assert self._marked is not None
        colour = look.colour("chosen")
        region = pg.LinearRegionItem(
            (self._marked - 0.5, self._marked + 0.5), movable=False, brush=colour, pen=pg.mkPen(None)
        )
        region.setZValue(-20)
        self._ground.append(region)
        self.plot.addItem(region, ignoreBounds=True)

    def _draw_bars(self, series: Series, index: int, count: int, look: Look) -> None:
        width = BAR_ROOM / count
        places = series.x or tuple(float(n) for n in range(len(series.values)))
        known = [(place, value) for place, value in zip(places, series.values, strict=True) if value is not None]
        left = -BAR_ROOM / 2 + width * index
        colour = look.chart_colour(series.role)
        brush = QBrush(colour, Qt.BrushStyle.BDiagPattern) if series.hatched else QBrush(colour)
        item = pg.BarGraphItem(
            x0=[place + left for place, _ in known],
            width=width * 0.94,
            y0=[0.0] * len(known),
            height=[value for _, value in known],
            brush=brush,
            pen=pg.mkPen(None),
        )
        self.plot.addItem(item)

    def _draw_line(self, series: Series, look: Look) -> None:
        places = series.x or tuple(float(n) for n in range(len(series.values)))
        values = [math.nan if value is None else value for value in series.values]
        pen = pg.mkPen(look.chart_colour(series.role), width=look.pixels(2.2))
        if series.kind == "steps":
            places = (*places, 2 * places[-1] - places[-2])
            self.plot.plot(list(places), values, pen=pen, stepMode="center", connect="finite")
        else:
            self.plot.plot(list(places), values, pen=pen, connect="finite")

    def _draw_band(self, series: Series, look: Look) -> None:
        places = series.x or tuple(float(n) for n in range(len(series.values)))
        low = list(series.low or (0.0,) * len(places))
        none = pg.mkPen(None)
        upper = pg.PlotCurveItem(list(places), [0.0 if value is None else value for value in series.values], pen=none)
        lower = pg.PlotCurveItem(list(places), low, pen=none)
        colour = look.chart_colour(series.role)
        colour.setAlpha(90)
        band = pg.FillBetweenItem(lower, upper, brush=colour)
        band.setZValue(-10)
        for item in (lower, upper, band):
            self.plot.addItem(item)

    def _draw_cells(self, figure: Figure, look: Look) -> None:
        assert figure.cells is not None
        import numpy

        cells = figure.cells
        ground = look.colour("surface")
        colours = {role: look.chart_colour(role) for role in (cells.role, cells.below_role) if role}
        shades = [
            [_parts(_mixed(colours[cells.role_of(value)], ground, cells.depth(value))) for value in row]
            for row in reversed(cells.values)
        ]
        image = pg.ImageItem(
            numpy.array(shades, dtype=numpy.uint8), axisOrder="row-major", autoLevels=False, levels=(0, 255)
        )
        image.setRect(QRectF(-0.5, -0.5, len(cells.values[0]), len(cells.values)))
        self.plot.addItem(image)

    def _draw_marked_row(self, figure: Figure, look: Look) -> None:
        """A frame round the row of cells that is chosen."""
        assert figure.cells is not None
        assert self._marked is not None
        rows, columns = len(figure.cells.values), len(figure.cells.values[0])
        bottom = rows - 1.5 - self._marked // columns
        frame = pg.PlotCurveItem(
            [-0.5, columns - 0.5, columns - 0.5, -0.5, -0.5],
            [bottom, bottom, bottom + 1.0, bottom + 1.0, bottom],
            pen=pg.mkPen(look.colour("text"), width=look.pixels(1.6)),
        )
        frame.setZValue(10)
        self.plot.addItem(frame, ignoreBounds=True)

    def _draw_annotations(self, figure: Figure, look: Look) -> None:
        font = self._small_font(look)
        for each in figure.annotations:
            colour = look.chart_colour(each.role)
            pen = pg.mkPen(colour, width=1.2, style=Qt.PenStyle.DashLine)
            if each.kind == "label":
                label = pg.TextItem(each.text, color=look.colour("text"), anchor=(0.5, 0.5))
                label.setFont(font)
                label.setPos(QPointF(each.x, each.y))
                self.plot.addItem(label, ignoreBounds=True)
                continue
            if each.kind == "point":
                dot = pg.ScatterPlotItem(
                    [each.x],
                    [each.y],
                    size=look.pixels(9),
                    brush=colour,
                    pen=pg.mkPen(look.colour("surface"), width=1.5),
                )
                self.plot.addItem(dot, ignoreBounds=True)
            elif each.kind == "vertical":
                self.plot.addItem(pg.InfiniteLine(pos=each.x, angle=90, pen=pen), ignoreBounds=True)
            else:
                self.plot.addItem(pg.InfiniteLine(pos=each.y, angle=0, pen=pen), ignoreBounds=True)
            anchor = self._anchor(each, figure, font)
            text = pg.TextItem(each.text, color=look.colour("text"), anchor=anchor, fill=_thin(look))
            text.setFont(font)
            text.setZValue(1)  # over every line, also one that is drawn later
            across = reach(figure)[0] if each.kind == "horizontal" else each.x
            text.setPos(QPointF(across, self._row_of(each, figure, font) if each.kind == "vertical" else each.y))
            self.plot.addItem(text, ignoreBounds=True)

    def _row_of(self, annotation: Annotation, figure: Figure, font: QFont) -> float:
        """The height of an upright line's words: neighbours stand in different rows so that none covers another."""
        upright = sorted((each for each in figure.annotations if each.kind == "vertical"), key=lambda each: each.x)
        row = next(index for index, each in enumerate(upright) if each is annotation) % ROWS_OF_WORDS
        steps = round_steps(*extent(figure))
        per_pixel = (steps[-1] - steps[0]) / max(self.plot.height() - 60, 60)
        return steps[-1] - row * (QFontMetrics(font).height() + 2) * per_pixel

    def _anchor(self, annotation: Annotation, figure: Figure, font: QFont) -> tuple[float, float]:
        """Where the words stand to their place, so that they stay inside the plot and cross no other upright line."""
        left, right = reach(figure)
        steps = round_steps(*extent(figure))
        in_upper_half = annotation.y > (steps[0] + steps[-1]) / 2
        if annotation.kind == "horizontal":
            return (0.0, 0.0 if in_upper_half else 1.0)
        if annotation.kind == "vertical":
            per_pixel = (right - left) / max(self.plot.width() - 60, 60)
            wide = (QFontMetrics(font).horizontalAdvance(annotation.text) + 8) * per_pixel
            upright = [each.x for each in figure.annotations if each.kind == "vertical"]
            return (0.0 if words_at_right(annotation.x, upright, wide, (left, right)) else 1.0, 0.0)
        across = 1.0 if annotation.x > (left + right) / 2 else 0.0
        return (across, 0.0 if in_upper_half else 1.0)

    def _set_range(self, figure: Figure) -> None:
        low, high = extent(figure)
        if figure.cells is None:
            steps = round_steps(low, high)
            low, high = min(low, steps[0]), max(high, steps[-1])
            high += (high - low) * ROOM_ON_TOP
        self.plot.setRange(xRange=reach(figure), yRange=(low, high), padding=0.0, disableAutoRange=True)

    # --- pointing ----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if self._figure is None:
            return False
        if isinstance(event, QMouseEvent) and watched is self.plot.viewport():
            place = self._place_at(event.position())
            if event.type() == QEvent.Type.MouseMove:
                self._say(place)
            elif event.type() == QEvent.Type.MouseButtonPress and place is not None:
                self.chosen.emit(place)
        elif event.type() == QEvent.Type.Leave:
            self._say(None)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.plot:
            step = self._step_of(Qt.Key(event.key()))
            last = self._last_place()
            if step is not None and last >= 0:
                start = self._pointed if self._pointed is not None else min(-step, 0)
                self._pointed = min(max(start + step, 0), last)
                self._say(self._pointed)
                if self.arrows_choose:
                    self.chosen.emit(self._pointed)
                return True
            entered = Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if entered and self._pointed is not None and self._pointed <= last:
                self.chosen.emit(self._pointed)
                return True
        return False

    def _step_of(self, key: Qt.Key) -> int | None:
        """How many places on a key goes; None for a key that goes nowhere here."""
        assert self._figure is not None
        along, across = (Qt.Key.Key_Left, Qt.Key.Key_Right), (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if self._figure.lying:
            along, across = across, along
        elif self._figure.cells is not None and key in across:
            return (-1, 1)[across.index(key)] * len(self._figure.cells.values[0])
        return (-1, 1)[along.index(key)] if key in along else None

    def _place_at(self, position: QPointF) -> int | None:
        assert self._figure is not None
        seen = self.plot.getPlotItem().vb.mapSceneToView(position)
        x = seen.x()
        if self._figure.lying:
            place = round(-seen.y())
            return place if 0 <= place <= self._last_place() else None
        if self._figure.cells is not None:
            rows, columns = len(self._figure.cells.values), len(self._figure.cells.values[0])
            row, column = rows - 1 - round(seen.y()), round(x)
            return row * columns + column if 0 <= row < rows and 0 <= column < columns else None
        if self._figure.x.categories:
            place = round(x)
            return place if 0 <= place <= self._last_place() else None
        places = self._figure.series[0].x if self._figure.series else None
        if not places:
            return None
        return min(range(len(places)), key=lambda index: abs(places[index] - x))

    def _last_place(self) -> int:
        """The last place along the figure that can be pointed at; -1 where there is none."""
        assert self._figure is not None
        if self._figure.cells is not None:
            return len(self._figure.cells.values) * len(self._figure.cells.values[0]) - 1
        if self._figure.x.categories:
            return len(self._figure.x.categories) - 1
        return max((len(series.values) for series in self._figure.series), default=0) - 1

    def _read_anew(self) -> None:
        """Says what the figure drawn now has at the place that was read out, or nothing where it has no such place."""
        self._say(self._read if self._read is not None and self._read <= self._last_place() else None)

    def _say(self, place: int | None) -> None:
        self._read = place
        self._point(place)
        if place is None or self._figure is None:
            self.read_out.setText("")
            return
        figure = self._figure
        if figure.cells is not None:
            self.read_out.setText(self._said_of_cell(figure, place))
            return
        parts = []
        for series in figure.series:
            values = series.values if series.told is None else series.told
            value = values[place] if place < len(values) else None
            if value is None:
                continue
            said = _written(value, figure.y, figure.y.decimals)
            if series.low is not None and series.told is None:
                said = f"{_written(series.low[place], figure.y, figure.y.decimals)} – {said}"
            parts.append(f"{series.name} {said}")
        self.read_out.setText(f"{self._place_name(figure, place)}:  {',  '.join(parts)}")

    def _point(self, place: int | None) -> None:
        """A line through what is read out, where places follow each other along x."""
        figure = self._figure
        if self._pointer is not None:
            self._pointer.setVisible(False)
        if place is None or figure is None or figure.cells is not None or figure.lying:
            return
        if self._pointer is None:
            pen = pg.mkPen(self._wardrobe.look.colour("outline"), width=1)
            self._pointer = pg.InfiniteLine(angle=90, pen=pen)
            self._pointer.setZValue(-5)
            self.plot.addItem(self._pointer, ignoreBounds=True)
        places = None if figure.x.categories or not figure.series else figure.series[0].x
        self._pointer.setPos(float(place) if places is None else places[place])
        self._pointer.setVisible(True)

    def _said_of_cell(self, figure: Figure, place: int) -> str:
        cells = figure.cells
        assert cells is not None
        row, column = divmod(place, len(cells.values[0]))
        value = cells.values[row][column]
        name = cells.below_name if value < 0 and cells.below_role else cells.name
        return self.tr("{row}, {column}:  {name} {value} {unit}").format(
            row=figure.y.categories[row],
            column=figure.x.categories[column],
            name=name,
            value=number(abs(value) if cells.below_role else value, cells.decimals),
            unit=cells.unit,
        )

    def _place_name(self, figure: Figure, place: int) -> str:
        if figure.x.categories:
            return figure.x.categories[place]
        places = figure.series[0].x
        return "" if places is None else f"{number(places[place], figure.x.decimals)} {figure.x.unit}".strip()


def _written(value: float, axis: Axis, decimals: int) -> str:
    if axis.money:
        sign = MINUS if value < 0 and round(value, decimals) != 0 else ""
        return f"{sign}${number(abs(value), decimals)}"
    return number(value, decimals)


def _thin(look: Look) -> QColor:
    """The ground words stand on, so that no line runs through them."""
    colour = look.colour("surface")
    colour.setAlpha(170)
    return colour


def _say_anew(label: QLabel, text: str) -> None:
    """Changes words only where they differ: every change lays the page out again."""
    if label.text() != text:
        label.setText(text)


def _parts(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """So much of a colour, the rest the ground it stands on."""

    def mixed(own: int, under: int) -> int:
        return round(own * share + under * (1.0 - share))

    return QColor(
        mixed(colour.red(), ground.red()), mixed(colour.green(), ground.green()), mixed(colour.blue(), ground.blue())
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
