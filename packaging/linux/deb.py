"""Wraps the frozen program as a Debian package: program, starter, desktop entry, icon, file type, description."""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[1]
DIST = ROOT / "dist"
PLACE = Path("usr/lib/fairwatt")
MAINTAINER = "The Fairwatt authors <fairwatt@localhost>"

RECOMMENDED = ("libcups2", "shared-mime-info", "desktop-file-utils")
"""For printing, and so that a double click on a case opens it; the program runs without them."""

ALWAYS_THERE = ("libgcc-s1", "libstdc++6", "zlib1g")


def main(words: list[str]) -> int:
    """Makes dist/fairwatt_VERSION_ARCHITECTURE.deb and the file of its checksum; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", nargs="?", type=Path, default=DIST / "fairwatt", help="the frozen program's folder")
    parser.add_argument("--out", type=Path, default=DIST, help="the folder for the package")
    arguments = parser.parse_args(words)
    if not (arguments.program / "fairwatt").is_file():
        print(f"deb: {arguments.program} holds no frozen program", file=sys.stderr)
        return 1
    package = make(arguments.program, arguments.out)
    print(f"{package.name}: {package.stat().st_size / 1e6:.1f} MB")
    return 0


def make(program: Path, out: Path, tree: Path = ROOT / "build" / "deb") -> Path:
    """Builds the package from a frozen program's folder, by way of the folder `tree`; returns its path."""
    sys.path.insert(0, str(ROOT))
    from app import __version__

    shutil.rmtree(tree, ignore_errors=True)
    lay_out(tree, program, __version__)
    architecture = output("dpkg", "--print-architecture")
    installed_kb = (
        sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    )
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        f"Package: fairwatt\nVersion: {__version__}\nArchitecture: {architecture}\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {installed_kb}\nDepends: {', '.join(dependencies(program))}\n"
        f"Recommends: {', '.join(RECOMMENDED)}\nSection: misc\nPriority: optional\n"
        "Description: electric co-op bill with solar panels or a small wind turbine\n"
        " Fairwatt tells a member of a US electric cooperative what the yearly bill becomes\n"
        " after adding solar panels or a small wind turbine, under the co-op's own rules,\n"
        " to the cent and with reasons. It works without a network.\n",
        encoding="utf-8",
    )
    sums = [f"{md5(path)}  {path.relative_to(tree)}\n" for path in sorted(tree.rglob("*")) if is_listed(path, tree)]
    (tree / "DEBIAN" / "md5sums").write_text("".join(sums), encoding="utf-8")
    out.mkdir(parents=True, exist_ok=True)
    package = out / f"fairwatt_{__version__}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "SOURCE_DATE_EPOCH": commit_time()}
    )
    write_checksum(package)
    return package


def lay_out(tree: Path, program: Path, version: str) -> None:
    """Puts every file where Debian and the desktop look for it."""
    share = tree / "usr" / "share"
    shutil.copytree(program, tree / PLACE, symlinks=True)
    starter = tree / "usr" / "bin" / "fairwatt"
    starter.parent.mkdir(parents=True)
    starter.symlink_to(Path("../lib/fairwatt/fairwatt"))
    metainfo = (FOLDER / "org.fairwatt.Fairwatt.metainfo.xml").read_text(encoding="utf-8")
    day = time.strftime("%Y-%m-%d", time.gmtime(int(commit_time())))
    texts = {
        "applications/fairwatt.desktop": (FOLDER / "fairwatt.desktop").read_text(encoding="utf-8"),
        "mime/packages/fairwatt.xml": (FOLDER / "fairwatt-mime.xml").read_text(encoding="utf-8"),
        "metainfo/org.fairwatt.Fairwatt.metainfo.xml": metainfo.replace("@VERSION@", version).replace("@DATE@", day),
        "icons/hicolor/scalable/apps/fairwatt.svg": (ROOT / "resources/icons/fairwatt.svg").read_text(encoding="utf-8"),
        "doc/fairwatt/copyright": copyright_text(program),
    }
    for name, text in texts.items():
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        (share / name).write_text(text, encoding="utf-8")
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or (path.name == "fairwatt" and path.parent == tree / PLACE) else 0o644)


def copyright_text(program: Path) -> str:
    """The program's own licence, and where those of everything it carries are."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    others = next(program.rglob("licences/third-party.txt"), None)
    place = f"/{PLACE / others.relative_to(program)}" if others else "not part of this build"
    return f"Fairwatt\n\n{own}\n\nThe licences of the libraries it carries: {place}\n"


def dependencies(program: Path) -> list[str]:
    """The packages that hold the system libraries which the program asks for and does not carry."""
    libraries = [
        path for path in program.rglob("*") if path.is_file() and (".so" in path.name or path.name == "fairwatt")
    ]
    carried = {path.name for path in libraries}
    asked: set[str] = set()
    glibc = (2, 17)
    for library in libraries:
        said = subprocess.run(["objdump", "-p", str(library)], capture_output=True, text=True, check=False).stdout
        asked.update(re.findall(r"^\s+NEEDED\s+(\S+)", said, flags=re.MULTILINE))
        versions = re.findall(r"\bGLIBC_(\d+)\.(\d+)\b", said)
        glibc = max([glibc, *((int(major), int(minor)) for major, minor in versions)])
    packages = packages_of(asked - carried) - {"libc6", "libcups2", *ALWAYS_THERE}
    return [f"libc6 (>= {glibc[0]}.{glibc[1]})", "fontconfig-config", *sorted(packages)]


def packages_of(libraries: Iterable[str]) -> set[str]:
    """The packages that these libraries come from on this machine."""
    known = dict(re.findall(r"^\s+(\S+) \(.*\) => (\S+)$", output("/sbin/ldconfig", "-p"), flags=re.MULTILINE))
    found = {known[name] for name in libraries if name in known}
    spellings = {spelling for path in found for spelling in (path, f"/usr{path}", os.path.realpath(path))}
    said = subprocess.run(["dpkg-query", "--search", *sorted(spellings)], capture_output=True, text=True, check=False)
    return {line.split(":")[0] for line in said.stdout.splitlines() if ": " in line}


def is_listed(path: Path, tree: Path) -> bool:
    return path.is_file() and not path.is_symlink() and "DEBIAN" not in path.relative_to(tree).parts


def md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def write_checksum(path: Path) -> None:
    """Writes the file's SHA-256 beside it, in the form that `sha256sum --check` reads."""
    line = f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
    path.with_name(f"{path.name}.sha256").write_text(line, encoding="ascii")


def commit_time() -> str:
    """The time of the last commit as seconds, so that two packages of one commit carry the same dates."""
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return asked.stdout.strip() or "0"


def output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
