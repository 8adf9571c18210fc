"""Estimates for a whole membership: one a row, on all processors or on a cluster, and on from where it was stopped."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

from app.core.problems import Problem, ProblemsFound
from app.files.members_csv import MemberRow, column_of, member_case, read_members
from app.files.results_table import Result, result_paths, write_results

ROWS_A_CHUNK = 25
CHUNKS_WAITING = 3
"""Chunks given out ahead for each worker, so that none waits for work and little is lost when it is stopped."""

TRIES = 3
FORMAT = "fairwatt batch 1"

Progress = Callable[[int, int, float], None]
"""Rows done, rows in all, rows a minute since the start."""

Chunk = tuple[MemberRow, ...]


@dataclass(frozen=True)
class BatchSummary:
    """What a batch came to; ``resumed`` rows were there already when it started."""

    members: int
    failed: int
    resumed: int
    seconds: float
    paths: tuple[Path, ...]
    problems: tuple[Problem, ...]


def run_batch(
    members: Path,
    out: Path,
    workers: int | None = None,
    cluster: str | None = None,
    progress: Progress | None = None,
) -> BatchSummary:
    """One estimate a row of ``members``, written to ``out`` in the order of its rows.

    Rows that are done stand in a file beside ``out`` until the end; a batch that was stopped goes on from there if the
    members and policies have not changed.  A row's problem is told in its ``error`` and in the summary; the rest is
    done.
    Raises ProblemsFound where the members cannot be read, the results not be written or the cluster not be reached.
    """
    started = time.monotonic()
    result_paths(out)
    rows = read_members(members)
    done = _Done(out, _digest(members))
    with done:
        resumed = len(done.results)
        todo = [row for row in rows if row.line not in done.results]
        spread_out = _on_cluster(cluster, todo) if cluster else _on_processes(workers, todo)
        for results in spread_out:
            done.add(results)
            if progress is not None:
                new = len(done.results) - resumed
                progress(len(done.results), len(rows), 60.0 * new / max(time.monotonic() - started, 1e-9))
        in_order = [done.results[row.line] for row in rows]
        paths = write_results(in_order, out)
        done.forget()
    problems = tuple(
        Problem(str(result["error"]), file=str(members), line=int(str(result["line"])))
        for result in in_order
        if result.get("error")
    )
    return BatchSummary(len(rows), len(problems), resumed, time.monotonic() - started, paths, problems)


def estimate_rows(rows: Chunk) -> list[dict[str, object]]:
    """The result of each row; this is what a worker is asked for."""
    return [_result(row) for row in rows]


def _result(row: MemberRow) -> dict[str, object]:
    from app.answering import answer_sizes, figures
    from app.core.estimate import year_one
    from app.core.fees import known_cents
    from app.core.finance import net_present_cents, payback_years
    from app.core.system import scaled

    plain: dict[str, object] = {"line": row.line, "member": row.member}
    try:
        wanted = member_case(row)
        case = wanted.case
        if wanted.best_size and case.pv is not None:
            best = next(item for item in answer_sizes(case).best if item.by == "npv")
            if best.point is None or best.program is None:
                return {**plain, "co_op": case.co_op, "error": best.text}
            case = replace(case, pv=scaled(case.pv, best.point.kw_dc / case.pv.kw_dc), program=best.program.id)
        weighed = figures(case)
    except ProblemsFound as found:
        said = "; ".join(str(replace(item, field=column_of(item.field), file="", line=None)) for item in found.problems)
        return {**plain, "co_op": row.cells.get("co_op", ""), "error": said}
    question, bought = weighed.posed.question, weighed.bought
    year = year_one(weighed.base, question.program, question.rate, None)
    payback = payback_years(bought.flow.flow[0])
    npv_cents = net_present_cents(bought.own.flow[0], question.horizon.discount_rate)
    facts = question.facts
    return {
        **plain,
        "co_op": question.policy.id,
        "version": weighed.posed.selection.version.id,
        "program": question.program.id,
        "status": weighed.posed.routing.status,
        "size_kw_dc": round(facts.pv_kw_dc, 6),
        "size_kw_ac": round(facts.nameplate_kw_ac, 6),
        "load_kwh": round(facts.load_kwh, 3),
        "generation_kwh": round(facts.generation_kwh, 3),
        "percent_of_load": round(facts.percent_of_load, 4),
        "bill_without_usd": year.bill_without_cents / 100,
        "bill_with_usd": year.bill_with_cents / 100,
        "saving_usd": year.saving_cents / 100,
        "checks_usd": year.checks_cents / 100,
        "forfeited_kwh": round(year.forfeited_kwh, 3),
        "forfeited_usd": year.forfeited_cents / 100,
        "fees_usd": known_cents(bought.fees) / 100,
        "upfront_usd": bought.upfront_cents / 100,
        "payback_years": None if payback is None else round(payback, 4),
        "npv_usd": npv_cents / 100,
        "error": None,
    }


# --- what is done ----------------------------------------------------------------------------------------------------


class _Done:
    """The rows that are done, kept in a file beside the results: a line of JSON a row, the first says of what."""

    def __init__(self, out: Path, digest: str) -> None:
        self.path = out.with_name(f"{out.name}.part")
        self.head = json.dumps({"format": FORMAT, "members": digest})
        self.results: dict[int, Result] = {}
        self._file: IO[str] | None = None

    def __enter__(self) -> _Done:
        kept = self._read()
        try:
            self._file = self.path.open("w", encoding="utf-8", newline="\n")
            self._file.write(self.head + "\n")
            self.add(kept)
        except OSError as error:
            raise ProblemsFound(Problem(f"cannot be written: {error}.", file=str(self.path))) from None
        return self

    def __exit__(self, *failure: object) -> None:
        if self._file is not None:
            self._file.close()

    def _read(self) -> list[Result]:
        """The rows of an earlier run of the same members; a last line that was cut short is left out."""
        try:
            lines = self.path.read_text(encoding="utf-8").split("\n")
        except (OSError, UnicodeDecodeError):
            return []
        if lines[0] != self.head:
            return []
        kept: list[Result] = []
        for line in lines[1:-1]:
            try:
                entry = json.loads(line)
            except json.JSONDecodeError:
                continue
            if isinstance(entry, dict) and isinstance(entry.get("line"), int):
                kept.append(entry)
        return kept

    def add(self, results: Iterable[Result]) -> None:
        assert self._file is not None
        for result in results:
            self.results[int(str(result["line"]))] = result
            self._file.write(json.dumps(result, ensure_ascii=False) + "\n")
        self._file.flush()

    def forget(self) -> None:
        self.__exit__()
        self.path.unlink(missing_ok=True)


def _digest(members: Path) -> str:
    """What the rows that are done rest on: the members, the policies and the program itself."""
    from app import __version__
    from app.answering import policies

    rests_on = hashlib.sha256(members.read_bytes())
    rests_on.update(f"{__version__} {policies()!r}".encode())
    return rests_on.hexdigest()


def _chunks(rows: Sequence[MemberRow], size: int = ROWS_A_CHUNK) -> list[Chunk]:
    """Rows of one place together, so that whoever gets them reads its weather once."""
    place = ("station", "zip", "latitude", "longitude", "co_op")
    ordered = sorted(rows, key=lambda row: (*(row.cells.get(name, "") for name in place), row.line))
    return [tuple(ordered[start : start + size]) for start in range(0, len(ordered), size)]


def _lost(row: MemberRow) -> dict[str, object]:
    said = f"the worker ended {TRIES} times on this row."
    return {"line": row.line, "member": row.member, "co_op": row.cells.get("co_op", ""), "error": said}


# --- on this machine -------------------------------------------------------------------------------------------------


def _on_processes(workers: int | None, rows: Sequence[MemberRow]) -> Iterator[list[dict[str, object]]]:
    """Results as they come from processes of this machine; a chunk whose worker ended is given out again row by row."""
    count = workers or os.cpu_count() or 1
    waiting: list[tuple[Chunk, int]] = [(chunk, 1) for chunk in reversed(_chunks(rows))]
    if not waiting:
        return
    if count == 1:
        for chunk, _ in reversed(waiting):
            yield estimate_rows(chunk)
        return
    while waiting:
        running: dict[Future[list[dict[str, object]]], tuple[Chunk, int]] = {}
        with ProcessPoolExecutor(count, multiprocessing.get_context("spawn"), _begin_work) as pool:
            broken = False
            while (waiting and not broken) or running:
                while waiting and not broken and len(running) < count * CHUNKS_WAITING:
                    entry = waiting.pop()
                    try:
                        running[pool.submit(estimate_rows, entry[0])] = entry
                    except BrokenProcessPool:
                        waiting.append(entry)
                        broken = True
                if not running:
                    break
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    chunk, tries = running.pop(future)
                    try:
                        yield future.result()
                    except BrokenProcessPool:
                        broken = True
                        if tries >= TRIES and len(chunk) == 1:
                            yield [_lost(chunk[0])]
                        else:
                            waiting += [((row,), tries + 1) for row in chunk]


def _begin_work() -> None:
    """Readies a worker, which ends when the process that started it does, however that ended."""
    parent = multiprocessing.parent_process()

    def end_with_parent() -> None:
        assert parent is not None
        parent.join()
        os._exit(1)

    if parent is not None:
        threading.Thread(target=end_with_parent, daemon=True).start()
    from app.answering import warm_up

    warm_up()


# --- on a cluster ----------------------------------------------------------------------------------------------------


def _on_cluster(address: str, rows: Sequence[MemberRow]) -> Iterator[list[dict[str, object]]]:
    """Results as they come from the workers of a Dask cluster, which gives a lost worker's chunks to another."""
    try:
        import distributed
    except ImportError:
        raise ProblemsFound(
            Problem("this needs the cluster extra; install fairwatt[cluster] here and on every worker.", "--cluster")
        ) from None
    try:
        client: Any = distributed.Client(address, timeout="15s")  # type: ignore[no-untyped-call]
    except (OSError, ValueError, TimeoutError) as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise ProblemsFound(Problem(f"no cluster answers at {address}: {reason}.", "--cluster")) from None
    with client:
        chunks = _chunks(rows)
        by_key = {}
        futures = []
        for chunk in chunks:
            future = client.submit(estimate_rows, chunk, pure=False, retries=TRIES)
            by_key[future.key] = chunk
            futures.append(future)
        for future in distributed.as_completed(futures):  # type: ignore[no-untyped-call]
            if future.status == "finished":
                yield future.result()
            else:
                yield [_lost(row) for row in by_key[future.key]]
            future.release()
