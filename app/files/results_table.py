"""Results of a batch as a table: CSV for a spreadsheet, Parquet for whoever reckons on."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.core.problems import Problem, ProblemsFound
from app.files.whole_file import why_not_writable, write_whole

TEXTS = ("member", "co_op", "version", "program", "status", "error")
COLUMNS = (
    "line",
    "member",
    "co_op",
    "version",
    "program",
    "status",
    "size_kw_dc",
    "size_kw_ac",
    "load_kwh",
    "generation_kwh",
    "percent_of_load",
    "bill_without_usd",
    "bill_with_usd",
    "saving_usd",
    "checks_usd",
    "forfeited_kwh",
    "forfeited_usd",
    "fees_usd",
    "upfront_usd",
    "payback_years",
    "npv_usd",
    "error",
)
CSV, PARQUET = ".csv", ".parquet"

Result = Mapping[str, object]


def result_paths(out: Path) -> tuple[Path, ...]:
    """The files that results go to: by the ending of the name, both where it has none.

    Raises ProblemsFound for any other ending, and where a file could not be written.
    """
    if out.suffix and out.suffix.lower() not in (CSV, PARQUET):
        said = f"{out.suffix} found; expected a file that ends in .csv or .parquet."
        raise ProblemsFound(Problem(said, file=str(out)))
    paths = (out,) if out.suffix else (out.with_suffix(CSV), out.with_suffix(PARQUET))
    problems = [problem for problem in map(why_not_writable, paths) if problem is not None]
    if problems:
        raise ProblemsFound(*problems)
    return paths


def write_results(results: Sequence[Result], out: Path) -> tuple[Path, ...]:
    """Writes the rows to each file of ``result_paths``, each at every moment the old file or the new one, whole."""
    paths = result_paths(out)
    for path in paths:
        write_whole(path, _csv(results) if path.suffix.lower() == CSV else _parquet(results))
    return paths


def _csv(results: Sequence[Result]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n", restval="")
    writer.writeheader()
    writer.writerows({name: "" if row.get(name) is None else row[name] for name in COLUMNS} for row in results)
    return text.getvalue().encode("utf-8")


def _parquet(results: Sequence[Result]) -> bytes:
    import pyarrow
    import pyarrow.parquet

    types = {"line": pyarrow.int64(), **{name: pyarrow.string() for name in TEXTS}}
    schema = pyarrow.schema([(name, types.get(name, pyarrow.float64())) for name in COLUMNS])
    table = pyarrow.Table.from_pylist([{name: row.get(name) for name in COLUMNS} for row in results], schema=schema)
    sink = pyarrow.BufferOutputStream()
    pyarrow.parquet.write_table(table, sink)
    return bytes(sink.getvalue())
