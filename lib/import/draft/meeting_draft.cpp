// SPDX-License-Identifier: MIT
#include "import/draft/meeting_draft.hpp"

#include "import/draft/fields.hpp"
#include "ko/values/date.hpp"

namespace ko::import {
namespace {

std::string moment(const SaidMoment& said) {
  if (!said.day) return {};
  return to_string(*said.day) + (said.time.empty() ? "" : "T" + said.time);
}

std::vector<std::string> ids_of(const std::vector<Said>& names, People& people) {
  std::vector<std::string> ids;
  for (const Said& name : names)
    if (std::string id = people.named(name.text, name.span); !id.empty()) ids.push_back(std::move(id));
  return ids;
}

/// Where the fields stand that are no entries of lists.
NewValue head_source(const MinutesFacts& facts, const SourceOf& source_of) {
  std::vector<Span> spans;
  const auto add = [&](Span span) {
    if (span.end <= span.begin) return;
    for (const Span each : spans)
      if (each == span) return;
    spans.push_back(span);
  };
  for (const Said* said : {&facts.title, &facts.body, &facts.number, &facts.place, &facts.chair,
                           &facts.secretary, &facts.notice_approved, &facts.agenda_approved})
    add(said->span);
  add(facts.start.span);
  add(facts.end.span);
  if (spans.size() == 1) return source_of(spans[0]);
  NewValue::List list;
  for (const Span span : spans) list.push_back(source_of(span));
  return list;
}

}  // namespace

NewValue::Fields meeting_fields_of(const MeetingDraft& meeting, People& people,
                                   std::vector<Question>& questions, const SourceOf& source_of) {
  const MinutesFacts& facts = *meeting.facts;
  FieldList fields;
  fields.text("kind", "meeting")
      .text("id", meeting.id)
      .text("title", facts.title.text)
      .text("body", meeting.body);
  fields.text("number", facts.number.text)
      .text("type", facts.type.text)
      .text("status", facts.is_notice ? "called" : "held")
      .text("form", facts.form.text);
  fields.text("start", moment(facts.start));
  SaidMoment end = facts.end;
  if (!end.time.empty() && !end.day) end.day = facts.start.day;
  if (!end.time.empty()) fields.text("end", moment(end));
  fields.text("place", facts.place.text);
  if (facts.notice_approved) fields.entry("called", FieldList().flag("approved", true));
  AttendanceLists lists = attendance_lists(facts.attendees, people, source_of);
  if (facts.agenda_approved) {
    FieldList approved;
    std::vector<std::string> changes;
    for (const Said& change : facts.agenda_changes) changes.push_back(change.text);
    fields.entry("agenda_approved", std::move(approved.flag("approved", true).texts("changes", changes)));
  }
  if (facts.chair) fields.text("chair", people.named(facts.chair.text, facts.chair.span));
  if (facts.secretary) fields.text("secretary", people.named(facts.secretary.text, facts.secretary.span));
  fields.list("present", std::move(lists.present)).list("absent", std::move(lists.absent));
  fields.list("administration", std::move(lists.administration)).list("guests", std::move(lists.guests));
  NewValue::List agenda;
  for (const ItemFact& item : facts.items) agenda.push_back(item_entry(item, people, questions, source_of));
  fields.list("agenda", std::move(agenda));
  if (facts.next.day)
    fields.entry("next", std::move(FieldList()
                                       .text("start", moment(facts.next))
                                       .text("place", facts.next_place.text)
                                       .value("source", source_of(facts.next.span))));
  FieldList minutes;
  minutes.texts("approved_by", ids_of(facts.approved_by, people))
      .texts("signers", ids_of(facts.signers, people));
  minutes.texts("approvers", ids_of(facts.approvers, people));
  if (!minutes.empty()) {
    std::vector<Span> spans;
    for (const auto* names : {&facts.approved_by, &facts.signers, &facts.approvers})
      if (!names->empty()) spans.push_back(names->front().span);
    minutes.value("source", source_of(spans[0]));
    fields.entry("minutes", std::move(minutes));
  }
  fields.flag("draft", true);
  fields.value("source", head_source(facts, source_of));
  return fields.take();
}

}  // namespace ko::import
