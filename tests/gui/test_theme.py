"""Themes give every role a colour that can be read."""

import itertools

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.theme import THEMES, Wardrobe, read_look
from app.locations import resources_folder

GROUNDS = ("ground", "surface", "sunken", "hover", "chosen")
INKS = ("text", "quiet", "accent", "pass", "fail", "warn", "ask")
NOTICES = ("pass_ground", "fail_ground", "warn_ground", "ask_ground")
READABLE = 4.5  # WCAG 2.2, success criterion 1.4.3, text
VISIBLE = 3.0  # WCAG 2.2, success criterion 1.4.11, parts of controls and of charts


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_that_the_measure_of_contrast_is_right() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21.0)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_that_every_text_can_be_read_on_every_ground(theme: str) -> None:
    roles = read_look(theme).roles
    pairs = [
        *itertools.product(INKS, GROUNDS),
        *itertools.product(("text", "quiet", "pass", "fail", "warn", "ask"), NOTICES),
    ]
    faint = {pair: contrast(roles[pair[0]], roles[pair[1]]) for pair in pairs}
    assert {pair: value for pair, value in faint.items() if value < READABLE} == {}
    assert contrast(roles["on_accent"], roles["accent"]) >= READABLE


@pytest.mark.parametrize("theme", THEMES)
def test_that_edges_of_fields_focus_and_what_charts_draw_can_be_seen(theme: str) -> None:
    look = read_look(theme)
    for role in ("outline", "focus"):
        for ground in ("ground", "surface", "sunken"):
            assert contrast(look.roles[role], look.roles[ground]) >= VISIBLE, (role, ground)
    for role in ("before", "after", "generation", "received", "loss", "marker"):
        assert contrast(look.chart[role], look.roles["surface"]) >= VISIBLE, role


def test_that_all_themes_name_the_same_roles() -> None:
    looks = [read_look(theme) for theme in THEMES]
    assert len({frozenset(look.roles) for look in looks}) == 1
    assert len({frozenset(look.chart) for look in looks}) == 1


def test_that_the_style_sheet_asks_only_for_what_there_is() -> None:
    import re

    sheet = (resources_folder() / "themes" / "window.qss").read_text(encoding="utf-8")
    look = read_look("light")
    known = set(look.roles) | {f"pt_{step}" for step in look.type_scale} | {f"px_{step}" for step in look.space}
    known |= {"px_radius", "px_mark", "px_halfmark", "chevron", "tick", "dot"}
    rules = sheet.split("*/", 1)[1]
    assert set(re.findall(r"@(\w+)", rules)) <= known


def test_that_a_look_is_put_on_once_and_again_after_another_wardrobes(qapp: QApplication, qtbot: QtBot) -> None:
    mine = Wardrobe("light", 100)
    mine.wear()
    with qtbot.assertNotEmitted(mine.changed):
        mine.choose("light", 100)
    with qtbot.waitSignal(mine.changed, timeout=1000):
        mine.choose("dark")
    dark = qapp.styleSheet()
    Wardrobe("light", 100).wear()
    assert qapp.styleSheet() != dark
    mine.choose("dark", 100)
    assert qapp.styleSheet() == dark
    mine.choose("light")
