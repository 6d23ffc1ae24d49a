# SPDX-License-Identifier: MIT
"""Changes as people read them, and those known to change nothing: changes_nothing.txt beside this file has for each

    FILE, in: LINE          the line at the left margin above it, as `Days day_of(std::int64_t number) {`
    - the lines before, spaces made one
    + the lines after
    = why no test can tell the two apart
"""

from dataclasses import dataclass, field
from pathlib import Path

from changes import Change
from tokens import Code

PLACE = ", in: "


@dataclass(frozen=True)
class Difference:
    """What a change is, wherever the lines of its file move."""

    file: str
    place: str
    before: str
    after: str
    line: int = field(default=0, compare=False)

    def __str__(self) -> str:
        return f"{self.file}{PLACE}{self.place}\n- {self.before}\n+ {self.after}\n"


def difference(file: str, code: Code, change: Change) -> Difference:
    first, last = code.line(change.begin), code.line(max(change.begin, change.end - 1))
    begin, end = code.line_start(first), code.line_end(last)
    after = code.text[begin : change.begin] + change.text + code.text[change.end : end]
    return Difference(file, _place(code, first), _plain(code.text[begin:end]), _plain(after), first)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _place(code: Code, line: int) -> str:
    while line >= 1:
        text = code.text[code.line_start(line) : code.line_end(line)]
        if (text[0].isalpha() or text[0] == "_") and not text.startswith("namespace"):
            return _plain(text)
        line -= 1
    return "the file"


def read(path: Path) -> dict:
    """The reason of each change that is known to change nothing."""
    known = {}
    parts = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("- "):
            parts["before"] = line[2:]
        elif line.startswith("+"):
            parts["after"] = line[2:]
        elif line.startswith("= "):
            known[Difference(**parts)] = line[2:]
        elif PLACE in line and not line.startswith(("#", " ")):
            parts = dict(zip(("file", "place"), line.split(PLACE, 1)))
        elif line.startswith("  ") and known:
            last = list(known)[-1]
            known[last] += " " + line.strip()
    return known
