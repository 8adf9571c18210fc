"""Feeds every reader of files what coverage finds: `python packaging/fuzz_guided.py READER [RUNS] [SECONDS]`.

Half of the inputs are mutated by libFuzzer (`atheris`, in the extra `fuzz`), towards lines of the readers that no
input has reached; half are shipped files with damage done to them, as `packaging/fuzz.py` does it.  Whatever is neither
read nor refused with a sentence ends the run and is kept as `crash-...` in the folder it was started from.
"""

from __future__ import annotations

import contextlib
import random
import sys
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parents[1]
TELL_EVERY = 500
BEGINNINGS = (700, 2_000, 6_000, 20_000)
"""How many bytes of a long file are fed beside the whole of it."""

for folder in (ROOT, ROOT / "packaging"):
    sys.path.insert(0, str(folder))

with atheris.instrument_imports(include=["app.files", "app.policies"], enable_loader_override=False):
    import app.files.case_file
    import app.files.meter_csv
    import app.files.turbine_table
    import app.files.usage_file
    import app.files.weather_file
    import app.policies.reader

import pvlib  # noqa: E402
from fuzz import damaged, interval_csv, seeds  # noqa: E402

from app.core.problems import ProblemsFound  # noqa: E402
from tests.core.springfield import springfield  # noqa: E402
from tests.files import usage_texts, weather_texts  # noqa: E402

Reader = tuple[Callable[[Path], object], list[bytes]]


def policy(path: Path) -> object:
    if any(problem.severity == "error" for problem in app.policies.reader.check_policy(path)):
        raise ProblemsFound(*app.policies.reader.check_policy(path))
    return app.policies.reader.read_policy(path)


def readers() -> dict[str, Reader]:
    """Every reader by name, with files that it reads."""
    from datetime import datetime

    new_year, kwh = datetime(2025, 3, 8), [0.25 + 0.01 * hour for hour in range(48)]  # noqa: DTZ001
    year = springfield()
    pvlib_data = Path(pvlib.__file__).parent / "data"
    weather = app.files.weather_file.read_weather_file
    usage = app.files.usage_file.read_usage
    curve = "wind_speed_ms,power_kw\n" + "".join(f"{speed},{min(speed**3 / 100, 10):.2f}\n" for speed in range(3, 26))

    def green_button(path: Path) -> object:
        return usage(path, -6.0)

    return {
        "green-button-xml": (green_button, [usage_texts.green_button(new_year, kwh).encode()]),
        "usage-csv": (
            green_button,
            [usage_texts.plain_csv(new_year, kwh).encode(), usage_texts.utility_csv(new_year, kwh).encode()],
        ),
        "weather-epw": (weather, [weather_texts.epw(year).encode()]),
        "weather-nsrdb": (weather, [weather_texts.nsrdb(year).encode()]),
        "weather-sam": (weather, [weather_texts.sam(year).encode()]),
        "weather-pvgis-csv": (weather, [weather_texts.pvgis_csv(year).encode()]),
        "weather-pvgis-json": (weather, [weather_texts.pvgis_json(year).encode()]),
        "weather-tmy3": (weather, [(pvlib_data / "723170TYA.CSV").read_bytes()]),
        "weather-tmy2": (weather, [(pvlib_data / "12839.tm2").read_bytes()]),
        "meter-csv": (app.files.meter_csv.read_meter, [*seeds("tests/golden/*.csv"), interval_csv()]),
        "power-curve": (lambda path: app.files.turbine_table.read_power_curve(path, 7.0), [curve.encode()]),
        "case-file": (app.files.case_file.read_case, seeds("resources/samples/*.fairwatt")),
        "policy-file": (policy, seeds("co_ops/*/*/policy.toml", "tests/policies/right.toml")),
    }


def main(words: list[str]) -> None:
    """Fuzzes one reader; how many inputs were read and refused stands in the last line printed."""
    name, runs, seconds = words[0], *(int(word) for word in [*words[1:], "10000", "600"][:2])
    read, whole = readers()[name]
    # A year of hours takes half a second to read and most mistakes are met in its first lines: beginnings are fed, too.
    beginnings = [content[:length] for content in whole for length in BEGINNINGS if len(content) > 10 * length]
    whole = [*whole, *beginnings]
    # Files that differ in suffix alone are read alike: the readers look inside.
    place = Path(tempfile.mkdtemp(prefix="fairwatt-fuzz-"))
    corpus = place / "corpus"
    corpus.mkdir()
    for number, content in enumerate(whole):
        (corpus / str(number)).write_bytes(content)
    longest = 2 * max(len(content) for content in whole)
    told = {"read": 0, "refused": 0}

    def one(data: bytes) -> None:
        path = place / "input"
        path.write_bytes(data)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            try:
                read(path)
            except ProblemsFound as found:
                if not found.problems or not all(problem.text.strip() for problem in found.problems):
                    raise AssertionError("refused without a sentence") from found
                told["refused"] += 1
            else:
                told["read"] += 1
        if sum(told.values()) % TELL_EVERY == 0 or sum(told.values()) >= runs:
            print(
                f"{name}: {sum(told.values()):,} inputs, {told['read']:,} read, {told['refused']:,} refused", flush=True
            )

    def mutated(data: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)
        if chance.random() < 0.5:
            return damaged(chance.choice(whole), chance)[:most]
        return atheris.Mutate(data, most)

    options = [f"-runs={runs}", f"-max_total_time={seconds}", f"-max_len={longest}", "-seed=1", "-verbosity=0"]
    atheris.Setup([sys.argv[0], *options, str(corpus)], one, custom_mutator=mutated)
    with contextlib.suppress(SystemExit):
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
