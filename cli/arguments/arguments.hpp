// SPDX-License-Identifier: MIT
/// The options and positionals of the program and of its commands: how they are declared, read and told of.
/// What reads them stands behind this header.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "failure.hpp"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace ko::cli {

/// `; did you mean `x`?`, or nothing when no candidate is near.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

/// The failure of a name that is none of `known`: what there is not, the nearest, or else all there are.
Failure unknown_name(std::string_view what, std::string_view written,
                     std::span<const std::string_view> known);

/// An option, a flag or a positional, as help, manual and completion tell of it.
class Argument {
 public:
  std::vector<std::string> names;  ///< `-o`, `--output`; of a positional, its one name
  std::string placeholder;         ///< of an option's value; empty for flags and positionals
  std::string meaning;
  std::vector<std::string> words;  ///< the only words it takes; empty: any
  bool positional = false;
  bool is_required = false;
  bool is_many = false;  ///< of a positional: takes all words that follow

  /// Without it the command line cannot be understood.
  Argument& required();
  /// Takes these words only; a misspelt one gets the nearest. The placeholder becomes `{a,b,c}`.
  Argument& one_of(std::vector<std::string_view> known);
  /// Takes several values in one word, with commas between them.
  Argument& with_commas();
  /// Takes what `fault` has nothing to say of.
  Argument& checked(std::function<std::string(const std::string& written)> fault);
  /// May be given only beside another option.
  Argument& needs(const Argument& other);

  bool is_called(std::string_view name) const;

 private:
  friend class Arguments;
  CLI::Option* option_ = nullptr;
};

/// How the reading of a command line ended.
struct ParsedLine {
  enum class Kind : std::uint8_t { done, help, version, unknown_option, extra_word, no_value, other };
  Kind kind = Kind::done;
  std::string what;  ///< the option or word, or the sentence that says what is wrong
};

class Arguments {
 public:
  /// Those of the program, with --help and --version. They may stand behind a command, too.
  Arguments();
  Arguments(const Arguments&) = delete;
  Arguments& operator=(const Arguments&) = delete;

  /// Those of a command. Called on the program's.
  Arguments& command(std::string_view name);

  /// Declares what puts its value into a variable that outlives this. `names` are `--language` or
  /// `-o,--output`. The placeholder says how a value is completed: see `complete/complete.cpp`.
  /// Of texts, may be given several times; else the variable is a text, a number or an optional number.
  template <class Value>
  Argument& option(std::string_view names, Value& value, std::string_view placeholder,
                   std::string_view meaning);
  Argument& flag(std::string_view names, bool& value, std::string_view meaning);
  /// The name of a positional is its placeholder, too.
  /// It is a text, or texts.
  template <class Value>
  Argument& positional(std::string_view name, Value& value, std::string_view meaning);

  /// In the order in which they were declared; those of the program are not among a command's.
  const std::deque<Argument>& all() const { return all_; }
  /// The one of this name; null when there is none.
  const Argument* find(std::string_view name) const;

  /// Reads a command line, without the program's name, and sets the variables. Called on the program's.
  ParsedLine read(std::vector<std::string> words);
  /// After `read`: whether the command line names this command.
  bool is_chosen() const;
  /// After `read`: what was written for an argument.
  std::vector<std::string> written(std::string_view name) const;

 private:
  explicit Arguments(CLI::App& app) : app_(&app) {}
  Argument& tell(std::string_view names, std::string_view meaning, CLI::Option* option);

  std::shared_ptr<CLI::App> own_;  // of the program
  CLI::App* app_;
  std::deque<Argument> all_;
  std::vector<std::unique_ptr<Arguments>> commands_;
};

}  // namespace ko::cli
