"""Knows the window's colours by role, its type scale and its spacing, and dresses the application in them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.locations import resources_folder

THEMES = ("light", "dark", "high_contrast")
# Faces with even-width figures that ship with the systems people have; the system's own face when none is there.
# Open Sans is not among them: it comes with what is printed, and no window is to change its face because of a print.
FACES = ("Segoe UI", "Inter", "Noto Sans", "Cantarell", "Ubuntu", "DejaVu Sans")
SMALLEST_READING_SIZE_PT = 9.0


@dataclass(frozen=True)
class Look:
    """One way the window can look: colours by role (also the chart's), sizes at a text size in percent."""

    name: str
    roles: Mapping[str, str]
    chart: Mapping[str, str]
    type_scale: Mapping[str, float]
    space: Mapping[str, int]
    text_percent: int = 100
    base_pt: float = SMALLEST_READING_SIZE_PT

    def colour(self, role: str) -> QColor:
        return QColor(self.roles[role])

    def chart_colour(self, role: str) -> QColor:
        return QColor(self.chart[role])

    def points(self, style: str = "body") -> float:
        """The size of one step of the type scale, in points, at the present text size."""
        return self.base_pt * self.type_scale[style] * self.text_percent / 100.0

    def pixels(self, length: float) -> int:
        """A length that grows with the text."""
        return round(length * self.text_percent / 100.0)


@lru_cache(maxsize=8)
def read_look(name: str) -> Look:
    """One theme of `resources/themes`, at 100 %."""
    folder = resources_folder() / "themes"
    theme = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    scale = tomllib.loads((folder / "scale.toml").read_text(encoding="utf-8"))
    return Look(
        theme["name"],
        MappingProxyType(theme["roles"]),
        MappingProxyType(theme["chart"]),
        MappingProxyType(scale["type"]),
        MappingProxyType(scale["space"]),
    )


_worn: list[Look] = []
"""What the application wears, whichever wardrobe put it on."""


class Wardrobe(QObject):
    """Holds the present look and puts it on the application; `changed` tells whoever paints by role."""

    changed = Signal()

    def __init__(self, theme: str = "system", text_percent: int = 100, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text_percent = text_percent
        self._system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self.look = self._made()

    @property
    def theme(self) -> str:
        """The chosen theme: one of `THEMES`, or "system"."""
        return self._theme

    @property
    def text_percent(self) -> int:
        return self._text_percent

    def choose(self, theme: str | None = None, text_percent: int | None = None) -> None:
        """Changes the theme, the text size, or both; what is worn already is not put on again, which takes a second."""
        self._theme = theme or self._theme
        self._text_percent = text_percent or self._text_percent
        if self._made() != self.look or _worn != [self.look]:
            self.wear()

    def wear(self) -> None:
        """Dresses the application in the chosen look."""
        self.look = self._made()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setFont(_font(self.look, self._system_font))
        application.setPalette(_palette(self.look))
        application.setStyleSheet(_style_sheet(self.look))
        _worn[:] = [self.look]
        self.changed.emit()

    def icon(self, name: str, role: str = "text") -> QIcon:
        return icon(name, self.look.roles[role])

    def _made(self) -> Look:
        look = read_look(self._resolved())
        base_pt = max(self._system_font.pointSizeF(), SMALLEST_READING_SIZE_PT)
        return Look(look.name, look.roles, look.chart, look.type_scale, look.space, self._text_percent, base_pt)

    def _resolved(self) -> str:
        if self._theme in THEMES:
            return self._theme
        scheme = QApplication.styleHints().colorScheme()
        return "dark" if scheme == Qt.ColorScheme.Dark else "light"


@lru_cache(maxsize=256)
def icon(name: str, colour: str) -> QIcon:
    """A shipped icon drawn in one colour, sharp on any screen."""
    made = QIcon()
    for size in (16, 20, 24, 32, 48):
        made.addPixmap(icon_pixmap(name, colour, size))
    return made


@lru_cache(maxsize=512)
def icon_pixmap(name: str, colour: str, size: int) -> QPixmap:
    """A shipped icon as a square picture of ``size`` pixels."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _drawing(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@lru_cache(maxsize=256)
def _drawing(name: str, colour: str) -> QSvgRenderer:
    path: Path = resources_folder() / "icons" / f"{name}.svg"
    return QSvgRenderer(QByteArray(path.read_text(encoding="utf-8").replace("currentColor", colour).encode()))


def _font(look: Look, system_font: QFont) -> QFont:
    font = QFont(system_font)
    families = set(QFontDatabase.families())
    face = next((face for face in FACES if face in families), None)
    if face is not None and font.family() not in FACES:
        font.setFamily(face)
    font.setPointSizeF(look.points())
    return font


def _palette(look: Look) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for qt_role, name in (
        (role.Window, "ground"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "sunken"),
        (role.Text, "text"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.ToolTipBase, "surface"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "quiet"),
        (role.Highlight, "chosen"),
        (role.HighlightedText, "text"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.Mid, "line"),
        (role.Dark, "outline"),
        (role.Accent, "accent"),
    ):
        palette.setColor(qt_role, look.colour(name))
    for qt_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, qt_role, look.colour("quiet"))
    return palette


def _style_sheet(look: Look) -> str:
    values = dict(look.roles)
    values |= {f"pt_{style}": f"{look.points(style):.2f}pt" for style in look.type_scale}
    values |= {f"px_{step}": f"{look.pixels(size)}px" for step, size in look.space.items()}
    values |= {
        "px_radius": f"{look.pixels(5)}px",
        "px_mark": f"{2 * look.pixels(7.5)}px",
        "px_halfmark": f"{look.pixels(7.5)}px",
    }
    pictures = resources_folder() / "icons"
    values |= {name: (pictures / f"{name}-{look.name}.svg").as_posix() for name in ("chevron", "tick", "dot")}
    sheet = (resources_folder() / "themes" / "window.qss").read_text(encoding="utf-8")
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", values[name])
    return sheet
