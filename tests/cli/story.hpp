// SPDX-License-Identifier: MIT
/// A story: what somebody does at a shell, and everything they see. It is a text file:
///
///     What the story is about, in as many words as it takes.
///     === file ko.yaml
///     ko: 1
///     === $ ko validate
///     (the whole standard output)
///     === stderr
///     (the whole standard error, where there is any)
///     === exit 1
///     === note
///     More words.
///
/// Each part runs to the next line that begins with `=== `. `=== with examples` puts the folder `examples`
/// into the story's own, and `=== needs git` skips the story where there is no such program. An output whose
/// last line has no line feed ends in a line `\ no line feed`. A Markdown page is a story too: its ```console
/// blocks hold `$ command` lines and, together, what they print.
#pragma once

#include <string>
#include <string_view>
#include <vector>

struct Outcome {
  std::string output;
  std::string errors;
  int status = 0;

  bool operator==(const Outcome&) const = default;
};

struct Part {
  enum class What { words, file, examples, needs, command };
  What what = What::words;
  std::string subject;  ///< the file's path, the program that is needed, or the command
  std::string text;     ///< the words, or the file's content
  Outcome expected;     ///< of a command
};

struct Story {
  std::vector<Part> parts;
  bool is_page = false;  ///< Markdown: the outcome is output and errors together, and no status
};

/// Throws std::runtime_error for a part that is not one of those above.
Story parse_story(std::string_view text);
Story parse_page(std::string_view text);
/// The text that would be parsed into this story.
std::string print(const Story& story);
