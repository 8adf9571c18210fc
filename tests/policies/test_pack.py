"""A policy pack is checked whole before it replaces anything, and what it replaces is kept."""

import hashlib
import json
import os
import shutil
import stat
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.core.problems import ProblemsFound
from app.locations import co_ops_folder, user_co_ops_folder
from app.policies import pack
from app.policies.catalogue import find_policy

MADE_ON = date(2026, 11, 21)
MARIAS = "mt/marias-river"


@pytest.fixture(scope="module")
def pack_of_two(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A pack of two shipped policies: made once, because every policy in it is checked."""
    path = tmp_path_factory.mktemp("pack") / "made"
    pack.make_pack([co_ops_folder() / MARIAS, co_ops_folder() / "nm/socorro"], path, MADE_ON)
    return path.read_bytes()


@pytest.fixture
def made(tmp_path: Path, pack_of_two: bytes) -> Path:
    """That pack as a file of this test's own."""
    path = tmp_path / f"november{pack.SUFFIX}"
    path.write_bytes(pack_of_two)
    return path


def rewritten(path: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """The pack with its contents changed and its manifest left as it was."""
    with zipfile.ZipFile(path) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    change(contents)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return path


def resealed(path: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """The pack with its contents changed and a manifest whose checksums fit them."""

    def seal(contents: dict[str, bytes]) -> None:
        change(contents)
        manifest: dict[str, Any] = json.loads(contents[pack.MANIFEST])
        manifest["files"] = [
            {"path": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in contents.items()
            if name != pack.MANIFEST
        ]
        contents[pack.MANIFEST] = json.dumps(manifest).encode()

    return rewritten(path, seal)


def refusal(path: Path) -> str:
    with pytest.raises(ProblemsFound) as found:
        pack.install_pack(path)
    assert not list(user_co_ops_folder().rglob("*")), "something was put in place"
    return "; ".join(str(problem) for problem in found.value.problems)


def test_that_a_pack_tells_what_it_holds(made: Path) -> None:
    held = pack.check_pack(made)
    assert held.made_on == MADE_ON
    assert [policy.id for policy in held.policies] == ["mt-marias-river", "nm-socorro"]
    assert [policy.folder for policy in held.policies] == [MARIAS, "nm/socorro"]
    assert all(policy.versions for policy in held.policies)


def test_that_the_same_policies_make_the_same_pack_byte_for_byte(made: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    pack.make_pack([co_ops_folder() / MARIAS, co_ops_folder() / "nm/socorro"], again, MADE_ON)
    assert again.read_bytes() == made.read_bytes()


def test_that_an_installed_pack_is_what_counts_from_then_on(made: Path) -> None:
    done = pack.install_pack(made)
    assert done.former is None
    assert find_policy("mt-marias-river").origin == "user"
    assert (user_co_ops_folder() / MARIAS / "policy.toml").read_bytes() == (
        co_ops_folder() / MARIAS / "policy.toml"
    ).read_bytes()


def test_that_what_a_pack_replaces_is_kept(made: Path) -> None:
    mine = user_co_ops_folder() / MARIAS
    mine.mkdir(parents=True)
    (mine / "policy.toml").write_text("not even TOML", encoding="utf-8")
    done = pack.install_pack(made)
    assert done.former == user_co_ops_folder().parent / "former_co_ops" / "2026-11-21"
    assert (done.former / MARIAS / "policy.toml").read_text(encoding="utf-8") == "not even TOML"
    again = pack.install_pack(made)
    assert again.former == done.former.with_name("2026-11-21-2")


def test_that_nothing_is_left_lying_beside_the_policies(made: Path) -> None:
    pack.install_pack(made)
    assert [path.name for path in user_co_ops_folder().parent.iterdir()] == ["co_ops"]


def test_that_a_changed_file_is_noticed(made: Path) -> None:
    def touch(contents: dict[str, bytes]) -> None:
        contents[f"{MARIAS}/policy.toml"] += b"\n"

    assert "SHA-256 differs" in refusal(rewritten(made, touch))


def test_that_a_missing_file_and_a_strange_one_are_noticed(made: Path) -> None:
    def swap(contents: dict[str, bytes]) -> None:
        contents[f"{MARIAS}/strange.toml"] = contents.pop(f"{MARIAS}/examples.toml")

    said = refusal(rewritten(made, swap))
    assert "examples.toml is missing" in said
    assert "strange.toml is not in the manifest" in said


def test_that_a_policy_with_a_mistake_is_refused_although_its_checksum_fits(made: Path) -> None:
    def spoil(contents: dict[str, bytes]) -> None:
        contents[f"{MARIAS}/policy.toml"] = contents[f"{MARIAS}/policy.toml"].replace(b"state = ", b"stade = ", 1)

    said = refusal(resealed(made, spoil))
    assert f"{made}/{MARIAS}/policy.toml:" in said
    assert "stade" in said


def test_that_a_policy_whose_worked_example_does_not_come_out_is_refused(made: Path) -> None:
    def spoil(contents: dict[str, bytes]) -> None:
        name = f"{MARIAS}/policy.toml"
        assert b"0.0792" in contents[name]
        contents[name] = contents[name].replace(b"0.0792", b"0.0793")

    assert "examples.toml:" in refusal(resealed(made, spoil))


@pytest.mark.parametrize(
    "name",
    [
        "../../outside.toml",
        "/etc/passwd.toml",
        "mt/../../x.toml",
        "mt\\marias\\policy.toml",
        "mt/marias-river/policy.toml\n",
        "mt/marias-river/policy\x1b.toml",
        "mt/marias-river/deep/policy.toml",
        "mt/marias-river/run.py",
        "MT/marias-river/policy.toml",
        "c:/marias/policy.toml",
    ],
)
def test_that_a_name_that_could_lead_elsewhere_is_refused(made: Path, tmp_path: Path, name: str) -> None:
    before = sorted(tmp_path.rglob("*"))

    def add(contents: dict[str, bytes]) -> None:
        contents[name] = b"x = 1\n"

    assert "is not the name of a file of a pack" in refusal(rewritten(made, add))
    assert sorted(tmp_path.rglob("*")) == before


def test_that_a_link_in_a_pack_is_a_plain_file_and_checked_as_one(made: Path) -> None:
    link = zipfile.ZipInfo(f"{MARIAS}/link.toml")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    assert "link.toml is not in the manifest" in refusal(made)


def test_that_a_file_that_unpacks_to_too_much_is_refused_before_it_fills_memory(made: Path) -> None:
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{MARIAS}/bomb.csv", b"0" * (pack.MOST_BYTES_A_FILE + 1))
    assert "expected at most" in refusal(made)


def test_that_too_many_files_are_refused(made: Path) -> None:
    with zipfile.ZipFile(made, "a") as archive:
        for number in range(pack.MOST_FILES):
            archive.writestr(f"{MARIAS}/f{number}.csv", b"")
    assert "expected at most 500" in refusal(made)


def test_that_a_file_that_stands_twice_is_refused(made: Path) -> None:
    with zipfile.ZipFile(made, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr(f"{MARIAS}/policy.toml", b"x = 1\n")
    assert "stands twice" in refusal(made)


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04" + b"\0" * 40])
def test_that_what_is_no_zip_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x"
    path.write_bytes(content)
    assert "this is not a policy pack" in refusal(path)


def test_that_a_missing_file_is_refused_in_a_sentence(tmp_path: Path) -> None:
    assert "this is not a policy pack" in refusal(tmp_path / "nowhere")


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9, 0.999])
def test_that_a_pack_cut_short_in_the_mail_is_refused(made: Path, cut: float) -> None:
    content = made.read_bytes()
    made.write_bytes(content[: int(len(content) * cut)])
    assert "this is not a policy pack" in refusal(made)


@pytest.mark.parametrize(
    ("manifest", "words"),
    [
        (b"[]", "is not the manifest"),
        (b"{", "is not the manifest"),
        (b"[" * 100_000, "is not the manifest"),
        (b'{"fairwatt_policy_pack": 1, "made_on": "soon", "files": [], "policies": []}', "is not the manifest"),
        (b'{"fairwatt_policy_pack": 2, "made_on": "2026-11-21", "files": [], "policies": []}', "is of form 2"),
    ],
)
def test_that_a_manifest_of_another_kind_is_refused(made: Path, manifest: bytes, words: str) -> None:
    def replace(contents: dict[str, bytes]) -> None:
        contents[pack.MANIFEST] = manifest

    assert words in refusal(rewritten(made, replace))


def test_that_a_zip_without_a_manifest_is_refused(made: Path) -> None:
    assert "has no manifest.json" in refusal(rewritten(made, lambda contents: contents.pop(pack.MANIFEST)))


def test_that_a_manifest_that_says_another_day_than_the_policy_is_refused(made: Path) -> None:
    def lie(contents: dict[str, bytes]) -> None:
        manifest = json.loads(contents[pack.MANIFEST])
        manifest["policies"][0]["verified_on"] = "2031-01-01"
        contents[pack.MANIFEST] = json.dumps(manifest).encode()

    assert f"the manifest and {MARIAS}/policy.toml differ" in refusal(rewritten(made, lie))


def test_that_an_older_policy_does_not_replace_a_newer_one_unless_that_is_wanted(tmp_path: Path) -> None:
    folder = tmp_path / MARIAS
    folder.mkdir(parents=True)
    for file in (co_ops_folder() / MARIAS).iterdir():
        text = file.read_text(encoding="utf-8")
        (folder / file.name).write_text(
            text.replace("\nverified_on = 2026-", "\nverified_on = 2024-"), encoding="utf-8"
        )
    old = tmp_path / "old"
    assert pack.make_pack([folder], old, MADE_ON).policies[0].verified_on.year == 2024  # type: ignore[union-attr]
    assert "before the one in place" in refusal(old)
    assert pack.install_pack(old, older_too=True).policies[0].id == "mt-marias-river"


def test_that_a_policy_with_mistakes_is_not_packed(tmp_path: Path) -> None:
    folder = tmp_path / "mt" / "wrong"
    folder.mkdir(parents=True)
    (folder / "policy.toml").write_text("id = 1\n", encoding="utf-8")
    with pytest.raises(ProblemsFound, match=r"policy\.toml"):
        pack.make_pack([folder], tmp_path / "pack", MADE_ON)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mt"]


def test_that_a_replacement_that_fails_midway_leaves_everything_as_it_was(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack.install_pack(made)
    mark = user_co_ops_folder() / MARIAS / "mine.md"
    mark.write_text("mine", encoding="utf-8")
    really, done = Path.rename, []

    def fail_at_the_fourth(path: Path, target: Path) -> Path:
        done.append(path)
        if len(done) == 4:
            raise OSError(28, "No space left on device")
        return really(path, target)

    monkeypatch.setattr(Path, "rename", fail_at_the_fourth)
    with pytest.raises(ProblemsFound, match="no space left on device; everything is as it was"):
        pack.install_pack(made)
    assert mark.read_text(encoding="utf-8") == "mine"
    assert find_policy("nm-socorro").origin == "user"
    assert [path.name for path in user_co_ops_folder().parent.iterdir()] == ["co_ops"]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of this kind are not Windows'")
def test_that_a_users_folder_that_is_a_file_is_told_in_a_sentence(made: Path, user_folder: Path) -> None:
    user_folder.parent.mkdir()
    user_folder.write_text("not a folder", encoding="utf-8")
    with pytest.raises(ProblemsFound, match="were not put in place"):
        pack.install_pack(made)


def test_that_what_is_no_part_of_a_policy_stays_at_home(tmp_path: Path) -> None:
    folder = tmp_path / MARIAS
    shutil.copytree(co_ops_folder() / MARIAS, folder)
    (folder / "letter.docx").write_bytes(b"private")
    (folder / "drafts.toml").mkdir()
    pack.make_pack([folder], tmp_path / "pack", MADE_ON)
    with zipfile.ZipFile(tmp_path / "pack") as archive:
        assert f"{MARIAS}/policy.toml" in archive.namelist()
        assert not [name for name in archive.namelist() if "letter" in name or "drafts" in name]


def test_that_a_folder_without_a_policy_is_not_packed(tmp_path: Path) -> None:
    (tmp_path / "mt" / "empty").mkdir(parents=True)
    with pytest.raises(ProblemsFound, match=r"there is no policy\.toml, expected one in every folder"):
        pack.make_pack([tmp_path / "mt" / "empty"], tmp_path / "pack", MADE_ON)


def test_that_a_pack_that_cannot_be_written_leaves_no_half_of_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    with pytest.raises(ProblemsFound, match="No space left"):
        pack.make_pack([co_ops_folder() / MARIAS], tmp_path / "pack", MADE_ON)
    assert list(tmp_path.iterdir()) == []


def test_that_a_pack_of_many_large_files_is_refused_before_it_fills_memory(made: Path) -> None:
    each = b"0" * pack.MOST_BYTES_A_FILE
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(pack.MOST_BYTES // len(each) + 1):
            archive.writestr(f"{MARIAS}/f{number}.csv", each)
    assert f"expected at most {pack.MOST_BYTES}" in refusal(made)


def test_that_an_entry_that_holds_more_than_it_claims_is_refused(made: Path) -> None:
    """The size of the first entry is lowered in the zip's own directory."""
    with zipfile.ZipFile(made) as archive:
        member = archive.infolist()[-1]
    content = made.read_bytes()
    place = content.rindex(member.filename.encode()) - 46 + 24
    assert content[place : place + 4] == member.file_size.to_bytes(4, "little")
    made.write_bytes(content[:place] + (10).to_bytes(4, "little") + content[place + 4 :])
    assert "this is not a policy pack" in refusal(made)


def test_that_a_co_op_nobody_has_yet_is_installed(tmp_path: Path) -> None:
    folder = tmp_path / "mt" / "example"
    folder.mkdir(parents=True)
    text = (Path(__file__).resolve().parent / "right.toml").read_text(encoding="utf-8")
    (folder / "policy.toml").write_text(text, encoding="utf-8")
    pack.make_pack([folder], tmp_path / "pack", MADE_ON)
    assert [policy.id for policy in pack.install_pack(tmp_path / "pack").policies] == ["mt-example"]
    assert find_policy("mt-example").origin == "user"
