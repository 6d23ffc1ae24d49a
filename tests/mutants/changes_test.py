# SPDX-License-Identifier: MIT
"""What is changed in a source, and what is left alone."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True

import listed
from changes import changes_of
from tokens import Code


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

    def test_neighbouring_arguments_change_places_but_not_where_order_means_nothing(self):
        self.assertEqual(results("x = f(a, b, c);", "swapped arguments"), ["x = f(b, a, c);", "x = f(a, c, b);"])
        self.assertEqual(results("x = std::max(a, b);", "swapped arguments"), [])
        self.assertEqual(results("void f(const T& a, int b);", "swapped arguments"), [])
        self.assertEqual(results("x = Y{.a = b, .c = d};", "swapped arguments"), [])
        self.assertEqual(results("x = f<a, b>(c);", "swapped arguments"), [])
        self.assertEqual(results('x = {"a", "b", "c", "d", "e"};', "swapped arguments"), [])
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


if __name__ == "__main__":
    unittest.main()
