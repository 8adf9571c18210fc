"""Sets text on anything that can be painted on, with sizes in points, in a face that ships with the program."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter

from app.locations import resources_folder

FACE_FILES = ("OpenSans-Regular.ttf", "OpenSans-Semibold.ttf")
LEADING = 1.34  # from one line to the next, in sizes of the type, where there is room


@lru_cache(maxsize=1)
def shipped_families() -> tuple[str, str]:
    """The families of the shipped face, regular and strong; the system's own where they cannot be loaded."""
    families = []
    for name in FACE_FILES:
        loaded = QFontDatabase.addApplicationFont(str(resources_folder() / "fonts" / name))
        found = QFontDatabase.applicationFontFamilies(loaded) if loaded >= 0 else []
        families.append(found[0] if found else "")
    own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return families[0] or own, families[1] or families[0] or own


class Typesetter:
    """Measures and draws text; ``point`` is how many units of the painter make a point, ``leading`` how far lines are
    apart in sizes of the type."""

    def __init__(self, point: float, leading: float = LEADING) -> None:
        self.point = point
        self.leading = leading
        self._fonts: dict[tuple[float, bool], QFont] = {}
        self._metrics: dict[tuple[float, bool], QFontMetricsF] = {}

    def font(self, size_pt: float, strong: bool = False) -> QFont:
        key = (size_pt, strong)
        if key not in self._fonts:
            regular, semibold = shipped_families()
            font = QFont(semibold if strong else regular)
            font.setPixelSize(max(1, round(size_pt * self.point)))
            font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
            # A search for "figures" must find it: no sign that stands for two letters.
            font.setFeature(QFont.Tag("liga"), 0)
            self._fonts[key] = font
            self._metrics[key] = QFontMetricsF(font)
        return self._fonts[key]

    def metrics(self, size_pt: float, strong: bool = False) -> QFontMetricsF:
        self.font(size_pt, strong)
        return self._metrics[(size_pt, strong)]

    def width(self, text: str, size_pt: float, strong: bool = False) -> float:
        return self.metrics(size_pt, strong).horizontalAdvance(text)

    def line_height(self, size_pt: float) -> float:
        return size_pt * self.leading * self.point

    def lines(self, text: str, width: float, size_pt: float, strong: bool = False) -> list[str]:
        """The text broken between words into lines no wider than ``width``; a word that is wider itself is cut.

        A hyphen is no place to break: "co-op" stays whole.
        """
        lines: list[str] = []
        line = ""
        for word in text.split():
            longer = f"{line} {word}" if line else word
            if self.width(longer, size_pt, strong) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            *cut, line = self._cut(word, width, size_pt, strong)
            lines += cut
        return [*lines, line]

    def _cut(self, word: str, width: float, size_pt: float, strong: bool) -> list[str]:
        """A word in pieces no wider than ``width``, of at least one letter each."""
        pieces, piece = [], ""
        if self.width(word, size_pt, strong) <= width:
            return [word]
        for letter in word:
            if piece and self.width(piece + letter, size_pt, strong) > width:
                pieces.append(piece)
                piece = ""
            piece += letter
        return [*pieces, piece]

    def elided(self, text: str, width: float, size_pt: float, strong: bool = False) -> str:
        """The text cut with a sign of it where it is wider than ``width``."""
        return self.metrics(size_pt, strong).elidedText(text, Qt.TextElideMode.ElideRight, width)

    def draw(
        self,
        painter: QPainter,
        text: str,
        at: QPointF,
        size_pt: float,
        colour: QColor,
        strong: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """One line whose top is at ``at``; aligned, ``at`` is its right end or its middle."""
        if not text:
            return
        shift = 0.0
        if align != Qt.AlignmentFlag.AlignLeft:
            wide = self.width(text, size_pt, strong)
            shift = wide if align == Qt.AlignmentFlag.AlignRight else wide / 2
        metrics = self.metrics(size_pt, strong)
        slack = (self.line_height(size_pt) - metrics.height()) / 2
        painter.setFont(self.font(size_pt, strong))
        painter.setPen(colour)
        painter.drawText(QPointF(at.x() - shift, at.y() + slack + metrics.ascent()), text)

    def draw_lines(
        self,
        painter: QPainter,
        lines: Sequence[str],
        box: QRectF,
        size_pt: float,
        colour: QColor,
        strong: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Lines under each other from the top of the box, at its left, its right or in its middle."""
        x = {Qt.AlignmentFlag.AlignLeft: box.left(), Qt.AlignmentFlag.AlignRight: box.right()}.get(
            align, box.center().x()
        )
        for place, line in enumerate(lines):
            at = QPointF(x, box.top() + place * self.line_height(size_pt))
            self.draw(painter, line, at, size_pt, colour, strong, align)
