#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Would the tests notice? Changes one thing at a time in a copy of the sources, as a slip of the hand could, and runs the
tests over what comes of it:

    tests/mutants/run.py [--room ROOM...] [--since REV] [--count N] [--seed S]

A room is a folder under lib (`check`, `read/shape`, `query/staffing`) or `cli`; without one, all of them. `--since`
changes only lines that a revision of git does not have. Headers that are compiled beforehand for all sources are left
alone. What does not compile is not counted, and another is taken in its place. Those that nothing notices are printed
with their difference, and the share that was noticed; for each, either a test is missing, or it changes nothing and
belongs into changes_nothing.txt with the reason. Ends with 1 when something listed there is noticed, or is no change
any more, and with 2 when nothing could be tried. The copy and its build stay in --build; clang++ and ninja make them.

All changes in bodies of functions are compiled into one build, which is told by its environment which of them to make
(weave.py), and only the tests that run the function are asked. The others, such as rows of tables and what headers
define, are compiled one at a time, and any test may notice them.

Neither Debian nor npm has a tool that does this for C++: Stryker's are for other languages."""

import argparse
import math
import os
import random
import re
import subprocess
import sys
import time
from collections import Counter, deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import listed
from changes import Change, changes_of
from place import Place
from scratch import Failed, Scratch
from steps import steps_of
from tokens import Code
from woven import Woven

ROOT = Path(__file__).resolve().parents[2]
KNOWN = Path(__file__).with_name("changes_nothing.txt")
# How many more are woven in than are counted, for those that do not compile.
SPARE = 1.15
# How many are begun for each that runs, so that nobody waits for one that takes long.
AHEAD = 8
ROOMS = tuple(sorted(folder.name for folder in (ROOT / "lib").iterdir() if folder.is_dir()))


@dataclass(frozen=True)
class Candidate:
    room: str
    change: Change
    text: str  # of the whole file, changed
    difference: listed.Difference


def note(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def folder_of(room: str) -> Path:
    folder = ROOT / room if room.split("/")[0] == "cli" else ROOT / "lib" / room
    if not folder.is_dir():
        raise Failed(f"there is no room {room}; there are {', '.join(ROOMS)}, cli, and the folders in them")
    return folder


def changed_lines(since: str) -> dict:
    """The numbers of the lines of each source that a revision does not have."""
    words = ["git", "-C", str(ROOT), "diff", "--unified=0", "--no-ext-diff", "--no-color", since, "--", "lib", "cli"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failed(f"git cannot tell what came since {since}: {done.stderr.strip()}")
    lines, path = {}, ""
    for line in done.stdout.splitlines():
        if line.startswith("+++ "):
            path = line[6:]
        elif found := re.match(r"@@ -\S+ \+(\d+)(?:,(\d+))? @@", line):
            first, number = int(found[1]), int(found[2] or 1)
            lines.setdefault(path, set()).update(range(first, first + number))
    return lines


def candidates(rooms: list, lines, scratch: Scratch) -> list:
    """Every change that can be made in the rooms, in an order of its own; `lines` are those allowed, None: all."""
    found = []
    for room in rooms:
        for path in sorted((scratch.source / folder_of(room).relative_to(ROOT)).rglob("*.[ch]pp")):
            name = str(path.relative_to(scratch.source))
            if (lines is not None and name not in lines) or not scratch.can_change(name):
                continue
            text = path.read_text(encoding="utf-8")
            code = Code(text)
            for change in changes_of(text):
                difference = listed.difference(name, code, change)
                if lines is None or difference.line in lines[name]:
                    found.append(Candidate(room, change, change.apply(text), difference))
    return found


def chosen(order: list, count: int) -> dict:
    """What is woven in, with its number."""
    first = order[: math.ceil(SPARE * count)]
    return {number: (candidate.difference.file, candidate.change) for number, candidate in enumerate(first, 1)}


class Tried:
    """What came of the changes, printed as it comes."""

    def __init__(self, known: dict, count: int):
        self.known, self.count = known, count
        self.noticed, self.survived, self.uncompiled, self.without_effect = [], [], 0, 0
        self.wrongly_listed = []

    def counted(self) -> int:
        return len(self.noticed) + len(self.survived)

    def add(self, candidate: Candidate, outcome) -> None:
        what = candidate.difference
        if not outcome.compiled:
            self.uncompiled += 1
        elif what in self.known:
            self.without_effect += 1
            if outcome.noticed_by:
                self.wrongly_listed.append(what)
                print(f"listed as changing nothing, and noticed by {outcome.noticed_by}:\n{what}", flush=True)
        elif outcome.noticed_by:
            self.noticed.append(candidate)
        else:
            self.survived.append(candidate)
            unreached = "" if outcome.reached else ", which no test reaches"
            print(f"{what.file}:{what.line}: {candidate.change.kind}{unreached}\n{what}", flush=True)
        note(f"{self.counted()} of {self.count}: {what.file}:{what.line} {candidate.change.kind}, {outcome.seconds:.0f} s: "
             + ("does not compile" if not outcome.compiled else outcome.noticed_by or "NOT NOTICED"))  # fmt: skip

    def summary(self) -> str:
        share = len(self.noticed) / self.counted() if self.counted() else 1.0
        kinds = Counter(each.change.kind for each in self.survived)
        lines = [f"noticed {len(self.noticed)} of {self.counted()}: {share:.3f}"]
        lines += [f"not noticed: {number} {kind}" for kind, number in sorted(kinds.items())]
        lines.append(f"{self.without_effect} listed as changing nothing and {self.uncompiled} that do not compile left out")
        return "\n".join(lines)


def try_all(chosen: list, woven: Woven, steps: list, tried: Tried, places: deque, until: float) -> None:
    """In their order, until as many as wanted were counted: which they are does not hang on who is ready first."""
    pool = ThreadPoolExecutor(len(places))
    ahead = AHEAD * len(places)

    def attempt(number: int, candidate: Candidate):
        if time.monotonic() > until:
            return None
        place, path = places.pop(), candidate.difference.file
        try:
            if woven.has(number):
                return woven.attempt(number, place, path, candidate.room, steps)
            return place.try_alone(path, candidate.text, candidate.room, steps)
        finally:
            places.append(place)

    running = deque()
    try:
        for number, candidate in enumerate(chosen, 1):
            running.append((candidate, pool.submit(attempt, number, candidate)))
            while running and (len(running) > ahead or running[0][1].done()):
                if not _take(running, tried):
                    return
            if tried.counted() >= tried.count:
                return
        while running and tried.counted() < tried.count:
            if not _take(running, tried):
                return
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _take(running: deque, tried: Tried) -> bool:
    """Counts the first of those that run; false when there is no time or need for more."""
    candidate, future = running.popleft()
    outcome = future.result()
    if outcome is None or tried.counted() >= tried.count:
        return False
    tried.add(candidate, outcome)
    return True


def stale(known: dict, all_of: list, rooms: list) -> list:
    """What is listed for the rooms, and is no change any more."""
    there = {each.difference for each in all_of}
    folders = [str(folder_of(room).relative_to(ROOT)) + "/" for room in rooms]
    return [each for each in known if each not in there and each.file.startswith(tuple(folders))]


def arguments_of():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--room", nargs="+", action="extend", metavar="ROOM")
    parser.add_argument("--since", metavar="REV")
    parser.add_argument("--count", type=int, default=150, metavar="N", help="how many are to be counted (150)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="of the choice (1)")
    parser.add_argument("--build", type=Path, default=ROOT / "build-mutants", help="where the copy is (build-mutants)")
    parser.add_argument("--limit", type=float, default=20, help="seconds longer that a test may take (20)")
    parser.add_argument("--longest", type=float, default=float("inf"), help="leave tests out that take so many seconds")
    parser.add_argument("--within", type=float, default=float("inf"), help="seconds for all changes, the build aside")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="how many at a time")
    return parser.parse_args()


def main() -> int:
    given = arguments_of()
    try:
        rooms = given.room or [*ROOMS, "cli"]
        lines = changed_lines(given.since) if given.since else None
        scratch = Scratch(ROOT, given.build.resolve(), note)
        scratch.prepare()
        known = listed.read(KNOWN)
        all_of = candidates(rooms, lines, scratch)
        if not all_of:
            print("there is nothing to change")
            return 0
        order = list(all_of)
        random.Random(given.seed).shuffle(order)
        tried = Tried(known, given.count)
        note(f"{len(order)} changes can be made")
        woven = Woven(scratch, chosen(order, given.count), given.jobs)
        woven.build()
        steps = woven.run_unchanged(steps_of(scratch.source))
        short = [step for step in steps if step.seconds <= given.longest]
        note(f"the tests take {sum(step.seconds for step in steps):.0f} s, {len(steps) - len(short)} left out that are long")
        places = deque(Place(scratch, given.limit) for _ in range(given.jobs))
        try:
            try_all(order, woven, short, tried, places, time.monotonic() + given.within)
        finally:
            for place in places:
                place.remove()
    except Failed as failure:
        note(f"run.py: {failure}")
        return 2
    gone = stale(known, all_of, rooms) if lines is None else []
    for each in gone:
        print(f"listed as changing nothing, and no change any more:\n{each}")
    print(f"seed {given.seed}, {' '.join(rooms)}: {tried.summary()}")
    if given.longest < float("inf"):
        print(f"tests that take more than {given.longest:g} s were left out, which notice more")
    return 1 if tried.wrongly_listed or gone else 0


if __name__ == "__main__":
    raise SystemExit(main())
