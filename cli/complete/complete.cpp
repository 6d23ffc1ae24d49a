// SPDX-License-Identifier: MIT
#include "complete/complete.hpp"

#include <algorithm>

#include "arguments/arguments.hpp"
#include "context.hpp"
#include "program.hpp"

namespace ko::cli {
namespace {

/// Where a half-written command line stands.
struct WordsBefore {
  const Declared* command = nullptr;
  const Argument* awaiting = nullptr;    ///< an option whose value comes next
  bool options_over = false;             ///< behind `--`
  bool lost = false;                     ///< a command that there is not
  std::vector<std::string> positionals;  ///< of the command, so far
  std::string folder;                    ///< the value of -C
};

bool looks_like_option(std::string_view word) {
  return word.size() > 1 && word.front() == '-';
}

const Argument* find_option(const Program& program, const WordsBefore& at, const std::string& name) {
  const Argument* own = at.command == nullptr ? nullptr : at.command->takes->find(name);
  return own != nullptr ? own : program.takes.find(name);
}

/// The option that a word names, and the value it brings along (`--as-of=2014`, `-Ojson`), if any.
struct Written {
  const Argument* option = nullptr;
  std::string value;
  bool has_value = false;
};

Written read_option(const Program& program, const WordsBefore& at, const std::string& word) {
  if (word.starts_with("--")) {
    const std::size_t equals = word.find('=');
    const Argument* option = find_option(program, at, word.substr(0, equals));
    if (equals == std::string::npos) return {option, {}, false};
    return {option, word.substr(equals + 1), true};
  }
  return {find_option(program, at, word.substr(0, 2)), word.substr(2), word.size() > 2};
}

void take_value(WordsBefore& at, const Argument& option, const std::string& value) {
  if (option.is_called("-C")) at.folder = value;
  at.awaiting = nullptr;
}

void take_option(const Program& program, WordsBefore& at, const std::string& word) {
  const Written written = read_option(program, at, word);
  if (written.option == nullptr || written.option->placeholder.empty()) return;
  at.awaiting = written.option;
  if (written.has_value) take_value(at, *written.option, written.value);
}

void take(const Program& program, WordsBefore& at, const std::string& word) {
  if (at.awaiting != nullptr) return take_value(at, *at.awaiting, word);
  if (word == "--" && !at.options_over) {
    at.options_over = true;
  } else if (looks_like_option(word) && !at.options_over) {
    take_option(program, at, word);
  } else if (at.command == nullptr) {
    at.command = program.find(word);
    at.lost = at.command == nullptr;
  } else {
    at.positionals.push_back(word);
  }
}

/// The positional that the next word belongs to; the last one takes as many as it may.
const Argument* next_positional(const WordsBefore& at) {
  const Argument* last = nullptr;
  std::size_t count = 0;
  for (const Argument& argument : at.command->takes->all()) {
    if (!argument.positional) continue;
    last = &argument;
    if (count++ == at.positionals.size()) return last;
  }
  return last != nullptr && last->is_many ? last : nullptr;
}

/// The long names; the short one of an option that has no other.
void add_options(const Arguments& takes, std::vector<Candidate>& found) {
  for (const Argument& argument : takes.all()) {
    if (argument.positional) continue;
    for (const std::string& name : argument.names)
      if (name.starts_with("--") || argument.names.size() == 1) found.push_back({name, argument.meaning});
  }
}

std::vector<Candidate> values_of(const Context& context, const WordsBefore& at, const Argument& option,
                                 const std::string& begun) {
  std::vector<Candidate> found;
  for (const std::string& word : option.words) found.push_back({word, {}});
  if (!found.empty()) return found;
  const std::string placeholder = option.positional ? option.names.front() : option.placeholder;
  return candidates(placeholder, {context, at.folder, at.command, at.positionals, begun});
}

/// `--color=a`: the option's values, each with the option before it.
std::vector<Candidate> attached_values(const Context& context, const Program& program, const WordsBefore& at,
                                       const std::string& begun) {
  const Written written = read_option(program, at, begun);
  if (written.option == nullptr) return {};
  std::vector<Candidate> found = values_of(context, at, *written.option, written.value);
  for (Candidate& candidate : found) candidate.word.insert(0, begun.substr(0, begun.find('=') + 1));
  return found;
}

std::vector<Candidate> at_position(const Context& context, const Program& program, const WordsBefore& at,
                                   const std::string& begun) {
  if (at.awaiting != nullptr) return values_of(context, at, *at.awaiting, begun);
  if (begun.starts_with('-') && !at.options_over) {
    if (begun.find('=') != std::string::npos) return attached_values(context, program, at, begun);
    std::vector<Candidate> found;
    if (at.command != nullptr) add_options(*at.command->takes, found);
    add_options(program.takes, found);
    return found;
  }
  if (at.lost) return {};
  if (at.command == nullptr) return candidates("COMMAND", {context, at.folder, nullptr, {}, begun});
  const Argument* positional = next_positional(at);
  return positional == nullptr ? std::vector<Candidate>() : values_of(context, at, *positional, begun);
}

}  // namespace

std::vector<Candidate> complete(const Context& context, std::span<const std::string> words) {
  const Program program;
  WordsBefore at;
  const std::string begun = words.empty() ? std::string() : words.back();
  for (const std::string& word : words.first(words.empty() ? 0 : words.size() - 1)) take(program, at, word);
  std::vector<Candidate> found = at_position(context, program, at, begun);
  std::erase_if(found, [&](const Candidate& candidate) { return !candidate.word.starts_with(begun); });
  const auto repeated = [&](const Candidate& a, const Candidate& b) { return a.word == b.word; };
  found.erase(std::unique(found.begin(), found.end(), repeated), found.end());
  return found;
}

}  // namespace ko::cli
