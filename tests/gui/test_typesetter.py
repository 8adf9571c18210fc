"""Holds the setting of text to its widths."""

from pytestqt.qtbot import QtBot

from app.gui.theme import FACES
from app.gui.typesetter import Typesetter, shipped_families


def test_that_the_shipped_face_is_used(qtbot: QtBot) -> None:
    assert [family.startswith("Open Sans") for family in shipped_families()] == [True, True]


def test_that_the_window_does_not_change_its_face_because_something_was_printed(qtbot: QtBot) -> None:
    assert not set(FACES) & set(shipped_families())


def test_that_no_line_is_wider_than_asked_and_no_word_is_lost(qtbot: QtBot) -> None:
    set_ = Typesetter(16.67)
    text = "The co-op reads the meter on the last day, so a member's credit of 1,234.56 dollars is kept. " * 3
    lines = set_.lines(text, 2000.0, 9.0)
    assert len(lines) > 3
    assert all(set_.width(line, 9.0) <= 2000.0 for line in lines)
    assert " ".join(lines).split() == text.split()


def test_that_a_hyphen_is_no_place_to_break(qtbot: QtBot) -> None:
    set_ = Typesetter(16.67)
    for width in range(400, 2400, 100):
        assert not [line for line in set_.lines("ask the co-op " * 8, width, 9.0) if line.endswith("co-")]


def test_that_a_word_wider_than_the_line_is_cut(qtbot: QtBot) -> None:
    set_ = Typesetter(16.67)
    lines = set_.lines("a " + "x" * 100 + " b", 600.0, 9.0)
    assert all(set_.width(line, 9.0) <= 600.0 for line in lines)
    assert "".join(lines).replace(" ", "") == "a" + "x" * 100 + "b"


def test_that_no_text_is_one_empty_line(qtbot: QtBot) -> None:
    assert Typesetter(16.67).lines("  ", 100.0, 9.0) == [""]


def test_that_even_no_width_ends(qtbot: QtBot) -> None:
    assert Typesetter(16.67).lines("abc d", 0.0, 9.0) == ["a", "b", "c", "d"]
