// SPDX-License-Identifier: MIT
#include "report/records/structure_picture.hpp"

#include <string>
#include <vector>

#include "ko/records/structure.hpp"
#include "report/pictures/organisation_tree.hpp"
#include "report/records/tenure_words.hpp"

namespace ko {
namespace {

pictures::OrganisationTree::Unit drawn(const Context& context, const Unit& unit) {
  std::vector<std::string> leaders;
  for (const Tenure& tenure : tenures_of(context.records, *unit.record))
    if (tenure.entry.get<"role">() == "leader" && may_show(context, tenure.entry) &&
        is_held_now(context, tenure))
      leaders.push_back(holder_of(context, tenure));
  pictures::OrganisationTree::Unit tree{.name = name_of(context, unit.record->id),
                                        .detail = enumerated(leaders, context.language())};
  for (const Unit& below : unit.below) tree.below.push_back(drawn(context, below));
  return tree;
}

}  // namespace

Picture structure_picture(const Context& context, const Unit& unit) {
  Picture picture = pictures::draw(pictures::OrganisationTree{
      .title = name_of(context, unit.record->id),
      .description =
          context.say("organisation.picture", written(Date::of(context.options.as_of), context.language())),
      .units = {drawn(context, unit)}});
  picture.instead.clear();
  return picture;
}

}  // namespace ko
