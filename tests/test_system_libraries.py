"""Holds the advice on missing system libraries against what `ldd` and a failed import really print."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import system_libraries
from app.system_libraries import (
    PACKAGES,
    advice,
    display_platforms,
    missing_in_error,
    missing_in_ldd,
    package_names,
    why_qt_cannot_start,
)

LDD = """\
/opt/PySide6/QtWidgets.abi3.so:
\tlinux-vdso.so.1 (0x00007ffd2b5f2000)
\tlibQt6Gui.so.6 => /opt/PySide6/Qt/lib/libQt6Gui.so.6 (0x00007f0e4b000000)
\tlibEGL.so.1 => not found
\tlibxkbcommon.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f0e4a800000)
/opt/PySide6/Qt/plugins/platforms/libqoffscreen.so:
\tlibEGL.so.1 => not found
"""
IMPORT_ERROR = "libEGL.so.1: cannot open shared object file: No such file or directory"


def test_that_ldd_names_each_missing_library_once() -> None:
    assert missing_in_ldd(LDD) == ("libEGL.so.1", "libxkbcommon.so.0")


def test_that_a_complete_machine_misses_nothing() -> None:
    assert missing_in_ldd("\tlibc.so.6 => /lib/libc.so.6 (0x00007f0e4a800000)\n\tstatically linked\n") == ()


def test_that_an_import_error_names_its_library_without_its_folder() -> None:
    assert missing_in_error(IMPORT_ERROR) == ("libEGL.so.1",)
    assert missing_in_error(f"/usr/lib/{IMPORT_ERROR}") == ("libEGL.so.1",)


def test_that_another_import_error_is_not_taken_for_a_missing_library() -> None:
    assert missing_in_error("No module named 'PySide6'") == ()


def test_that_the_advice_is_one_sentence_with_the_libraries_and_the_command() -> None:
    sentence = advice(missing_in_ldd(LDD), installer="apt-get")
    assert sentence == (
        "Fairwatt's window needs system libraries that this machine lacks: libEGL.so.1, libxkbcommon.so.0; "
        "install them with: sudo apt-get install libegl1 libxkbcommon0"
    )
    assert "sudo dnf install libglvnd-egl libxkbcommon" in advice(missing_in_ldd(LDD), installer="dnf")


def test_that_without_a_known_installer_the_libraries_are_still_named() -> None:
    sentence = advice(["libEGL.so.1"], installer="")
    assert "libEGL.so.1" in sentence
    assert "sudo" not in sentence


def test_that_a_library_we_do_not_know_is_named_and_not_guessed() -> None:
    assert package_names(["libmystery.so.9"], "apt-get") == ()
    assert "libmystery.so.9" in advice(["libmystery.so.9"], installer="apt-get")


def test_that_two_libraries_of_one_package_name_it_once() -> None:
    assert package_names(["libglib-2.0.so.0", "libgthread-2.0.so.0"], "apt-get") == ("libglib2.0-0",)


@pytest.mark.parametrize(
    ("environment", "platforms"),
    [
        ({}, ()),
        ({"DISPLAY": ":0"}, ("xcb",)),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ("wayland", "xcb")),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, ("offscreen",)),
        ({"QT_QPA_PLATFORM": "wayland;xcb:no-gl"}, ("wayland", "xcb")),
    ],
)
def test_that_the_displays_tried_are_those_qt_would_try(
    environment: dict[str, str], platforms: tuple[str, ...]
) -> None:
    assert display_platforms(environment) == platforms


def test_that_this_machine_can_start_qt_offscreen() -> None:
    assert why_qt_cannot_start({"QT_QPA_PLATFORM": "offscreen"}) is None


def a_folder_with_broken_plugins(folder: Path, *platforms: str) -> Path:
    plugins = folder / "Qt" / "plugins" / "platforms"
    plugins.mkdir(parents=True)
    for platform in platforms:
        (plugins / f"libq{platform}.so").write_bytes(b"")
    return folder


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves Qt's libraries to the system")
def test_that_every_display_must_fail_before_the_window_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = a_folder_with_broken_plugins(tmp_path, "wayland", "xcb")
    monkeypatch.setattr(system_libraries, "pyside_folder", lambda: folder)
    monkeypatch.setattr(system_libraries, "missing_libraries", lambda platforms: ("libxcb-cursor.so.0",))

    def no_xcb(path: str) -> object:
        if "xcb" in path:
            raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")
        return object()

    monkeypatch.setattr("ctypes.CDLL", no_xcb)
    assert why_qt_cannot_start({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}) is None
    sentence = why_qt_cannot_start({"DISPLAY": ":0"})
    assert sentence is not None
    assert "libxcb-cursor.so.0" in sentence


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves Qt's libraries to the system")
def test_that_every_library_qt_needs_here_beyond_the_usual_has_a_package_in_the_table() -> None:
    # An ldd that finds nothing stands for a bare machine: what a bare machine lacks is what the table must know.
    folder = system_libraries.pyside_folder()
    assert folder is not None
    names = (*system_libraries.QT_BINDINGS, "Qt/lib/libQt6Gui.so.6", "Qt/lib/libQt6XcbQpa.so.6")
    plugins = tuple(system_libraries.QT_PLUGIN.format(platform=name) for name in ("xcb", "wayland", "offscreen"))
    files = [folder / name for name in (*names, *plugins)]
    listed = subprocess.run(
        ["readelf", "--dynamic", *map(str, files)], capture_output=True, text=True, check=False, env=os.environ
    )
    if listed.returncode:
        pytest.skip("readelf is not on this machine")
    needed = {line.rpartition("[")[2].rstrip("]") for line in listed.stdout.splitlines() if "(NEEDED)" in line}
    always_there = ("libc.", "libm.", "libdl.", "libpthread.", "librt.", "libgcc_s.", "libstdc++.", "libz.", "ld-linux")
    unknown = {
        name
        for name in needed
        if not name.startswith((*always_there, "libQt6", "libicu", "libshiboken6", "libpyside6"))
        and name not in PACKAGES
    }
    assert unknown == set()
