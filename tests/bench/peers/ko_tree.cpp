// SPDX-License-Identifier: MIT
#include "bench/peers/bytes_to_tree.hpp"
#include "ko/read.hpp"

int main(int argument_count, char** arguments) {
  return ko::bench::time_reader(argument_count, arguments, [](const std::string& bytes) {
    const ko::Source source("records.yaml", bytes);
    return ko::read_tree(source, 0).tree.documents.size();
  });
}
