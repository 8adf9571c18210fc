"""A whole membership: each row is its estimate, one bad row stops nothing, and a stopped batch goes on."""

import csv
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from app import answering
from app.batch import BatchSummary, run_batch
from app.core.problems import ProblemsFound
from app.files.members_csv import MONTH_COLUMNS, member_case, read_members

PLACES = {"il-shelby": "62565", "mt-marias-river": "59474", "nm-socorro": "87801", "oh-energy-coop": "43055"}


def members(folder: Path, count: int, *more: str) -> Path:
    """A table of members, the same for the same count."""
    chance = random.Random(7)
    lines = [",".join(("member", "co_op", "zip", *MONTH_COLUMNS, "size_kw_dc"))]
    for number in range(count):
        co_op = chance.choice(list(PLACES))
        use = ",".join(str(chance.randint(400, 1600)) for _ in MONTH_COLUMNS)
        lines.append(f"M{number},{co_op},{PLACES[co_op]},{use},{chance.choice((4, 6.5, 8))}")
    path = folder / "members.csv"
    path.write_text("\n".join((*lines, *more)) + "\n", encoding="utf-8")
    return path


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_that_each_row_is_its_estimate_in_the_order_of_the_table(tmp_path: Path) -> None:
    table = members(tmp_path, 12)
    summary = run_batch(table, tmp_path / "out.csv", workers=1)
    assert (summary.members, summary.failed, summary.resumed) == (12, 0, 0)
    found = rows(tmp_path / "out.csv")
    assert [row["member"] for row in found] == [f"M{number}" for number in range(12)]
    for row, result in zip(read_members(table), found, strict=True):
        estimate = answering.answer(member_case(row).case, draws=0).estimate
        assert estimate is not None
        assert float(result["bill_with_usd"]) == estimate.year1.bill_with_cents / 100
        assert float(result["npv_usd"]) == estimate.finance.npv_cents / 100
        assert result["program"] == estimate.program.id
    assert not (tmp_path / "out.csv.part").exists()


def test_that_a_bad_row_is_told_and_the_rest_is_done(tmp_path: Path) -> None:
    use = ",".join(["900"] * 12)
    table = members(
        tmp_path, 3, f"X,il-shelbi,62565,{use},5", f"Y,il-shelby,62565,{use},big", f"Z,il-shelby,00000,{use},5"
    )
    summary = run_batch(table, tmp_path / "out.csv", workers=1)
    assert summary.failed == 3
    assert [problem.line for problem in summary.problems] == [5, 6, 7]
    found = rows(tmp_path / "out.csv")
    assert [bool(row["error"]) for row in found] == [False] * 3 + [True] * 3
    assert "il-shelby" in found[3]["error"]
    assert found[4]["error"].startswith("size_kw_dc: ")
    assert found[5]["error"].startswith("zip: ")


def test_that_the_best_size_is_the_sweeps(tmp_path: Path) -> None:
    use = ",".join(["900"] * 12)
    table = members(tmp_path, 0, f"B,nm-socorro,87801,{use},best")
    run_batch(table, tmp_path / "out.csv", workers=1)
    (found,) = rows(tmp_path / "out.csv")
    (row,) = read_members(table)
    best = next(item for item in answering.answer_sizes(member_case(row).case).best if item.by == "npv")
    assert best.point is not None
    assert float(found["size_kw_ac"]) == pytest.approx(best.point.kw_ac)
    assert float(found["saving_usd"]) * 100 == pytest.approx(best.point.saving_cents, abs=12)


def test_that_progress_counts_up_to_all(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    run_batch(members(tmp_path, 30), tmp_path / "out.csv", 1, None, lambda done, of, _: seen.append((done, of)))
    assert [of for _, of in seen] == [30] * len(seen)
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})
    assert len(seen) > 1
    assert seen[-1] == (30, 30)


def test_that_what_cannot_be_written_or_read_is_said_before_any_work(tmp_path: Path) -> None:
    table = members(tmp_path, 1)
    with pytest.raises(ProblemsFound, match="expected a file that ends in"):
        run_batch(table, tmp_path / "out.txt", 1)
    with pytest.raises(ProblemsFound, match="cannot be written"):
        run_batch(table, tmp_path / "none" / "out.csv", 1)
    with pytest.raises(ProblemsFound, match="cannot be read"):
        run_batch(tmp_path / "none.csv", tmp_path / "out.csv", 1)


def test_that_rows_of_other_members_are_not_taken_over(tmp_path: Path) -> None:
    """Rows that are done belong to the table they were read from: when it changes, all is done anew."""
    out = tmp_path / "out.csv"
    stop_after_first_chunk(members(tmp_path, 30), out)
    assert run_batch(members(tmp_path, 31), out, 1).resumed == 0


def test_that_a_line_cut_short_by_a_kill_is_done_again(tmp_path: Path) -> None:
    table, out = members(tmp_path, 30), tmp_path / "out.csv"
    stop_after_first_chunk(table, out)
    part = tmp_path / "out.csv.part"
    whole = part.read_text(encoding="utf-8")
    part.write_text(whole[:-20], encoding="utf-8")
    summary = run_batch(table, out, 1)
    assert summary.resumed == 24
    assert len(rows(out)) == 30


class _StoppedError(Exception):
    pass


def stop_after_first_chunk(table: Path, out: Path) -> None:
    def stop(done: int, of: int, a_minute: float) -> None:
        raise _StoppedError

    with pytest.raises(_StoppedError):
        run_batch(table, out, 1, None, stop)
    assert not out.exists()


@pytest.mark.slow  # starts processes, which import all of the program
def test_that_a_killed_batch_goes_on_and_comes_to_the_same(tmp_path: Path, repository: Path) -> None:
    table, out = members(tmp_path, 400), tmp_path / "out.csv"
    command = [sys.executable, "-m", "app", "batch", str(table), "--out", str(out), "--workers", "2"]
    with subprocess.Popen(command, cwd=repository, stderr=subprocess.PIPE) as process:
        part = tmp_path / "out.csv.part"
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and (not part.exists() or part.read_bytes().count(b"\n") < 60):
            time.sleep(0.02)
        process.kill()
    assert not out.exists()
    kept = part.read_bytes().count(b"\n") - 1
    assert 0 < kept < 400
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    assert "of them done before" in done.stderr
    run_batch(table, tmp_path / "whole.csv", 1)
    assert rows(out) == rows(tmp_path / "whole.csv")


@pytest.mark.slow  # starts processes, which import all of the program
def test_that_a_worker_killed_on_the_way_loses_no_row(tmp_path: Path) -> None:
    table = members(tmp_path, 200)
    killed: list[int] = []

    def kill_one(done: int, of: int, a_minute: float) -> None:
        workers = [worker for worker in multiprocessing.active_children() if worker.pid is not None]
        if not killed and workers:
            killed.append(workers[0].pid or 0)
            os.kill(killed[0], signal.SIGKILL)

    summary = run_batch(table, tmp_path / "out.csv", 2, None, kill_one)
    assert killed
    assert_all_done(summary, tmp_path / "out.csv", 200)


def assert_all_done(summary: BatchSummary, out: Path, count: int) -> None:
    assert (summary.members, summary.failed) == (count, 0)
    assert sorted(row["member"] for row in rows(out)) == sorted(f"M{number}" for number in range(count))


ON_A_CLUSTER = """
    import os, signal, sys
    from pathlib import Path

    from distributed import LocalCluster

    from app.batch import run_batch

    if __name__ == "__main__":
        killed = []
        with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:

            def kill_one(done, of, a_minute):
                if not killed:
                    nanny = next(iter(cluster.workers.values()))
                    killed.append(nanny.pid)
                    os.kill(nanny.pid, signal.SIGKILL)

            summary = run_batch(Path(sys.argv[1]), Path(sys.argv[2]), None, cluster.scheduler_address, kill_one)
        print(summary.members, summary.failed, len(killed))
"""


@pytest.mark.slow  # a cluster on this machine, in a process that may open its sockets
def test_that_a_cluster_loses_no_row_when_a_worker_is_killed(tmp_path: Path, repository: Path) -> None:
    script = tmp_path / "on_a_cluster.py"
    script.write_text(textwrap.dedent(ON_A_CLUSTER), encoding="utf-8")
    table, out = members(tmp_path, 150), tmp_path / "out.csv"
    environment = {**os.environ, "PYTHONPATH": str(repository)}
    done = subprocess.run(
        [sys.executable, str(script), str(table), str(out)],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["150", "0", "1"]
    run_batch(table, tmp_path / "whole.csv", 1)
    assert rows(out) == rows(tmp_path / "whole.csv")


def test_that_a_cluster_that_does_not_answer_is_said(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound, match="no cluster answers at"):
        run_batch(members(tmp_path, 1), tmp_path / "out.csv", None, "tea://nowhere")
