// SPDX-License-Identifier: MIT
#include "unit/read/yaml_cpp_alone.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

#include "unit/read/tree_events.hpp"

namespace ko::test {
namespace {

/// yaml-cpp finds documents for ever at a comma that stands in none.
struct Endless {};
constexpr int most_documents = 100;

class Recorder : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override {
    if (++documents_ > most_documents) throw Endless();
    events_.emplace_back("+DOC");
  }
  void OnDocumentEnd() override { events_.emplace_back("-DOC"); }
  void OnNull(const YAML::Mark&, YAML::anchor_t) override { events_.emplace_back("=VAL "); }
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override { events_.emplace_back("=ALI"); }
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string& value) override {
    events_.push_back("=VAL " + escaped(value));
  }
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    events_.emplace_back("+SEQ");
  }
  void OnSequenceEnd() override { events_.emplace_back("-SEQ"); }
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    events_.emplace_back("+MAP");
  }
  void OnMapEnd() override { events_.emplace_back("-MAP"); }

  std::vector<std::string> take() { return std::move(events_); }

 private:
  std::vector<std::string> events_;
  int documents_ = 0;
};

std::string short_event(const std::string& event) {
  if (event == "+MAP") return "{";
  if (event == "-MAP") return "}";
  if (event == "+SEQ") return "[";
  if (event == "-SEQ") return "]";
  if (event == "=ALI") return "*";
  return event == "=VAL " ? "_" : event.substr(5);
}

}  // namespace

std::optional<std::vector<std::string>> read_by_yaml_cpp_alone(const std::string& text) {
  std::istringstream stream(text);
  Recorder recorder;
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(recorder)) {
    }
    return recorder.take();
  } catch (const YAML::Exception&) {
    return std::nullopt;
  }
}

std::string yaml_cpp_alone(const std::string& text) try {
  const auto events = read_by_yaml_cpp_alone(text);
  if (!events) return "rejected";
  std::string out;
  for (const std::string& event : *events) {
    if (event == "-DOC" || (event == "+DOC" && out.empty())) continue;
    if (!out.empty()) out += ' ';
    out += event == "+DOC" ? "---" : short_event(event);
  }
  return out;
} catch (const Endless&) {
  return "endless";
}

}  // namespace ko::test
