// SPDX-License-Identifier: MIT
#include <utility>

#include "bench/peers/bytes_to_tree.hpp"
#include "ko/files/read.hpp"

int main(int argument_count, char** arguments) {
  const auto source_of = [](std::string bytes) { return ko::Source("records.yaml", std::move(bytes)); };
  return ko::bench::time_reader(argument_count, arguments, source_of, [](const ko::Source& source) {
    return ko::read_tree(source, 0, {.threads = 1}).tree.documents.size();
  });
}
