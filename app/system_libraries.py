"""Knows which of the operating system's libraries Qt needs, by which package each is installed."""

from __future__ import annotations

import ctypes
import importlib.util
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

# Library file -> (Debian and Ubuntu package, Fedora package).
PACKAGES: Mapping[str, tuple[str, str]] = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libOpenGL.so.0": ("libopengl0", "libglvnd-opengl"),
    "libGLX.so.0": ("libglx0", "libglvnd-glx"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libSM.so.6": ("libsm6", "libSM"),
    "libICE.so.6": ("libice6", "libICE"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-glx.so.0": ("libxcb-glx0", "libxcb"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xinput.so.0": ("libxcb-xinput0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl"),
}

# What the window itself links to, in PySide6's folder; and the plugin of each kind of display.
QT_BINDINGS = ("QtCore.abi3.so", "QtGui.abi3.so", "QtWidgets.abi3.so")
QT_PLUGIN = "Qt/plugins/platforms/libq{platform}.so"


def missing_in_ldd(output: str) -> tuple[str, ...]:
    """The libraries that an output of `ldd` says are not found, each once, in its order."""
    return tuple(dict.fromkeys(re.findall(r"^\s*(\S+) => not found", output, flags=re.MULTILINE)))


def missing_in_error(text: str) -> tuple[str, ...]:
    """The library that an ImportError's or OSError's text says could not be opened, if it is about one."""
    found = re.search(r"([^\s:]+\.so[.\d]*): cannot open shared object file", text)
    return (Path(found.group(1)).name,) if found else ()


def advice(missing: Iterable[str], installer: str | None = None) -> str:
    """One sentence: what Qt misses on this machine, and the command that installs it.

    `installer` is apt-get, dnf or empty; by default the one this machine has.
    """
    import shutil  # here, because a machine in order never needs it at start-up

    libraries = tuple(dict.fromkeys(missing))
    if installer is None:
        installer = next((name for name in ("apt-get", "dnf") if shutil.which(name)), "")
    sentence = f"Fairwatt's window needs system libraries that this machine lacks: {', '.join(libraries)}"
    packages = package_names(libraries, installer)
    if not packages:
        return f"{sentence}; install the packages that hold them with this system's package manager."
    return f"{sentence}; install them with: sudo {installer} install {' '.join(packages)}"


def package_names(libraries: Iterable[str], installer: str) -> tuple[str, ...]:
    """The packages that hold these libraries, each once; a library we do not know is left to the person."""
    column = {"apt-get": 0, "dnf": 1}.get(installer)
    if column is None:
        return ()
    return tuple(dict.fromkeys(PACKAGES[library][column] for library in libraries if library in PACKAGES))


def pyside_folder() -> Path | None:
    """Where PySide6 is installed, found without importing it; None when it is not there."""
    specification = importlib.util.find_spec("PySide6")
    places = specification.submodule_search_locations if specification else None
    return Path(next(iter(places))) if places else None


def display_platforms(environment: Mapping[str, str]) -> tuple[str, ...]:
    """The kinds of display Qt will try, best first: the one asked for by name, or those this session offers."""
    asked = environment.get("QT_QPA_PLATFORM", "")
    if asked:
        return tuple(name.partition(":")[0] for name in asked.split(";"))
    offers = (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
    return tuple(name for name, variable in offers if environment.get(variable))


def missing_libraries(platforms: Iterable[str]) -> tuple[str, ...]:
    """Every library that PySide6 and these platforms' plugins need and this machine lacks, by `ldd`; some 0.1 s."""
    import shutil  # here, because a machine in order never needs them at start-up
    import subprocess

    folder = pyside_folder()
    ldd = shutil.which("ldd")
    if not sys.platform.startswith("linux") or folder is None or ldd is None:
        return ()
    names = (*QT_BINDINGS, *(QT_PLUGIN.format(platform=name) for name in platforms))
    files = [str(folder / name) for name in names if (folder / name).exists()]
    if not files:
        return ()
    said = subprocess.run([ldd, *files], capture_output=True, text=True, check=False).stdout
    ours = {path.name for path in (folder / "Qt" / "lib").glob("*.so*")} | {path.name for path in folder.glob("*.so*")}
    return tuple(name for name in missing_in_ldd(said) if name not in ours and not name.startswith("libshiboken"))


def why_qt_cannot_start(environment: Mapping[str, str]) -> str | None:
    """The sentence to show instead of a window, or None when Qt's libraries are all there.

    Opens the libraries Qt is about to open anyway, so on a machine in order it costs next to nothing; call it before
    PySide6 is first imported, because Qt ends the whole program when its plugin for the display does not load.
    """
    folder = pyside_folder()
    if not sys.platform.startswith("linux") or folder is None:
        return None
    platforms = display_platforms(environment)
    missing: tuple[str, ...] = ()
    for platform in platforms:
        plugin = folder / QT_PLUGIN.format(platform=platform)
        if not plugin.exists():
            return None  # a plugin of the person's own: Qt itself says what it thinks of it
        try:
            ctypes.CDLL(str(plugin))
            return None
        except OSError as error:
            missing += missing_in_error(str(error))
    if not missing:
        return None
    return advice(missing_libraries(platforms) or missing)


def main(words: list[str]) -> int:
    """Says what is missing for drawing offscreen, as the tests do; with --packages only the packages' names."""
    missing = missing_libraries(("offscreen",))
    if "--packages" in words:
        print(" ".join(package_names(missing, "apt-get")))
        return 0
    if missing:
        print(advice(missing), file=sys.stderr)
    return int(bool(missing))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
