"""Makes a picture or a drawing of any Figure, to be pasted or saved."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from app.gui.charts.figure_painter import paint_figure
from app.gui.theme import read_look
from app.gui.typesetter import Typesetter
from app.report.figure import Figure

SIZE_PT = (520.0, 300.0)
MARGIN_PT = 12.0
PIXELS_PER_POINT = 3.0  # 216 a inch: sharp in a letter and on a screen of any density
UNITS_PER_POINT = 10.0  # a drawing's units are whole numbers to Qt, so there are many of them to a point
POINTS_PER_INCH = 72
POINTS_PER_METRE = 72 / 0.0254


def figure_image(
    figure: Figure, size_pt: tuple[float, float] = SIZE_PT, pixels_per_point: float = PIXELS_PER_POINT
) -> QImage:
    """The chart on white, in the colours of the light theme, whatever theme is worn."""
    wide, high = (round(side * pixels_per_point) for side in size_pt)
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(read_look("light").colour("surface"))
    per_metre = round(pixels_per_point * POINTS_PER_METRE)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    painter = QPainter(image)
    _paint(painter, figure, size_pt, pixels_per_point)
    painter.end()
    return image


def figure_png(figure: Figure, size_pt: tuple[float, float] = SIZE_PT) -> bytes:
    """The chart as a PNG file; its title and summary are written in it for who cannot see it."""
    image = figure_image(figure, size_pt)
    image.setText("Title", figure.title)
    image.setText("Description", figure.summary)
    content, buffer = _buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(content.data())


def figure_svg(figure: Figure, size_pt: tuple[float, float] = SIZE_PT) -> bytes:
    """The chart as an SVG file with real text; its title and summary are written in it, too."""
    content, buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(figure.title)
    generator.setDescription(figure.summary)
    generator.setResolution(round(UNITS_PER_POINT * POINTS_PER_INCH))
    wide, high = (round(side * UNITS_PER_POINT) for side in size_pt)
    generator.setSize(QSize(wide, high))
    generator.setViewBox(QRectF(0, 0, wide, high))
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, wide, high), read_look("light").colour("surface"))
    _paint(painter, figure, size_pt, UNITS_PER_POINT)
    painter.end()
    buffer.close()
    return bytes(content.data())


def _paint(painter: QPainter, figure: Figure, size_pt: tuple[float, float], point: float) -> None:
    wide, high = (side * point for side in size_pt)
    margin = MARGIN_PT * point
    box = QRectF(margin, margin, wide - 2 * margin, high - 2 * margin)
    paint_figure(painter, box, figure, read_look("light"), Typesetter(point))


def _buffer() -> tuple[QByteArray, QBuffer]:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return content, buffer
