// SPDX-License-Identifier: MIT
/// A picture of each sort, with names as long as Norwegian ones are.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/pictures/agreement_matrix.hpp"
#include "report/pictures/attendance_strip.hpp"
#include "report/pictures/organisation_tree.hpp"
#include "report/pictures/staffing_over_time.hpp"
#include "report/pictures/time_line.hpp"
#include "report/pictures/vote_split.hpp"

namespace ko::pictures::test {

inline const std::vector<std::string> names = {"Anne-Katrine Bjørnstjerne Wæhle-Sørensen", "Bo Lie",
                                               "Halvor Brattland", "Ingebjørg Skavlebø Øverås",
                                               "Wilhelmina Margrethe Mathisen-Kvammen"};

inline Day day(int year, int month, int of_month) {
  return to_day({year, month, of_month});
}

inline AttendanceStrip attendance() {
  using enum Presence;
  return {.title = "Frammøte i Granheim kommunestyre 2024",
          .description = "Bo Lie var borte fra ett av fire møter.",
          .person = "Medlem",
          .meetings = {"25.1.", "22.2.", "21.3.", "25.4."},
          .persons = {{names[0], {present, present, present, present}},
                      {names[1], {present, absent, present, partly}},
                      {names[2], {no_seat, no_seat, present, present}},
                      {names[4], {unknown, present, present, present}}},
          .words = {"til stede", "delvis til stede", "forfall", "ikke medlem", "ukjent"}};
}

inline VoteSplit vote() {
  return {.title = "PS 89/24 Nytt bibliotek – valg av lokaler",
          .description = "Vedtatt med 14 mot 7 stemmer.",
          .parties = {{"Granheimlista", 7, 0, 0, 0},
                      {"Bygdelista for Storelva, Nordkollen og omland", 1, 5, 0, 0},
                      {"Samfunnslista", 4, 1, 1, 0},
                      {"Felles framtid", 2, 1, 0, 2}},
          .party_word = "Parti",
          .for_word = "for",
          .against_word = "mot",
          .blank_word = "blank",
          .unknown_word = "ukjent"};
}

inline AgreementMatrix agreement() {
  AgreementMatrix matrix = {
      .title = "Hvem stemte likt i 2024",
      .description = "Minst likt stemte Bo Lie og Halvor Brattland, i 12 prosent.",
      .member = "Medlem",
      .names = names,
      .percents = {},
      .legend = "Tallet er prosent av voteringene der begge stemte, som de stemte likt i."};
  for (std::size_t i = 0; i < names.size(); ++i) {
    matrix.percents.emplace_back(names.size(), std::optional<int>(100));
    for (std::size_t j = 0; j < i; ++j) matrix.percents[i][j] = static_cast<int>(12 + 88 * j / (i + 1));
  }
  matrix.percents[4][1] = std::nullopt;
  matrix.percents[3][2] = 100;
  return matrix;
}

inline OrganisationTree organisation() {
  return {.title = "Granheim kommune per 1. mars 2024",
          .description = "Kommunestyret øverst, med formannskapet og tre utvalg under seg.",
          .units = {{.name = "Granheim kommunestyre",
                     .detail = "Ordfører Anne-Katrine Bjørnstjerne Wæhle-Sørensen, 21 medlemmer",
                     .below = {{.name = "Formannskapet", .detail = "7 medlemmer"},
                               {.name = "Hovedutvalget for oppvekst, kultur, frivillighet, integrering og "
                                        "folkehelsearbeid i Granheim",
                                .detail = "9 medlemmer",
                                .below = {{.name = "Samarbeidsutvalget ved Nordkollen skole"},
                                          {.name = "Ungdomsrådet"}}},
                               {.name = "Kontrollutvalget"}}},
                    {.name = "Kommunedirektøren"}}};
}

inline TimeLine time_line() {
  return {.title = "Kompetanseregionen: faser og møter",
          .description = "Forprosjektet er ferdig, hovedprosjektet går uten sluttdato.",
          .from = day(2013, 1, 1),
          .to = day(2015, 12, 31),
          .ticks = {{day(2013, 1, 1), "2013"},
                    {day(2014, 1, 1), "2014"},
                    {day(2014, 1, 20), "20. januar 2014"},
                    {day(2015, 1, 1), "2015"}},
          .phases = {{"Forprosjekt", day(2013, 1, 15), day(2013, 12, 31), "15. januar–31. desember 2013"},
                     {"Oppstart av hovedprosjektet med forankring i kommunestyrene", day(2015, 10, 1),
                      day(2015, 10, 5), "oktober 2015"},
                     {"Hovedprosjekt", day(2014, 1, 1), std::nullopt, "fra 1. januar 2014"}},
          .events = {{day(2014, 2, 21), "Oppstartsmøte Kompetanseregionen hovedprosjekt", "21. februar 2014"},
                     {day(2014, 2, 28), "Møte i Kompetanseforum", "28. februar 2014"},
                     {day(2014, 9, 1), "Møte i styringsgruppa for hovedprosjektet", "1. september 2014"},
                     {day(2015, 12, 30), "Avslutning med evaluering", "30. desember 2015"}},
          .what_word = "Hva",
          .when_word = "Når"};
}

inline StaffingOverTime staffing() {
  const auto part = [](double least, std::optional<double> most) {
    return StaffingOverTime::Part{least, most};
  };
  return {
      .title = "Årsverk i Karriere Oppland Midt- og Nord-Gudbrandsdal",
      .description = "I dag 2,5 årsverk og to ledere; med felles leder én leder.",
      .functions = {"ledelse", "veiledning", "administrasjon og merkantile tjenester"},
      .panels =
          {{"i dag",
            {{day(2016, 1, 1), day(2016, 12, 31), "2016", {part(2, 2.0), part(1.5, 1.5), part(0, 0.5)}},
             {day(2017, 1, 1), day(2017, 12, 31), "2017", {part(2, 2.0), part(2.5, 2.5), part(0, {})}}}},
           {"med felles leder",
            {{day(2016, 1, 1), day(2016, 12, 31), "2016", {part(1, 1.0), part(2.5, 3.0), part(0.5, 0.5)}},
             {day(2017, 1, 1), day(2017, 12, 31), "2017", {part(1, 1.0), part(3.5, 3.5), part(0.5, 0.5)}}}}},
      .unit = "årsverk",
      .when_word = "År",
      .unknown_word = "ukjent"};
}

/// Pictures with as much in them as a long year, a large council and many units have.
struct Crowded {
  AttendanceStrip strip = attendance();
  VoteSplit vote = test::vote();
  AgreementMatrix matrix = agreement();
  TimeLine line = time_line();
  OrganisationTree tree = organisation();
  StaffingOverTime staffing = test::staffing();

  explicit Crowded(int count) {
    strip.meetings.clear();
    for (AttendanceStrip::Person& person : strip.persons) person.meetings.clear();
    for (StaffingOverTime::Panel& panel : staffing.panels) panel.spans.clear();
    for (int i = 0; i < count; ++i) {
      const std::string& name = names[static_cast<std::size_t>(i) % names.size()];
      strip.meetings.push_back(std::to_string(i) + ". desember");
      for (AttendanceStrip::Person& person : strip.persons) person.meetings.push_back(Presence::partly);
      vote.parties.push_back({name, 10, 5, 0, 0});
      line.events.push_back({day(2014, 1 + i % 12, 1), name});
      tree.units[0].below[1].below.push_back(organisation().units[0]);
      for (StaffingOverTime::Panel& panel : staffing.panels)
        panel.spans.push_back({day(2015, 1, 1) + i * 31,
                               day(2015, 1, 1) + i * 31 + 30,
                               std::to_string(i) + ". periode",
                               {{1, 1.0}, {0.5 * i, 0.5 * i}, {0, std::nullopt}}});
      matrix.names.push_back(name);
      for (auto& row : matrix.percents) row.emplace_back(100);
      matrix.percents.emplace_back(matrix.names.size(), std::optional<int>(100));
    }
  }
};

/// Pictures of which every word is longer than there is room for.
struct Wordy {
  std::string much =
      names[0] + ", " + names[3] + " og " + names[4] + " i Granheim kommunestyre og formannskap";
  AttendanceStrip strip = attendance();
  VoteSplit vote = test::vote();
  AgreementMatrix matrix = agreement();
  TimeLine line = time_line();
  OrganisationTree tree = organisation();
  StaffingOverTime staffing = test::staffing();

  Wordy() {
    strip.title = vote.title = matrix.title = line.title = tree.title = staffing.title = much;
    strip.person = matrix.member = matrix.legend = staffing.unit = much;
    for (AttendanceStrip::Person& person : strip.persons) person.name = much;
    for (std::string& meeting : strip.meetings) meeting = much;
    for (std::string& name : matrix.names) name = much;
    for (TimeLine::Phase& phase : line.phases) phase.name = much;
    for (TimeLine::Event& event : line.events) event.name = much;
    for (TimeLine::Tick& tick : line.ticks) tick.label = much;
    for (VoteSplit::Party& party : vote.parties) party.name = much;
    vote.for_word = vote.against_word = vote.blank_word = vote.unknown_word = much;
    for (OrganisationTree::Unit& unit : tree.units) unit.name = unit.detail = much;
    for (std::string& function : staffing.functions) function = much;
    for (StaffingOverTime::Panel& panel : staffing.panels) {
      panel.name = much;
      for (StaffingOverTime::Span& span : panel.spans) span.label = much;
    }
  }
};

/// Of two, so narrow that the legend takes three lines.
inline AgreementMatrix narrow_agreement() {
  AgreementMatrix matrix = agreement();
  matrix.names = {"Bo", "Cy"};
  matrix.percents = {{100, 50}, {50, 100}};
  matrix.legend += " Bare de som har minst tre voteringer til felles, er med.";
  return matrix;
}

}  // namespace ko::pictures::test
