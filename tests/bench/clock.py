# SPDX-License-Identifier: MIT
"""Running a program and saying what it took. Programs that are compared run by turns, so that what else the machine does
meets them alike."""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

TIMEOUT = 600  # seconds, of one run


@dataclass
class Taken:
    """What one run took."""

    wall: float  # seconds
    cpu: float  # seconds of processor, its children's too


class Failed(Exception):
    """A program that could not be run, or did not do what it was to."""


@dataclass
class Program:
    """A command, and the exit statuses that mean it did its work."""

    words: list
    good: tuple = (0,)
    shell: bool = False


def run(program: Program) -> Taken:
    command = ["sh", "-c", *program.words] if program.shell else program.words
    begin = time.monotonic()
    try:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    except OSError as error:
        raise Failed(str(error)) from error
    # Standard error is small: nobody of these writes more than a pipe holds.
    watcher = threading.Timer(TIMEOUT, process.kill)
    watcher.start()
    try:
        _, status, usage = os.wait4(process.pid, 0)
    finally:
        watcher.cancel()
    wall = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    said = process.stderr.read().decode(errors="replace")
    process.stderr.close()
    if process.returncode not in program.good:
        raise Failed(f"{' '.join(map(str, command))[:80]}: status {process.returncode}: {said[-200:].strip()}")
    return Taken(wall, usage.ru_utime + usage.ru_stime)


def peak_of(program: Program) -> int:
    """The most memory that a run has resident, in bytes. GNU time asks, since a child of ours begins with what we have."""
    with tempfile.NamedTemporaryFile() as told:
        run(Program(["/usr/bin/time", "-f", "%M", "-o", told.name, *program.words], program.good))
        return int(Path(told.name).read_text(encoding="ascii").split()[-1]) * 1024


def by_turns(programs: dict, times: int) -> dict:
    """Runs each program `times` times, by turns; the median of each, once a first round has warmed the files."""
    taken = {name: [] for name in programs}
    for turn in range(times + 1):
        for name, program in programs.items():
            result = run(program)
            if turn > 0:
                taken[name].append(result)
    return {
        name: Taken(*(statistics.median(getattr(one, field) for one in all_of) for field in ("wall", "cpu")))
        for name, all_of in taken.items()
    }


def seconds_printed(command: list) -> float:
    """The least of the seconds that a driver prints, a line a round."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise Failed(str(error)) from error
    return min(float(line) for line in done.stdout.split())


def phases_of(program: Program) -> dict:
    """The milliseconds of each phase that `--timings` tells of."""
    try:
        done = subprocess.run([*program.words, "--timings"], capture_output=True, text=True, timeout=TIMEOUT, check=False)
    except (OSError, subprocess.SubprocessError) as error:
        raise Failed(str(error)) from error
    found = re.findall(r"^(\w[\w ]*?)  +([0-9.]+) ", done.stderr, re.MULTILINE)
    if done.returncode not in program.good or not found:
        raise Failed(f"{' '.join(map(str, program.words))[:80]}: status {done.returncode}: {done.stderr[-200:].strip()}")
    return {name: float(milliseconds) for name, milliseconds in found}


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*.yaml"))


def note(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
