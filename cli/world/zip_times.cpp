// SPDX-License-Identifier: MIT
#include "world/zip_times.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ko::cli {
namespace {

constexpr std::string_view local_header = "PK\x03\x04";
constexpr std::string_view directory_entry = "PK\x01\x02";
constexpr std::string_view directory_end = "PK\x05\x06";

// Where numbers stand, from the beginning of the part that has them.
constexpr std::size_t local_time = 10;
constexpr std::size_t entry_time = 12;
constexpr std::size_t entry_lengths = 28;  // of name, extra field and comment, two bytes each
constexpr std::size_t entry_local_header = 42;
constexpr std::size_t entry_size = 46;
constexpr std::size_t end_count = 10;
constexpr std::size_t end_directory = 16;
constexpr std::size_t end_size = 22;

constexpr std::string_view earliest_archive_time("\0\0\x21\0", 4);  // time 0, then day 1 of month 1 of year 0

/// A number of so many bytes, the lowest first.
std::size_t number_at(std::string_view bytes, std::size_t at, std::size_t count) {
  std::size_t number = 0;
  for (std::size_t i = count; i-- > 0;) number = number << 8U | static_cast<std::uint8_t>(bytes[at + i]);
  return number;
}

bool begins_at(std::string_view bytes, std::size_t at, std::string_view mark, std::size_t size) {
  return at <= bytes.size() && size <= bytes.size() - at && bytes.substr(at).starts_with(mark);
}

}  // namespace

std::string without_zip_times(std::string archive) {
  const std::size_t end = archive.rfind(directory_end);
  if (end == std::string::npos || !begins_at(archive, end, directory_end, end_size)) return archive;
  const std::size_t count = number_at(archive, end + end_count, 2);
  std::size_t entry = number_at(archive, end + end_directory, 4);
  for (std::size_t i = 0; i < count && begins_at(archive, entry, directory_entry, entry_size); ++i) {
    archive.replace(entry + entry_time, earliest_archive_time.size(), earliest_archive_time);
    const std::size_t local = number_at(archive, entry + entry_local_header, 4);
    if (begins_at(archive, local, local_header, local_time + earliest_archive_time.size()))
      archive.replace(local + local_time, earliest_archive_time.size(), earliest_archive_time);
    std::size_t lengths = 0;
    for (std::size_t part = 0; part < 3; ++part)
      lengths += number_at(archive, entry + entry_lengths + 2 * part, 2);
    entry += entry_size + lengths;
  }
  return archive;
}

}  // namespace ko::cli
