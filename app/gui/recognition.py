"""Tells by its content what a dropped file is, checks it whole, and installs policies: for the background."""

from __future__ import annotations

import shutil
import tempfile
import tomllib
import zipfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.problems import Problem, ProblemsFound
from app.core.wording import say
from app.locations import user_co_ops_folder

if TYPE_CHECKING:
    from app.policies.pack import Installed

CASE = "case"
USE = "use"
WEATHER = "weather"
PACK = "pack"
POLICY = "policy"
UNKNOWN = "unknown"
HEAD_BYTES = 4096
POLICY_FILE = "policy.toml"


@dataclass(frozen=True)
class Offered:
    """A policy that could be installed, and what it would take the place of."""

    id: str
    name: str
    verified_on: date | None
    replaces: str  # "", "bundled" or "user"
    replaced_verified_on: date | None


@dataclass(frozen=True)
class Recognised:
    """What a file is; the problems that keep it out, if any; the policies in it."""

    kind: str
    path: Path
    problems: tuple[Problem, ...] = ()
    policies: tuple[Offered, ...] = ()


def recognise(path: Path) -> Recognised:
    """What a file is, and whether all of it can be taken."""
    try:
        if path.is_dir():
            return Recognised(UNKNOWN, path)
        with path.open("rb") as opened:
            head = opened.read(HEAD_BYTES)
    except OSError as error:
        said = say("the file cannot be read: {reason}", reason=error.strerror or error)
        return Recognised(UNKNOWN, path, (Problem(said, file=str(path)),))
    kind = _kind(path, head)
    try:
        policies = _checked(kind, path)
    except ProblemsFound as found:
        return Recognised(kind, path, found.problems)
    return Recognised(kind, path, (), policies)


def install(found: Recognised) -> Installed | ProblemsFound:
    """Puts the policies of a pack, or one policy, into the user's folder; what they replace is kept beside it."""
    from app.policies.pack import install_pack, make_pack

    try:
        if found.kind == PACK:
            return install_pack(found.path)
        with tempfile.TemporaryDirectory(prefix="fairwatt-policy-") as place:
            folder = _as_folder(found.path, Path(place))
            pack = Path(place) / "one.zip"
            today = date.today()  # noqa: DTZ011  the day on the reader's wall
            make_pack([folder], pack, today)
            return install_pack(pack, older_too=True)
    except ProblemsFound as problems:
        return problems


def _kind(path: Path, head: bytes) -> str:
    suffix = path.suffix.lower()
    if suffix == ".fairwatt":
        return CASE
    if head.startswith(b"PK\x03\x04"):
        return PACK if _has_manifest(path) or suffix == ".fairwatt-policies" else UNKNOWN
    if suffix == ".fairwatt-policies":
        return PACK
    if not head.strip() or b"\x00" in head:
        return UNKNOWN
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"<"):
        return USE
    if start.startswith(b"{"):
        return CASE if b'"fairwatt"' in head else WEATHER
    if suffix == ".toml":
        return POLICY
    from app.files.weather_file import form_of_file

    return WEATHER if suffix in (".epw", ".tm2", ".tm3", ".tmy3") or form_of_file(path) else USE


def _has_manifest(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return "manifest.json" in archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False


def _checked(kind: str, path: Path) -> tuple[Offered, ...]:
    """The policies in a file that has passed every check of its kind; raises ProblemsFound."""
    if kind == WEATHER:
        from app.files.weather_file import read_weather_file

        read_weather_file(path)
    elif kind == USE:
        from app.files.usage_file import read_usage

        read_usage(path, 0.0)  # the clock of the site is looked at when the use is laid out
    elif kind == PACK:
        from app.policies.pack import check_pack

        return tuple(_offered(each.id, each.name, each.verified_on) for each in check_pack(path).policies)
    elif kind == POLICY:
        return (_checked_policy(path),)
    return ()


def _checked_policy(path: Path) -> Offered:
    from app.policies.catalogue import policy_places
    from app.policies.examples import check_file

    if errors := [problem for problem in check_file(path) if problem.severity == "error"]:
        raise ProblemsFound(*errors)
    tables = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    verified_on = tables.get("verified_on")
    offered = _offered(
        str(tables["id"]), str(tables.get("name", "")), verified_on if isinstance(verified_on, date) else None
    )
    target = user_co_ops_folder() / _place_of(tables) / POLICY_FILE
    elsewhere = [
        place.path
        for place in policy_places()
        if place.id == offered.id and place.origin == "user" and place.path != target
    ]
    if elsewhere:
        said = say("the policy {id} is in {file} already; take that file away first", id=offered.id, file=elsewhere[0])
        raise ProblemsFound(Problem(said, file=str(path)))
    return offered


def _offered(identity: str, name: str, verified_on: date | None) -> Offered:
    from app.policies.catalogue import policy_places

    place = next((each for each in policy_places() if each.id == identity), None)
    if place is None:
        return Offered(identity, name, verified_on, "", None)
    try:
        there = tomllib.loads(place.path.read_text(encoding="utf-8-sig")).get("verified_on")
    except (OSError, ValueError, RecursionError):
        there = None
    return Offered(identity, name, verified_on, place.origin, there if isinstance(there, date) else None)


def _place_of(tables: dict[str, object]) -> Path:
    """Where a policy lies in a folder of policies: its state, and its id without it."""
    state = str(tables["state"]).lower()
    return Path(state) / str(tables["id"]).removeprefix(f"{state}-")


def _as_folder(path: Path, place: Path) -> Path:
    """A policy file as the folder a pack is made of, with the files beside it that it names.

    One that is called policy.toml lies in a folder of its own, so its examples come along.
    """
    text = path.read_text(encoding="utf-8-sig")
    folder = place / _place_of(tomllib.loads(text))
    folder.mkdir(parents=True)
    shutil.copyfile(path, folder / POLICY_FILE)
    own = path.name == POLICY_FILE
    for each in sorted(path.parent.iterdir()):
        if each.name == path.name or each.suffix not in (".toml", ".csv", ".md") or not each.is_file():
            continue
        if own or f'"{each.name}"' in text:
            shutil.copyfile(each, folder / each.name)
    return folder
