"""Builds the frozen program into dist/fairwatt/ and says how large it became; `python tasks.py build` runs it."""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent
PROGRAM = ROOT / "dist" / "fairwatt"
WORK = ROOT / "build"
LARGEST_MB = 180


def main(words: list[str]) -> int:
    """Builds, and with --package also wraps the result as this system installs programs; the exit status."""
    parser = argparse.ArgumentParser(prog="python tasks.py build", description=__doc__)
    parser.add_argument("--package", action="store_true", help="also make the .deb, the installer or the disk image")
    arguments = parser.parse_args(words)
    if importlib.util.find_spec("PyInstaller") is None:
        print(
            "build: PyInstaller is not in this environment; expected it there",
            file=sys.stderr,
        )
        return 1
    sys.path[:0] = [str(FOLDER), str(ROOT)]
    status = freeze()
    if status:
        return status
    if sys.platform.startswith("linux"):
        strip_symbols(PROGRAM)
        shorten_icu(PROGRAM)
    megabytes = size_mb(PROGRAM)
    print(f"{PROGRAM.relative_to(ROOT)}: {megabytes:.1f} MB in {count_files(PROGRAM)} files")
    if megabytes > LARGEST_MB:
        print(f"build: that is more than the {LARGEST_MB} MB it may have", file=sys.stderr)
        return 1
    if arguments.package:
        return package()
    return 0


def freeze() -> int:
    """Runs PyInstaller; its exit status."""
    import windows_version

    from app import __version__

    environment = dict(os.environ, PYTHONHASHSEED="0", SOURCE_DATE_EPOCH=commit_time())
    if sys.platform == "win32":
        WORK.mkdir(exist_ok=True)
        resource = WORK / "version_resource.txt"
        resource.write_text(windows_version.resource(__version__), encoding="utf-8")
        environment["FAIRWATT_VERSION_RESOURCE"] = str(resource)
    if sys.platform in ("win32", "darwin"):
        icon = subprocess.run([sys.executable, str(FOLDER / "icons.py"), str(WORK)], check=True, capture_output=True)
        environment["FAIRWATT_ICON"] = icon.stdout.decode().strip()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(ROOT / "dist"), "--workpath", str(WORK / "pyinstaller")]
    return subprocess.run([*command, str(FOLDER / "fairwatt.spec")], cwd=ROOT, env=environment, check=False).returncode


def commit_time() -> str:
    """The time of the last commit as seconds, so that two builds of one commit carry the same dates."""
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return asked.stdout.strip() or "0"


def strip_symbols(program: Path) -> None:
    """Takes the debugging symbols out of Python's own libraries, where the interpreter was built with them (Linux).

    The libraries of installed packages are left as their makers released them.
    """
    strip = shutil.which("strip")
    if strip is None:
        return
    version = sysconfig.get_python_version()
    inside = program / "_internal"
    ours = [*inside.glob("libpython*.so*"), *(inside / f"python{version}" / "lib-dynload").glob("*.so")]
    subprocess.run([strip, "--strip-unneeded", *map(str, ours)], check=True)


def shorten_icu(program: Path) -> None:
    """Leaves only English in the table that Qt's ICU comes with; one that is laid out otherwise stays whole."""
    sys.path.insert(0, str(FOLDER / "linux"))
    import icu_data

    for library in program.rglob("libicudata.so.*"):
        try:
            icu_data.shorten(library)
        except ValueError as error:
            print(f"build: {library.name} stays as it is: {error}", file=sys.stderr)


def size_mb(folder: Path) -> float:
    """What the files of a folder hold, in megabytes of 1,000,000 bytes; a link counts as nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6


def count_files(folder: Path) -> int:
    return sum(1 for path in folder.rglob("*") if path.is_file())


PACKAGERS: Mapping[str, tuple[str, ...]] = {
    "linux": (str(FOLDER / "linux" / "deb.py"),),
    "win32": (str(FOLDER / "windows" / "installer.py"),),
    "darwin": (str(FOLDER / "macos" / "disk_image.py"),),
}


def package() -> int:
    """Wraps the frozen program for this operating system; the exit status."""
    return subprocess.run([sys.executable, *PACKAGERS[sys.platform]], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
