# SPDX-License-Identifier: MIT
"""Many changes in one source. Before a body of a function stand its variants, each asked for by its number:

    int f() {
    if (::ko_mutants::is(17)) {
     … the body with change 17 …
    __builtin_trap();
    }
     … the body …

so that what a change is, and of what types, does not matter. chosen.cpp answers."""

import re
from dataclasses import dataclass

from bodies import Body
from tokens import Code

_ASKS = "namespace ko_mutants { bool is(int number); } "
_PLACE = re.compile(r"^(?P<path>[^\s:][^:\n]*):(?P<line>\d+):\d+: (?P<kind>fatal error|error|note|warning)", re.MULTILINE)


@dataclass(frozen=True)
class Woven:
    text: str
    lines: dict  # of each number: the first and the last line of its variant


def body_of(change, bodies: list):
    """The body a change lies in, or None."""
    for body in bodies:
        if body.begin <= change.begin and change.end <= body.end:
            return body
    return None


def weave(code: Code, changes: dict) -> Woven:
    """`changes`: of each number, the body and the change in it."""
    preludes = sorted({change.prelude for _, change in changes.values()})
    text, lines, at = _ASKS + "".join(preludes), {}, 0
    for number, (body, change) in sorted(changes.items(), key=lambda each: (each[1][0].begin, each[0])):
        text += code.text[at : body.begin]
        at = body.begin
        first = text.count("\n") + 2
        text += _variant(code, number, body, change)
        lines[number] = first, text.count("\n")
    return Woven(text + code.text[at:], lines)


def _variant(code: Code, number: int, body: Body, change) -> str:
    inside = code.text[body.begin : change.begin] + (change.compiled or change.text) + code.text[change.end : body.end]
    # Where a value is given, the end of the body is never reached.
    end = "__builtin_trap();" if body.gives_value else "return;"
    return f"\nif (::ko_mutants::is({number})) {{\n{inside}\n{end}\n}}\n"


def at_fault(told: str, path: str, woven: Woven) -> set:
    """The numbers whose variants the compiler tells of: for each error, the first of its places that lies in one. Its
    notes come after it."""
    numbers, looking = set(), False
    for place in _PLACE.finditer(told):
        looking = place["kind"].endswith("error") or (looking and place["kind"] == "note")
        if looking and place["path"] == path:
            number = _variant_at(int(place["line"]), woven)
            if number is not None:
                numbers.add(number)
                looking = False
    return numbers


def _variant_at(line: int, woven: Woven):
    for number, (first, last) in woven.lines.items():
        if first <= line <= last:
            return number
    return None
