// SPDX-License-Identifier: MIT
/// What the parts of a report share: the records, the language and the day, and what follows from these:
/// names, and what may be published.
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "ko/answers/document_tree.hpp"
#include "ko/answers/report.hpp"
#include "ko/records/visibility.hpp"
#include "model/publication/gate.hpp"
#include "report/minutes/minutes_style.hpp"
#include "words/messages.hpp"
#include "words/written_values.hpp"

namespace ko {

class Attendance;

struct Context {
  const Register& records;
  const ReportOptions& options;
  const Attendance* meeting = nullptr;  ///< who was there, in a report about one meeting; else null
  /// The report is that meeting's protocol, or a part of it: persons are named with their party, `Ada Nes
  /// (FL)`, and decisions stand in their own words.
  bool as_protocol = false;
  MinutesStyle style = {};  ///< what the body and the set say of how its minutes are worded

  Language language() const { return options.language; }

  template <class... Values>
  std::string say(MessageKey key, const Values&... values) const {
    return std::string(message(key, options.language, values...));
  }
  /// What the body calls a part of its protocol, else the usual heading.
  template <FieldName Part>
  std::string heading(MessageKey usual) const {
    std::string own = style.heading<Part>(options.language);
    return own.empty() ? say(usual) : own;
  }
  std::string label(std::string_view field, std::string_view choice) const {
    return std::string(ko::label(field, choice, options.language));
  }
  std::string text(const Localized& text) const {
    return text ? std::string(text.in(tag(options.language))) : "";
  }
};

/// False for a record or an entry that is marked `public: false` and not asked for.
template <const Type& T>
bool may_show(const Context& context, const View<T>& view) {
  return context.options.include_unpublished || visibility(view) == Visibility::shown;
}

/// The same of whatever stands in records, asked many times.
class MayShow {
 public:
  explicit MayShow(const Context& context)
      : shows_all_(context.options.include_unpublished), gate_(context.records, context.options.as_of) {}

  /// Of what stands at `origin` in the record.
  bool operator()(const Record& record, Cursor origin) const {
    return shows_all_ || gate_.of(record, origin) == Visibility::shown;
  }

 private:
  bool shows_all_;
  Gate gate_;
};

/// How the minutes of a meeting are worded, as its body or the set says; of a body that may not be shown as
/// the set says.
MinutesStyle style_of(const Context& context, const Meeting& meeting);

/// The entries of a list that may be shown.
template <const Type& T, std::size_t I>
auto shown(const Context& context, const ListOf<T, I>& list) {
  std::vector<std::remove_cvref_t<decltype(*list.begin())>> entries;
  for (const auto& entry : list)
    if (may_show(context, entry)) entries.push_back(entry);
  return entries;
}

/// What a record is called: a name, a title, or for a meeting without one its body's. An id that leads
/// nowhere is its own name; a record that may not be shown is called `[unntatt offentlighet]`.
std::string name_of(const Context& context, std::string_view id);
/// The short name of an organisation that has one; else as `name_of`.
std::string short_name_of(const Context& context, std::string_view id);

/// The same within a sentence, where Norwegian writes what is a common noun with a small letter:
/// `formannskapet`, `kommunedirektøren`; not `Granheim kommunestyre`, nor a party.
std::string name_within(const Context& context, std::string_view id);

/// A meeting told from the body's others: by its day, said with `dated`, or where that is not stated by its
/// name, said with `named`.
std::string meeting_by_day(const Context& context, std::string_view meeting, MessageKey dated,
                           MessageKey named);

/// A meeting's title, or which body's meeting it is.
std::string title_of(const Context& context, const Meeting& meeting);

/// The names of several, in their order.
template <class Ids>
std::vector<std::string> names_of(const Context& context, const Ids& ids) {
  std::vector<std::string> names;
  for (const std::string_view id : ids) names.push_back(name_of(context, id));
  return names;
}

/// `a, b og c` of names.
template <class Ids>
std::string enumerated_names(const Context& context, const Ids& ids) {
  return enumerated(names_of(context, ids), context.language());
}

/// Whom an entry is about: the person, or the name where there is no record of one.
template <const Type& T>
std::string who(const Context& context, const View<T>& entry) {
  const std::string_view person = entry.template get<"person">();
  return person.empty() ? std::string(entry.template get<"name">()) : name_of(context, person);
}

/// Adds a remark, set off from what stands before it; nothing where there is none.
void add_remark(Text& text, const std::string& remark);

/// Adds the entry's note, if it has one.
template <const Type& T>
void add_note(Text& text, const Context& context, const View<T>& entry) {
  add_remark(text, context.text(entry.template get<"note">()));
}

/// ` (detail, detail)`, with the space before it; empty without details.
std::string in_parentheses(const std::vector<std::string>& details);

/// The text with its first letter as a sentence begins, or as a common noun within one. Initials stay: `PA`.
std::string capitalised(std::string text);
std::string uncapitalised(std::string text);

/// The text with a full stop, unless it ends as a sentence does; empty stays empty.
std::string as_sentence(std::string text);

/// `Forfall (1)`; without a number where none are recorded, since that need not mean that there were none.
std::string counted(const std::string& label, std::size_t count);

/// All in one line, with commas between; no line where there is nothing.
std::vector<Text> in_one_line(const std::vector<std::string>& parts);
/// The lines, or where there are none one that says so.
std::vector<Text> lines_or(std::vector<Text> lines, std::string otherwise);

/// A paragraph is left out where it has no words.
void add_paragraph(Blocks& blocks, std::string words);

/// A row of a definition list, and a line of it, is left out where it has nothing to say.
void add_row(Definitions& rows, std::string label, std::vector<Text> lines);
void add_row(Definitions& rows, std::string label, std::string line);
/// Under the one label where there is a single line, under the other where there are several: `Decision`,
/// `Decisions`.
void add_row(Definitions& rows, const Context& context, MessageKey one, MessageKey several,
             std::vector<Text> lines);

/// Adds numbered points below, a line each.
template <class Points>
void add_points(Text& text, const Context& context, const Points& points, std::int64_t first = 1) {
  std::int64_t number = first;
  for (const Localized& point : points) text += "\n" + std::to_string(number++) + ". " + context.text(point);
}

}  // namespace ko
