"""Feeds damaged files and words to everything that reads; whatever is neither an answer nor a sentence is a fault.

`python packaging/fuzz.py [SECONDS] [SEED]` spends its time evenly on each reader and prints a line for each: how many
inputs, how many were accepted, refused, at fault, and the slowest. A fault is printed with its seed and kept.
"""

from __future__ import annotations

import argparse
import contextlib
import copy
import io
import json
import os
import random
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SLOWEST_S = 5.0
ODD_TEXTS = (
    "", "0", "-1", "1e309", "nan", "NaN", "Infinity", "null", "true", "[]", "{}", '"', "\0", "\x1b[2J", "\ufeff", "١٢",
    "9" * 400, "[" * 2000, "{" * 500, "../" * 40, "%s%n", "2025-02-30", "2025-13", "\r", "\n\n", ",,,,", "\t",
    "é" * 300, "-0.0", "1_000", "0x10", "1,5", "∞",
)  # fmt: skip


@dataclass
class Tally:
    """What became of the inputs of one reader."""

    accepted: int = 0
    refused: int = 0
    slowest_s: float = 0.0
    faults: list[str] = field(default_factory=list)


def damaged(content: bytes, chance: random.Random) -> bytes:
    """The bytes with one to eight things done to them: cut, doubled, swapped, overwritten, an odd text put in."""
    made = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(made) + 1)
        to = min(len(made), at + chance.randrange(1, 60))
        match chance.randrange(7):
            case 0:
                del made[at:to]
            case 1:
                made[at:at] = made[at:to] * chance.randint(1, 20)
            case 2:
                made[at:to] = bytes(chance.randrange(256) for _ in range(to - at))
            case 3:
                made[at:at] = chance.choice(ODD_TEXTS).encode()
            case 4:
                made[at:to] = chance.choice(ODD_TEXTS).encode()
            case 5 if made:
                place = chance.randrange(len(made))
                made[place] ^= 1 << chance.randrange(8)
            case 6:
                lines = bytes(made).split(b"\n")
                chance.shuffle(lines) if chance.random() < 0.2 else lines.insert(0, chance.choice(lines))
                made = bytearray(b"\n".join(lines))
    return bytes(made)


def damaged_json(content: bytes, chance: random.Random) -> bytes:
    """A JSON text with some values replaced by others of any kind."""
    data = json.loads(content)
    odd = (None, True, -1, 0, 1e308, -1e-308, "", "x" * 1000, [], {}, [[]], 10**30, "2025-02-30", [1] * 13, 0.1)
    for _ in range(chance.randint(1, 3)):
        here = data
        while isinstance(here, (dict, list)) and here:
            keys = list(here) if isinstance(here, dict) else list(range(len(here)))
            key = chance.choice(keys)
            if not isinstance(here[key], (dict, list)) or not here[key] or chance.random() < 0.3:
                if chance.random() < 0.2 and isinstance(here, dict):
                    here[chance.choice(ODD_TEXTS)] = here.pop(key)
                else:
                    here[key] = copy.deepcopy(chance.choice(odd))
                break
            here = here[key]
    return json.dumps(data, ensure_ascii=chance.random() < 0.5).encode()


def run(name: str, feed: Callable[[random.Random], object], seconds: float, seed: int, kept: Path) -> Tally:
    """Calls a feeder with one seed after the other until its time is over."""
    from app.core.problems import ProblemsFound

    tally = Tally()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        chance = random.Random(f"{name} {seed}")
        started = time.process_time()  # of the processor: a machine busy with something else makes no reader slow
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                outcome = feed(chance)
            tally.refused += outcome is False
            tally.accepted += outcome is not False
        except ProblemsFound as found:
            tally.refused += 1
            if not found.problems or not all(problem.text.strip() for problem in found.problems):
                tally.faults.append(f"{name}, seed {seed}: refused without a sentence")
        except Exception:
            last = traceback.format_exc()
            tally.faults.append(f"{name}, seed {seed}: {last.strip().splitlines()[-1]}")
            (kept / f"{name.replace(' ', '-')}-{seed}.txt").write_text(last, encoding="utf-8")
        took_s = time.process_time() - started
        tally.slowest_s = max(tally.slowest_s, took_s)
        if took_s > SLOWEST_S:
            tally.faults.append(f"{name}, seed {seed}: took {took_s:.1f} s")
        seed += 1
    return tally


def seeds(*patterns: str) -> list[bytes]:
    """The contents of the shipped files that the patterns name, those not too large to be damaged quickly."""
    files = [path for pattern in patterns for path in sorted(ROOT.glob(pattern))]
    return [content for path in files if (content := path.read_bytes()) and len(content) < 200_000]


def feeders(folder: Path) -> Iterable[tuple[str, Callable[[random.Random], object]]]:
    """Every reader, with a function that feeds it one damaged input."""
    from app import answering
    from app.command_line import main as command
    from app.files.case_file import read_case
    from app.files.meter_csv import read_meter
    from app.files.weather_file import read_weather_file
    from app.policies.pack import check_pack
    from app.policies.reader import check_policy, read_policy

    cases, policies = (
        seeds("resources/samples/*.fairwatt"),
        seeds("co_ops/*/*/policy.toml", "tests/policies/right.toml"),
    )
    meters = [*seeds("tests/golden/*.csv"), interval_csv()]
    weathers = weather_seeds()

    def laid(name: str, content: bytes) -> Path:
        path = folder / name
        path.write_bytes(content)
        return path

    def case_bytes(chance: random.Random) -> object:
        return read_case(laid("case.fairwatt", damaged(chance.choice(cases), chance)))

    def case_values(chance: random.Random) -> object:
        case = read_case(laid("case.fairwatt", damaged_json(chance.choice(cases), chance)))
        return answering.answer(case, folder, 0).estimate is not None

    def policy(chance: random.Random) -> object:
        path = laid("policy.toml", damaged(chance.choice(policies), chance))
        if any(problem.severity == "error" for problem in check_policy(path)):
            return False
        return read_policy(path)

    def meter(chance: random.Random) -> object:
        return read_meter(laid("meter.csv", damaged(chance.choice(meters), chance)))

    def weather(chance: random.Random) -> object:
        return read_weather_file(laid("weather.csv", damaged(chance.choice(weathers), chance)))

    def pack(chance: random.Random) -> object:
        return check_pack(laid("pack", damaged(chance.choice(packs), chance)))

    verbs = ("estimate", "settle", "check", "co-ops", "sizes", "compare", "batch", "--help", "estiamte")
    words = ("--json", "--co-op", "il-shelby", "--meter", "--set", "energy_charge_usd_per_kwh=0.1", "a=b", "=", "--out")

    def command_line(chance: random.Random) -> object:
        some = [chance.choice((*words, *ODD_TEXTS)) for _ in range(chance.randrange(6))]
        printed, said = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(said):
            status = command([chance.choice(verbs), *some])
        text = printed.getvalue() + said.getvalue()
        if status not in (0, 1, 2) or "Traceback" in text or "unforeseen" in text:
            raise AssertionError(f"{some!r:.60} ended with {status}: {text[-200:]!r}")
        return status == 0

    packs = [made_pack(folder)]
    yield from {
        "case file bytes": case_bytes,
        "case file values": case_values,
        "policy file": policy,
        "meter csv": meter,
        "weather file": weather,
        "policy pack": pack,
        "command line": command_line,
    }.items()


def interval_csv() -> bytes:
    """A month of quarter hours."""
    hours = ((day, hour, quarter) for day in range(1, 29) for hour in range(24) for quarter in (0, 15, 30, 45))
    rows = [
        f"2025-02-{day:02}T{hour:02}:{quarter:02},0.25,{0.3 if 8 <= hour < 17 else 0}" for day, hour, quarter in hours
    ]
    return "\n".join(["timestamp,load_kwh,generation_kwh", *rows, ""]).encode()


def weather_seeds() -> list[bytes]:
    """A year in each weather format, as the tests of the reader write them."""
    from tests.core.springfield import springfield
    from tests.files import weather_texts

    year = springfield()
    forms = (
        weather_texts.epw,
        weather_texts.nsrdb,
        weather_texts.sam,
        weather_texts.pvgis_csv,
        weather_texts.pvgis_json,
    )
    return [form(year).encode() for form in forms]


def made_pack(folder: Path) -> bytes:
    from datetime import date

    from app.policies.pack import make_pack

    make_pack([ROOT / "co_ops/mt/marias-river"], folder / "seed", date(2026, 1, 1))
    return (folder / "seed").read_bytes()


def main(words: list[str]) -> int:
    """Runs every reader for its share of the time; the status is 1 when there was a fault."""
    sys.path.insert(0, str(ROOT))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("seconds", nargs="?", type=float, default=70.0)
    parser.add_argument("seed", nargs="?", type=int, default=1)
    asked = parser.parse_args(words)
    seconds, seed = asked.seconds, asked.seed
    kept = Path(tempfile.mkdtemp(prefix="fairwatt-fuzz-"))
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["FAIRWATT_USER_FOLDER"] = str(Path(folder) / "user")
        os.environ["QT_QPA_PLATFORM"] = "minimal"
        os.chdir(folder)
        every = list(feeders(Path(folder)))
        for name, feed in every:
            tally = run(name, feed, seconds / len(every), seed, kept)
            done = tally.accepted + tally.refused + len(tally.faults)
            print(
                f"{name:17} {done:7,} inputs, {tally.accepted:6,} accepted, {tally.refused:7,} refused, "
                f"{len(tally.faults)} faults, slowest {tally.slowest_s:.2f} s",
                flush=True,
            )
            faults += tally.faults
    print("\n".join(fault[:300] for fault in dict.fromkeys(faults)) or "no faults")
    if faults:
        print(f"their traces are in {kept}")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
