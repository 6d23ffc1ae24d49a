// SPDX-License-Identifier: MIT
#include "base/json/json_array_writer.hpp"

#include <fmt/format.h>

#include <utility>

namespace ko {
namespace {

constexpr std::size_t indent = 2;

}  // namespace

JsonArrayWriter::JsonArrayWriter(const Json& around, std::string_view member, Write write)
    : write_(std::move(write)) {
  const std::string text = around.text(indent) + '\n';
  // Within a string the quotes would be escaped.
  const std::string key = member.empty() ? std::string() : json_string(member) + ": ";
  const std::size_t open = text.find(key + "[]") + key.size() + 1;
  const std::size_t line = text.rfind('\n', open) + 1;
  depth_ = (text.find_first_not_of(' ', line) - line) / indent;
  write_(std::string_view(text).substr(0, open));
  after_ = text.substr(open);
}

void JsonArrayWriter::add(const Json& element) {
  std::string text = std::exchange(is_empty_, false) ? "\n" : ",\n";
  text.append((depth_ + 1) * indent, ' ');
  write_(text + element.text(indent, depth_ + 1));
}

void JsonArrayWriter::finish() {
  if (!is_empty_) write_('\n' + std::string(depth_ * indent, ' '));
  write_(after_);
}

}  // namespace ko
