// SPDX-License-Identifier: MIT
/// The pieces of an item, taken one after the other: each goes on with what was begun, or begins something.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "import/recognise/facts.hpp"
#include "import/recognise/item/action_columns.hpp"
#include "import/recognise/item/voters.hpp"
#include "import/recognise/item/voting.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/openings.hpp"
#include "import/recognise/text/pieces.hpp"
#include "import/recognise/text/sentences.hpp"
#include "import/recognise/text/vocabulary.hpp"
#include "import/recognise/text/wording.hpp"

namespace ko::import {

/// What holds both; the other where one is empty.
Span joined(Span one, Span other);
/// Adds a line to a text.
void append_line(std::string& text, std::string_view more);

/// Made for one item, in whose order the pieces are taken.
class ItemWalk {
 public:
  ItemWalk(const SourceText& source, const Vocabulary& words, MinutesFacts& facts, const ItemFact& item);

  void take(const Piece& piece);

  /// Below all items: a row of a table of actions, or the word above them.
  void take_listed_action(const Piece& piece);

  ItemFact finish(ItemFact item);

 private:
  enum class Mode : std::uint8_t {
    none,
    proposal,
    free_proposal,
    decision,
    short_decision,
    voting,
    remark,
    recusal,
    action,
    told_text,  // what a sentence announced: `… vedtok følgende uttalelse:`
    told_list   // the list that a sentence announced: `… that the following be done:`
  };

  void place(Span span) { facts_.placed.push_back(span); }

  /// True of a short line by itself that looks like a heading and is part of what was moved or decided. Where
  /// cases are of a series (`PS 47/26`), every part of one has a word before it, and nothing else is a
  /// heading there; elsewhere it stands right below the word. What is marked up as a heading is one.
  bool is_line_of_body(const Piece& piece) const;

  // Proposals

  ProposalFact& add_proposal(ProposalFact proposal, Span span);

  void begin_proposal(ProposalFact proposal, const Piece& piece);

  /// Sentences of which each tells what somebody moved.
  bool take_moved_one_by_one(const Piece& piece);

  bool take_on_behalf(const Piece& piece);

  void extend_proposal(const Piece& piece);

  void withdraw(ProposalFact& proposal, Span span);

  bool take_withdrawal(const Piece& piece);

  /// `Forslaget fra SV ble trukket`
  bool take_withdrawal_told(const Sentence& sentence);

  // Votes

  VoteFact& vote();

  /// The last proposal that a word can mean: `innstillingen`, `tilleggsforslaget`. Null where none is meant.
  const ProposalFact* proposal_called(const std::string& subject) const;

  /// The party of somebody who was there; empty where none is told.
  std::string party_of(const std::string& name) const;

  /// The proposal of somebody, or of a party; null where it is not one alone.
  const ProposalFact* proposal_of(const std::string& whose) const;

  /// The proposal that is called by whose it is: `Skaugs forslag`; null where it is not one alone.
  const ProposalFact* proposal_by_owner(const std::string& called) const;

  /// `I omröstningen fick Öhmans förslag 3 röster och Skaugs förslag 2 röster`: both or none.
  bool take_set_against_told(const Sentence& sentence);

  bool take_votes(const Piece& piece, Opening opening);

  /// `For forslaget stemte AP (5). Imod stemte H (3). Forslaget faldt.`
  bool tells_votes_in_sentences(const Piece& piece) const;

  /// `Absent: Ada Nes` among those who voted.
  bool take_absent_of_vote(const Piece& piece);

  /// `Ja-röster: Ada Nes, Bo Lie` below the sentence that counted as many.
  bool take_names_behind(const VoteLine& line, Opening opening, Span span);

  /// Names that stand one a line below `For:`.
  bool take_open_votes(const Piece& piece);

  bool take_outcome(const Piece& piece);

  void apply(const VoteSentence& said, Span span);

  void finish_vote();

  /// Labels of proposals become their ids.
  void settle_between();

  // Labels

  bool take_label(const Piece& piece, const Labelled& label);

  /// What stands behind a label, as a piece of its own.
  Piece behind_label(const Piece& piece, const Labelled& label) const;

  void take_recommendation_label(const Piece& piece, const Labelled& label, const std::string& rest);

  void take_proposals_label(const Piece& piece, const std::string& rest);

  void take_voting_label(const Piece& piece, const Labelled& label, const std::string& rest);

  /// `Avstemning av formannskapets innstilling med vedtatte endringer`: what is voted on below.
  void take_voted_on(const Piece& piece, const std::string& said);

  void take_remark_label(const Piece& piece, const Labelled& label, const std::string& rest);

  bool take_decision_label(const Piece& piece, const Labelled& label, const std::string& rest);

  bool take_treatment(const Piece& piece);

  /// A label with the day behind it: `Beslutning i Byrådet den 24. marts 2026`.
  bool take_dated_label(const Piece& piece);

  // Text

  void take_text(const Piece& piece);

  /// Goes on with the last proposal; false where the piece tells how it was voted on.
  bool take_text_of_proposal(const Piece& piece);

  /// Takes what stands below a word for decisions and is told of the matter: who moved something, or would
  /// not join in what was decided.
  bool take_told_below_decision(const Piece& piece);

  /// Goes on with the last decision.
  void extend_decision(const Piece& piece);

  /// Takes an entry of a list of what is to be done; false where the piece is none.
  bool extend_actions(const Piece& piece);

  /// Takes an entry of the list that a sentence announced.
  bool extend_told_list(const Piece& piece);

  /// A piece that only says how a vote went: `Enstemmig vedtatt.`
  bool vote_only(const Piece& piece);

  void add_action(const std::string& text, Span span);

  /// `@Ada: write to them`
  bool take_mentioned(const Piece& piece);

  /// `GT to write` and `Clerk to write` with the names of those whose initials or office are meant, before a
  /// colon; as it is where somebody cannot be told.
  std::string with_owners(const std::string& text) const;

  /// Who alone among those who came has these initials; empty where nobody or more than one has.
  std::string called_by_initials(std::string_view initials) const;

  void add_point(const std::string& text, Span span);

  /// Prose: what its sentences say, and the whole as a point.
  void take_sentences(const Piece& piece);

  static std::string joined_cells(const Piece& piece);

  /// True where the sentence needs no point.
  bool take_sentence(const Sentence& sentence, bool is_of_paragraph);

  /// The same, where whoever begins it is called by name.
  bool take_told(const Sentence& sentence, bool is_of_paragraph);

  /// That the item was noted or put off.
  bool take_noting_told(const Sentence& sentence);

  /// When and where the next meeting is.
  bool take_next_told(const Sentence& sentence);

  /// What was decided, and how it was voted on where the sentence tells that, too.
  bool take_decision_told(const Sentence& sentence);

  /// `… vedtok følgende uttalelse:`, above what was decided.
  bool take_decision_announced(const Sentence& sentence);

  /// That somebody is disqualified, or more of what is told of the one before.
  bool take_recusal_told(const Sentence& sentence);

  std::string who_stood_down(const Sentence& sentence) const;

  bool extend_recusal(Span span);

  /// Lists below a sentence that ends with a colon belong to what it tells.
  void expect_list(const Sentence& sentence, bool is_of_decision);

  bool take_proposal_told(const Sentence& sentence);

  /// Who voted how, by name or by party.
  bool take_voters(const Sentence& sentence);

  void add_party_votes(VoteFact& vote, const std::string& party, VoteSide side, int count) const;

  /// `Ada Nes declared an interest in item 4 and left the room`
  bool take_interest(const Sentence& sentence);

  /// That somebody leaves who declared an interest in this item.
  bool take_leaving_for_item(const Sentence& sentence);

  /// That the item was dealt with behind closed doors, and on what basis.
  bool take_closing_of_doors(const Sentence& sentence);

  /// `The Clerk to write …` with the name of who holds the office, where one alone does.
  std::string with_holder(const std::string& sentence) const;

  /// Who holds an office among those who came; empty where that is nobody or more than one.
  std::string holder_of(std::string_view office) const;

  /// True of a paragraph whose first sentence tells how what stands above was voted on.
  bool begins_with_vote(const Piece& piece) const;

  /// True of a sentence that tells how a vote went.
  bool is_vote_alone(const std::string& text) const;

  /// Takes the sentences off that only tell of the vote: `… Enstemmig vedtatt.`
  std::string without_votes(const std::string& text, Span span);

  bool take_votes_told(const Sentence& sentence);

  bool take_closing_told(const Sentence& sentence);

  bool take_approvers_told(const Sentence& sentence);

  /// The day of a cell, also without a year: then the first that is not before the meeting.
  std::optional<Day> due_of(const std::string& cell) const;

  /// Rows of a table of what is to be done, by whom and when.
  bool take_action_row(const Piece& piece);

  /// The names in a cell, also by their initials; none where some part is no name.
  std::vector<std::string> owners_in(std::string cell) const;

  std::optional<ActionColumns> columns_without_heads(const Piece& row) const;

  void take_carried(const Sentence& sentence, const VoteSentence& said);

  /// Who answered a question.
  bool take_answer(const Sentence& sentence);

  /// That notice, agenda or minutes were approved, in an item about that.
  bool take_approval_told(const Sentence& sentence);

  /// True of an item about the approval of notice, agenda or minutes.
  bool is_about_approval() const;

  /// What the item's title says is to be approved; null where it is neither notice nor agenda.
  Said* approval_titled();

  /// An election that a sentence tells of, in an item about one with fewer words.
  std::optional<ElectionFact> election_told(std::string_view sentence) const;

  /// Adds it where it is not known yet.
  void add_election(ElectionFact election);

  bool take_election_told(const Sentence& sentence);

  // Decisions

  void finish_decisions();

  /// Whether something else is told behind what was decided and before what is to be done.
  bool is_told_between(Span decision, Span action) const;

  /// Settles the title, the outcome and who was elected of what stands below a word for decisions.
  void finish_decision(DecisionFact& decision);

  /// What came of it by its words; of several parts, what they have in common.
  std::string outcome_of_parts(const DecisionFact& decision) const;

  /// Notice and agenda that a decision of this item approves.
  void take_approval_decided(const DecisionFact& decision);

  /// `Attsats avslås med 1 röst för och 3 röster emot`: what was moved is what was decided on.
  bool take_refusal(DecisionFact& decision);

  /// Where nothing is called a decision, the one proposal that was adopted is.
  void decide_what_was_adopted();

  bool is_rejection_alone(const std::string& text) const;

  /// Those elected stand in the decision's words.
  void take_elections(const DecisionFact& decision);

  const ProposalFact* last_before(std::uint32_t at) const;

  const SourceText& source_;
  const Vocabulary& words_;
  MinutesFacts& facts_;
  std::string type_;
  std::string title_;
  std::string nr_;  // `4`, `15/25`
  bool is_of_series_;
  std::string closed_basis_ = {};
  std::vector<std::string> names_ = {};
  std::vector<std::string> answered_by_ = {};
  std::vector<Span> also_ = {};
  bool is_told_of_decision_ = false;  // what the sentence told; else of a proposal
  std::size_t told_at_ = 0;           // which of them
  Said approval_ = {};                // the sentence that says minutes were approved
  Said noted_ = {};                   // the sentence that says the item was noted, or put off
  std::string noted_as_ = {};         // the outcome by it
  Sentence before_ = {};              // the last one that was read
  Mode mode_ = Mode::none;
  std::string label_ = {};  // of the next proposal
  std::string case_reference_ = {};
  bool is_between_ = false;
  std::uint32_t last_treatment_ = 0;
  int decision_from_ = 1;
  std::optional<VoteFact> vote_ = {};
  SaidCount* open_side_ = nullptr;
  std::vector<PointFact> points_ = {};
  std::vector<ProposalFact> proposals_ = {};
  std::vector<VoteFact> votes_ = {};
  std::vector<RecusalFact> recusals_ = {};
  std::vector<RemarkFact> remarks_ = {};
  std::vector<DecisionFact> decisions_ = {};
  std::vector<DecisionFact> told_of_body_ = {};  // what is told that the body decided, perhaps long ago
  std::vector<ActionFact> actions_ = {};
  std::optional<ActionColumns> columns_ = {};  // of the table of actions that is read
  std::vector<ElectionFact> elections_ = {};
  std::vector<TreatmentFact> treatments_ = {};
};

}  // namespace ko::import
