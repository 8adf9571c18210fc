"""Holds the reader of logos to refusing what is no small plain picture, in a sentence, and to drawing what is."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.core.problems import ProblemsFound
from app.gui.logo import MOST_BYTES, MOST_ELEMENTS, logo_beside, read_logo

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20">'
PLAIN = f'{HEAD}<rect width="40" height="20" fill="#204080"/></svg>'
HOSTILE = {
    "runs": f"{HEAD}<script>alert(1)</script></svg>",
    "loads a file": f'{HEAD}<image xlink:href="/etc/hostname" width="9" height="9"/></svg>',
    "swells by use": f'{HEAD}<g id="a"/><use xlink:href="#a"/></svg>',
    "fetches a fill": f'{HEAD}<rect width="9" height="9" fill="url(other.svg#a)"/></svg>',
    "imports a style": f"{HEAD}<style>@import 'x.css';</style></svg>",
    "links outside": f'{HEAD}<linearGradient id="a" xlink:href="other.svg#b"/></svg>',
    "has entities": f'<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>{HEAD}<text>&b;</text></svg>',
    "has too many parts": f"{HEAD}{'<g/>' * MOST_ELEMENTS}</svg>",
    "is cut": PLAIN[:80],
    "is another thing": "<html><p>No drawing.</p></html>",
    "is empty": "",
    "is too large": PLAIN + " " * MOST_BYTES,
}


def refusal(path: Path) -> str:
    with pytest.raises(ProblemsFound) as found:
        read_logo(path)
    return str(found.value.problems[0].text)


@pytest.mark.parametrize("why", HOSTILE)
def test_that_a_drawing_that_does_more_than_lie_there_is_refused_in_a_sentence(
    why: str, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "logo.svg"
    path.write_text(HOSTILE[why], encoding="utf-8")
    said = refusal(path)
    assert said.startswith("The co-op's logo logo.svg is left out: it ")
    assert said.endswith(".")


@pytest.mark.parametrize(
    "content",
    [
        PLAIN,
        f'{HEAD}<style>.a{{fill:url(#g)}}</style><linearGradient id="g"/><rect class="a" width="9" height="9"/></svg>',
        f'<?xml version="1.0"?><!DOCTYPE svg>{PLAIN}',
        PLAIN.replace("<rect", '<x:namedview xmlns:x="urn:drawer"/><rect'),
    ],
)
def test_that_a_plain_drawing_is_drawn(content: str, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "logo.svg"
    path.write_text(content, encoding="utf-8")
    logo = read_logo(path)
    assert (logo.size.width(), logo.size.height()) == (40.0, 20.0)


def test_that_a_picture_is_drawn_and_a_huge_one_is_refused_before_it_is_unpacked(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "logo.png"
    image = QImage(30, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(path))
    assert read_logo(path).size.width() == 30.0
    huge = QImage(3000, 2000, QImage.Format.Format_Mono)
    huge.fill(0)
    assert huge.save(str(path))
    assert path.stat().st_size < MOST_BYTES
    assert "3000 x 2000 pixels" in refusal(path)


@pytest.mark.qt_log_ignore("Not a JPEG file", "Read Error")
def test_that_a_picture_is_what_its_name_says(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "logo.jpg"
    path.write_text(PLAIN, encoding="utf-8")
    assert "no picture of the kind its name says" in refusal(path)
    png = tmp_path / "logo.png"
    image = QImage(30, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(png))
    png.write_bytes(png.read_bytes()[:60])
    assert "damaged" in refusal(png) or "no picture" in refusal(png)


def test_that_a_logo_is_found_by_its_name_and_a_missing_one_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    assert logo_beside(tmp_path / "policy.toml") is None
    (tmp_path / "mine-logo.png").write_bytes(b"")
    assert logo_beside(tmp_path / "mine.toml") == tmp_path / "mine-logo.png"
    assert "cannot be read" in refusal(tmp_path / "gone.svg")
