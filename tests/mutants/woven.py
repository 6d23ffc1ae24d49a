# SPDX-License-Identifier: MIT
"""All changes that lie in bodies of functions, in one build: which of them compile, and which tests reach them."""

import hashlib
import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bodies import bodies
from place import Outcome, Place
from process import run
from scratch import Failed, Scratch
from steps import in_order
from tokens import Code
from weave import at_fault, body_of, weave

ASKED = "tests/mutants/chosen.cpp"


class Woven:
    """The programs with the changes in them. `chosen`: of each number, the file and the change; those in no body are left
    out. `numbers` are those woven in, `uncompiled` those that do not compile."""

    def __init__(self, scratch: Scratch, chosen: dict, jobs: int):
        self.scratch, self.jobs = scratch, jobs
        self.folder = scratch.folder / "woven"
        self.tree, self.objects, self.programs = (self.folder / name for name in ("tree", "objects", "programs"))
        self.numbers, self.uncompiled, self.reaching = set(), set(), {}
        self._by_file, self._code = {}, {}
        for number, (path, change) in chosen.items():
            if path.endswith(".cpp"):
                self._add(number, path, change)

    def _add(self, number: int, path: str, change) -> None:
        if path not in self._code:
            code = Code((self.scratch.source / path).read_text(encoding="utf-8"))
            self._code[path] = code, bodies(code)
        body = body_of(change, self._code[path][1])
        if body is not None:
            self._by_file.setdefault(path, {})[number] = body, change
            self.numbers.add(number)

    def build(self) -> None:
        self.scratch.note(f"building {len(self.numbers)} changes of {len(self._by_file)} files together")
        shutil.rmtree(self.tree, ignore_errors=True)
        for folder in (self.objects, self.programs):
            folder.mkdir(parents=True, exist_ok=True)
        self._headers = hashlib.sha256(b"".join(path.read_bytes() for path in sorted(self.scratch.source.rglob("*.hpp"))))
        asked = self.objects / "chosen.o"
        words = ["clang++", "-std=c++20", "-O2", "-c", str(self.scratch.source / ASKED), "-o", str(asked)]
        if run(words, None, self.scratch.build) != 0:
            raise Failed(f"{ASKED} does not compile")
        built = {}
        with ThreadPoolExecutor(self.jobs) as pool:
            for objects in pool.map(self._compile_file, self._by_file):
                built.update(objects)
        for path in set(self.objects.glob("*.*")) - {asked, *built.values()}:
            path.unlink()
        self.numbers -= self.uncompiled
        if not self.scratch.link(self.programs, built, asked):
            raise Failed("what the changes are woven into does not link")

    def _compile_file(self, path: str) -> dict:
        changes = self._compilable(path, self._by_file[path])
        self.uncompiled |= set(self._by_file[path]) - set(changes)
        return self._compile(path, changes)[0]

    def _compilable(self, path: str, changes: dict) -> dict:
        """What the compiler tells of is left out, until it tells of nothing more; where it cannot be said what it tells of,
        each half is tried by itself."""
        while changes:
            built, told, woven = self._compile(path, changes)
            if built is not None:
                return changes
            faulty = at_fault(told, str(self.tree / path), woven)
            if not faulty:
                break
            changes = {number: each for number, each in changes.items() if number not in faulty}
        if len(changes) < 2:
            return {}
        halves = list(changes.items())
        middle = len(halves) // 2
        return {**self._compilable(path, dict(halves[:middle])), **self._compilable(path, dict(halves[middle:]))}

    def _compile(self, path: str, changes: dict) -> tuple:
        """The objects of a file with changes, or None; what the compiler told, and what it read."""
        woven = weave(self._code[path][0], changes)
        file = self.tree / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(woven.text, encoding="utf-8")
        built = {}
        for name in self.scratch.objects_of(path):
            made_of = self._headers.copy()
            made_of.update(f"{name}\n{woven.text}".encode())
            built[name] = self.objects / f"{made_of.hexdigest()}.o"
            if not built[name].exists():
                unfinished = built[name].with_suffix(".new")
                compiled, told = self.scratch.compile(name, self.tree, file, unfinished)
                if not compiled:
                    return None, told, woven
                unfinished.rename(built[name])
        return built, "", woven

    def has(self, number: int) -> bool:
        return number in self.numbers or number in self.uncompiled

    def run_unchanged(self, steps: list) -> list:
        """Runs the tests without any change, to see how long each takes and what it reaches. What fails then would notice
        all."""
        self.scratch.note("running the tests without any change")
        places = [Place(self.scratch, 0) for _ in range(self.jobs)]

        def look(step) -> bool:
            place = places.pop()
            try:
                reached = place.folder / "reached"
                reached.unlink(missing_ok=True)
                place.set_programs(self.programs, {"KO_MUTANT_REACHED": reached})
                begin = time.monotonic()
                passed, _ = place.passes(step, None)
                step.seconds = time.monotonic() - begin
                for number in reached.read_text().split() if reached.exists() else []:
                    self.reaching.setdefault(int(number), set()).add(step.name)
                return passed
            finally:
                places.append(place)

        try:
            with ThreadPoolExecutor(self.jobs) as pool:
                passing = list(pool.map(look, steps))
        finally:
            for place in places:
                place.remove()
        failing = [step.name for step, passed in zip(steps, passing) if not passed]
        if failing:
            raise Failed(f"without any change, {', '.join(failing)} fails")
        return steps

    def attempt(self, number: int, place: Place, path: str, room: str, steps: list) -> Outcome:
        if number in self.uncompiled:
            return Outcome(False)
        begin = time.monotonic()
        reaching = self.reaching.get(number, set())
        place.set_programs(self.programs, {"KO_MUTANT": number})
        outcome = place.first_notice([step for step in in_order(steps, room, path) if step.name in reaching], begin)
        outcome.reached = bool(reaching)
        return outcome
