# SPDX-License-Identifier: MIT
"""Where one change after another is tried, beside those that are tried elsewhere."""

import os
import shlex
import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from process import run
from scratch import Scratch
from steps import Step, in_order

HANGING = 5  # times as long as without any change, and the limit, a test may take before it counts as one that hangs


@dataclass
class Outcome:
    compiled: bool
    noticed_by: str = ""  # empty: nothing noticed it
    seconds: float = 0
    reached: bool = True  # false: no test runs the function it is in


class Place:
    """A folder with a `ko` and a `unit` in it. `limit`: seconds by which a test that takes longer has noticed a change."""

    def __init__(self, scratch: Scratch, limit: float):
        self.scratch, self.limit = scratch, limit
        self.folder = Path(tempfile.mkdtemp(prefix="ko-mutant-"))
        (self.folder / "tmp").mkdir()

    def remove(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def passes(self, step: Step, limit) -> tuple:
        """Whether a test passes or is skipped, and whether it ended in time."""
        of_stories = [str(self.folder / "ko"), str(self.scratch.source / "examples")]
        first = {"unit": ["--abort-after=1"], "judge": ["tests/import"]}.get(step.program, of_stories)
        built = self.scratch.build / "tests/run_story"
        program = built if step.program == "run_story" else self.folder / step.program
        env = {**os.environ, "TMPDIR": str(self.folder / "tmp")}
        status = run([str(program), *first, *step.words], limit, self.scratch.source, env)
        return status in (0, 77), status is not None

    def set_programs(self, programs: Path, variables: dict) -> None:
        """Programs that are elsewhere, with variables that reach them, however they are called."""
        for name in ("ko", "unit", "judge"):
            program = self.folder / name
            program.unlink(missing_ok=True)
            words = [f"export {key}={shlex.quote(str(value))}" for key, value in variables.items()]
            program.write_text("\n".join(["#!/bin/sh", *words, f'exec {shlex.quote(str(programs / name))} "$@"', ""]))
            program.chmod(0o755)

    def first_notice(self, steps: list, begin: float) -> Outcome:
        """What comes of the change that the programs have."""
        for step in steps:
            passed, ended = self.passes(step, self.limit + HANGING * step.seconds)
            if not passed:
                step.notices += 1
                by = step.name if ended else f"{step.name}, which did not end in time"
                return Outcome(True, by, time.monotonic() - begin)
        return Outcome(True, "", time.monotonic() - begin)

    def try_alone(self, path: str, text: str, room: str, steps: list) -> Outcome:
        """A change of a file, compiled by itself."""
        begin = time.monotonic()
        if not self._build(path, text):
            return Outcome(False, "", time.monotonic() - begin)
        return self.first_notice(in_order(steps, room, path), begin)

    def _build(self, path: str, text: str) -> bool:
        tree = self.folder / "tree"
        shutil.rmtree(tree, ignore_errors=True)
        changed = tree / path
        changed.parent.mkdir(parents=True)
        changed.write_text(text, encoding="utf-8")
        built = {}
        for number, name in enumerate(self.scratch.objects_of(path)):
            built[name] = self.folder / f"{number}.o"
            if not self.scratch.compile(name, tree, changed if path.endswith(".cpp") else None, built[name])[0]:
                return False
        return self.scratch.link(self.folder, built)
