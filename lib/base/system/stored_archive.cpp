// SPDX-License-Identifier: MIT
#include "base/system/stored_archive.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace ko {
namespace {

/// The check sum of ISO 3309, as ZIP has it: its polynomial with the lowest bit first.
std::uint32_t cyclic_redundancy_check(std::string_view bytes) {
  static const auto of_bytes = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
      std::uint32_t sum = byte;
      for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
      table[byte] = sum;
    }
    return table;
  }();
  std::uint32_t sum = 0xFFFFFFFFU;
  for (const char byte : bytes) sum = of_bytes[(sum ^ static_cast<std::uint8_t>(byte)) & 0xFFU] ^ (sum >> 8U);
  return ~sum;
}

/// Adds a number of so many bytes, the lowest first.
void add_number(std::string& to, std::size_t number, int bytes) {
  for (int i = 0; i < bytes; ++i) {
    to += static_cast<char>(number & 0xFFU);
    number >>= 8U;
  }
}

/// What the header before a file and its row of the directory say alike.
std::string described(const ArchivedFile& file) {
  std::string header;
  add_number(header, 10, 2);               // the version that reads it: 1.0
  add_number(header, 1U << 11U, 2);        // names are UTF-8
  add_number(header, 0, 2);                // stored
  add_number(header, 0, 2);                // midnight
  add_number(header, (1U << 5U) | 1U, 2);  // 1 January 1980
  add_number(header, cyclic_redundancy_check(file.bytes), 4);
  add_number(header, file.bytes.size(), 4);
  add_number(header, file.bytes.size(), 4);
  add_number(header, file.path.size(), 2);
  add_number(header, 0, 2);  // nothing besides
  return header;
}

}  // namespace

std::string stored_archive(std::span<const ArchivedFile> files) {
  std::string archive;
  std::string directory;
  for (const ArchivedFile& file : files) {
    const std::string header = described(file);
    directory += "PK\x01\x02";
    add_number(directory, 10, 2);  // the version that made it
    directory += header;
    add_number(directory, 0, 2);  // no comment
    add_number(directory, 0, 2);  // on the first disk
    add_number(directory, 0, 2);  // bytes
    add_number(directory, 0, 4);  // no attributes
    add_number(directory, archive.size(), 4);
    directory += file.path;
    archive += "PK\x03\x04";
    archive += header;
    archive += file.path;
    archive += file.bytes;
  }
  const std::size_t begin = archive.size();
  archive += directory;
  archive += "PK\x05\x06";
  add_number(archive, 0, 4);  // one disk
  add_number(archive, files.size(), 2);
  add_number(archive, files.size(), 2);
  add_number(archive, directory.size(), 4);
  add_number(archive, begin, 4);
  add_number(archive, 0, 2);  // no comment
  return archive;
}

}  // namespace ko
