"""ICU's data library becomes shorter and stays a library that can be opened."""

import ctypes
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def icu_data(repository: Path) -> ModuleType:
    specification = importlib.util.spec_from_file_location("icu_data", repository / "packaging/linux/icu_data.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules["icu_data"] = module
    specification.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def library(icu_data: ModuleType) -> bytes:
    specification = importlib.util.find_spec("PySide6")
    places = list(specification.submodule_search_locations or ()) if specification else []
    found = [path for place in places for path in Path(place).glob("Qt/lib/libicudata.so.*")]
    if not found:
        pytest.skip("this system's Qt comes without ICU's data library")
    return found[0].read_bytes()


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("icudt73l/en_US.res", True),
        ("icudt73l/root.res", True),
        ("icudt73l/zoneinfo64.res", True),
        ("icudt73l/coll/ucadata.icu", True),
        ("icudt73l/brkitr/word.brk", True),
        ("icudt73l/de.res", False),
        ("icudt73l/zh_Hant_TW.res", False),
        ("icudt73l/lang/fr_CA.res", False),
        ("icudt73l/gb18030.cnv", False),
        ("icudt73l/translit/root.res", False),
        ("icudt73l/brkitr/thaidict.dict", False),
    ],
)
def test_that_english_and_what_has_no_language_stay(icu_data: ModuleType, name: str, wanted: bool) -> None:
    assert icu_data.is_wanted(name) is wanted


def test_that_a_table_written_again_holds_the_same(icu_data: ModuleType) -> None:
    head = b"\x14\x00\xda\x27" + b"\0" * 8 + b"CmnD" + b"\0" * 4
    items = [icu_data.Item("a/one.res", b"1" * 17), icu_data.Item("a/two.res", b"2" * 40)]
    again_head, again = icu_data.read_table(icu_data.written_table(head, items))
    assert again_head == head
    assert [(item.name, item.content.rstrip(b"\0")) for item in again] == [(i.name, i.content) for i in items]


def test_that_the_shortened_library_opens_and_holds_the_wanted_items_whole(
    icu_data: ModuleType, library: bytes, tmp_path: Path
) -> None:
    made = icu_data.shortened(library)
    assert len(made) < len(library) / 5
    path = tmp_path / "libicudata.so"
    path.write_bytes(made)
    opened = ctypes.CDLL(str(path))
    at = library.find(b"CmnD") - 12
    name = next(text for text in (f"icudt{number}_dat" for number in range(60, 100)) if text.encode() in library)
    there = ctypes.string_at(ctypes.addressof(ctypes.c_char.in_dll(opened, name)), len(made) - at)
    head, before = icu_data.read_table(library[at:])
    now = {item.name: item.content for item in icu_data.read_table(there)[1]}
    wanted = {item.name: item.content for item in before if icu_data.is_wanted(item.name)}
    assert now.keys() == wanted.keys()
    assert all(now[name][: len(wanted[name])].startswith(wanted[name].rstrip(b"\0")) for name in list(wanted)[:-1])
    assert library[at : at + len(head)] == head


@pytest.mark.parametrize("content", [b"", b"MZ" + b"\0" * 200, b"\x7fELF\x02\x01" + b"\0" * 200])
def test_that_another_file_is_left_alone(icu_data: ModuleType, content: bytes) -> None:
    with pytest.raises((ValueError, IndexError)):
        icu_data.shortened(content)
