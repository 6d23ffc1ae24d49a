// SPDX-License-Identifier: MIT
// What libfyaml rejects, ko never accepts: libfyaml_oracle EXAMPLES MOST EXCEPTIONS [CASES.json]
//
// Gives both the examples and the cases of yaml-test-suite, and MOST damages of each (0: all there are).
// EXCEPTIONS lists the texts where libfyaml is wrong, one by one. Prints what only ko accepts, and exits 1
// when there is any.
#include <fmt/format.h>
#include <libfyaml.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

#include "damage.hpp"

namespace {

using ko::test::NamedText;

bool is_accepted(const std::string& text) {
  fy_parse_cfg configuration = {};
  const std::unique_ptr<fy_parser, decltype(&fy_parser_destroy)> parser(fy_parser_create(&configuration),
                                                                        fy_parser_destroy);
  if (!parser || fy_parser_set_string(parser.get(), text.data(), text.size()) != 0) return false;
  while (fy_document* document = fy_parse_load_document(parser.get())) fy_document_destroy(document);
  return !fy_parser_get_stream_error(parser.get());
}

/// Asks libfyaml in a process of its own, with nobody to hear its messages: version 0.7 crashes on some
/// texts, and a crash is no rejection.
bool libfyaml_rejects(const std::string& text) {
  constexpr int accepted = 10, rejected = 11;
  constexpr unsigned patience = 10;  // seconds
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("cannot start a process");
  if (child == 0) {
    ::alarm(patience);
    if (std::freopen("/dev/null", "w", stderr) == nullptr) ::_exit(1);
    ::_exit(is_accepted(text) ? accepted : rejected);
  }
  int state = 0;
  ::waitpid(child, &state, 0);
  return WIFEXITED(state) && WEXITSTATUS(state) == rejected;
}

bool ko_accepts(const std::string& text) {
  return ko::test::is_accepted(ko::read_tree(ko::Source("a.yaml", text), 0));
}

/// Reasons (lines that begin with `#`), and below each the texts it holds for, a line each, as JSON has them.
std::set<std::string> read_exceptions(const char* path) {
  std::set<std::string> texts;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);)
    if (!line.empty() && line[0] != '#') texts.insert(nlohmann::json::parse(line).get<std::string>());
  return texts;
}

class Oracle {
 public:
  explicit Oracle(std::set<std::string> exceptions) : exceptions_(std::move(exceptions)) {}

  void ask(const std::string& name, const std::string& text) {
    ++asked_;
    if (!libfyaml_rejects(text)) return;
    ++rejected_;
    if (!ko_accepts(text)) return;
    if (exceptions_.contains(text)) {
      used_.insert(text);
      return;
    }
    ++failed_;
    fmt::print("{}: accepted\n{}\n", name, nlohmann::json(text).dump());
  }

  bool passed() {
    // A newer libfyaml may be right where an older one was wrong.
    for (const std::string& text : exceptions_)
      if (!used_.contains(text)) fmt::print("needs no exception here: {}\n", nlohmann::json(text).dump());
    fmt::print("{} texts, {} rejected by libfyaml, {} of them accepted, {} exceptions\n", asked_, rejected_,
               failed_, exceptions_.size());
    return failed_ == 0;
  }

 private:
  std::set<std::string> exceptions_;
  std::set<std::string> used_;
  std::size_t asked_ = 0, rejected_ = 0, failed_ = 0;
};

void ask_damages(Oracle& oracle, const NamedText& file, std::size_t most) {
  constexpr std::uint32_t seed = 2014;
  for (const std::size_t way : ko::test::choose_ways(file.bytes.size(), most, seed)) {
    const ko::test::Damage damage = ko::test::damage_of(file.bytes, way);
    oracle.ask(fmt::format("{}, way {}", file.name, way), ko::test::damaged(file.bytes, damage));
  }
}

}  // namespace

int main(int count, char** arguments) {
  const std::size_t most = std::strtoul(arguments[2], nullptr, 10);
  Oracle oracle(read_exceptions(arguments[3]));
  for (const NamedText& file : ko::test::yaml_files(arguments[1])) {
    oracle.ask(file.name, file.bytes);
    ask_damages(oracle, file, most);
  }
  if (std::ifstream cases(count > 4 ? arguments[4] : ""); cases)
    for (const auto& one : nlohmann::json::parse(cases)) {
      const NamedText test{one.at("id"), one.at("yaml")};
      oracle.ask(test.name, test.bytes);
      ask_damages(oracle, test, most);
    }
  return oracle.passed() ? 0 : 1;
}
