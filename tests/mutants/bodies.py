# SPDX-License-Identifier: MIT
"""Where the bodies of functions are in a source. Lambdas in initial values are passed over, and so is what may run in the
compiler and what has its type from what it returns."""

from dataclasses import dataclass

from tokens import Code

_BEFORE_TYPE = {"static", "inline", "extern", "friend", "explicit", "virtual"}
_NO_FUNCTION = {"enum", "constexpr", "consteval", "try"}
_SECTIONS = ("public", "private", "protected")


@dataclass(frozen=True)
class Body:
    begin: int  # after the `{`
    end: int  # before the `}`
    gives_value: bool  # false of constructors and destructors, too


def bodies(code: Code) -> list:
    found, at, first = [], 0, 0
    while at < len(code.tokens):
        if code.is_mark(at, ";", "}") or (code.is_mark(at, ":") and code.is_word(at - 1, *_SECTIONS)):
            first = at + 1
        elif code.is_mark(at, "{") and _holds_functions(code, first, at):
            first = at + 1
        elif code.is_mark(at, "{") and at in code.partner:
            closing = code.partner[at]
            if not _is_initialiser(code, first, at):
                if _is_function(code, first, at):
                    gives_value = _gives_value(code, first)
                    found.append(Body(code.tokens[at].end, code.tokens[closing].begin, gives_value))
                first = closing + 1
            at = closing
        elif code.is_mark(at, "(", "["):
            at = code.partner.get(at, at)
        at += 1
    return found


def _holds_functions(code: Code, first: int, at: int) -> bool:
    """True of the `{` of a namespace or a class."""
    first = _type(code, first)
    outside = list(_outside(code, first, at))
    return code.is_word(first, "namespace", "class", "struct", "union") and not any(
        code.is_mark(each, "=", "(") for each in outside
    )


def _outside(code: Code, first: int, last: int):
    """The tokens that are in no bracket, from one to before another."""
    while first < last:
        yield first
        first = code.partner.get(first, first) + 1


def _is_initialiser(code: Code, first: int, at: int) -> bool:
    """True of the `{` of `: member{value}`, which a constructor has before its body."""
    after_parameters = False
    for each in _outside(code, first, at):
        after_parameters = after_parameters or code.is_mark(each, "(")
        if after_parameters and code.is_mark(each, ":"):
            return code.is_word(at - 1) or code.is_mark(at - 1, ">")
    return False


def _is_function(code: Code, first: int, at: int) -> bool:
    type_ = _type(code, first)
    outside = list(_outside(code, type_, at))
    if not any(code.is_mark(each, "(") for each in outside) or any(code.is_word(each, *_NO_FUNCTION) for each in outside):
        return False
    if any(code.is_mark(each, "=") and not code.is_word(each - 1, "operator") for each in outside):
        return False
    return not code.is_word(type_, "auto") or any(code.is_mark(each, "->") for each in outside)


def _type(code: Code, first: int) -> int:
    """Where the type of a function begins, or its name where it has none."""
    while True:
        if code.is_word(first, "template"):
            first = _after_template(code, first + 1)
        elif code.is_mark(first, "["):
            first = code.partner[first] + 1
        elif code.is_word(first, *_BEFORE_TYPE):
            first += 1
        else:
            return first


def _after_template(code: Code, at: int) -> int:
    """After the `>` that belongs to a `<`."""
    depth = 0
    while True:
        if code.is_mark(at, "<"):
            depth += 1
        elif code.is_mark(at, ">", ">>"):
            depth -= len(code.tokens[at].text)
        at = code.partner.get(at, at) + 1
        if depth <= 0 or at >= len(code.tokens):
            return at


def _gives_value(code: Code, first: int) -> bool:
    type_ = _type(code, first)
    if code.is_word(type_, "void") and not code.is_mark(type_ + 1, "*", "&"):
        return False
    name = type_  # of a constructor or destructor, where the parameters follow at once
    while code.is_word(name) or code.is_mark(name, "::", "~"):
        if code.is_word(name, "operator"):
            return True
        if code.is_mark(name + 1, "<"):
            name = _after_template(code, name + 1)
            if code.is_word(name):
                return True
            continue
        if code.is_word(name) and code.is_word(name + 1):
            return True
        name += 1
    return not code.is_mark(name, "(")
