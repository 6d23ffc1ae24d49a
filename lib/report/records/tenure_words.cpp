// SPDX-License-Identifier: MIT
#include "report/records/tenure_words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string_view>

namespace ko {
namespace {

/// The post of its organisation that a membership names; false where there is none that may be shown.
Post post_held(const Context& context, const Tenure& tenure) {
  const std::string_view id = tenure.entry.get<"post">();
  if (id.empty() || tenure.organisation == nullptr) return {};
  const auto organisation = tenure.organisation->as<organisation_type>();
  for (const Post& post : shown(context, organisation.get<"posts">()))
    if (post.get<"id">() == id) return post;
  return {};
}

}  // namespace

std::string holder_of(const Context& context, const Tenure& tenure) {
  if (tenure.vacant()) return context.say("tenure.vacant");
  if (tenure.holder_unknown()) return context.say("tenure.holder_unknown");
  return tenure.person == nullptr ? std::string(tenure.name()) : name_of(context, tenure.person->id);
}

std::string role_in_words(const Context& context, const Tenure& tenure) {
  const Post post = post_held(context, tenure);
  if (std::string title = post ? context.text(post.get<"title">()) : std::string(); !title.empty())
    return title;
  std::string_view role = tenure.entry.get<"role">();
  if (role.empty() && post) role = post.get<"role">();
  return role.empty() ? std::string() : capitalised(context.label("role", role));
}

std::string percent_of(const Context& context, const Tenure& tenure) {
  if (const auto own = tenure.entry.get<"percent">()) return written(*own, context.language());
  const auto of_post = post_held(context, tenure).get<"percent">();
  return of_post ? written(*of_post, context.language()) : std::string();
}

std::string days_of(const Context& context, const std::optional<Date>& from, const std::optional<Date>& to) {
  const auto day = [&](const Date& date) { return written(date, context.language()); };
  if (from && to) return context.say("period.between", day(*from), day(*to));
  if (from) return context.say("period.from", day(*from));
  return to ? context.say("period.to", day(*to)) : std::string();
}

std::string remark_on(const Context& context, const Tenure& tenure) {
  std::vector<std::string> parts;
  if (tenure.entry.get<"tentative">().value_or(false)) parts.push_back(context.say("tentative"));
  if (tenure.entry.get<"temporary">().value_or(false)) parts.push_back(context.say("tenure.temporary"));
  if (const auto why = tenure.entry.get<"ended_because">(); !why.empty()) parts.emplace_back(why);
  if (std::string note = context.text(tenure.entry.get<"note">()); !note.empty())
    parts.push_back(std::move(note));
  return fmt::format("{}", fmt::join(parts, "; "));
}

bool may_show_place(const Context& context, const Tenure& tenure) {
  return may_show(context, tenure.entry) && may_show(context, tenure.organisation->as<organisation_type>());
}

bool is_held_now(const Context& context, const Tenure& tenure) {
  return tenure.period.contains(context.options.as_of);
}

}  // namespace ko
