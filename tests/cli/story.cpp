// SPDX-License-Identifier: MIT
#include "story.hpp"

#include <stdexcept>

namespace {

constexpr std::string_view mark = "=== ";
constexpr std::string_view no_line_feed = "\\ no line feed\n";

/// Takes the first line, its line feed included, off the text.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end == std::string_view::npos ? text.size() : end + 1);
  text.remove_prefix(line.size());
  return line;
}

std::string_view without_line_feed(std::string_view line) {
  return line.ends_with('\n') ? line.substr(0, line.size() - 1) : line;
}

/// Everything before the next line for which `ends` holds.
template <class Ends>
std::string take_until(std::string_view& text, Ends ends) {
  std::string taken;
  while (!text.empty() && !ends(text)) taken += take_line(text);
  return taken;
}

bool at_mark(std::string_view text) {
  return text.starts_with(mark);
}

std::string written_output(const std::string& output) {
  if (output.empty() || output.ends_with('\n')) return output;
  return output + "\n" + std::string(no_line_feed);
}

std::string read_output(std::string text) {
  if (text.ends_with(no_line_feed)) text.resize(text.size() - no_line_feed.size() - 1);
  return text;
}

Part& last_command(Story& story, std::string_view heading) {
  if (story.parts.empty() || story.parts.back().what != Part::What::command)
    throw std::runtime_error("`=== " + std::string(heading) + "` does not follow a command");
  return story.parts.back();
}

/// Adds what stands under one `=== ` line.
void add_part(Story& story, const std::string& heading, std::string text) {
  using What = Part::What;
  if (heading.starts_with("$ ")) {
    story.parts.push_back({What::command, heading.substr(2), {}, {read_output(std::move(text)), {}, 0}});
  } else if (heading == "stderr") {
    last_command(story, heading).expected.errors = read_output(std::move(text));
  } else if (heading.starts_with("exit ")) {
    last_command(story, heading).expected.status = std::stoi(heading.substr(5));
  } else if (heading.starts_with("file ")) {
    story.parts.push_back({What::file, heading.substr(5), std::move(text), {}});
  } else if (heading == "with examples") {
    story.parts.push_back({What::examples, {}, {}, {}});
  } else if (heading.starts_with("needs ")) {
    story.parts.push_back({What::needs, heading.substr(6), {}, {}});
  } else if (heading == "note") {
    story.parts.push_back({What::words, {}, std::move(text), {}});
  } else {
    throw std::runtime_error("no such part: === " + heading);
  }
}

std::string print_command(const Part& part) {
  std::string text = "=== $ " + part.subject + "\n" + written_output(part.expected.output);
  if (!part.expected.errors.empty()) text += "=== stderr\n" + written_output(part.expected.errors);
  if (part.expected.status != 0) text += "=== exit " + std::to_string(part.expected.status) + "\n";
  return text;
}

std::string print_part(const Part& part, bool is_first) {
  switch (part.what) {
    case Part::What::words: return (is_first ? "" : "=== note\n") + part.text;
    case Part::What::file: return "=== file " + part.subject + "\n" + part.text;
    case Part::What::examples: return "=== with examples\n";
    case Part::What::needs: return "=== needs " + part.subject + "\n";
    case Part::What::command: return print_command(part);
  }
  return {};
}

}  // namespace

Story parse_story(std::string_view text) {
  Story story;
  story.parts.push_back({Part::What::words, {}, take_until(text, at_mark), {}});
  while (!text.empty()) {
    const std::string heading(without_line_feed(take_line(text).substr(mark.size())));
    add_part(story, heading, take_until(text, at_mark));
  }
  return story;
}

Story parse_page(std::string_view text) {
  Story story{.parts = {{Part::What::examples, {}, {}, {}}}, .is_page = true};
  const auto at_command = [](std::string_view rest) { return rest.starts_with("$ "); };
  const auto at_fence = [](std::string_view rest) { return rest.starts_with("```"); };
  const auto at_console = [](std::string_view rest) { return rest.starts_with("```console\n"); };
  while (!text.empty()) {
    std::string words = take_until(text, at_console);
    words += take_line(text);
    words += take_until(text, [&](std::string_view rest) { return at_command(rest) || at_fence(rest); });
    story.parts.push_back({Part::What::words, {}, std::move(words), {}});
    while (at_command(text)) {
      const std::string command(without_line_feed(take_line(text).substr(2)));
      std::string output =
          take_until(text, [&](std::string_view rest) { return at_command(rest) || at_fence(rest); });
      story.parts.push_back({Part::What::command, command, {}, {std::move(output), {}, 0}});
    }
    if (at_fence(text)) story.parts.push_back({Part::What::words, {}, std::string(take_line(text)), {}});
  }
  return story;
}

std::string print(const Story& story) {
  std::string text;
  for (const Part& part : story.parts) {
    if (!story.is_page) {
      text += print_part(part, &part == &story.parts.front());
    } else if (part.what == Part::What::command) {
      text += "$ " + part.subject + "\n" + part.expected.output;
    } else {
      text += part.text;
    }
  }
  return text;
}
