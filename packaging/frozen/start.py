"""Starts the frozen program; `fairwatt self-check` opens every page, answers every sample and says what is wrong."""

import multiprocessing
import sys


def main() -> int:
    """Runs what the words of the command line ask for; the exit status."""
    if sys.argv[1:2] == ["self-check"]:
        from self_check import main as check

        return check(sys.argv[2:])
    from app.__main__ import main as run

    return run()


if __name__ == "__main__":
    multiprocessing.freeze_support()  # a worker process of a frozen program is the program itself, started again
    sys.exit(main())
