// SPDX-License-Identifier: MIT
/// The only source that knows CLI11.
#include "arguments/arguments.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "ko/values/text.hpp"

namespace ko::cli {

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
  const std::vector<std::string_view> found = nearest(word, candidates);
  return found.empty() ? std::string() : fmt::format("; did you mean `{}`?", found.front());
}

Failure unknown_name(std::string_view what, std::string_view written,
                     std::span<const std::string_view> known) {
  const std::string hint = did_you_mean(written, known);
  return {Exit::usage, fmt::format("there is no {} `{}`{}", what, printable(written), hint),
          fmt::format("it is one of {}", fmt::join(known, ", "))};
}

Argument& Argument::required() {
  is_required = true;
  option_->required();
  return *this;
}

Argument& Argument::one_of(std::vector<std::string_view> known) {
  words.assign(known.begin(), known.end());
  placeholder = fmt::format("{{{}}}", fmt::join(known, ","));
  return checked([known = std::move(known)](const std::string& written) {
    if (std::ranges::find(known, written) != known.end()) return std::string();
    const std::string hint = did_you_mean(written, known);
    return fmt::format("there is no `{}`{}", written,
                       hint.empty() ? fmt::format("; it is one of {}", fmt::join(known, ", ")) : hint);
  });
}

Argument& Argument::with_commas() {
  option_->delimiter(',');
  return *this;
}

Argument& Argument::checked(std::function<std::string(const std::string&)> fault) {
  option_->check(
      CLI::Validator([fault = std::move(fault)](const std::string& written) { return fault(written); }, ""));
  return *this;
}

Argument& Argument::needs(const Argument& other) {
  option_->needs(other.option_);
  return *this;
}

bool Argument::is_called(std::string_view name) const {
  return std::ranges::find(names, name) != names.end();
}

Arguments::Arguments() : own_(std::make_shared<CLI::App>("", "ko")), app_(own_.get()) {
  app_->require_subcommand(0, 1);
  constexpr const char* help = "Show this help";
  constexpr const char* version = "Show the version";
  tell("-h,--help", help, app_->set_help_flag("-h,--help", help));
  tell("--version", version, app_->set_version_flag("--version", "", version));
}

Arguments& Arguments::command(std::string_view name) {
  CLI::App* app = app_->add_subcommand(std::string(name));
  app->fallthrough();
  return *commands_.emplace_back(new Arguments(*app));
}

Argument& Arguments::tell(std::string_view names, std::string_view meaning, CLI::Option* option) {
  Argument& argument = all_.emplace_back();
  argument.names = CLI::detail::split(std::string(names), ',');
  argument.meaning = meaning;
  argument.option_ = option;
  return argument;
}

template <class Value>
Argument& Arguments::option(std::string_view names, Value& value, std::string_view placeholder,
                            std::string_view meaning) {
  CLI::Option* option = app_->add_option(std::string(names), value)->allow_extra_args(false);
  Argument& argument = tell(names, meaning, option);
  argument.placeholder = placeholder;
  return argument;
}
template Argument& Arguments::option(std::string_view, std::string&, std::string_view, std::string_view);
template Argument& Arguments::option(std::string_view, std::vector<std::string>&, std::string_view,
                                     std::string_view);
template Argument& Arguments::option(std::string_view, std::size_t&, std::string_view, std::string_view);
template Argument& Arguments::option(std::string_view, std::optional<std::size_t>&, std::string_view,
                                     std::string_view);

template <class Value>
Argument& Arguments::positional(std::string_view name, Value& value, std::string_view meaning) {
  Argument& argument = tell(name, meaning, app_->add_option(std::string(name), value));
  argument.positional = true;
  argument.is_many = std::is_same_v<Value, std::vector<std::string>>;
  return argument;
}
template Argument& Arguments::positional(std::string_view, std::string&, std::string_view);
template Argument& Arguments::positional(std::string_view, std::vector<std::string>&, std::string_view);

Argument& Arguments::flag(std::string_view names, bool& value, std::string_view meaning) {
  return tell(names, meaning, app_->add_flag(std::string(names), value));
}

const Argument* Arguments::find(std::string_view name) const {
  const auto found =
      std::ranges::find_if(all_, [&](const Argument& argument) { return argument.is_called(name); });
  return found == all_.end() ? nullptr : &*found;
}

ParsedLine Arguments::read(std::vector<std::string> words) {
  using Kind = ParsedLine::Kind;
  std::ranges::reverse(words);  // CLI11 takes them from the back
  try {
    app_->parse(std::move(words));
    return {};
  } catch (const CLI::CallForHelp&) {
    return {Kind::help, {}};
  } catch (const CLI::CallForVersion&) {
    return {Kind::version, {}};
  } catch (const CLI::ParseError& error) {
    // What nobody takes says more than the error that stopped the reading.
    const std::vector<std::string> extra = app_->remaining(true);
    const auto option =
        std::ranges::find_if(extra, [](const std::string& word) { return word.starts_with('-'); });
    if (option != extra.end()) return {Kind::unknown_option, *option};
    if (!extra.empty()) return {Kind::extra_word, extra.front()};
    const std::string what = error.what();
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
      return {Kind::no_value, what.substr(0, what.find(':'))};
    return {Kind::other, what};
  }
}

bool Arguments::is_chosen() const {
  return app_->parsed();
}

std::vector<std::string> Arguments::written(std::string_view name) const {
  return app_->get_option(std::string(name))->results();
}

}  // namespace ko::cli
