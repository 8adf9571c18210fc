"""The Debian package, made of a stand-in for the frozen program, installs into a clean root and leaves it clean."""

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

pytestmark = pytest.mark.skipif(
    shutil.which("dpkg") is None or not hasattr(os, "geteuid") or os.geteuid() != 0,
    reason="a package is installed into a clean root by dpkg and as root",
)


@pytest.fixture(scope="module")
def deb(repository: Path) -> ModuleType:
    specification = importlib.util.spec_from_file_location("deb", repository / "packaging/linux/deb.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def package(deb: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package whose program is the system's own `true`."""
    folder = tmp_path_factory.mktemp("deb")
    program = folder / "fairwatt"
    licences = program / "_internal/app/_data/resources/licences"
    licences.mkdir(parents=True)
    shutil.copy("/bin/true", program / "fairwatt")
    (licences / "third-party.txt").write_text("licences\n", encoding="utf-8")
    made = deb.make(program, folder / "out", folder / "tree")
    assert isinstance(made, Path)
    return made


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "root"
    (folder / "var/lib/dpkg/info").mkdir(parents=True)
    (folder / "var/lib/dpkg/updates").mkdir()
    (folder / "var/lib/dpkg/status").touch()
    return folder


def dpkg(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = ["dpkg", f"--root={root}", "--force-depends", "--log=/dev/null", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_that_it_installs_into_a_clean_root_and_is_removed_without_a_trace(package: Path, root: Path) -> None:
    done = dpkg(root, "--install", str(package))
    assert done.returncode == 0, done.stderr
    assert "install ok installed" in dpkg(root, "--status", "fairwatt").stdout
    starter = root / "usr/bin/fairwatt"
    assert starter.readlink() == Path("../lib/fairwatt/fairwatt")
    assert subprocess.run([str(starter)], check=False).returncode == 0
    assert dpkg(root, "--verify", "fairwatt").stdout == ""
    assert dpkg(root, "--purge", "fairwatt").returncode == 0
    assert [path for path in root.rglob("*") if path.is_file() and "var/lib/dpkg" not in str(path)] == []


def test_that_its_checksum_stands_beside_it(package: Path) -> None:
    check = ["sha256sum", "--check", "--status", f"{package.name}.sha256"]
    assert subprocess.run(check, cwd=package.parent, check=False).returncode == 0


def test_that_it_carries_no_file_of_another_owner_or_open_to_everyone(package: Path) -> None:
    listed = subprocess.run(["dpkg-deb", "--contents", str(package)], capture_output=True, text=True, check=True).stdout
    lines = [line.split() for line in listed.splitlines()]
    assert {line[1] for line in lines} == {"root/root"}
    assert [line for line in lines if line[0][8] == "w" and not line[0].startswith("l")] == []


def test_that_the_desktop_finds_program_icon_and_file_type_under_the_same_names(
    deb: ModuleType, tmp_path: Path
) -> None:
    program = tmp_path / "program"
    program.mkdir()
    (program / "fairwatt").touch()
    deb.lay_out(tmp_path / "tree", program, "1.2.3")
    share = tmp_path / "tree/usr/share"
    rows = (share / "applications/fairwatt.desktop").read_text(encoding="utf-8").splitlines()[1:]
    entry = {key: value for key, _, value in (row.partition("=") for row in rows)}
    assert (tmp_path / "tree/usr/bin" / entry["Exec"].split()[0]).is_symlink()
    assert (share / f"icons/hicolor/scalable/apps/{entry['Icon']}.svg").is_file()
    types = ElementTree.parse(share / "mime/packages/fairwatt.xml")
    (kind,) = types.getroot()
    assert f"{kind.get('type')};" == entry["MimeType"]
    about = ElementTree.parse(share / "metainfo/org.fairwatt.Fairwatt.metainfo.xml").getroot()
    assert about.findtext("provides/mediatype") == kind.get("type")
    assert about.findtext("launchable") == "fairwatt.desktop"
    release = about.find("releases/release")
    assert release is not None
    assert release.get("version") == "1.2.3"


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="its validator is not installed")
def test_that_the_desktop_entry_passes_its_validator(repository: Path) -> None:
    words = ["desktop-file-validate", str(repository / "packaging/linux/fairwatt.desktop")]
    done = subprocess.run(words, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"")


def test_that_a_folder_without_a_program_is_refused_in_a_sentence(
    deb: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert deb.main([str(tmp_path)]) == 1
    assert "holds no frozen program" in capsys.readouterr().err
