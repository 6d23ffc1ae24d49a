// SPDX-License-Identifier: MIT
/// Whatever bytes a file holds: both readers come to an end, and every place they name lies in the file.
/// Build with -D KO_FUZZ=ON and clang, and begin with the records of examples/ as corpus.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "ko/file.hpp"
#include "ko/read.hpp"
#include "read/shape.hpp"

namespace {

void expect(bool holds) {
  if (!holds) std::abort();
}

void read(const std::string& bytes, ko::Reader reader) {
  ko::File file{0, ko::Source("fuzzed.yaml", bytes), {}};
  ko::ReadOptions options;
  options.reader = reader;
  ko::TreeReading reading = ko::read_tree(file.source, 0, options);
  file.tree = std::move(reading.tree);
  for (const ko::Finding& finding : reading.findings) expect(finding.place.span.end <= bytes.size());
  for (const ko::Document& document : file.tree.documents)
    expect(document.root == ko::no_node || document.root < file.tree.nodes.size());
  for (const ko::Finding& finding : ko::read_shapes(file).findings)
    expect(finding.place.span.end <= bytes.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  read(bytes, ko::Reader::fast);
  read(bytes, ko::Reader::yaml_cpp);
  return 0;
}
