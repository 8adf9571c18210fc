"""Finds the licences of everything the program carries: as collected in the bundle, or from what is installed."""

from __future__ import annotations

import importlib.metadata
import re
from pathlib import Path

from app.locations import data_folder, resources_folder

COLLECTED = "third-party.txt"
DATA = "data.txt"
OWN = "fairwatt"
LICENCE_NAMES = ("licen", "copying", "notice", "copyright")
_NAME = re.compile(r"^[A-Za-z0-9._-]+")


def licence_texts() -> str:
    """One text: Fairwatt's own licence, then the data and everything else it carries, each with its licence."""
    collected = resources_folder() / "licences" / COLLECTED
    own = _own_licence()
    others = collected.read_text(encoding="utf-8") if collected.is_file() else _of_installed()
    return "\n\n\n".join(text for text in (own, *_of_data(), others) if text)


def _of_data() -> tuple[str, ...]:
    """Whose the data and typefaces are, and the licence that several of them are under."""
    paths = (resources_folder() / "licences" / DATA, resources_folder() / "fonts" / "Apache-2.0.txt")
    return tuple(path.read_text(encoding="utf-8").rstrip() for path in paths if path.is_file())


def _own_licence() -> str:
    beside = data_folder() / "LICENSE"
    if beside.is_file():
        return beside.read_text(encoding="utf-8").strip()
    try:
        return "\n".join(_texts(importlib.metadata.distribution(OWN)))
    except importlib.metadata.PackageNotFoundError:
        return ""


def _of_installed() -> str:
    """The packages that Fairwatt asks for, and those that they ask for, as they are installed here."""
    found: dict[str, importlib.metadata.Distribution] = {}
    wanted = [OWN]
    while wanted:
        name = wanted.pop()
        key = name.lower().replace("_", "-")
        if key in found:
            continue
        try:
            found[key] = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        needed = [each for each in found[key].requires or [] if "extra ==" not in each]
        wanted += [match[0] for each in needed if (match := _NAME.match(each))]
    parts = []
    for key in sorted(found.keys() - {OWN}):
        distribution = found[key]
        about = distribution.metadata
        said = next((about[key] for key in ("License-Expression", "License") if key in about), "")
        licence = said.strip().split("\n")[0]
        rule = "=" * 72
        parts.append(f"{rule}\n{distribution.name} {distribution.version}  {licence}\n{rule}")
        parts += _texts(distribution)
    return "\n\n".join(parts)


def _texts(distribution: importlib.metadata.Distribution) -> list[str]:
    inside = [
        file
        for file in distribution.files or []
        if any(word in file.name.lower() for word in LICENCE_NAMES) and file.suffix in ("", ".txt", ".md", ".rst")
    ]
    paths = [Path(str(file.locate())) for file in sorted(inside, key=str)]
    return [path.read_text(encoding="utf-8", errors="replace").strip() for path in paths if path.is_file()]
