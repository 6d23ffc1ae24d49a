// SPDX-License-Identifier: MIT
/// Values as running text has them, each language in its own way: `fredag 21. februar 2014 kl. 09.00–13.20`,
/// `ca. kl. 11`, `37,5 %`, `a, b og c`. Norwegian follows Språkrådet's rules for dates, times and spaces.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ko/values/date.hpp"
#include "ko/values/language.hpp"
#include "ko/values/percent.hpp"

namespace ko {

/// `21. februar 2014`, `mars 2014`, `2014`; `ca. mars 2014` when approximate, `2014 (usikkert)` when
/// uncertain.
std::string written(const Date& date, Language language);
/// As people type it: documents keep its parts on one line, what is typed need not.
std::string typed(const Date& date, Language language);
/// With the weekday before a day that is sure: `fredag 21. februar 2014`. Any other date as `written`.
std::string written_with_weekday(const Date& date, Language language);

/// As it stands after a verb: `kl. 09.00`, `ca. kl. 11`; `at 09:00`, `at about 11:00`.
std::string written(const Time& time, Language language);
/// With its date where that is stated: `21. februar 2014 kl. 11.00`.
std::string written(const Clock& clock, Language language);
/// The same after a preposition: `kl. 09.00`; `09:00`, `about 11:00`.
std::string written_beside(const Clock& clock, Language language);

/// `fredag 21. februar 2014 kl. 09.00`; the time left out where it is not stated.
std::string written(const Moment& moment, Language language);
/// From start to end, either of which may be missing but not both: `fredag 21. februar 2014 kl. 09.00–13.20`.
std::string written(const std::optional<Moment>& start, const std::optional<Moment>& end, Language language);
/// The times alone of a start and an end on the same day: `kl. 09.00–13.20`. Empty without times.
std::string written_times(const std::optional<Moment>& start, const std::optional<Moment>& end,
                          Language language);

/// The same of times: `kl. 09.00–13.20`, `til kl. 13.20`, `fra ca. kl. 9 til kl. 13.20`.
std::string written_times(const std::optional<Time>& start, const std::optional<Time>& end,
                          Language language);

/// `37,5 %`, `37.5%`
std::string written(Percent percent, Language language);

/// With its thousands apart from five digits on: `12 500`, `1 000 000,5`; `12,500`. At most six decimals.
std::string written(const Rational& number, Language language);

/// `a`, `a og b`, `a, b og c`
std::string enumerated(const std::vector<std::string>& parts, Language language);

}  // namespace ko
