// SPDX-License-Identifier: MIT
/// Runs stories and compares what happens with what they say:
///
///     run_story [--accept] KO EXAMPLES STORY...
///
/// prints what differs and exits 1; a story that needs a program that is not there is skipped, with status 77
/// where it is the only one. `--accept` writes what happened into the stories instead: read its diff.
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

#include "lines.hpp"
#include "shell.hpp"
#include "story.hpp"

namespace {

constexpr int skipped_status = 77;  // as automake and CTest's SKIP_RETURN_CODE have it

/// lengths[i][j]: how many lines the tails of `a` from i and of `b` from j have in common, in order.
std::vector<std::vector<std::size_t>> common_lengths(const std::vector<std::string>& a,
                                                     const std::vector<std::string>& b) {
  std::vector<std::vector<std::size_t>> lengths(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = a.size(); i-- > 0;)
    for (std::size_t j = b.size(); j-- > 0;)
      lengths[i][j] =
          a[i] == b[j] ? lengths[i + 1][j + 1] + 1 : std::max(lengths[i + 1][j], lengths[i][j + 1]);
  return lengths;
}

/// Lines that only the story has with `-`, lines that only happened with `+`.
void print_difference(const std::string& expected, const std::string& actual) {
  const std::vector<std::string> a = ko::test::lines_of(expected);
  const std::vector<std::string> b = ko::test::lines_of(actual);
  const auto lengths = common_lengths(a, b);
  for (std::size_t i = 0, j = 0; i < a.size() || j < b.size();) {
    if (i < a.size() && j < b.size() && a[i] == b[j]) {
      std::cout << "  " << a[i] << '\n';
      ++i, ++j;
    } else if (j == b.size() || (i < a.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
      std::cout << "- " << a[i++] << '\n';
    } else {
      std::cout << "+ " << b[j++] << '\n';
    }
  }
  if (expected.ends_with('\n') != actual.ends_with('\n') && !expected.empty() && !actual.empty())
    std::cout << "(they differ in the line feed at the end)\n";
}

/// The story with what happened in place of what was expected.
Story live(Story story, const Shell& shell) {
  for (Part& part : story.parts) {
    if (part.what == Part::What::file) shell.write_file(part.subject, part.text);
    if (part.what == Part::What::examples) shell.link_examples();
    if (part.what != Part::What::command) continue;
    part.expected = shell.run(story.is_page ? "exec 2>&1; " + part.subject : part.subject);
    if (story.is_page) part.expected.status = 0;
  }
  return story;
}

/// True when there was nothing to print.
bool print_differences(const std::string& name, const Story& expected, const Story& actual) {
  bool same = true;
  for (std::size_t i = 0; i < expected.parts.size(); ++i) {
    const Outcome& then = expected.parts[i].expected;
    const Outcome& now = actual.parts[i].expected;
    if (then == now) continue;
    same = false;
    std::cout << name << "\n$ " << expected.parts[i].subject << '\n';
    if (then.output != now.output) print_difference(then.output, now.output);
    if (then.errors != now.errors) std::cout << "standard error:\n";
    if (then.errors != now.errors) print_difference(then.errors, now.errors);
    if (then.status != now.status)
      std::cout << "exit status " << now.status << ", not " << then.status << '\n';
  }
  return same;
}

/// The first program that the story needs and that is not there; empty when there is none.
std::string missing_program(const Story& story) {
  for (const Part& part : story.parts) {
    if (part.what != Part::What::needs) continue;
    const std::string look_up = "command -v " + part.subject + " > /dev/null";
    // NOLINTNEXTLINE(concurrency-mt-unsafe): there are no threads
    if (std::system(look_up.c_str()) != 0) return part.subject;
  }
  return {};
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

enum class Went : std::uint8_t { as_told, otherwise, skipped };

Went run(const std::string& path, const std::string& program, const std::string& examples, bool accept) {
  const std::string text = read_file(path);
  const Story story = path.ends_with(".md") ? parse_page(text) : parse_story(text);
  if (const std::string missing = missing_program(story); !missing.empty()) {
    std::cout << path << ": skipped, there is no " << missing << '\n';
    return Went::skipped;
  }
  const Story actual = live(story, Shell(program, examples));
  const bool same = print_differences(path, story, actual);
  if (accept && !same) std::ofstream(path, std::ios::binary) << print(actual);
  return same || accept ? Went::as_told : Went::otherwise;
}

}  // namespace

int main(int count, char** words) {
  std::vector<std::string> arguments(words + 1, words + count);
  const bool accept = !arguments.empty() && arguments.front() == "--accept";
  if (accept) arguments.erase(arguments.begin());
  if (arguments.size() < 3) {
    std::cerr << "usage: run_story [--accept] KO EXAMPLES STORY...\n";
    return 2;
  }
  try {
    bool all = true;
    bool skipped_all = true;
    for (std::size_t i = 2; i < arguments.size(); ++i) {
      const Went went = run(arguments[i], arguments[0], arguments[1], accept);
      all = all && went != Went::otherwise;
      skipped_all = skipped_all && went == Went::skipped;
    }
    return !all ? 1 : skipped_all ? skipped_status : 0;
  } catch (const std::exception& error) {
    std::cerr << "run_story: " << error.what() << '\n';
    return 2;
  }
}
