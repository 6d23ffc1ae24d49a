// SPDX-License-Identifier: MIT
/// What recognisers find in minutes and letters: facts in the source's own words, each with where it stands.
/// Nothing here is matched to records yet, and nothing is in it that the text does not say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ko/files/source.hpp"
#include "ko/values/date.hpp"

namespace ko::import {

/// Words of the source.
struct Said {
  std::string text = {};
  Span span = {};

  explicit operator bool() const { return !text.empty(); }
};

/// A day or a moment that is stated, as records write it: `2014-02-21T09:00`.
struct SaidMoment {
  std::optional<Day> day = {};
  std::string time = {};  ///< `09:00`, `11:00~`; empty where none is stated
  Span span = {};
};

/// Somebody as a list of names has them.
struct SaidName {
  std::string name = {};
  std::string beside = {};  ///< what stands in parentheses after it: a party, a role, an organisation
  Span span = {};
};

enum class Attendance : std::uint8_t { present, absent, administration, guest };

struct AttendeeFact {
  Attendance attendance = Attendance::present;
  std::string name = {};
  std::string party = {};         ///< the party or list, as written
  std::string organisation = {};  ///< another organisation that is represented
  std::string role = {};          ///< one of `roles`, or another word; of officials, the position
  std::string group = {};         ///< the heading the person is listed under
  std::string unclear = {};       ///< what stands beside the name and can be one thing or another
  std::string instead_of = {};    ///< the absent person's name
  std::string absent_party = {};  ///< the party beside that
  std::string arrived = {};
  std::string left = {};
  std::string reason = {};      ///< of an absence
  std::string substitute = {};  ///< who takes the absent person's place
  bool substitute_is_tentative = false;
  bool substitute_from_next = false;  ///< from the next meeting on
  bool is_remote = false;
  bool keeps_minutes = false;    ///< called so beside the name
  std::string voting = {};       ///< voting, advisory
  std::vector<Span> spans = {};  ///< what states it; the entry itself first
};

struct ProposalFact {
  std::string id = {};     ///< within its item
  std::string label = {};  ///< the number the source calls it by
  std::vector<std::string> by = {};
  std::vector<std::string> parties = {};
  std::string body = {};  ///< the body or official whose recommendation it is
  std::string kind = {};  ///< one of `proposal_kinds`
  std::string text = {};
  std::vector<std::string> points = {};
  int points_from = 1;
  bool are_bullets = false;  ///< the points have no numbers
  bool is_withdrawn = false;
  bool is_in_prose = false;  ///< a sentence tells of it, and it has no heading of its own
  Span span = {};
};

/// How many, or who.
struct SaidCount {
  std::optional<int> count = {};
  std::vector<SaidName> names = {};

  explicit operator bool() const { return count.has_value() || !names.empty(); }
};

/// How many of a party voted how.
struct PartyVotesFact {
  std::string party = {};
  std::optional<int> in_favour = {};
  std::optional<int> against = {};
  std::optional<int> blank = {};
};

struct VoteFact {
  std::string on = {};  ///< the id of a proposal of its item
  SaidCount in_favour = {};
  SaidCount against = {};
  SaidCount blank = {};
  SaidCount absent = {};
  std::vector<std::pair<std::string, SaidCount>> between = {};  ///< proposals set against each other
  std::vector<PartyVotesFact> by_party = {};
  std::string chosen = {};
  std::string outcome = {};  ///< adopted, rejected
  std::string others = {};   ///< how all voted who are not named
  bool is_unanimous = false;
  bool is_by_acclamation = false;
  Span span = {};
};

struct DecisionFact {
  std::string title = {};  ///< empty: as the item
  std::string text = {};
  std::vector<std::string> points = {};
  bool are_bullets = false;  ///< the points have no numbers
  std::string outcome = {};
  std::string body = {};          ///< where another body decided
  std::optional<Day> date = {};   ///< where another day
  std::size_t rests_on_vote = 0;  ///< number of its item's vote, from 1; 0: none
  Span span = {};
};

struct ElectedFact {
  std::string name = {};
  std::string role = {};  ///< leader, deputy_leader, member
  bool is_deputy = false;
  bool is_by_lots = false;
};

struct ElectionFact {
  std::string body = {};
  std::string role = {};  ///< leader, deputy_leader, or empty
  std::vector<ElectedFact> elected = {};
  Span span = {};
};

struct RecusalFact {
  std::string name = {};
  std::string reason = {};
  std::string basis = {};
  std::string instead = {};
  std::string outcome = {};  ///< disqualified, eligible
  bool is_unanimous = false;
  bool raised_by_self = false;
  Span span = {};
};

/// An interest somebody declared in another item than the one at hand.
struct InterestFact {
  std::string nr = {};  ///< of that item
  std::string name = {};
  std::string declared_in = {};  ///< the number of the item at hand
  bool stands_down = false;
  bool is_settled = false;  ///< that item has it
  std::string text = {};
  Span span = {};
};

struct ActionFact {
  std::vector<std::string> who = {};
  std::string what = {};
  std::optional<Day> due = {};
  bool is_of_decision = false;  ///< what is to be done is what was decided above
  std::string item = {};        ///< the number of the item it is of, where a list of all of them says it
  Span span = {};
};

struct PointFact {
  std::string by = {};    ///< a name as it is written, or empty
  std::string kind = {};  ///< one of `point_kinds`, or empty
  std::string text = {};
  Span span = {};
};

struct RemarkFact {
  std::vector<std::string> by = {};
  std::vector<std::string> parties = {};
  std::string text = {};
  Span span = {};
};

struct TreatmentFact {
  std::string body = {};
  std::optional<Day> on = {};
  Span span = {};
};

struct ItemFact {
  std::string nr = {};      ///< what the agenda calls it, where it has no series
  std::string series = {};  ///< PS
  std::optional<int> number = {};
  std::optional<int> year = {};
  std::string title = {};
  std::string type = {};    ///< one of `item_types`, or empty
  std::string status = {};  ///< one of `item_statuses`, or empty
  std::string case_reference = {};
  std::vector<std::string> by = {};
  std::vector<std::string> asked_by = {};
  std::vector<std::string> answered_by = {};
  std::string start = {};
  std::string end = {};
  std::string closed_basis = {};
  std::vector<TreatmentFact> treatments = {};
  std::vector<PointFact> points = {};
  std::vector<ProposalFact> proposals = {};
  std::vector<VoteFact> votes = {};
  std::vector<ElectionFact> elections = {};
  std::vector<RecusalFact> recusals = {};
  std::vector<RemarkFact> remarks = {};
  std::vector<DecisionFact> decisions = {};
  std::vector<ActionFact> actions = {};
  Span span = {};               ///< its heading
  std::vector<Span> also = {};  ///< what else says something of the item itself
};

/// Something the source leaves open, in words for people.
struct Question {
  std::string text = {};
  Span span = {};
};

struct MinutesFacts {
  Said document_title = {};  ///< what the document calls itself
  Said title = {};
  Said body = {};
  Said number = {};
  Said type = {};  ///< ordinary, extraordinary, …
  Said form = {};  ///< one of `meeting_forms`
  SaidMoment start = {};
  SaidMoment end = {};
  bool is_end_planned = false;  ///< it stood beside when the meeting was to begin
  Said place = {};
  Said chair = {};
  Said secretary = {};
  bool is_notice = false;  ///< the paper calls to a meeting that is to come
  Said notice_approved = {};
  Said agenda_approved = {};
  std::vector<Said> agenda_changes = {};
  std::vector<AttendeeFact> attendees = {};
  std::vector<ItemFact> items = {};
  SaidMoment next = {};
  Said next_place = {};
  std::vector<Said> approvers = {};    ///< names of those elected to approve the minutes
  std::vector<Said> approved_by = {};  ///< names of those who approved them
  std::vector<Said> signers = {};
  std::vector<Said> documents = {};  ///< annexes
  std::vector<DecisionFact> decided_elsewhere = {};
  std::vector<InterestFact> interests = {};
  std::vector<Question> questions = {};
  std::vector<Span> placed = {};  ///< what facts were made of, and headings that only give order
};

struct RecipientFact {
  std::string name = {};  ///< empty where nothing but an address is stated
  std::string email = {};
  std::string care_of = {};
  std::string address = {};
  Span span = {};
  bool is_person = false;  ///< the letter speaks to that person: `Dear Ms Nes`
};

/// What a letter may ask of somebody.
enum class Ask : std::uint8_t {
  act,      ///< anything but the others
  state,    ///< give a statement
  discuss,  ///< take the matter up
  inform,   ///< nothing: it is for information
};

/// Something that a letter asks for.
struct RequestFact {
  Ask ask = Ask::act;
  std::vector<std::size_t> of = {};  ///< those of the recipients who are named
  bool is_of_all = false;            ///< it is said to whoever reads it
  bool is_told_to = false;           ///< those it is of are told to do it, not only what is done
  std::optional<Day> due = {};
  std::string what = {};
  Span span = {};
};

struct LetterFacts {
  Said title = {};
  Said reference = {};
  Said their_reference = {};
  bool their_reference_is_blank = false;
  SaidMoment date = {};
  Said place = {};
  Said sender = {};
  std::string sender_email = {};
  Said signatory = {};
  Said signatory_title = {};
  Said caseworker = {};
  std::vector<RecipientFact> recipients = {};
  std::vector<RecipientFact> copies = {};
  bool recipients_are_asked = false;   ///< they are listed as those whose statements are wanted
  bool recipients_are_bodies = false;  ///< they are listed as bodies, `remissinstanser`
  std::vector<RequestFact> requests = {};
  std::string answers_to = {};  ///< the address of e-mail that answers are to go to
  std::vector<Question> questions = {};
  std::vector<Span> placed = {};
};

}  // namespace ko::import
