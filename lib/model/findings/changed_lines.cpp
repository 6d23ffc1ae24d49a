// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>
#include <optional>

#include "ko/files/changed_lines.hpp"

namespace ko {
namespace {

/// What git writes for a byte after a backslash.
char unescaped(char letter) {
  switch (letter) {
    case 'a': return '\a';
    case 'b': return '\b';
    case 't': return '\t';
    case 'n': return '\n';
    case 'v': return '\v';
    case 'f': return '\f';
    case 'r': return '\r';
    default: return letter;
  }
}

bool is_octal(std::string_view text) {
  return text.size() == 3 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '7'; });
}

/// The name in quotes, as C writes strings.
std::string unquoted(std::string_view text) {
  std::string name;
  for (std::size_t i = 1; i < text.size() && text[i] != '"'; ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      name += text[i];
    } else if (const std::string_view octal = text.substr(i + 1, 3); is_octal(octal)) {
      name += static_cast<char>((octal[0] - '0') * 64 + (octal[1] - '0') * 8 + (octal[2] - '0'));
      i += 3;
    } else {
      name += unescaped(text[++i]);
    }
  }
  return name;
}

/// The path of a `+++` line without its `b/`; nothing where there is no new file.
std::optional<std::string> new_path(std::string_view text) {
  if (text == "/dev/null") return std::nullopt;
  std::string name = text.starts_with('"') ? unquoted(text) : std::string(text.substr(0, text.find('\t')));
  if (name.starts_with("b/")) name.erase(0, 2);
  return name;
}

/// One side of a hunk's head: `12,3`, or `12` for one line.
struct Range {
  std::size_t first = 0;
  std::size_t count = 1;
};

Range range_after(std::string_view head, char sign) {
  Range range;
  const std::size_t at = std::min(head.find(sign), head.size() - 1) + 1;
  const char* end = head.data() + head.size();
  const auto [rest, error] = std::from_chars(head.data() + at, end, range.first);
  if (rest != end && *rest == ',') std::from_chars(rest + 1, end, range.count);
  return range;
}

class PatchReader {
 public:
  explicit PatchReader(std::string_view patch) : rest_(patch) {}

  std::map<std::string, std::vector<LineRange>> read() {
    while (!rest_.empty()) {
      const std::string_view line = take_line();
      if (line.starts_with("+++ ")) path_ = new_path(line.substr(4));
      if (line.starts_with("diff --git ")) path_.reset();
      if (line.starts_with("@@ ")) hunk(line);
    }
    return std::move(all_);
  }

 private:
  std::string_view take_line() {
    const std::size_t length = std::min(rest_.find('\n'), rest_.size());
    const std::string_view line = rest_.substr(0, length);
    rest_.remove_prefix(std::min(length + 1, rest_.size()));
    return line;
  }

  /// Takes the head of a hunk and steps over its lines, which may look like anything.
  void hunk(std::string_view head) {
    const Range before = range_after(head, '-');
    const Range after = range_after(head, '+');
    for (std::size_t lines = before.count + after.count; lines != 0 && !rest_.empty();)
      if (!take_line().starts_with('\\')) --lines;
    if (!path_) return;
    const std::size_t first = std::max<std::size_t>(after.first, 1);
    all_[*path_].push_back({first, first + std::max<std::size_t>(after.count, 1) - 1});
  }

  std::string_view rest_;
  std::optional<std::string> path_;
  std::map<std::string, std::vector<LineRange>> all_;
};

}  // namespace

std::map<std::string, std::vector<LineRange>> changed_lines(std::string_view patch) {
  return PatchReader(patch).read();
}

std::size_t document_at(const File& file, std::uint32_t offset) {
  const std::vector<Document>& documents = file.tree.documents;
  const auto next =
      std::upper_bound(documents.begin(), documents.end(), offset,
                       [](std::uint32_t at, const Document& document) { return at < document.span.begin; });
  return next == documents.begin() ? 0 : static_cast<std::size_t>(next - documents.begin()) - 1;
}

std::set<std::size_t> documents_at(const File& file, const std::vector<LineRange>& lines) {
  const LineIndex index(file.source);
  std::vector<std::size_t> first_lines = {1};
  for (std::size_t i = 1; i < file.tree.documents.size(); ++i)
    first_lines.push_back(index.position(file.tree.documents[i].span.begin).line);
  std::set<std::size_t> found;
  for (const LineRange& range : lines) {
    const auto after_first = std::upper_bound(first_lines.begin(), first_lines.end(), range.first);
    const auto after_last = std::upper_bound(first_lines.begin(), first_lines.end(), range.last);
    for (auto at = after_first == first_lines.begin() ? after_first : after_first - 1; at < after_last; ++at)
      found.insert(static_cast<std::size_t>(at - first_lines.begin()));
  }
  return found;
}

}  // namespace ko
