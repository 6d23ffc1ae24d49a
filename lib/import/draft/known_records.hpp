// SPDX-License-Identifier: MIT
/// Records of a set that a document is, or tells of.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ko/records/register.hpp"
#include "ko/values/date.hpp"

namespace ko::import {

/// What minutes say of themselves.
struct MinutesSaid {
  std::string body = {};  ///< id; empty where it is not known
  std::optional<Day> day = {};
  std::string title = {};
  std::string document_title = {};
  std::string path = {};
  std::string sha256 = {};
};

struct KnownMeeting {
  std::string meeting = {};   ///< id, or empty
  std::string body = {};      ///< that of the meeting
  std::string document = {};  ///< id of the minutes' own record, or empty
};

/// The meeting of that body and day. Where the body is not known, the only one of that day whose title is the
/// minutes', or whose source is a document of their title or file. Never one of several.
KnownMeeting known_meeting(const Register& records, const MinutesSaid& said);

/// What a letter says of itself.
struct LetterSaid {
  std::string title = {};
  std::string reference = {};
  std::string path = {};
  std::string sha256 = {};
};

/// The only document with this reference, file or title; empty where there is none or are several.
std::string known_letter(const Register& records, const LetterSaid& said);

/// The only hearing that this document sent out; empty where there is none or are several.
std::string known_hearing(const Register& records, std::string_view document);

/// The only decision of a body on a day, as a record of its own; empty where there is none or are several.
std::string known_decision(const Register& records, std::string_view body, Day day);

}  // namespace ko::import
