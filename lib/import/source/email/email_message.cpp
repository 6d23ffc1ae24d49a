// SPDX-License-Identifier: MIT
#include "import/source/email/email_message.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "base/text/digits.hpp"
#include "import/source/decoding.hpp"
#include "import/source/email/transfer_encodings.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

constexpr std::size_t most_parts = 500;
constexpr std::size_t most_parts_deep = 12;

/// The fields that people see.
constexpr std::array<std::string_view, 7> shown = {"from",     "sender", "to",     "cc",
                                                   "reply-to", "date",   "subject"};

struct Field {
  std::string name = {};   // in lower case
  std::string value = {};  // on one line
};

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), to_ascii_lower);
  return out;
}

/// A part of a message: its fields, and what follows the empty line behind them.
struct Part {
  std::vector<Field> fields = {};
  std::string_view content = {};

  std::string_view value(std::string_view name) const {
    const auto field = std::ranges::find(fields, name, &Field::name);
    return field == fields.end() ? std::string_view() : std::string_view(field->value);
  }
};

Part read_part(std::string_view bytes) {
  Part part;
  std::size_t at = 0;
  while (at < bytes.size()) {
    const std::size_t feed = std::min(bytes.find('\n', at), bytes.size());
    std::string_view line = bytes.substr(at, feed - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    at = std::min(feed + 1, bytes.size());
    if (line.empty()) break;
    const bool is_folded = line.front() == ' ' || line.front() == '\t';
    const std::size_t colon = line.find(':');
    if (is_folded && !part.fields.empty()) {
      part.fields.back().value.append(" ").append(trim(line));
    } else if (colon != std::string_view::npos && line.substr(0, colon).find(' ') == std::string_view::npos) {
      part.fields.push_back(
          {.name = lower(line.substr(0, colon)), .value = std::string(trim(line.substr(colon + 1)))});
    }
  }
  part.content = bytes.substr(at);
  return part;
}

/// The parameter of a field: `boundary` of `multipart/mixed; boundary="x"`.
std::string parameter(std::string_view field, std::string_view name) {
  const std::string small = lower(field);
  for (std::size_t at = small.find(name); at != std::string::npos; at = small.find(name, at + 1)) {
    std::size_t value = at + name.size();
    if (at == 0 || (small[at - 1] != ';' && small[at - 1] != ' ')) continue;
    if (value < small.size() && small[value] == '*') ++value;
    if (value >= small.size() || small[value] != '=') continue;
    ++value;
    if (value < field.size() && field[value] == '"')
      return std::string(
          field.substr(value + 1, std::min(field.find('"', value + 1), field.size()) - value - 1));
    return std::string(field.substr(value, std::min(field.find_first_of("; ", value), field.size()) - value));
  }
  return "";
}

class MessageReader {
 public:
  std::optional<Fault> read(const Part& part, std::size_t depth) {
    if (++parts_ > most_parts || depth > most_parts_deep)
      return Fault{.message = fmt::format("the message has more than {} parts, or some more than {} deep",
                                          most_parts, most_parts_deep),
                   .advice = "save the text of the message as a file",
                   .rule = "document-too-large"};
    const std::string type = lower(part.value("content-type"));
    const std::string file = file_name(part);
    if (!file.empty()) {
      attachments_.push_back(decode_field(file));
      return std::nullopt;
    }
    if (type.starts_with("multipart/")) return read_parts(part, depth);
    const bool is_page = type.starts_with("text/html");
    const bool is_plain = type.empty() || type.starts_with("text/plain");
    if (!is_page && !is_plain) return std::nullopt;
    std::string& into = is_page ? page_ : plain_;
    const std::string charset = parameter(part.value("content-type"), "charset");
    const Result<std::string> text = decode_charset(content_of(part), charset);
    if (!text) return text.fault();
    if (!into.empty()) into += "\n\n";
    into += *text;
    return std::nullopt;
  }

  EmailMessage take() && {
    EmailMessage message;
    message.is_html = trim(plain_).empty() && !page_.empty();
    message.body = message.is_html ? std::move(page_) : std::move(plain_);
    for (const std::string& file : attachments_) message.fields.push_back("Attachment: " + file);
    return message;
  }

 private:
  static std::string file_name(const Part& part) {
    const std::string name = parameter(part.value("content-disposition"), "filename");
    return name.empty() ? parameter(part.value("content-type"), "name") : name;
  }

  static std::string content_of(const Part& part) {
    const std::string encoding = lower(part.value("content-transfer-encoding"));
    if (encoding == "base64") return from_base64(part.content);
    if (encoding == "quoted-printable") return from_quoted_printable(part.content);
    return std::string(part.content);
  }

  std::optional<Fault> read_parts(const Part& part, std::size_t depth) {
    const std::string boundary = "--" + parameter(part.value("content-type"), "boundary");
    if (boundary.size() == 2)
      return Fault{.message = "the message has parts, and does not say what stands between them",
                   .advice = "save the text of the message as a file",
                   .rule = "document-too-large"};
    std::size_t begin = std::string_view::npos;
    for (std::size_t at = part.content.find(boundary); at != std::string_view::npos;
         at = part.content.find(boundary, at + boundary.size())) {
      if (at != 0 && part.content[at - 1] != '\n') continue;
      if (begin != std::string_view::npos)
        if (std::optional<Fault> fault = read(read_part(part.content.substr(begin, at - begin)), depth + 1))
          return fault;
      const std::size_t behind = at + boundary.size();
      if (part.content.substr(behind).starts_with("--")) return std::nullopt;
      begin = std::min(part.content.find('\n', behind), part.content.size() - 1) + 1;
    }
    if (begin == std::string_view::npos) return std::nullopt;
    return read(read_part(part.content.substr(begin)), depth + 1);
  }

  std::string plain_ = {};
  std::string page_ = {};
  std::vector<std::string> attachments_ = {};
  std::size_t parts_ = 0;
};

std::string as_people_write(std::string_view name) {
  std::string text(name);
  text.front() = to_ascii_upper(text.front());
  return text;
}

}  // namespace

Result<EmailMessage> read_email_message(std::string_view bytes) {
  const Part whole = read_part(bytes);
  std::vector<std::string> fields;
  for (const Field& field : whole.fields)
    if (std::ranges::find(shown, field.name) != shown.end())
      fields.push_back(as_people_write(field.name) + ": " + decode_field(field.value));
  if (fields.empty())
    return Fault{.message = "this is no e-mail: none of its fields says from whom or to whom it is",
                 .advice = "name a text `.txt`, or save the message anew"};
  MessageReader reader;
  if (std::optional<Fault> fault = reader.read(whole, 0)) return *fault;
  EmailMessage message = std::move(reader).take();
  message.fields.insert(message.fields.begin(), fields.begin(), fields.end());
  return message;
}

}  // namespace ko::import
