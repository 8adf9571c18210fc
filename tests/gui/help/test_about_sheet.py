"""What the program says of itself, and the licences of everything it carries."""

import time
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import __version__
from app.gui.help import licences
from app.gui.main_window import MainWindow


def test_that_version_and_licences_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.show_about()
    sheet = window.about_sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: bool(sheet.licences.toPlainText()), timeout=10_000)
    assert __version__ in sheet.text.toPlainText()
    assert "not an offer" in sheet.text.toPlainText()
    shown = sheet.licences.toPlainText()
    for name in ("Redistribution and use in source and binary forms", "pvlib", "numpy", "PySide6_Essentials"):
        assert name in shown
    sheet.close()


def test_that_opening_it_does_not_wait_for_the_licences(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.about_sheet = None
    monkeypatch.setattr("app.gui.help.about_sheet.licence_texts", partial(time.sleep, 0.3))
    began = time.perf_counter()
    window.show_about()
    assert time.perf_counter() - began < 0.25
    assert window.about_sheet is not None
    window.about_sheet.close()


def test_that_what_the_bundle_collected_is_read_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "third-party.txt").write_text("everything that was collected", encoding="utf-8")
    monkeypatch.setattr(licences, "resources_folder", lambda: tmp_path)
    assert licences.licence_texts().endswith("everything that was collected")
