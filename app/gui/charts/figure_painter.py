"""Paints any Figure with a QPainter, for paper, pictures and drawings; it does not know which chart it paints."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from app.gui.amounts import number
from app.gui.charts.scale import extent, reach, round_steps, round_steps_within, words_at_right, written
from app.gui.theme import Look
from app.gui.typesetter import Typesetter
from app.report.figure import Annotation, Cells, Figure, Series

TITLE_PT, SMALL_PT = 10.5, 7.8
BAR_ROOM = 0.74  # of the place of one category
# In grey these would look like the bars before and after; lines across them tell them apart.
LINED_ROLES = {"generation": 1.0, "received": -1.0, "loss": 1.0}
LINE_GAP_PT = 2.4
STEPS = 5
DASHES: tuple[tuple[float, ...], ...] = ((), (5.0, 1.6), (1.6, 1.2), (5.0, 1.4, 1.4, 1.4))
LEFT, RIGHT, MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


def paint_figure(
    painter: QPainter, box: QRectF, figure: Figure, look: Look, set_: Typesetter, titled: bool = True
) -> None:
    """The whole chart within the box: title, legend, scales, series and annotations, as sharp as the painter is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Painting(painter, box, figure, look, set_).paint(titled)
    painter.restore()


class _Painting:
    """One figure being painted: where its plot lies, and how its values become places."""

    def __init__(self, painter: QPainter, box: QRectF, figure: Figure, look: Look, set_: Typesetter) -> None:
        self.painter, self.box, self.figure, self.look, self.set = painter, QRectF(box), figure, look, set_
        self.pt = set_.point
        self.text, self.quiet = look.colour("text"), look.colour("quiet")
        low, high = extent(figure)
        self.steps = [] if figure.cells is not None else round_steps(low, high, STEPS)
        self.low, self.high = (min(low, self.steps[0]), max(high, self.steps[-1])) if self.steps else (low, high)
        self.first, self.last = reach(figure)
        self.plot = QRectF(box)
        self.noted: list[QRectF] = []

    def paint(self, titled: bool) -> None:
        top = self.box.top()
        if titled:
            line = self.set.elided(self.figure.title, self.box.width(), TITLE_PT, strong=True)
            self.set.draw(self.painter, line, QPointF(self.box.left(), top), TITLE_PT, self.text, strong=True)
            top += self.set.line_height(TITLE_PT) + 1 * self.pt
        top = self._legend(top) + 4 * self.pt
        lying = any(series.kind == "spans" for series in self.figure.series)
        if lying:
            self._lay_out_lying(top)
            self._scale_lying()
        else:
            self._lay_out(top)
            self._scale_standing()
        bars = [series for series in self.figure.series if series.kind == "bars"]
        for series in self.figure.series:
            if series.kind == "band":
                self._band(series)
        if self.figure.cells is not None:
            self._cells()
        for place, series in enumerate(bars):
            self._bars(series, place, len(bars))
        for series in self.figure.series:
            if series.kind in ("line", "steps"):
                self._line(series)
            elif series.kind == "spans":
                self._spans(series)
        self._base_line(lying)
        self._annotations(lying)

    # --- where things lie --------------------------------------------------------------------------------------------

    def _lay_out(self, top: float) -> None:
        line = self.set.line_height(SMALL_PT)
        if self.figure.cells is not None:
            names = self.figure.y.categories
        else:
            names = tuple(self._written(value) for value in self.steps)
        left = max((self.set.width(name, SMALL_PT) for name in names), default=0.0) + 5 * self.pt
        below = line + 3 * self.pt if self.figure.x.categories else 2 * line + 3 * self.pt
        over = line * 0.5 if self.figure.cells is None else 0.0
        edges = (self.box.left() + left, top + over, self.box.right() - 2 * self.pt, self.box.bottom() - below)
        self.plot = QRectF(QPointF(edges[0], edges[1]), QPointF(edges[2], max(edges[3], edges[1] + line)))

    def _lay_out_lying(self, top: float) -> None:
        line = self.set.line_height(SMALL_PT)
        widest = max((self.set.width(name, SMALL_PT) for name in self.figure.x.categories), default=0.0)
        left = min(widest, self.box.width() * 0.4) + 6 * self.pt
        room = 1.2 * line if any(each.kind == "horizontal" for each in self.figure.annotations) else 0.0
        bottom = self.box.bottom() - line - 3 * self.pt
        self.plot = QRectF(
            QPointF(self.box.left() + left, top + room), QPointF(self.box.right() - 12 * self.pt, bottom)
        )

    def x(self, place: float) -> float:
        return self.plot.left() + (place - self.first) / (self.last - self.first) * self.plot.width()

    def y(self, value: float) -> float:
        return self.plot.bottom() - (value - self.low) / (self.high - self.low) * self.plot.height()

    def along(self, value: float) -> float:
        """Where a value stands on the scale of lying bars."""
        return self.plot.left() + (value - self.low) / (self.high - self.low) * self.plot.width()

    def down(self, place: float) -> float:
        """Where a category stands among lying bars, the first on top."""
        return self.plot.top() + (place + 0.5) / max(len(self.figure.x.categories), 1) * self.plot.height()

    # --- words and scales --------------------------------------------------------------------------------------------

    def _legend(self, top: float) -> float:
        """The series' names beside their colours, in as many rows as they need; returns where they end."""
        line, square, gap = self.set.line_height(SMALL_PT), 8 * self.pt, 4 * self.pt
        x = self.box.left()
        shown = [series for series in self.figure.series if series.labelled]
        entries: list[tuple[Series | None, str]] = [(series, series.name) for series in shown]
        if self.figure.cells is not None:
            entries += [(colour_of_cells, colour_of_cells.name) for colour_of_cells in cell_legend(self.figure.cells)]
        else:
            entries.append((None, self.figure.y.title))
        for series, name in entries:
            # A dashed line is known by its dashes only where it is long enough to have some.
            swatch = square * 2.2 if series is not None and series.kind in ("line", "steps") else square
            wide = self.set.width(name, SMALL_PT) + (swatch + gap if series is not None else 0.0)
            if x > self.box.left() and x + wide > self.box.right():
                x, top = self.box.left(), top + line
            if series is not None:
                self._swatch(series, QRectF(x, top + (line - square) / 2, swatch, square))
                self.set.draw(self.painter, name, QPointF(x + swatch + gap, top), SMALL_PT, self.text)
            else:
                self.set.draw(self.painter, name, QPointF(x, top), SMALL_PT, self.quiet)
            x += wide + 12 * self.pt
        return top + line

    def _swatch(self, series: Series, box: QRectF) -> None:
        if series.kind in ("line", "steps"):
            self.painter.setPen(self._line_pen(series))
            self.painter.drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()))
        elif series.kind == "band":
            self._swatch_of_band(series, box)
        elif series.kind == "cells":
            self.painter.fillRect(box, self.look.chart_colour(series.role))
            if self.figure.cells is not None and series.role == self.figure.cells.below_role:
                self._minus(box.center(), box.width() * 0.5)
        else:
            self._bar(box, series)

    def _swatch_of_band(self, series: Series, box: QRectF) -> None:
        if series.role in LINED_ROLES:
            self._bar(box, series)
        else:
            self.painter.fillRect(box, pale(self.look.chart_colour(series.role), 0.5))

    def _scale_standing(self) -> None:
        self._scale_up()
        line = self.set.line_height(SMALL_PT)
        if self.figure.x.categories:
            self._names_along(self.figure.x.categories)
            return
        values = round_steps_within(self.first, self.last)
        spacing = values[1] - values[0] if len(values) > 1 else 1.0
        for value in values:
            at = QPointF(self.x(value), self.plot.bottom() + 2 * self.pt)
            text = written(value, self.figure.x, spacing)
            self.set.draw(self.painter, text, at, SMALL_PT, self.quiet, align=MIDDLE)
        at = QPointF(self.plot.center().x(), self.plot.bottom() + 1 * self.pt + line)
        self.set.draw(self.painter, self.figure.x.title, at, SMALL_PT, self.quiet, align=MIDDLE)

    def _scale_up(self) -> None:
        half = self.set.line_height(SMALL_PT) / 2
        right = self.plot.left() - 4 * self.pt
        if self.figure.cells is not None:
            names = self.figure.y.categories
            every = max(1, round(2 * half * 1.1 / max(self.plot.height() / max(len(names), 1), 1e-9) + 0.49))
            for place, name in enumerate(names):
                if place % every == 0:
                    at = QPointF(right, self.y(len(names) - 1.0 - place) - half)
                    self.set.draw(self.painter, name, at, SMALL_PT, self.quiet, align=RIGHT)
            return
        for value in self.steps:
            y = self.y(value)
            self.painter.setPen(self._pen(self.look.chart_colour("grid"), 0.6))
            self.painter.drawLine(QLineF(self.plot.left(), y, self.plot.right(), y))
            at = QPointF(right, y - half)
            self.set.draw(self.painter, self._written(value), at, SMALL_PT, self.quiet, align=RIGHT)

    def _names_along(self, names: Sequence[str]) -> None:
        """The categories' names below their places, as many as there is room for."""
        room = self.plot.width() / len(names)
        widest = max(self.set.width(name, SMALL_PT) for name in names) + 4 * self.pt
        named = [place for place, name in enumerate(names) if name]
        if len(names) > len(set(names)) and "" in names:
            every = 1  # names at some places alone already stand apart
        else:
            every = max(1, round(widest / room + 0.49)) if widest > room and room * 3 < widest else 1
        for place in named[::every]:
            text = (
                names[place]
                if every > 1
                else self.set.elided(names[place], max(room - 2 * self.pt, widest * (room < 9 * self.pt)), SMALL_PT)
            )
            at = QPointF(self.x(float(place)), self.plot.bottom() + 3 * self.pt)
            self.set.draw(self.painter, text, at, SMALL_PT, self.quiet, align=MIDDLE)

    def _scale_lying(self) -> None:
        line = self.set.line_height(SMALL_PT)
        for value in self.steps:
            x = self.along(value)
            self.painter.setPen(self._pen(self.look.chart_colour("grid"), 0.6))
            self.painter.drawLine(QLineF(x, self.plot.top(), x, self.plot.bottom()))
            at = QPointF(x, self.plot.bottom() + 2 * self.pt)
            self.set.draw(self.painter, self._written(value), at, SMALL_PT, self.quiet, align=MIDDLE)
        left = self.plot.left() - 5 * self.pt
        room = self.plot.height() / max(len(self.figure.x.categories), 1)
        for place, name in enumerate(self.figure.x.categories):
            lines = self.set.lines(name, left - self.box.left(), SMALL_PT)[: max(1, int(room // (line * 0.86)))]
            top = self.down(place) - len(lines) * line * 0.86 / 2
            for row, text in enumerate(lines):
                at = QPointF(left, top + row * line * 0.86)
                self.set.draw(self.painter, text, at, SMALL_PT, self.text, align=RIGHT)

    def _base_line(self, lying: bool) -> None:
        """The line at zero, above what is drawn."""
        if self.figure.cells is not None or not self.low <= 0 <= self.high:
            return
        self.painter.setPen(self._pen(self.look.colour("outline"), 0.8))
        if lying:
            self.painter.drawLine(QLineF(self.along(0), self.plot.top(), self.along(0), self.plot.bottom()))
        else:
            self.painter.drawLine(QLineF(self.plot.left(), self.y(0), self.plot.right(), self.y(0)))

    def _written(self, value: float) -> str:
        spacing = self.steps[1] - self.steps[0] if len(self.steps) > 1 else 1.0
        return written(value, self.figure.y, spacing)

    # --- series ------------------------------------------------------------------------------------------------------

    def _places(self, series: Series) -> tuple[float, ...]:
        return series.x if series.x is not None else tuple(float(n) for n in range(len(series.values)))

    def _bars(self, series: Series, index: int, count: int) -> None:
        width = BAR_ROOM / count
        left = -BAR_ROOM / 2 + width * index
        for place, value in zip(self._places(series), series.values, strict=True):
            if value is None or value == 0:
                continue
            x0, x1 = self.x(place + left), self.x(place + left + width * 0.94)
            y0, y1 = sorted((self.y(0.0), self.y(value)))
            self._bar(QRectF(x0, y0, x1 - x0, y1 - y0), series)

    def _bar(self, box: QRectF, series: Series) -> None:
        colour = self.look.chart_colour(series.role)
        slope = LINED_ROLES.get(series.role, 1.0 if series.hatched else 0.0)
        if not slope:
            self.painter.fillRect(box, colour)
            return
        self.painter.fillRect(box, pale(colour, 0.25))
        self.painter.save()
        self.painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        self._lines_across(box, colour, slope)
        self.painter.restore()
        self.painter.setPen(self._pen(colour, 0.7))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(box)

    def _lines_across(self, box: QRectF, colour: QColor, slope: float) -> None:
        self.painter.setPen(self._pen(colour, 0.7))
        high, gap = box.height(), LINE_GAP_PT * self.pt
        x = box.left() - high
        while x < box.right() + high:
            self.painter.drawLine(QLineF(x, box.bottom(), x + slope * high, box.top()))
            x += gap

    def _line(self, series: Series) -> None:
        places = self._places(series)
        path = QPainterPath()
        drawing = False
        for index, (place, value) in enumerate(zip(places, series.values, strict=True)):
            if value is None:
                drawing = False
                continue
            at = QPointF(self.x(place), self.y(value))
            path.lineTo(at) if drawing else path.moveTo(at)
            drawing = True
            if series.kind == "steps":
                following = (
                    places[index + 1] if index + 1 < len(places) else min(2 * place - places[index - 1], self.last)
                )
                path.lineTo(QPointF(self.x(following), self.y(value)))
        self.painter.setPen(self._line_pen(series))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPath(path)

    def _band(self, series: Series) -> None:
        places = self._places(series)
        high = [(place, value) for place, value in zip(places, series.values, strict=True) if value is not None]
        low = list(zip(places, series.low or (0.0,) * len(places), strict=True))
        outline = [QPointF(self.x(place), self.y(value)) for place, value in high]
        outline += [QPointF(self.x(place), self.y(value)) for place, value in reversed(low)]
        colour = self.look.chart_colour(series.role)
        self.painter.setPen(Qt.PenStyle.NoPen)
        if series.role not in LINED_ROLES:
            self.painter.setBrush(QBrush(pale(colour, 0.5)))
            self.painter.drawPolygon(QPolygonF(outline))
            return
        # Lines alone, so that a band below it is still seen.
        path = QPainterPath()
        path.addPolygon(QPolygonF(outline))
        self.painter.save()
        self.painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        self._lines_across(path.boundingRect(), colour, LINED_ROLES[series.role])
        self.painter.restore()

    def _spans(self, series: Series) -> None:
        room = self.plot.height() / max(len(self.figure.x.categories), 1)
        for place, value, low in zip(self._places(series), series.values, series.low or (), strict=True):
            if value is None:
                continue
            left, right = sorted((self.along(low), self.along(value)))
            thick = min(room * BAR_ROOM, 14 * self.pt)
            self._bar(QRectF(left, self.down(place) - thick / 2, right - left, thick), series)

    def _cells(self) -> None:
        cells = self.figure.cells
        assert cells is not None
        rows, columns = len(cells.values), len(cells.values[0])
        colours = {role: self.look.chart_colour(role) for role in (cells.role, cells.below_role) if role}
        image = QImage(columns, rows, QImage.Format.Format_RGB32)
        for row, values in enumerate(cells.values):
            for column, value in enumerate(values):
                image.setPixelColor(column, row, pale(colours[cells.role_of(value)], cells.depth(value)))
        self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        self.painter.drawImage(self.plot, image)
        for row, values in enumerate(cells.values):
            for column, value in enumerate(values):
                if cells.depth(value) > 0 and value < 0:
                    wide, high = self.plot.width() / columns, self.plot.height() / rows
                    at = QPointF(self.plot.left() + (column + 0.5) * wide, self.plot.top() + (row + 0.5) * high)
                    self._minus(at, wide * 0.3)
        self.painter.setPen(self._pen(self.look.colour("outline"), 0.6))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(self.plot)

    def _minus(self, at: QPointF, wide: float) -> None:
        """What is below zero is marked so: in grey print both colours are the same."""
        self.painter.setPen(self._pen(self.text, 0.6))
        self.painter.drawLine(QLineF(at.x() - wide / 2, at.y(), at.x() + wide / 2, at.y()))

    # --- annotations -------------------------------------------------------------------------------------------------

    def _annotations(self, lying: bool) -> None:
        for each in self.figure.annotations:
            if each.kind == "vertical" and not lying:  # all of them before any words, so that none crosses words
                self._rule(QLineF(self.x(each.x), self.plot.top(), self.x(each.x), self.plot.bottom()), each.role)
        for each in self.figure.annotations:
            if lying:
                if each.kind == "horizontal":
                    self._note_on_lying(each)
            elif each.kind == "vertical":
                upright = [other.x for other in self.figure.annotations if other.kind == "vertical"]
                per_unit = self.plot.width() / (self.last - self.first)
                wide = (self.set.width(each.text, SMALL_PT) + 5 * self.pt) / per_unit
                at_right = words_at_right(each.x, upright, wide, (self.first, self.last))
                x = self.x(each.x) + (3 if at_right else -3) * self.pt
                self._note(each.text, QPointF(x, self.plot.top()), LEFT if at_right else RIGHT)
            elif each.kind == "horizontal":
                self._rule(QLineF(self.plot.left(), self.y(each.y), self.plot.right(), self.y(each.y)), each.role)
                above = self.y(each.y) - self.set.line_height(SMALL_PT)
                top = above if above >= self.plot.top() else self.y(each.y)
                self._note(each.text, QPointF(self.plot.left() + 3 * self.pt, top), LEFT)
            elif each.kind == "label":
                top = self.y(each.y) - self.set.line_height(SMALL_PT) / 2
                self._note(each.text, QPointF(self.x(each.x), top), MIDDLE, movable=False)
            else:
                self._point(each)

    def _note_on_lying(self, each: Annotation) -> None:
        x = self.along(each.y)
        self._rule(QLineF(x, self.plot.top() - 2 * self.pt, x, self.plot.bottom()), each.role)
        top = self.plot.top() - self.set.line_height(SMALL_PT) - 2 * self.pt
        self._note(each.text, QPointF(x, top), MIDDLE)

    def _point(self, each: Annotation) -> None:
        centre, radius = QPointF(self.x(each.x), self.y(each.y)), 3 * self.pt
        self.painter.setPen(self._pen(self.look.colour("surface"), 1.0))
        self.painter.setBrush(QBrush(self.look.chart_colour(each.role)))
        self.painter.drawEllipse(centre, radius, radius)
        at_right = each.x > (self.first + self.last) / 2
        top = max(centre.y() - self.set.line_height(SMALL_PT) - radius, self.plot.top())
        at = QPointF(centre.x() + (-radius if at_right else radius), top)
        self._note(each.text, at, RIGHT if at_right else LEFT)

    def _rule(self, line: QLineF, role: str) -> None:
        pen = self._pen(self.look.chart_colour(role), 0.8)
        pen.setDashPattern([3.0, 3.0])
        self.painter.setPen(pen)
        self.painter.drawLine(line)

    def _note(self, text: str, at: QPointF, align: Qt.AlignmentFlag, movable: bool = True) -> None:
        """Words on a ground of their own, kept within the chart, so that no line runs through them.

        Words that would lie on earlier ones move down to the first free row.
        """
        wide, high = self.set.width(text, SMALL_PT), self.set.line_height(SMALL_PT)
        left = at.x() - {LEFT: 0.0, RIGHT: wide, MIDDLE: wide / 2}[align]
        left = min(max(left, self.box.left()), self.box.right() - wide)
        place = QRectF(left - self.pt, at.y() + high * 0.08, wide + 2 * self.pt, high * 0.86)
        if movable:
            place.moveTop(self._free_top(place, high))
        self.noted.append(place)
        ground = self.look.colour("surface")
        ground.setAlphaF(0.8)
        self.painter.fillRect(place, ground)
        self.set.draw(self.painter, text, QPointF(left, place.top() - high * 0.08), SMALL_PT, self.text)

    def _free_top(self, place: QRectF, high: float) -> float:
        """The top of the first row from the place's own down where nothing is noted yet; its own if all are taken."""
        tried = QRectF(place)
        while tried.bottom() <= self.plot.bottom():
            if not any(tried.intersects(taken) for taken in self.noted):
                return tried.top()
            tried.translate(0.0, high * 0.9)
        return place.top()

    def _line_pen(self, series: Series) -> QPen:
        """Each line has its own dashes, so that grey print tells them apart."""
        pen = self._pen(self.look.chart_colour(series.role), 1.8)
        lines = [each for each in self.figure.series if each.kind in ("line", "steps")]
        dashes = DASHES[lines.index(series) % len(DASHES)]
        if dashes:
            pen.setDashPattern(list(dashes))
        return pen

    def _pen(self, colour: QColor, width_pt: float) -> QPen:
        return QPen(
            colour, width_pt * self.pt, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin
        )


def cell_legend(cells: Cells) -> tuple[Series, ...]:
    """What the colours of a field of cells stand for, each with the value at which it is deepest."""
    said = [(cells.name, cells.role, cells.highest)]
    if cells.below_role:
        said.append((cells.below_name, cells.below_role, -cells.lowest))
    return tuple(
        Series(f"{name}, \u2264 {number(most, cells.decimals)} {cells.unit}", "cells", role, ())
        for name, role, most in said
        if most > 0
    )


def pale(colour: QColor, share: float) -> QColor:
    """The colour thinned with white, without transparency, which not every printer can do."""
    parts = (colour.red(), colour.green(), colour.blue())
    return QColor(*(round(part * share + 255 * (1.0 - share)) for part in parts))
