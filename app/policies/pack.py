"""Knows policy packs: a zip of policies that a co-op mails out, checked whole before it replaces anything.

A pack holds `manifest.json` and, under the same names as the user's folder, `<state>/<name>/policy.toml` with the files
beside it.  The manifest names every file with its size and SHA-256 and every policy with its id, the day it was last
verified and its versions.  What a pack replaces is kept in the folder `former_co_ops` beside the user's policies.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import shutil
import tempfile
import tomllib
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

from app.core.problems import Problem, ProblemsFound
from app.core.wording import say
from app.locations import co_ops_folder, user_co_ops_folder
from app.policies.catalogue import POLICY_FILE

FORM = 1
"""The number of the manifest's form; a pack of a later form is refused."""

SUFFIX = ".fairwatt-policies"
MANIFEST = "manifest.json"
FILE_SUFFIXES = (".toml", ".csv", ".md")

MOST_FILES = 500
MOST_BYTES_A_FILE = 2_000_000
MOST_BYTES = 50_000_000
"""Far above every real pack (thirty co-ops take half a megabyte), far below what could fill a disk or memory."""

_PATH = re.compile(r"[a-z]{2}/[a-z0-9][a-z0-9-]{0,60}/[a-z0-9][a-z0-9_-]{0,80}\.[a-z]{2,4}")
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip can give a file; with it the same policies make the same pack, byte for byte."""


@dataclass(frozen=True)
class PackedPolicy:
    """One policy of a pack: its folder in the pack such as `il/shelby`, and what the manifest says of it."""

    id: str
    name: str
    folder: str
    verified_on: date | None
    versions: tuple[str, ...]


@dataclass(frozen=True)
class Pack:
    """What a pack says of itself; its files are as the manifest says, and its policies have passed every check."""

    made_on: date
    policies: tuple[PackedPolicy, ...]


@dataclass(frozen=True)
class Installed:
    """What became of a pack: the policies now in place, and where those that they replaced are kept, if any."""

    policies: tuple[PackedPolicy, ...]
    former: Path | None


# --- making ----------------------------------------------------------------------------------------------------------


def make_pack(folders: Sequence[Path], to: Path, made_on: date) -> Pack:
    """Writes a pack of policy folders (each `<state>/<name>` with its policy.toml) and returns what it holds.

    Raises ProblemsFound with the mistakes of the policies, or when the disk refuses; then nothing is written.
    """
    if problems := [problem for folder in folders for problem in _policy_problems(folder)]:
        raise ProblemsFound(*problems)
    contents: dict[str, bytes] = {}
    for folder in folders:
        for each in sorted(folder.iterdir()):
            if each.is_file() and each.suffix in FILE_SUFFIXES:
                contents[f"{folder.parent.name}/{folder.name}/{each.name}"] = each.read_bytes()
    policies = tuple(_described(f"{folder.parent.name}/{folder.name}", folder / POLICY_FILE) for folder in folders)
    manifest = {
        "fairwatt_policy_pack": FORM,
        "made_on": made_on.isoformat(),
        "policies": [
            {
                "id": policy.id,
                "name": policy.name,
                "folder": policy.folder,
                "verified_on": policy.verified_on.isoformat() if policy.verified_on else None,
                "versions": list(policy.versions),
            }
            for policy in policies
        ],
        "files": [
            {"path": path, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for path, content in contents.items()
        ],
    }
    contents = {MANIFEST: json.dumps(manifest, indent=1).encode("utf-8"), **contents}
    try:
        _write_pack(contents, to)
    except OSError as error:
        said = say("the pack cannot be written: {why}.", why=error.strerror or str(error))
        raise ProblemsFound(Problem(said, file=str(to))) from None
    return Pack(made_on, policies)


def _write_pack(contents: Mapping[str, bytes], to: Path) -> None:
    """Puts the pack in place in one step, so that there is a whole one or none."""
    with tempfile.NamedTemporaryFile(dir=to.parent, prefix=".fairwatt-", suffix=SUFFIX, delete=False) as file:
        made = Path(file.name)
        try:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                for path, content in contents.items():
                    archive.writestr(zipfile.ZipInfo(path, _FIXED_TIME), content, zipfile.ZIP_DEFLATED)
        except BaseException:
            made.unlink(missing_ok=True)
            raise
    made.replace(to)


def _described(folder: str, policy_file: Path) -> PackedPolicy:
    tables = tomllib.loads(policy_file.read_text(encoding="utf-8-sig"))
    verified_on = tables.get("verified_on")
    return PackedPolicy(
        str(tables.get("id", "")),
        str(tables.get("name", "")),
        folder,
        verified_on if isinstance(verified_on, date) else None,
        tuple(str(version.get("id", "")) for version in tables.get("version", [])),
    )


# --- checking --------------------------------------------------------------------------------------------------------


def check_pack(path: Path) -> Pack:
    """What a pack holds, after every check; nothing of the user's is touched.

    Raises ProblemsFound with everything that is wrong with it.
    """
    with tempfile.TemporaryDirectory(prefix="fairwatt-pack-") as folder:
        return _unpacked(path, Path(folder))


def _unpacked(path: Path, folder: Path) -> Pack:
    """Unpacks a pack into an empty folder and checks all of it."""
    try:
        with zipfile.ZipFile(path) as archive:
            contents = _contents(path, archive)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise ProblemsFound(
            Problem(
                say("this is not a policy pack, expected a zip file made by Fairwatt (found: {error})", error=error),
                file=str(path),
            )
        ) from None
    manifest = _manifest(path, contents.pop(MANIFEST, None))
    if problems := tuple(_manifest_problems(path, manifest, contents)):
        raise ProblemsFound(*problems)
    for name, content in contents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    places = sorted({"/".join(name.split("/")[:2]) for name in contents})
    if problems := tuple(problem for place in places for problem in _policy_problems(folder / place)):
        raise ProblemsFound(*(_within(problem, folder, path) for problem in problems))
    policies = tuple(_described(place, folder / place / POLICY_FILE) for place in places)
    if problems := tuple(_description_problems(path, manifest, policies)):
        raise ProblemsFound(*problems)
    return Pack(date.fromisoformat(manifest["made_on"]), policies)


def _contents(path: Path, archive: zipfile.ZipFile) -> dict[str, bytes]:
    """The files of a zip, read within limits; raises ProblemsFound where a name or a size is not one of a pack."""
    members = archive.infolist()
    problems = []
    if len(members) > MOST_FILES:
        raise ProblemsFound(
            Problem(
                say(
                    "the pack holds {count} files, expected at most {most_files}",
                    count=len(members),
                    most_files=MOST_FILES,
                ),
                file=str(path),
            )
        )
    if (total := sum(member.file_size for member in members)) > MOST_BYTES:
        raise ProblemsFound(
            Problem(
                say(
                    "the pack unpacks to {total} bytes, expected at most {most_bytes}",
                    total=total,
                    most_bytes=MOST_BYTES,
                ),
                file=str(path),
            )
        )
    contents: dict[str, bytes] = {}
    for member in members:
        name = member.filename
        if name in contents:
            problems.append(
                Problem(say("{name!r} stands twice in the pack, expected each file once", name=name), file=str(path))
            )
        elif not _is_pack_name(name):
            expected = say("expected manifest.json or names such as il/shelby/policy.toml")
            problems.append(
                Problem(
                    say("{name!r} is not the name of a file of a pack, {expected}", name=name, expected=expected),
                    file=str(path),
                )
            )
        elif member.file_size > MOST_BYTES_A_FILE:
            said = say(
                "{name} takes {file_size} bytes, expected at most {most_bytes_a_file}",
                name=name,
                file_size=member.file_size,
                most_bytes_a_file=MOST_BYTES_A_FILE,
            )
            problems.append(Problem(said, file=str(path)))
        else:
            contents[name] = archive.read(member)  # never more than the entry claims, and its checksum must fit
    if problems:
        raise ProblemsFound(*problems)
    return contents


def _is_pack_name(name: str) -> bool:
    """Whether a name is the manifest's or a plain `<state>/<name>/<file>`: no upward path, no drive, no odd sign."""
    return name == MANIFEST or (bool(_PATH.fullmatch(name)) and PurePosixPath(name).suffix in FILE_SUFFIXES)


def _manifest(path: Path, content: bytes | None) -> dict[str, Any]:
    """The manifest, if it is one of a form this program knows."""
    if content is None:
        raise ProblemsFound(
            Problem(say("the pack has no {manifest}, expected one made by Fairwatt", manifest=MANIFEST), file=str(path))
        )
    try:
        manifest = json.loads(content)
        form = manifest["fairwatt_policy_pack"]
        date.fromisoformat(manifest["made_on"])
        # Every row is read once for what it may lack; what it says is used later, when the manifest is known to be one.
        [(str(row["path"]), int(row["bytes"]), str(row["sha256"])) for row in manifest["files"]]
        [(str(row["id"]), str(row["folder"]), row["verified_on"]) for row in manifest["policies"]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        said = say(
            "{manifest} is not the manifest of a policy pack (found: {name} at {error})",
            manifest=MANIFEST,
            name=type(error).__name__,
            error=error,
        )
        raise ProblemsFound(Problem(said, file=str(path))) from None
    if form != FORM:
        said = say(
            "the pack is of form {form}, expected form {known}; a newer Fairwatt may read it", form=form, known=FORM
        )
        raise ProblemsFound(Problem(said, file=str(path)))
    return dict(manifest)


def _manifest_problems(path: Path, manifest: dict[str, Any], contents: dict[str, bytes]) -> Iterator[Problem]:
    """Where the files of a pack are not what its manifest says."""
    listed = {str(row["path"]): row for row in manifest["files"]}
    for name in sorted(listed.keys() | contents.keys()):
        if name not in contents:
            yield Problem(say("{name} is missing from the pack; ask for the pack again", name=name), file=str(path))
        elif name not in listed:
            yield Problem(say("{name} is not in the manifest, expected only files that are", name=name), file=str(path))
        elif hashlib.sha256(contents[name]).hexdigest() != listed[name]["sha256"]:
            yield Problem(
                say("{name} is not as it was packed (its SHA-256 differs); ask for the pack again", name=name),
                file=str(path),
            )


def _description_problems(path: Path, manifest: dict[str, Any], policies: Sequence[PackedPolicy]) -> Iterator[Problem]:
    """Where the manifest says something else of a policy than the policy itself."""
    said = {(str(row["folder"]), str(row["id"]), row["verified_on"]) for row in manifest["policies"]}
    are = {(each.folder, each.id, each.verified_on.isoformat() if each.verified_on else None) for each in policies}
    for folder, identity, _ in sorted(said ^ are, key=str):
        yield Problem(
            say(
                "the manifest and {file} differ about the policy {identity}; ask for the pack again",
                file=f"{folder}/{POLICY_FILE}",
                identity=identity,
            ),
            file=str(path),
        )


def _policy_problems(folder: Path) -> tuple[Problem, ...]:
    """What is wrong with a policy and its worked examples; warnings do not keep a policy out."""
    from app.policies.examples import check_file

    file = folder / POLICY_FILE
    if not file.is_file():
        return (
            Problem(
                say("there is no {policy_file}, expected one in every folder", policy_file=POLICY_FILE),
                file=str(folder),
            ),
        )
    return tuple(problem for problem in check_file(file) if problem.severity == "error")


def _within(problem: Problem, folder: Path, pack: Path) -> Problem:
    """A problem of a file unpacked for the check, named as it is in the pack."""
    inside = problem.file.removeprefix(f"{folder}").replace("\\", "/")
    return Problem(problem.text, problem.field, f"{pack}{inside}", problem.line, problem.severity)


# --- installing ------------------------------------------------------------------------------------------------------


def install_pack(path: Path, folder: Path | None = None, older_too: bool = False) -> Installed:
    """Checks a pack and puts its policies into the user's folder; what they replace is kept beside it.

    ``folder`` is the user's policies (by default theirs).  A policy that was verified earlier than the one in place is
    refused unless ``older_too``.  Raises ProblemsFound, and then everything is as it was.
    """
    target = user_co_ops_folder() if folder is None else folder
    try:
        target.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".pack-", dir=target.parent) as place:
            fresh = Path(place)
            pack = _unpacked(path, fresh)
            if not older_too and (problems := tuple(_older(path, pack, target))):
                raise ProblemsFound(*problems)
            return Installed(pack.policies, _swap_in(pack, fresh, target))
    except OSError as error:
        reason = (error.strerror or say("it cannot be written")).lower()
        raise ProblemsFound(
            Problem(
                say("the policies were not put in place: {reason}; everything is as it was", reason=reason),
                file=str(target),
            )
        ) from None


def _older(path: Path, pack: Pack, target: Path) -> Iterator[Problem]:
    """Policies of a pack that were verified before those that are in place now."""
    for policy in pack.policies:
        for present in (target, co_ops_folder()):
            file = present / policy.folder / POLICY_FILE
            if not file.is_file():
                continue
            try:
                there = _described(policy.folder, file).verified_on
            except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError):
                break  # what cannot be read may be replaced
            if there and (policy.verified_on is None or policy.verified_on < there):
                said = policy.verified_on or "no known day"
                yield Problem(
                    say(
                        "{policy} in the pack was verified on {said}, before the one in place ({there})",
                        policy=policy.id,
                        said=said,
                        there=there,
                    ),
                    file=str(path),
                )
            break


def _swap_in(pack: Pack, fresh: Path, target: Path) -> Path | None:
    """Moves the new folders in and the old ones out, by renaming alone; puts the old ones back when that fails."""
    former = _former_folder(target, pack.made_on)
    moved: list[tuple[Path, Path]] = []
    try:
        for policy in pack.policies:
            place, kept = target / policy.folder, former / policy.folder
            if place.exists() or place.is_symlink():
                kept.parent.mkdir(parents=True, exist_ok=True)
                place.rename(kept)
                moved.append((kept, place))
            place.parent.mkdir(parents=True, exist_ok=True)
            (fresh / policy.folder).rename(place)
            moved.append((place, fresh / policy.folder))
    except OSError:
        for now, before in reversed(moved):
            now.rename(before)
        shutil.rmtree(former, ignore_errors=True)
        with contextlib.suppress(OSError):
            former.parent.rmdir()  # only where nothing is kept from earlier packs
        raise
    return former if former.is_dir() else None


def _former_folder(target: Path, day: date) -> Path:
    """A folder that is not there yet, named for the pack that replaces what it will keep."""
    base = target.parent / "former_co_ops"
    names = (f"{day.isoformat()}" if number == 1 else f"{day.isoformat()}-{number}" for number in range(1, 10_000))
    return next(base / name for name in names if not (base / name).exists())
