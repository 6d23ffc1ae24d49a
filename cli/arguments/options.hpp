// SPDX-License-Identifier: MIT
/// What the options of several commands have in common.
#pragma once

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

struct GlobalOptions;

/// `; did you mean `x`?`, or nothing when no candidate is near.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

/// The failure of a name that is none of `known`: what there is not, the nearest, or else all there are.
Failure unknown_name(std::string_view what, std::string_view written,
                     std::span<const std::string_view> known);

/// Lets an option take these words only; a misspelt one gets the nearest. Its placeholder becomes `{a,b,c}`.
void restrict_to(CLI::Option& option, std::vector<std::string_view> words);

/// True for an option, false for a flag. Every option has a placeholder.
bool takes_value(const CLI::Option& option);

/// The words that `restrict_to` gave an option.
std::vector<std::string> choices_of(const CLI::Option& option);

/// Declares -C, -O, -o, --color, --as-of, --today and --timings.
void declare_global_options(CLI::App& app, GlobalOptions& options);

}  // namespace ko::cli
