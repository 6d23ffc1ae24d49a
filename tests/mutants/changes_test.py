# SPDX-License-Identifier: MIT
"""What is changed in a source, what is left alone, and how many changes stand in one source."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True

import listed
from bodies import bodies
from changes import changes_of
from tokens import Code
from weave import at_fault, body_of, weave


def results(source: str, kind: str) -> list:
    """The source after each change of a kind, spaces made one."""
    return [" ".join((source[: c.begin] + c.text + source[c.end :]).split()) for c in changes_of(source) if c.kind == kind]


class Changes(unittest.TestCase):
    def test_a_comparison_gets_or_loses_its_edge_and_is_turned_round(self):
        self.assertEqual(results("bool f(int a) { return a < b; }", "comparison"),
                         ["bool f(int a) { return a <= b; }", "bool f(int a) { return a >= b; }"])  # fmt: skip
        self.assertEqual(results("x = a == b;", "comparison"), ["x = a != b;"])

    def test_the_brackets_of_templates_references_and_arrows_are_no_operators(self):
        source = 'template <class T> std::vector<T> f(T&& t) { return t->template get<"role">(); }'
        self.assertEqual(results(source, "comparison") + results(source, "and/or"), [])

    def test_comments_and_texts_are_left_alone(self):
        source = '#include <a> // 1 < 2\nauto s = R"(1 < 2 && 3)" + "1 < 2" + u8"true"; /* 1 < 2 */'
        self.assertEqual(changes_of(source), [])

    def test_a_number_is_one_less_and_one_more(self):
        self.assertCountEqual(results("x = 1'000;", "boundary"), ["x = 999;", "x = 1001;"])
        self.assertEqual(results("x = 1;", "boundary"), ["x = 2;"])
        self.assertEqual(results("x = 0.5 + 0x1f;", "boundary"), [])

    def test_constants_become_the_other_one(self):
        self.assertEqual(results("x = true;", "constant"), ["x = false;"])
        self.assertEqual(results("x = 0;", "constant"), ["x = 1;"])
        self.assertEqual(results("x = Truth::cannot_be_told;", "constant"), ["x = Truth::no;", "x = Truth::yes;"])

    def test_either_side_of_and_and_or_is_dropped_as_far_as_it_reaches(self):
        self.assertEqual(results("x = a && b(1, 2) || c;", "dropped condition"),
                         ["x = b(1, 2) || c;", "x = c;", "x = a || c;", "x = a && b(1, 2);"])  # fmt: skip

    def test_the_condition_of_an_if_is_turned_round_dropped_or_never_met(self):
        source = "void f() { if (const auto a = g(); a > h) { k(); } }"
        self.assertEqual(results(source, "negation"), ["void f() { if (const auto a = g(); !(a > h)) { k(); } }"])
        self.assertEqual(results(source, "dropped condition"), ["void f() { if (const auto a = g(); true) { k(); } }"])
        self.assertIn("void f() { if (const auto a = g(); false) { k(); } }", results(source, "dropped statement"))

    def test_what_is_declared_in_a_condition_stays(self):
        self.assertEqual(results("void f() { if (const auto a = g()) k(); }", "dropped condition"), [])

    def test_statements_that_do_something_are_dropped_and_declarations_stay(self):
        source = "void f() { int a = 1; std::vector<int> v = {}; v.push_back(a); ++a; for (; a < 2; ++a) continue; return; }"
        dropped = [source.replace(each, ";", 1) for each in ("v.push_back(a);", "++a;", "continue;", "return;")]
        self.assertEqual(results(source, "dropped statement"), dropped)

    def test_what_only_saves_time_or_is_asked_of_the_compiler_is_left_alone(self):
        self.assertEqual(changes_of("void f() { v.reserve(n + 1); static_assert(1 < 2); }"), [])

    def test_what_the_build_collects_stays(self):
        self.assertEqual(results("KO_ENTRY(Row, row) = {rows};", "dropped statement"), [])

    def test_neighbouring_arguments_change_places_but_not_where_order_means_nothing(self):
        self.assertEqual(results("x = f(a, b, c);", "swapped arguments"), ["x = f(b, a, c);", "x = f(a, c, b);"])
        self.assertEqual(results("x = std::max(a, b);", "swapped arguments"), [])
        self.assertEqual(results("void f(const T& a, int b);", "swapped arguments"), [])
        self.assertEqual(results("x = Y{.a = b, .c = d};", "swapped arguments"), [])
        self.assertEqual(results("x = f<a, b>(c);", "swapped arguments"), [])
        self.assertEqual(results('x = {"a", "b", "c", "d", "e"};', "swapped arguments"), [])
        self.assertEqual(results("x = {Kind::a, Kind::b};", "swapped arguments"), [])
        self.assertEqual(results('char x[] = {"a", "b"};', "swapped arguments"), [])
        self.assertEqual(results('x = {"a", "b"};', "swapped arguments"), ['x = {"b", "a"};'])

    def test_each_row_of_a_table_is_left_out(self):
        self.assertEqual(results("constexpr Row rows[] = {{a}, {b}};", "row left out"),
                         ["constexpr Row rows[] = { {b}};", "constexpr Row rows[] = {{a}, };"])  # fmt: skip

    def test_a_change_is_told_by_its_lines_wherever_they_move(self):
        source = "int f() {\n  return 1;\n}\n"
        known = []
        for text in (source, "\n\n" + source):
            known.append({listed.difference("a.cpp", Code(text), change) for change in changes_of(text)})
        self.assertEqual(known[0], known[1])
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "known.txt"
            path.write_text("# told\n\n" + "\n".join(f"{each}= a reason\n  of two lines\n" for each in known[0]))
            self.assertEqual(listed.read(path), dict.fromkeys(known[0], "a reason of two lines"))


def texts_of_bodies(source: str) -> list:
    return [source[body.begin : body.end].strip() for body in bodies(Code(source))]


class Bodies(unittest.TestCase):
    def test_functions_in_namespaces_have_bodies(self):
        source = (
            "namespace a::b {\ninline namespace {\nint f(int n = g({1})) { one; }\n}\n"
            "template <class T, int n = (1 < 2)>\nstd::vector<T> A<T>::g() const noexcept { if (x) { two; } }\n"
            "bool A::operator==(const A& other) const { three; }\nauto h() -> int { four; }\n}\n"
            "[[nodiscard]] static int k() { five; }\n"
        )
        self.assertEqual(texts_of_bodies(source), ["one;", "if (x) { two; }", "three;", "four;", "five;"])

    def test_a_constructor_has_its_body_after_its_members(self):
        self.assertEqual(texts_of_bodies("A::A(int b) : b_{b}, c_(b), D<int>{b} { one; }"), ["one;"])

    def test_members_defined_in_their_class_are_functions_too(self):
        source = (
            "template <class T>\nclass A final : public B<C> {\n public:\n  explicit A(int b) : b_(b) { one; }\n"
            "  int f() const { two; }\n\n private:\n  static constexpr int k() { return 1; }\n  std::vector<int> b_{1};\n"
            "  struct D {\n    ~D() { three; }\n    int e = 1;\n  };\n};\nint g() { four; }"
        )
        self.assertEqual(texts_of_bodies(source), ["one;", "two;", "three;", "four;"])
        self.assertEqual([body.gives_value for body in bodies(Code(source))], [False, True, False, True])

    def test_types_values_and_what_the_compiler_may_run_have_none(self):
        source = (
            "struct A { int b = 1; } a;\nenum class B { c };\nconstexpr int f() { return 1; }\n"
            "const auto g = [](int a) { return a; };\nint h[] = {1, 2};\nKO_ENTRY(Row, row) = {1};\nint k{f()};\n"
            "auto l() { return 1; }\nint m() { last; }"
        )
        self.assertEqual(texts_of_bodies(source), ["last;"])

    def test_who_gives_a_value_is_told_from_who_does_not(self):
        source = (
            "void f() { }\nstatic void A::g() { }\nA::A() { }\nA<T>::~A() { }\ntemplate <class T>\nA<T>::A(T t) : t_(t) { }\n"
            "void* h() { }\nint k() { }\nA B::l() { }\nstd::vector<int> m() { }\nA& A::n() { }\nA::operator bool() const { }\n"
        )
        self.assertEqual([body.gives_value for body in bodies(Code(source))], [False] * 5 + [True] * 6)


class Weaving(unittest.TestCase):
    source = "bool f(int a) {\n  return a < 1;\n}\nvoid g() {\n  h(2);\n}\nint table = 3;\n"

    def woven(self):
        code = Code(self.source)
        found = [(body_of(change, bodies(code)), change) for change in changes_of(self.source)]
        wanted = {"<": 7, "h(2);": 8, "3": 9}
        numbers = {wanted[self.source[c.begin : c.end]]: (body, c) for body, c in found if self.source[c.begin : c.end] in wanted}
        self.assertIsNone(numbers.pop(9)[0])
        return weave(code, numbers)

    def test_each_variant_is_asked_for_by_its_number_before_what_is_unchanged(self):
        _, _, rest = self.woven().text.partition("bool f")
        self.assertEqual(" ".join(rest.split()), " ".join("""(int a) {
            if (::ko_mutants::is(7)) { return a >= 1; __builtin_trap(); } return a < 1; } void g() {
            if (::ko_mutants::is(8)) { ; return; } h(2); } int table = 3;""".split()))  # fmt: skip

    def test_the_lines_of_a_variant_are_its_own(self):
        woven = self.woven()
        lines = woven.text.splitlines()
        for number, (first, last) in woven.lines.items():
            self.assertEqual((lines[first - 1], lines[last - 1]), (f"if (::ko_mutants::is({number})) {{", "}"))

    def test_an_error_is_told_of_the_variant_it_or_its_notes_lie_in(self):
        woven = self.woven()
        first, second = woven.lines[7][0] + 1, woven.lines[8][0] + 1
        self.assertEqual(at_fault(f"a.cpp:{first}:3: error: no\n  text\na.cpp:{second}:1: note: see\n", "a.cpp", woven), {7})
        self.assertEqual(at_fault(f"a.cpp:1:3: error: no\nb.hpp:1:3: note: x\na.cpp:{second}:1: note: here\n", "a.cpp", woven), {8})
        self.assertEqual(at_fault("a.cpp:1:3: error: no\n", "a.cpp", woven), set())


if __name__ == "__main__":
    unittest.main()
