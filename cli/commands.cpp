// SPDX-License-Identifier: MIT
#include "commands.hpp"

namespace ko::cli {

// Each is defined in commands/NAME.cpp.
Run declare_completion(CLI::App& options);

namespace {

constexpr Command table[] = {
    {.name = "completion",
     .summary = "print the completion script of a shell",
     .example = "ko completion bash > ~/.local/share/bash-completion/completions/ko",
     .formats = nullptr,
     .declare = declare_completion},
};

}  // namespace

std::span<const Command> commands() {
  return table;
}

}  // namespace ko::cli
