// SPDX-License-Identifier: MIT
/// What the records say about who works where: posts, who holds them, vacancies and stated totals, each with
/// its days.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "ko/records/register.hpp"
#include "ko/records/structure.hpp"
#include "ko/values/date.hpp"
#include "ko/values/percent.hpp"

namespace ko::query::staffing {

enum class Sort : std::uint8_t {
  post,     ///< something established, held or not
  holding,  ///< somebody's place, whether or not it is known whose
  vacancy,  ///< a place that is marked vacant
  total,  ///< what a source states that all staff together is; one an organisation even where none is stated
};

inline constexpr std::size_t no_post = static_cast<std::size_t>(-1);

/// Days on which a place is held and not worked, wholly or in part.
struct SlotLeave {
  Period possible = {};
  Period certain = {};        ///< empty where an end is vague
  std::int64_t of_place = 0;  ///< hundredths of a percent of the place
};

struct Slot {
  Sort sort = Sort::holding;
  const Record* organisation = nullptr;
  const Record* person = nullptr;
  Cursor entry = {};  ///< the post, membership or stated total; false where no total is stated
  std::string_view name = {};
  std::string_view post = {};  ///< its id
  std::string_view role = {};
  std::string_view function = {};
  std::optional<Rational> share = {};           ///< hundredths of a percent, all seats of a post together
  bool hourly = false;                          ///< it states hours; the share follows where a norm is stated
  std::size_t held_post = no_post;              ///< of a holding or vacancy: its post's place among the slots
  Period possible = {};                         ///< the days it may be there
  Period certain = {};                          ///< the days it is there; empty for what is tentative
  bool was_held = false;                        ///< of a post: a membership of whatever time names it
  std::vector<SlotLeave> leaves = {};           ///< of a holding
  std::vector<std::size_t> stands_in_for = {};  ///< of a holding: the places of those it deputises for
};

/// An organisation that has staff, with its slots.
struct Workforce {
  const Record* organisation = nullptr;
  Period lifetime = {};
  std::vector<Slot> slots = {};
};

/// Reads one organisation's slots; nothing when nothing says that it has staff. It has staff when its type is
/// unit or administration, or when a total, a percentage or a function is stated in it. In such an
/// organisation, who is there as member, deputy, observer or contact without percentage or function is not
/// staff; everybody else is.
std::optional<Workforce> workforce(const Record& organisation, const std::vector<Tenure>& tenures);

/// Every organisation with staff, in register order.
std::vector<Workforce> workforces(const Register& records);

}  // namespace ko::query::staffing
