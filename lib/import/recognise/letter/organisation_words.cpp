// SPDX-License-Identifier: MIT
#include "import/recognise/letter/organisation_words.hpp"

#include <string>

#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// Parts of words that only organisations have in their names. One with a blank before it begins a word, one
/// with a blank behind it ends one.
constexpr std::string_view of_organisations[] = {
    "senter",         "kommun",      "råd",         "skole",         "skule",
    "fylke",          "arkiv",       "direktorat",  "departement",   "forening",
    "utvalg",         "styre",       " nav ",       " as ",          " asa ",
    " iks ",          " kf ",        " plc ",       " ltd ",         " limited ",
    " ab ",           " aps ",       " a/s ",       "universitet",   "nemnd",
    "forbund",        "council",     "office",      "ministry",      "agency",
    "kontor",         "lag ",        "laget ",      "klubb",         "etat",
    "tilsyn",         "bibliotek",   "sykehus",     "sjukehus",      "region",
    "statsforvalter", "kyrkje",      "kirke",       "organisasjon",  "selskap",
    " vel ",          "stiftelse",   "university",  "society",       "association",
    " trust ",        "museum",      "museet",      "förening",      "nämnd",
    "förbund",        "styrels",     "myndighet",   "länsstyrelse",  "utvalet",
    "udvalg",         "forvaltning", "förvaltning", "kreds ",        "kredsen ",
    "kommission",     "committee",   " board ",     "authority",     "hospital",
    "högskola",       "komité",      "foreining",   "samanslutning", "sammenslutning",
    "federation",     "fellesskap",  "havnevesen",  "verket "};

}  // namespace

bool is_organisation_by_words(std::string_view name) {
  const std::string folded = ' ' + fold_case(name) + ' ';
  // Offices with such a word in them.
  for (const std::string_view office : {" rådmann", " rådmenn", " rådgiv", " styreled", " styrelei",
                                        " kontorsjef", " rådman", " etatsjef", " arkivled", " arkivar"})
    if (folded.starts_with(office)) return false;
  for (const std::string_view part : of_organisations)
    if (folded.find(part) != std::string::npos) return true;
  return false;
}

}  // namespace ko::import
