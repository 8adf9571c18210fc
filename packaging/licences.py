"""Collects the licences of everything that the frozen program carries, from the packages they came in."""

from __future__ import annotations

import importlib.metadata
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
TEXTS = FOLDER / "licence_texts"
FILE_NAME = "third-party.txt"

SHORTENED = ("pvlib", "scipy")
"""Libraries that the program carries in part, from a folder of their own."""

LICENCE_NAMES = ("licen", "copying", "notice", "copyright")

STANDARD_TEXTS = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
"""Packages that name their licence and do not carry its text."""

QT_NOTE = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are separate libraries in the
folder PySide6 beside the program and may be replaced there by other builds of the same interface; their source is
published by The Qt Company. Qt contains software of third parties under permissive licences, listed in Qt's own
documentation. On Linux, the data of the ICU library beside Qt is shortened to English.
"""

PARTS_NOTE = """\
The program carries modules of this library as released; the modules that would import the rest of it are replaced by
shorter ones.
"""


@dataclass(frozen=True)
class Component:
    """Something the program carries: its name, version, licence in a word, and the texts that come with it."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    note: str = ""


def write(folder: Path, sources: Iterable[str]) -> Path:
    """Writes the one file of licences for the source files that went into the program; returns its path.

    Raises ValueError with the names of components whose licence text could not be found.
    """
    components = collected([Path(source) for source in sources if source])
    bare = [component.name for component in components if not component.texts]
    if bare:
        raise ValueError(f"no licence text was found for {', '.join(bare)}; put one into {TEXTS}")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE_NAME
    path.write_text(as_text(components), encoding="utf-8", newline="\n")
    return path


def collected(sources: list[Path]) -> list[Component]:
    """Every component that at least one source file belongs to, by name."""
    used = {path.resolve() for path in sources} | {path.absolute() for path in sources}
    components = [python_component()]
    for distribution in importlib.metadata.distributions():
        name = normal(distribution.name)
        if name == "fairwatt":
            continue
        files = distribution.files or []
        if name in SHORTENED or any(
            Path(str(file.locate())).absolute() in used for file in files if is_code(file.name)
        ):
            components.append(distribution_component(distribution))
    components += system_components(used)
    return sorted(components, key=lambda component: component.name.lower())


def is_code(name: str) -> bool:
    return name.endswith((".py", ".so", ".pyd", ".dylib", ".dll")) or ".so." in name


def normal(name: str) -> str:
    return name.lower().replace("_", "-")


def python_component() -> Component:
    """The interpreter and its standard library."""
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    texts = tuple(place.read_text(encoding="utf-8") for place in places if place.is_file())[:1]
    return Component("Python", sys.version.split()[0], "PSF-2.0", texts)


def distribution_component(distribution: importlib.metadata.Distribution) -> Component:
    """What an installed package says of itself, and the licence files that came with it."""
    name = normal(distribution.name)
    about = distribution.metadata
    licence = (about.get("License-Expression") or about.get("License") or "").strip().split("\n")[0]
    inside = [
        file
        for file in distribution.files or []
        if any(word in file.name.lower() for word in LICENCE_NAMES) and not is_code(file.name) and file.suffix != ".pyc"
    ]
    texts = [text_of(Path(str(file.locate()))) for file in sorted(inside, key=str)]
    if not texts and "\n" in (about.get("License") or "").strip():
        texts = [about["License"]]
    texts += [text_of(TEXTS / file) for file in STANDARD_TEXTS.get(name, ())]
    if not texts and (TEXTS / f"{name}.txt").is_file():
        texts = [text_of(TEXTS / f"{name}.txt")]
    note = QT_NOTE if name.startswith("pyside6") else PARTS_NOTE if name in SHORTENED else ""
    return Component(distribution.name, distribution.version, licence or "see below", tuple(texts), note)


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def system_components(used: set[Path]) -> list[Component]:
    """The packages of the operating system whose libraries were taken along (Debian and Ubuntu)."""
    dpkg = shutil.which("dpkg-query")
    if dpkg is None:
        return []
    libraries = [str(path) for path in used if path.parts[1:2] in (("lib",), ("usr",)) and ".so" in path.name]
    spellings = {spelling for path in libraries for spelling in (path, path.removeprefix("/usr"))}
    if not spellings:
        return []
    said = subprocess.run([dpkg, "--search", *sorted(spellings)], capture_output=True, text=True, check=False).stdout
    packages = {line.rpartition(": ")[0].split(",")[0].split(":")[0] for line in said.splitlines() if ": " in line}
    components = []
    for package in sorted(packages):
        place = Path("/usr/share/doc") / package / "copyright"
        shown = subprocess.run([dpkg, "-f", "${Version}", "-W", package], capture_output=True, text=True, check=False)
        texts = (text_of(place),) if place.is_file() else ()
        components.append(Component(package, shown.stdout.split("\n")[0], "see below", texts, "A system library.\n"))
    return components


def as_text(components: list[Component]) -> str:
    """A table of the components, then the texts, each text once."""
    width = max(len(component.name) for component in components)
    lines = ["Fairwatt is under the BSD 3-Clause licence. It carries the work of others:", ""]
    lines += [f"{component.name:{width}}  {component.version}  {component.licence}" for component in components]
    shown: dict[str, str] = {}
    for component in components:
        lines += ["", "", "=" * 100, f"{component.name} {component.version}: {component.licence}", "=" * 100, ""]
        lines += [component.note] if component.note else []
        for text in component.texts:
            earlier = shown.setdefault(text.strip(), component.name)
            lines += [text.strip() if earlier == component.name else f"The same text as of {earlier}, above.", ""]
    return "\n".join(lines).rstrip() + "\n"
