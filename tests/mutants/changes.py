# SPDX-License-Identifier: MIT
"""The changes that a slip of the hand could make to a source, one kind a function and a row of KINDS. What does not
compile is not told apart here: the compiler does."""

from dataclasses import dataclass, field

from tokens import Code

# Two arguments of one type: what is given in place of each other is told by the compiler, by this prelude.
SAME_TYPE = (
    "namespace ko_mutants { template <class A, class B> inline constexpr bool same = false; "
    "template <class A> inline constexpr bool same<A, A> = true; "
    "template <class T> struct plain { using type = T; }; template <class T> struct plain<T&> : plain<T> {}; "
    "template <class T> struct plain<T&&> : plain<T> {}; template <class T> struct plain<const T> : plain<T> {}; "
    "template <class T, decltype(sizeof 0) n> struct plain<T[n]> : plain<T*> {}; "
    "template <class T, decltype(sizeof 0) n> struct plain<const T[n]> : plain<const T*> {}; "
    "template <class A, class B> constexpr B&& swapped(B&& b) { "
    "static_assert(same<typename plain<A>::type, typename plain<B>::type>); return static_cast<B&&>(b); } } "
)


@dataclass(frozen=True)
class Change:
    kind: str
    begin: int  # of what is replaced
    end: int
    text: str  # what stands there instead
    compiled: str = field(default="", compare=False)  # what is compiled for it, where that is not the text
    prelude: str = field(default="", compare=False)

    def apply(self, source: str) -> str:
        return self.prelude + source[: self.begin] + (self.compiled or self.text) + source[self.end :]


# Where an operand of `&&`, `||` or `?` ends, whatever stands there.
_OPERAND_ENDS = {",", ";", ":", "?", "=", "+=", "-=", "*=", "/=", "|=", "&=", "<<", "{", "}"}
_COMPARISONS = {"<": ("<=", ">="), "<=": ("<", ">"), ">": (">=", "<="), ">=": (">", "<"), "==": ("!=",), "!=": ("==",)}
_TRUTHS = {"yes": ("no",), "no": ("yes",), "cannot_be_told": ("no", "yes")}
_CONTROL = {"if", "for", "while", "switch", "catch", "return", "sizeof", "decltype", "static_assert", "alignas", "noexcept"}
_LONGEST_ROW_OF_TEXTS = 4
# Their arguments may change places.
_SYMMETRIC = {"max", "min", "both", "either", "same", "swap"}
# Statements that do not begin with an expression.
_NO_EXPRESSION = _CONTROL | {
    "auto", "break", "case", "class", "const", "constexpr", "continue", "default", "delete", "do", "else", "enum",
    "explicit", "extern", "friend", "goto", "inline", "namespace", "new", "operator", "private", "protected", "public",
    "static", "struct", "template", "throw", "try", "typedef", "typename", "union", "using", "virtual", "mutable",
}  # fmt: skip


def comparisons(code: Code):
    for at, token in enumerate(code.tokens):
        if token.kind == "mark" and token.text in _COMPARISONS and code.is_binary(at):
            for other in _COMPARISONS[token.text]:
                yield token.begin, token.end, other


def boundaries(code: Code):
    """A number one less, and one more; 0 and 1 are constants, too."""
    for token in code.tokens:
        value = _integer(token)
        if value is not None and value > 0:
            if value > 1:
                yield token.begin, token.end, str(value - 1)
            yield token.begin, token.end, str(value + 1)


def constants(code: Code):
    for at, token in enumerate(code.tokens):
        if code.is_word(at, "true", "false"):
            yield token.begin, token.end, "false" if token.text == "true" else "true"
        elif _integer(token) in (0, 1):
            yield token.begin, token.end, "01"[_integer(token) == 0]
        elif code.is_word(at - 2, "Truth") and code.is_mark(at - 1, "::"):
            for other in _TRUTHS.get(token.text, ()):
                yield token.begin, token.end, other


def _integer(token):
    digits = token.text.replace("'", "") if token.kind == "number" else ""
    return int(digits) if digits.isdigit() else None


def and_or(code: Code):
    for at, token in enumerate(code.tokens):
        if code.is_mark(at, "&&", "||") and code.is_binary(at):
            yield token.begin, token.end, "||" if token.text == "&&" else "&&"


def negations(code: Code):
    for first, last in _conditions(code):
        if not code.is_mark(first, "!"):
            yield code.tokens[first].begin, code.tokens[last].end, f"!({code.slice(first, last)})"
    for at, token in enumerate(code.tokens):
        if code.is_mark(at, "?") and code.is_binary(at):
            first = _operand_before(code, at, {"&&", "||"})
            if first < at:
                yield code.tokens[first].begin, code.tokens[at - 1].end, f"!({code.slice(first, at - 1)})"
        elif code.is_mark(at, "!"):
            yield token.begin, token.end, ""


def dropped_conditions(code: Code):
    for first, last in _conditions(code):
        yield code.tokens[first].begin, code.tokens[last].end, "true"
    for at, token in enumerate(code.tokens):
        if code.is_mark(at, "&&", "||") and code.is_binary(at):
            inside = {"&&"} if token.text == "||" else set()
            first, last = _operand_before(code, at, inside), _operand_after(code, at, inside)
            if first < at < last:
                yield code.tokens[first].begin, code.tokens[at + 1].begin, ""
                yield code.tokens[at - 1].end, code.tokens[last].end, ""


def _conditions(code: Code):
    """The conditions of `if` and `while`, what is declared before them left out: (first, last) token."""
    for at in range(len(code.tokens)):
        if not code.is_word(at, "if", "while"):
            continue
        opening = at + 2 if code.is_word(at + 1, "constexpr") else at + 1
        if not code.is_mark(opening, "(") or opening not in code.partner:
            continue
        first, last = opening + 1, code.partner[opening] - 1
        declares = False
        inner = first
        while inner <= last:
            if code.is_mark(inner, ";"):
                first, declares = inner + 1, False
            declares = declares or code.is_mark(inner, "=")
            inner = code.partner.get(inner, inner) + 1
        if first <= last and not declares:
            yield first, last


def _operand_before(code: Code, at: int, inside: set) -> int:
    """The first token of what stands before an operator; `inside` are operators that bind closer."""
    first = at
    while first > 0:
        before = first - 1
        token = code.tokens[before]
        if token.kind == "mark" and token.text in "([" or code.is_word(before, "return"):
            break
        if _ends_operand(code, before, inside):
            break
        first = code.partner.get(before, before)
    return first


def _operand_after(code: Code, at: int, inside: set) -> int:
    last = at
    while last + 1 < len(code.tokens):
        after = last + 1
        if code.is_mark(after, ")", "]") or (code.is_mark(after, *_OPERAND_ENDS - {"{"})):
            break
        if code.is_mark(after, "&&", "||") and code.is_binary(after) and code.tokens[after].text not in inside:
            break
        last = code.partner.get(after, after)
    return last


def _ends_operand(code: Code, at: int, inside: set) -> bool:
    token = code.tokens[at]
    if code.is_mark(at, "&&", "||") and code.is_binary(at):
        return token.text not in inside
    if code.is_mark(at, "}"):
        return not code.is_word(code.partner[at] - 1)  # `Type{}` is a part of an operand, a block is not
    return token.kind == "mark" and token.text in _OPERAND_ENDS


def dropped_statements(code: Code):
    for at in range(len(code.tokens)):
        if not _begins_statement(code, at):
            continue
        end = _end_of_statement(code, at)
        if end is not None and _does_something(code, at, end):
            yield code.tokens[at].begin, code.tokens[end].end, ";"
    for first, last in _conditions(code):  # what it guards cannot be taken out alone, since it ends the function
        ends = code.is_word(last + 2, "return", "throw") and not code.is_mark(last + 3, ";")
        if ends or code.is_mark(last + 2, "{"):
            yield code.tokens[first].begin, code.tokens[last].end, "false"


def _begins_statement(code: Code, at: int) -> bool:
    before = at - 1
    if code.is_mark(code.around[at], "(", "["):
        return False
    if code.is_mark(before, ";", "{", "}") or code.is_word(before, "else"):
        return True
    if code.is_mark(before, ")"):
        return code.is_word(code.partner.get(before, 0) - 1, "if", "for", "while")
    return False


def _end_of_statement(code: Code, at: int):
    while at < len(code.tokens):
        if code.is_mark(at, ";"):
            return at
        if code.is_mark(at, ")", "]", "}"):
            return None
        at = code.partner.get(at, at) + 1
    return None


def _does_something(code: Code, at: int, end: int) -> bool:
    """True for an expression that is more than a name, and for `continue`, `break` and a bare `return`."""
    if end == at + 1:
        return code.is_word(at, "continue", "break", "return")
    if code.is_word(at, *_NO_EXPRESSION, "KO_ENTRY") or not (code.is_word(at) or code.is_mark(at, "++", "--", "*", "(")):
        return False
    if "reserve(" in code.slice(at, end):
        return False  # which only saves time
    if code.is_mark(at, "++", "--", "*", "("):
        return True
    inner = at
    while inner < end:  # a name, its parts, and what is done with it
        closes_type = code.is_mark(inner, ">") and not code.is_binary(inner)
        if (code.is_word(inner) or closes_type) and code.is_word(inner + 1):
            return False  # a declaration
        if code.is_mark(inner, "&", "*", "&&") and not code.is_binary(inner):
            return False
        if code.is_mark(inner, "=", "+=", "-=", "*=", "/=", "|=", "&=", "++", "--"):
            return True
        inner = code.partner.get(inner, inner) + 1
    return code.is_mark(end - 1, ")")


def swapped_arguments(code: Code):
    for opening, closing in list(code.partner.items()):
        if opening > closing or not _begins_arguments(code, opening):
            continue
        parts = code.split(opening)
        if _is_unordered(code, opening, parts):
            continue
        for left, right in zip(parts, parts[1:]):
            a, b = code.slice(*left), code.slice(*right)
            if a == b or a.endswith("begin()") or not (_is_argument(code, *left) and _is_argument(code, *right)):
                continue
            between = code.text[code.tokens[left[1]].end : code.tokens[right[0]].begin]
            compiled = (
                f"::ko_mutants::swapped<decltype({a})>({b}){between}::ko_mutants::swapped<decltype({b})>({a})"
            )
            yield code.tokens[left[0]].begin, code.tokens[right[1]].end, f"{b}{between}{a}", compiled, SAME_TYPE


def _begins_arguments(code: Code, opening: int) -> bool:
    before = opening - 1
    if code.is_mark(opening, "("):
        if code.is_mark(before, ">"):
            return not code.is_binary(before)
        return code.is_word(before) and not code.is_word(before, *_CONTROL, *_SYMMETRIC)
    if not code.is_mark(opening, "{"):
        return False
    inner = opening + 1
    while inner < code.partner[opening]:
        if code.is_mark(inner, ";"):
            return False  # a block
        inner = code.partner.get(inner, inner) + 1
    return True


def _is_unordered(code: Code, opening: int, parts: list) -> bool:
    """True where the order means nothing: of a set of kinds, and of texts too many for a row, to look among."""
    texts = all(first == last and code.tokens[first].kind == "string" for first, last in parts)
    kinds = all(code.is_word(first, "Kind") and code.is_mark(first + 1, "::") for first, _ in parts)
    is_array = code.is_mark(opening - 1, "=") and code.is_mark(opening - 2, "]")
    return code.is_mark(opening, "{") and (kinds or (texts and (is_array or len(parts) > _LONGEST_ROW_OF_TEXTS)))


def _is_argument(code: Code, first: int, last: int) -> bool:
    """False for a declaration, a designated value, a list, and what takes its names from where it stands."""
    if code.is_mark(first, ".", "{", "[", "...") or code.is_word(first, "const", "auto", "class", "typename"):
        return False
    for at in range(first, last + 1):
        if code.is_word(at) and code.is_word(at + 1) and at < last:
            return False
        if code.is_mark(at, "&", "&&", "*") and at > first and code.text[code.tokens[at].begin - 1] != " ":
            return False
    return True


def rows_left_out(code: Code):
    for opening, closing in list(code.partner.items()):
        if opening > closing or not code.is_mark(opening, "{"):
            continue
        parts = code.split(opening)
        rows = all(code.is_mark(first, "{") for first, _ in parts) and len(parts) > 1
        words = code.is_mark(opening - 1, "=") and code.is_mark(opening - 2, "]") and len(parts) > 2
        if not rows and not words:
            continue
        for first, last in parts:
            after = last + 1 if code.is_mark(last + 1, ",") else last
            yield code.tokens[first].begin, code.tokens[after].end, ""


KINDS = {
    "comparison": comparisons,
    "boundary": boundaries,
    "and/or": and_or,
    "negation": negations,
    "constant": constants,
    "dropped condition": dropped_conditions,
    "dropped statement": dropped_statements,
    "swapped arguments": swapped_arguments,
    "row left out": rows_left_out,
}


def changes_of(source: str) -> list:
    """Every change of every kind, in the order of their places; no two give the same text, and none the text as it is."""
    code = Code(source)
    skipped = _not_run(code)
    found, texts = [], {" ".join(source.split())}
    for kind, find in KINDS.items():
        for begin, end, text, *compiled in find(code):
            if any(first <= begin < last for first, last in skipped):
                continue
            result = " ".join((source[:begin] + text + source[end:]).split())
            if result in texts:
                continue
            texts.add(result)
            found.append(Change(kind, begin, end, text, *compiled))
    return sorted(found, key=lambda change: (change.begin, change.end, change.text))


def _not_run(code: Code) -> list:
    """The stretches that no test can notice: what the compiler asks itself, and room asked for beforehand."""
    stretches = []
    for at in range(len(code.tokens) - 1):
        if code.is_word(at, "static_assert", "reserve", "noexcept", "alignas") and code.is_mark(at + 1, "("):
            stretches.append((code.tokens[at].begin, code.tokens[code.partner[at + 1]].end))
        if code.is_mark(at, "[") and code.is_mark(at + 1, "["):
            stretches.append((code.tokens[at].begin, code.tokens[code.partner[at]].end))
    return stretches
