"""Shortens ICU's data library, which Qt links to on Linux, to the languages the program speaks.

Qt for Linux from PySide6 comes with ICU's whole library of languages, calendars, currencies and old character sets:
32 MB, of which a program in English, with dates and amounts it writes itself, asks for 4. The library is one table
(ICU's "common data": a sorted list of names and offsets) behind one symbol, so a shorter table can take its place.

Reference: ICU 73, `source/common/ucmndata.h` (the table), System V ABI, chapter 4 and 5 (the library around it).
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from pathlib import Path

LANGUAGES_KEPT = ("en", "en_US", "en_US_POSIX")
LOCALE = re.compile(r"[a-z]{2,3}(_[A-Z][a-z]{3})?(_[A-Z0-9]{2,3})?(_\w+)?")
FOLDERS_LEFT_OUT = ("translit", "rbnf")
SUFFIXES_LEFT_OUT = (".cnv", ".dict")

PAGE = 0x1000
ITEM_ALIGNMENT = 16
MAGIC, FORMAT = b"\xda\x27", b"CmnD"


@dataclass(frozen=True)
class Item:
    """One file of the table: its name, such as `icudt73l/coll/root.res`, and its bytes."""

    name: str
    content: bytes


def is_wanted(name: str) -> bool:
    """Whether a file of the table is needed for English and for what belongs to no language."""
    path = Path(name)
    if path.suffix in SUFFIXES_LEFT_OUT or path.parent.name in FOLDERS_LEFT_OUT:
        return False
    return path.suffix != ".res" or path.stem in LANGUAGES_KEPT or LOCALE.fullmatch(path.stem) is None


def read_table(data: bytes) -> tuple[bytes, list[Item]]:
    """The head of ICU's common data and the items of its table; raises ValueError when it is something else."""
    head_length = int.from_bytes(data[:2], "little")
    if data[2:4] != MAGIC or data[12:16] != FORMAT:
        raise ValueError("this is not ICU's common data in little-endian order")
    table = memoryview(data)[head_length:]
    (count,) = struct.unpack_from("<I", table)
    places = [struct.unpack_from("<II", table, 4 + 8 * row) for row in range(count)]
    ends = [start for _, start in places[1:]] + [len(table)]
    items = []
    for (name, start), end in zip(places, ends, strict=True):
        text = bytes(table[name : name + 200]).split(b"\0")[0].decode("ascii")
        items.append(Item(text, bytes(table[start:end])))
    return data[:head_length], items


def written_table(head: bytes, items: list[Item]) -> bytes:
    """Common data with these items, in the order of their names as ICU's binary search expects it."""
    names = b"".join(item.name.encode("ascii") + b"\0" for item in items)
    first_name = 4 + 8 * len(items)
    start = first_name + len(names)
    rows, bodies, name = [], [], first_name
    for item in items:
        gap = -start % ITEM_ALIGNMENT
        rows.append(struct.pack("<II", name, start + gap))
        bodies.append(b"\0" * gap + item.content)
        name += len(item.name) + 1
        start += gap + len(item.content)
    return b"".join((head, struct.pack("<I", len(items)), *rows, names, *bodies))


def shortened(library: bytes) -> bytes:
    """The library with the shorter table; raises ValueError when it is not laid out as ICU's own build lays it out.

    Expected is a 64-bit little-endian library whose first segment ends with the table and whose second holds the
    dynamic section.  Only the file gets shorter: every address stays as it is, and section headers, which nothing reads
    at run time, go.
    """
    if library[:6] != b"\x7fELF\x02\x01":
        raise ValueError("this is not a 64-bit little-endian ELF file")
    programs_at, program_size, program_count = struct.unpack_from("<Q14xHH", library, 32)
    programs = [
        list(struct.unpack_from("<IIQQQQQQ", library, programs_at + program_size * row)) for row in range(program_count)
    ]
    loads = [program for program in programs if program[0] == 1]
    table_at = library.find(FORMAT) - 12
    if len(loads) != 2 or loads[0][2] != 0 or table_at % PAGE or not table_at < loads[0][5] <= loads[1][2]:
        raise ValueError("the data library is laid out in an unexpected way")
    head, items = read_table(library[table_at : loads[0][5]])
    table = written_table(head, [item for item in items if is_wanted(item.name)])
    end = table_at + len(table)
    second_from, second_size, address = loads[1][2], loads[1][5], loads[1][3]
    second_to = end + (address - end) % PAGE
    made = bytearray(
        library[:table_at] + table + b"\0" * (second_to - end) + library[second_from : second_from + second_size]
    )
    loads[0][5] = loads[0][6] = end
    for row, program in enumerate(programs):
        if program[2] >= second_from:
            program[2] += second_to - second_from
        struct.pack_into("<IIQQQQQQ", made, programs_at + program_size * row, *program)
    struct.pack_into("<Q", made, 40, 0)  # no section headers any more
    struct.pack_into("<HH", made, 60, 0, 0)
    return bytes(made)


def shorten(path: Path) -> int:
    """Shortens a data library in place; how many bytes that saved."""
    library = path.read_bytes()
    made = shortened(library)
    path.write_bytes(made)
    return len(library) - len(made)
