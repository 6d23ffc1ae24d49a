# SPDX-License-Identifier: MIT
"""The tests that may notice a change, a file each, and in which order they are asked."""

from dataclasses import dataclass
from pathlib import Path

# The folders of unit tests and of stories that are run first for a room.
FIRST = {
    "base": (("base",), ("query", "validate")),
    "check": (("check",), ("validate", "explain")),
    "model": (("model", "check"), ("validate", "show", "schema")),
    "query": (("query",), ("query",)),
    "import": (("import",), ("import",)),
    "read": (("read",), ("validate",)),
    "render": (("render",), ("query", "validate", "report")),
    "report": (("report",), ("report", "show", "explain")),
    "words": (("words",), ("report",)),
    "cli": (("cli",), ("program", "completion", "man")),
}



@dataclass
class Step:
    """The unit tests of a file, minutes to be imported, or a story, and how long they take when nothing is changed."""

    name: str
    words: list  # after the program
    program: str = "run_story"
    seconds: float = 0
    notices: int = 0


def steps_of(source: Path) -> list:
    units = sorted(str(path.relative_to(source)) for path in source.glob("tests/unit/**/*_test.cpp"))
    stories = sorted(str(path.relative_to(source)) for path in source.glob("tests/cli/*/*.story"))
    layouts = sorted(path.parent.name for path in source.glob("tests/import/*/expected.yaml"))
    return (
        [Step(name, [f"--source-file=*/{name}"], "unit") for name in units]
        + [Step(f"tests/import/{name}", [name], "judge") for name in layouts]
        + [Step(name, [name]) for name in [*stories, "README.md"]]
    )


def in_order(steps: list, room: str, path: str) -> list:
    """The tests of the source, then of its room, then the others; of those alike, first what noticed most and then what
    takes least."""
    units, stories = FIRST.get(room.split("/")[0], ((), ()))
    of_source = Path(path).stem + "_test.cpp"

    def rank(step: Step) -> tuple:
        parts = step.name.split("/")
        folder = parts[1] if step.program == "judge" else parts[2] if len(parts) > 2 else ""
        of_room = folder in (units if step.program == "unit" else stories)
        return not step.name.endswith("/" + of_source), not of_room, -step.notices, step.seconds

    return sorted(steps, key=rank)
