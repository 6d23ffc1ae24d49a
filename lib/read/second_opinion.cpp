// SPDX-License-Identifier: MIT
// The only file that includes yaml-cpp. It is driven by its events, a document at a time, since it drops what
// follows the first value of a text and finds documents for ever at a stray comma. Nothing that it says of
// places, styles and ends is relied upon.
#include "ko/files/second_opinion.hpp"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <string_view>

#include "base/system/parallel.hpp"
#include "ko/files/read.hpp"
#include "ko/values/text.hpp"
#include "model/findings/finding_list.hpp"
#include "read/text/encoding.hpp"

namespace ko {
namespace {

enum class What : std::uint8_t { text, nothing, mapping, list, end, alias };

/// A node as both readers tell of it, in reading order: a collection's begin and end around what it holds,
/// and in a mapping each key, as a text, before its value.
struct Event {
  What what = What::nothing;
  std::string_view text = {};
  Span written = {};
  Style style = Style::plain;
  bool in_brackets = false;
};

class Events {
 public:
  Events(const Source& source, const Tree& tree) : source_(source), tree_(tree) {}

  /// Those of the node and what is below it.
  std::vector<Event> of(NodeIndex root) {
    events_.clear();
    add(root, false);
    return std::move(events_);
  }

 private:
  void add(NodeIndex at, bool in_brackets) {
    const Node& node = tree_.nodes[at];
    if (node.form == Form::blank) return add({What::nothing, {}, node.span()});
    if (node.form == Form::scalar)
      return add({What::text, tree_.text(source_, at), node.span(), node.style, in_brackets});
    const bool mapping = node.form == Form::mapping;
    const bool brackets = in_brackets || node.style == Style::flow;
    add({mapping ? What::mapping : What::list, {}, {node.begin, node.begin}});
    for (NodeIndex child = at + 1; child < at + node.size; child += tree_.nodes[child].size) {
      if (mapping) add_key(child, brackets);
      add(child, brackets);
    }
    add({What::end, {}, {node.end, node.end}});
  }
  void add_key(NodeIndex at, bool in_brackets) {
    const Span span = tree_.nodes[at].key_span();
    const char first = source_.bytes()[span.begin];
    const bool quoted = first == '"' || first == '\'';
    add({What::text, tree_.key(source_, at), span, quoted ? Style::double_quoted : Style::plain,
         in_brackets});
  }
  void add(const Event& event) { events_.push_back(event); }

  const Source& source_;
  const Tree& tree_;
  std::vector<Event> events_;
};

bool is_null_word(std::string_view text) {
  return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

std::string_view without_end(std::string_view text) {
  return text.substr(0, text.find_last_not_of(" \t\n") + 1);
}

/// Stands for a question mark in a plain text within brackets, which yaml-cpp takes for the sign of a key.
constexpr char no_question_mark = '_';

bool same_text(const Event& ours, std::string_view theirs) {
  if (ours.in_brackets && ours.style == Style::plain)
    return std::ranges::equal(ours.text, theirs,
                              [](char a, char b) { return a == b || (a == '?' && b == no_question_mark); });
  const bool block = ours.style == Style::literal || ours.style == Style::folded;
  const bool blank = ours.style != Style::plain && without_end(ours.text).empty();
  return block || blank ? without_end(ours.text) == without_end(theirs) : ours.text == theirs;
}

std::string name_of(What what, std::string_view text) {
  switch (what) {
    case What::text: return fmt::format("`{}`", printable(shortened(text)));
    case What::nothing: return "nothing";
    case What::mapping: return "a mapping";
    case What::list: return "a list";
    case What::end: return "the end of a list or a mapping";
    case What::alias: break;
  }
  return "an alias";
}

/// Takes the events of one document from yaml-cpp and holds them against ours.
class Comparison : public YAML::EventHandler {
 public:
  /// Thrown at what yaml-cpp takes for another document.
  struct Rest {
    int at;
  };

  Comparison(std::vector<Event> ours, std::vector<Disagreement>& found)
      : ours_(std::move(ours)), found_(found) {}

  /// True when all of our events were met.
  bool is_done() const { return other_nodes_ || next_ == ours_.size(); }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (begun_) throw Rest{mark.pos};
    begun_ = true;
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override { take(What::nothing, {}); }
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override { take(What::alias, {}); }
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string& value) override {
    take(What::text, value);
  }
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    take(What::list, {});
  }
  void OnSequenceEnd() override { take(What::end, {}); }
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    take(What::mapping, {});
  }
  void OnMapEnd() override { take(What::end, {}); }

 private:
  void take(What what, std::string_view text) {
    if (other_nodes_) return;
    const Event ours = next_ < ours_.size() ? ours_[next_++] : Event{};
    const bool null_word = what == What::nothing && ours.what == What::text && ours.style == Style::plain &&
                           is_null_word(ours.text);
    if (null_word) return;
    const bool no_words = what == What::nothing && ours.what == What::text && ours.style != Style::plain;
    other_nodes_ = ours.what != what && !no_words;
    if (!other_nodes_ && (ours.what != What::text || same_text(ours, text))) return;
    found_.push_back({.at = ours.written.begin,
                      .message = fmt::format("ko reads {}, and yaml-cpp {}", name_of(ours.what, ours.text),
                                             name_of(what, text))});
  }

  std::vector<Event> ours_;
  std::size_t next_ = 0;
  bool begun_ = false;
  bool other_nodes_ = false;
  std::vector<Disagreement>& found_;
};

/// A stream over bytes that are there already.
class ViewBuffer : public std::streambuf {
 public:
  explicit ViewBuffer(std::string& text) { setg(text.data(), text.data(), text.data() + text.size()); }
};

/// The text of a document as yaml-cpp is given it.
std::string text_for_yaml_cpp(const Source& source, const Document& document,
                              const std::vector<Event>& events) {
  std::string text(source.slice(document.span));
  for (const Event& event : events) {
    if (event.style != Style::plain || !event.in_brackets) continue;
    const auto begin = text.begin() - static_cast<std::ptrdiff_t>(document.span.begin);
    std::replace(begin + event.written.begin, begin + event.written.end, '?', no_question_mark);
  }
  return text;
}

void judge(const Source& source, const Tree& tree, const Document& document,
           std::vector<Disagreement>& found) {
  std::vector<Event> events = Events(source, tree).of(document.root);
  std::string text = text_for_yaml_cpp(source, document, events);
  ViewBuffer buffer(text);
  std::istream stream(&buffer);
  Comparison comparison(std::move(events), found);
  const std::size_t before = found.size();
  const auto refuse = [&](int place, std::string message) {
    found.resize(before);
    const auto at = std::min(static_cast<std::size_t>(std::max(place, 0)), text.size());
    found.push_back({static_cast<std::uint32_t>(document.span.begin + at), true, std::move(message)});
  };
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(comparison)) {
    }
    if (!comparison.is_done())
      refuse(static_cast<int>(text.size()), "yaml-cpp reads only a part of this document");
  } catch (const Comparison::Rest& rest) {
    refuse(rest.at, "yaml-cpp reads only a part of this document");
  } catch (const YAML::Exception& error) {
    refuse(error.mark.is_null() ? 0 : error.mark.pos, fmt::format("yaml-cpp refuses this: {}", error.msg));
  }
}

/// The disagreements over a text that is still to be read. With `faulty`, documents with faults are judged
/// too.
std::vector<Disagreement> opinion_of(const Source& source, bool faulty) {
  Tree tree = read_tree(source, 0).tree;
  if (faulty)
    for (Document& document : tree.documents) document.sound = is_clean(source.slice(document.span));
  return second_opinion(source, tree);
}

}  // namespace

std::vector<Disagreement> second_opinion(const Source& source, const Tree& tree) {
  std::vector<Disagreement> found;
  for (const Document& document : tree.documents)
    if (document.sound && document.root != no_node) judge(source, tree, document, found);
  return found;
}

std::optional<Disagreement> disagreement_brought(const Source& before, const Source& after) {
  std::vector<Disagreement> found = opinion_of(after, false);
  if (found.empty()) return std::nullopt;
  std::vector<Disagreement> known = opinion_of(before, true);
  for (Disagreement& one : found) {
    const auto same = std::ranges::find(known, one.message, &Disagreement::message);
    if (same == known.end()) return std::move(one);
    known.erase(same);
  }
  return std::nullopt;
}

std::optional<std::pair<std::size_t, Disagreement>> first_disagreement_brought(
    std::size_t count, const std::function<ChangedSource(std::size_t)>& change, std::size_t threads) {
  std::vector<std::optional<Disagreement>> brought(count);
  parallel_for(count, threads, [&](std::size_t at) {
    const ChangedSource changed = change(at);
    brought[at] = disagreement_brought(changed.before, changed.after);
  });
  for (std::size_t at = 0; at < brought.size(); ++at)
    if (brought[at]) return std::pair(at, *std::move(brought[at]));
  return std::nullopt;
}

}  // namespace ko
