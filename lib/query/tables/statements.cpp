// SPDX-License-Identifier: MIT
/// The table `statements`: a row an invited body, those that did not answer too, and a row any other
/// statement.
#include <algorithm>
#include <utility>
#include <vector>

#include "ko/records/visibility.hpp"
#include "query/rows/columns.hpp"

namespace ko::query {
namespace {

constexpr std::string_view statement_statuses[] = {"received", "late", "awaited", "missing", "not_asked_for"};

Content from(const Scope&, const Row& row) {
  return content(row.at ? Statement(row.at).cursor<"from">() : Asked(row.within).cursor<"organisation">());
}

/// True when the extension is this body's: everybody's, unless it names some.
template <class Extension>
bool is_given_to(const Extension& extension, std::string_view body) {
  const auto named = extension.template get<"for">();
  if (named.empty()) return true;
  for (const std::string_view each : named)
    if (each == body) return true;
  return false;
}

/// The last day for this body: the hearing's deadline, or a later one it was given.
std::optional<Date> deadline(const Row& row) {
  const auto hearing = row.record->as<hearing_type>();
  std::optional<Date> last = hearing.get<"deadline">();
  const std::string_view body =
      row.at ? Statement(row.at).get<"from">() : Asked(row.within).get<"organisation">();
  for (const auto extension : hearing.get<"extensions">()) {
    const auto to = extension.get<"to">();
    if (to && (!last || last->last() < to->last()) && is_given_to(extension, body)) last = to;
  }
  return last;
}

/// On the day asked about: what came in later had not come then.
std::string_view status(const Row& row, Day as_of) {
  const auto last = deadline(row);
  if (row.at) {
    const auto received = Statement(row.at).get<"received">();
    // Of which no day is stated had come on any.
    const Day came = received ? received->first() : before_all_days;
    if (came <= as_of) return last && last->last() < came ? "late" : "received";
  }
  if (row.within && Asked(row.within).get<"to">() == "inform") return "not_asked_for";
  return last && last->last() < as_of ? "missing" : "awaited";
}

constexpr Attribute statement_columns[] = {
    address_in(Kind::hearing),
    owner("hearing", Kind::hearing, "the hearing"),
    column("from", reference(person_or_organisation), "the body that was asked, or that answered unasked",
           from),
    column("asked", value(Value::flag), "true: it was asked",
           [](const Scope&, const Row& row) { return Content(static_cast<bool>(row.within)); }),
    column(described(asked_type, "to"),
           [](const Scope&, const Row& row) {
             return row.within ? content(Asked(row.within).cursor<"to">()) : Content();
           }),
    column("deadline", value(Value::date), "the last day for this body, extensions included",
           [](const Scope&, const Row& row) { return content(deadline(row)); }),
    on_day(column("status", choice(statement_statuses),
                  "on the day asked about; missing: the deadline has passed without one; not_asked_for: for "
                  "information only",
                  [](const Scope& scope, const Row& row) { return Content(status(row, scope.as_of)); })),
};

/// The statements of a hearing as rows, `asked` aside.
std::vector<Row> statement_rows(const Record& hearing) {
  std::vector<Row> rows;
  entry_rows<hearing_type, "statements">(hearing, [&](const Row& row) { rows.push_back(row); });
  return rows;
}

void rows_of_hearing(const Scope&, const Record& record, EmitRow emit) {
  std::vector<Row> statements = statement_rows(record);
  std::vector<std::string_view> invited;
  entry_rows<hearing_type, "asked">(record, [&](Row invitation) {
    invitation.within = std::exchange(invitation.at, {});
    const std::string_view body = Asked(invitation.within).get<"organisation">();
    if (!body.empty() && std::ranges::find(invited, body) != invited.end()) return;
    invited.push_back(body);
    bool has_answered = false;
    for (Row& statement : statements) {
      if (Statement(statement.at).get<"from">() != body) continue;
      has_answered = true;
      statement.within = invitation.within;
      emit(statement);
    }
    if (!has_answered) emit(invitation);
  });
  for (const Row& statement : statements)
    if (!statement.within) emit(statement);
}

std::optional<Period> days(const Scope&, const Row& row) {
  return row.at ? days_of(content(Statement(row.at).cursor<"received">())) : std::nullopt;
}

}  // namespace

KO_ENTRY(Relation, statements_relation) = {
    .name = "statements",
    .order = 29,
    .row = "a body asked in a hearing, whether it answered or not; or its answer",
    .terms = "høringssvar, høringsuttalelse",
    .type = &statement_type,
    .attributes = statement_columns,
    .searched = "from.name summary",
    .shown = "hearing from to deadline received position status",
    .sources = Kind::hearing,
    .rows = rows_of_hearing,
    .time = days};

}  // namespace ko::query
