"""Reads a co-op's logo from beside its policy file, and refuses whatever is not a small, plain, self-contained picture.

A policy file comes from anybody, and so does its logo: it may not reach for other files, nor swell when it is unpacked.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSizeF
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtSvg import QSvgRenderer

from app.core.problems import Problem, ProblemsFound

FORMATS = {".svg": "svg", ".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg"}
translate = QCoreApplication.translate
MOST_BYTES = 1_000_000
MOST_PIXELS = 4_000_000
MOST_ELEMENTS = 5_000
# What a drawing may consist of: shapes, what colours them, words about them; nothing that runs, loads or repeats.
PLAIN_ELEMENTS = frozenset(
    (
        *("svg", "g", "defs", "title", "desc", "metadata", "style", "clipPath", "text", "tspan"),
        *("path", "rect", "circle", "ellipse", "line", "polyline", "polygon"),
        *("linearGradient", "radialGradient", "stop"),
    )
)


@dataclass(frozen=True)
class Logo:
    """A logo that may be drawn; ``size`` has its proportions."""

    drawing: QSvgRenderer | QImage
    size: QSizeF


def logo_beside(policy_file: Path) -> Path | None:
    """Where a policy's logo lies, None if there is none.

    Beside a `policy.toml` it is called `logo.svg` (or .png, .jpg); beside any other `NAME.toml`, `NAME-logo.svg`.
    """
    stem = "logo" if policy_file.name == "policy.toml" else f"{policy_file.stem}-logo"
    places = (policy_file.with_name(stem + suffix) for suffix in FORMATS)
    return next((place for place in places if place.is_file()), None)


def read_logo(path: Path) -> Logo:
    """The logo, ready to be drawn; ProblemsFound with a sentence where it is not one that is drawn."""
    form = FORMATS[path.suffix.lower()]
    try:
        size_bytes = path.stat().st_size
        content = path.read_bytes() if size_bytes <= MOST_BYTES else b""
    except OSError as error:
        raise _refused(path, translate("Logo", "it cannot be read: {reason}.").format(reason=error.strerror)) from None
    if size_bytes > MOST_BYTES:
        said = translate("Logo", "it has {size} kB; {most} kB are the most.")
        raise _refused(path, said.format(size=size_bytes // 1000, most=MOST_BYTES // 1000))
    return _read_drawing(path, content) if form == "svg" else _read_picture(path, content, form)


def _read_picture(path: Path, content: bytes, form: str) -> Logo:
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form.encode()))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()  # from the head of the file: nothing has been unpacked yet
    if size.isEmpty():
        raise _refused(path, translate("Logo", "it is no picture of the kind its name says."))
    if size.width() * size.height() > MOST_PIXELS:
        said = translate(
            "Logo", "it has {width} x {height} pixels; a logo of 2,000 x 2,000 is the largest that is drawn."
        )
        raise _refused(path, said.format(width=size.width(), height=size.height()))
    image = reader.read()
    if image.isNull():
        raise _refused(
            path, translate("Logo", "it is damaged: {reason}.").format(reason=reader.errorString().rstrip("."))
        )
    return Logo(image, QSizeF(image.size()))


def _read_drawing(path: Path, content: bytes) -> Logo:
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        root = fromstring(content, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    except DefusedXmlException:
        raise _refused(path, translate("Logo", "it declares entities; a plain drawing is expected.")) from None
    except (ParseError, ValueError, LookupError):
        raise _refused(path, translate("Logo", "it is no SVG drawing.")) from None
    for count, element in enumerate(root.iter(), start=1):
        name = str(element.tag).rpartition("}")[2]
        if count > MOST_ELEMENTS:
            said = translate("Logo", "it has more than {most} parts; a simpler drawing is expected.")
            raise _refused(path, said.format(most=MOST_ELEMENTS))
        if name not in PLAIN_ELEMENTS and _is_drawn(element.tag):
            said = translate("Logo", "it has a part “{part}”; a plain drawing of shapes is expected.")
            raise _refused(path, said.format(part=name[:40]))
        texts = [*element.attrib.values(), (element.text or "") if name == "style" else ""]
        links = [value for key, value in element.attrib.items() if key.rpartition("}")[2] == "href"]
        if any(not link.startswith("#") for link in links) or any(map(_reaches_out, texts)):
            raise _refused(
                path,
                translate("Logo", "it refers to something outside itself; a drawing that stands alone is expected."),
            )
    drawing = QSvgRenderer(QByteArray(content))
    if not drawing.isValid() or QSizeF(drawing.defaultSize()).isEmpty():
        raise _refused(path, translate("Logo", "it is no SVG drawing."))
    return Logo(drawing, QSizeF(drawing.defaultSize()))


def _is_drawn(tag: object) -> bool:
    """Whether an element is SVG's own: what a drawing program adds about itself in other names is never drawn."""
    space, _, _ = str(tag).rpartition("}")
    return space in ("", "{http://www.w3.org/2000/svg")


def _reaches_out(text: str) -> bool:
    """Whether a value fetches something: a style's import, or an address that is not a part of the drawing itself."""
    said = "".join(text.lower().split())
    return "@import" in said or "url(" in said.replace("url(#", "").replace("url('#", "").replace('url("#', "")


def _refused(path: Path, why: str) -> ProblemsFound:
    said = translate("Logo", "The co-op's logo {name} is left out: {why}").format(name=path.name, why=why)
    return ProblemsFound(Problem(said, file=str(path)))
