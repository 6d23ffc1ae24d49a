// SPDX-License-Identifier: MIT
#include "read/yaml_cpp/yaml_cpp_events.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

namespace ko {
namespace {

/// A stream over bytes that are there already.
class ViewBuffer : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view text) {
    // The buffer is only read from; streambuf has no type for that.
    char* begin = const_cast<char*>(text.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    setg(begin, begin, begin + text.size());
  }
};

Properties properties_of(const std::string& tag, YAML::anchor_t anchor) {
  return {anchor != 0, !tag.empty() && tag != "?" && tag != "!"};
}

class Handler : public YAML::EventHandler {
 public:
  explicit Handler(YamlEvents& events) : events_(events) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (begun_) events_.rest(static_cast<std::size_t>(std::max(mark.pos, 0)));
    begun_ = true;
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t anchor) override { events_.blank({anchor != 0, false}); }
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override { events_.alias(); }
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string& value) override {
    events_.scalar(value);
  }
  void OnSequenceStart(const YAML::Mark&, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    events_.begin(Form::sequence, style == YAML::EmitterStyle::Flow, properties_of(tag, anchor));
  }
  void OnSequenceEnd() override { events_.end(); }
  void OnMapStart(const YAML::Mark&, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    events_.begin(Form::mapping, style == YAML::EmitterStyle::Flow, properties_of(tag, anchor));
  }
  void OnMapEnd() override { events_.end(); }

 private:
  YamlEvents& events_;
  bool begun_ = false;
};

}  // namespace

std::optional<YamlFailure> run_yaml_cpp(std::string_view text, YamlEvents& events) {
  ViewBuffer buffer(text);
  std::istream stream(&buffer);
  Handler handler(events);
  try {
    YAML::Parser parser(stream);
    // A second document is never read: `Handler` reports its beginning, and `events` ends the reading. That
    // also ends yaml-cpp's endless row of empty documents at a stray comma.
    while (parser.HandleNextDocument(handler)) {
    }
    return std::nullopt;
  } catch (const YAML::Exception& error) {
    const std::size_t offset = error.mark.is_null() ? 0 : static_cast<std::size_t>(error.mark.pos);
    return YamlFailure{std::min(offset, text.size()), error.msg};
  }
}

}  // namespace ko
