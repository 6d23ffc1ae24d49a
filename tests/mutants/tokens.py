# SPDX-License-Identifier: MIT
"""The tokens of C++ as clang-format leaves it: spaces stand around every operator of two operands and on no side of the
brackets of a template, which tells `a < b` from `list<b>` without a compiler."""

import re
from bisect import bisect_right
from dataclasses import dataclass

_PATTERN = re.compile(
    r"""
    (?P<blank>   [ \t\r\n]+ | //[^\n]* | /\*.*?\*/ | ^[ \t]*\#(?:[^\n\\]|\\.|\\\n)* )
  | (?P<string>  (?:u8|[uUL])?R"(?P<raw>[^()\\ ]*)\(.*?\)(?P=raw)" | (?:u8|[uUL])?"(?:[^"\\\n]|\\.)*" )
  | (?P<char>    (?:u8|[uUL])?'(?:[^'\\\n]|\\.)+' )
  | (?P<number>  \.?[0-9](?:[eEpP][+-]|'?[0-9a-zA-Z_.])* )
  | (?P<word>    [A-Za-z_][A-Za-z_0-9]* )
  | (?P<mark>    <=> | \.\.\. | <<= | >>= | ->\* | :: | -> | << | >> | <= | >= | == | != | && | \|\| | \+\+ | --
               | \+= | -= | \*= | /= | %= | &= | \|= | \^= | . )
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)

OPENING = {"(": ")", "[": "]", "{": "}"}
CLOSING = set(OPENING.values())


@dataclass(frozen=True)
class Token:
    kind: str  # string, char, number, word or mark
    text: str
    begin: int
    end: int


class Code:
    """A source, its tokens, and which bracket belongs to which."""

    def __init__(self, text: str):
        self.text = text
        self.tokens = [
            Token(found.lastgroup if found.lastgroup != "raw" else "string", found.group(), found.start(), found.end())
            for found in _PATTERN.finditer(text)
            if found.lastgroup != "blank"
        ]
        self.partner, self.around = self._brackets()
        self._line_starts = [0] + [at + 1 for at, sign in enumerate(text) if sign == "\n"]

    def _brackets(self) -> tuple:
        """The partner of each bracket, and of every token the opening bracket around it (-1: none)."""
        partner, around, open_brackets = {}, [], []
        for at, token in enumerate(self.tokens):
            if self.is_mark(at, *CLOSING) and open_brackets:
                partner[at] = open_brackets.pop()
                partner[partner[at]] = at
            around.append(open_brackets[-1] if open_brackets else -1)
            if self.is_mark(at, *OPENING):
                open_brackets.append(at)
        return partner, around

    def is_binary(self, at: int) -> bool:
        """True where the mark has space on both sides, as between two operands."""
        token = self.tokens[at]
        return self.text[token.begin - 1].isspace() and self.text[token.end].isspace()

    def is_mark(self, at: int, *marks: str) -> bool:
        return 0 <= at < len(self.tokens) and self.tokens[at].kind == "mark" and self.tokens[at].text in marks

    def is_word(self, at: int, *words: str) -> bool:
        """True at one of the words; without words, at any."""
        inside = 0 <= at < len(self.tokens) and self.tokens[at].kind == "word"
        return inside and (not words or self.tokens[at].text in words)

    def slice(self, first: int, last: int) -> str:
        """The text from one token to another, both in it."""
        return self.text[self.tokens[first].begin : self.tokens[last].end]

    def split(self, opening: int) -> list:
        """What stands between the commas of a pair of brackets: (first, last) tokens of each part."""
        parts, first, at, angles = [], opening + 1, opening + 1, 0
        closing = self.partner[opening]
        while at < closing:
            if at in self.partner:
                at = self.partner[at]
            elif self.is_mark(at, "<") and not self.is_binary(at):
                angles += 1
            elif angles and self.is_mark(at, ">", ">>") and not self.is_binary(at):
                angles = max(0, angles - len(self.tokens[at].text))
            elif self.is_mark(at, ",") and not angles:
                parts.append((first, at - 1))
                first = at + 1
            at += 1
        if first < closing:
            parts.append((first, closing - 1))
        return [part for part in parts if part[0] <= part[1]]

    def line(self, offset: int) -> int:
        """The number of the line of a byte, from 1."""
        return bisect_right(self._line_starts, offset)

    def line_start(self, line: int) -> int:
        return self._line_starts[line - 1]

    def line_end(self, line: int) -> int:
        return self._line_starts[line] if line < len(self._line_starts) else len(self.text)
