// SPDX-License-Identifier: MIT
/// Which rules a law or bylaws lay down for a body, and with what numbers: those of the profiles that the set
/// or the body names, of the set's own bylaws, and of the body's.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/findings/rule.hpp"
#include "ko/records/profile.hpp"
#include "ko/records/register.hpp"
#include "ko/values/date.hpp"

namespace ko {

/// One provision, and whose it is.
struct Provision {
  /// The special goes before the general.
  enum class Of : std::uint8_t { body, profile_of_body, set, profile_of_set };

  ProvisionEntry entry;
  Of whose = Of::set;
  const Record* body = nullptr;  ///< the body that states it, or names the profile; null: it is the set's
  Profile profile = {};          ///< the profile it is of; a view of nothing where it is none's
  const Rule* rule = nullptr;    ///< null: there is no such rule

  /// Whose it is, and where it stands: `kommuneloven-2018, section 11-9`, `the bylaws of board, § 4`.
  std::string basis() const;
};

/// Whether of two provisions for the same the first asks more.
using IsStricter = bool (*)(const ProvisionEntry&, const ProvisionEntry&);

class Provisions {
 public:
  /// The register outlives it.
  explicit Provisions(const Register& records);

  /// What is laid down for the body on a day, by the special before the general and then by what asks most;
  /// nothing where nothing is. A rule that is opt-in and that no profile named anywhere lays down was
  /// selected by hand: then the profiles that there are say what it asks.
  std::optional<Provision> find(const Rule& rule, const Record& body, Day day, IsStricter is_stricter) const;
  /// All that are laid down for the body on a day, as `find` chooses among them.
  std::vector<Provision> in_force(const Rule& rule, const Record& body, Day day) const;
  /// Whether anything named lays the rule down for some body, at some time.
  bool lay_down(const Rule& rule) const;
  /// All that hold somewhere in the set, of whatever time and body.
  std::span<const Provision> all() const { return all_; }
  /// Those of profiles that nobody names.
  std::span<const Provision> unnamed() const { return unnamed_; }
  /// The profiles that the set or a body of it names.
  const std::vector<std::string_view>& named() const { return named_; }

 private:
  template <class Visit>
  void each_in_force(const Rule& rule, const Record& body, Day day, const Visit& visit) const;
  void add_profile(std::string_view name, Provision::Of whose, const Record* body);
  template <class Entries>
  void add(const Entries& entries, Provision like);
  std::span<const Profile> profiles_;
  std::vector<std::string_view> named_;
  std::vector<Provision> all_;
  std::vector<Provision> unnamed_;  // of profiles that nobody names
};

/// The layout that minutes of the body have: what its record says, else `ko.yaml`, else a profile that the
/// body names and is in force for it on the day, else one that the set names; `referat` where none says.
std::string_view minutes_layout_of(const Register& records, const Record& body, Day day);

}  // namespace ko
