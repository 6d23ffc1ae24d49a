// SPDX-License-Identifier: MIT
#include "base/json/json.hpp"
#include "ko/importing/import.hpp"

namespace ko::import {
namespace {

Json json_of(const NewValue& value) {
  if (const auto* text = value.text()) return *text;
  if (const auto* list = value.list()) {
    Json array = Json::array();
    for (const NewValue& entry : *list) array.push_back(json_of(entry));
    return array;
  }
  Json object = Json::object();
  for (const auto& [key, field] : *value.fields()) object[key] = json_of(field);
  return object;
}

Json json_of(const std::vector<ImportedRemark>& remarks) {
  Json array = Json::array();
  for (const ImportedRemark& remark : remarks) {
    Json one = Json::object();
    one["at"] = remark.at;
    one["text"] = remark.text;
    array.push_back(std::move(one));
  }
  return array;
}

}  // namespace

std::string imported_json(const std::vector<ImportedDocument>& documents,
                          const std::vector<ImportedRecord>& records,
                          const std::vector<UnreadDocument>& unread) {
  Json all = Json::object();
  Json listed = Json::array();
  for (const ImportedDocument& document : documents) {
    Json one = Json::object();
    one["name"] = document.name;
    one["document"] = document.document;
    Json ids = Json::array();
    for (const std::string& id : document.records) ids.push_back(id);
    one["records"] = std::move(ids);
    one["questions"] = json_of(document.questions);
    one["unplaced"] = json_of(document.unplaced);
    one["sentences"] = document.sentences;
    listed.push_back(std::move(one));
  }
  all["documents"] = std::move(listed);
  Json made = Json::array();
  for (const ImportedRecord& record : records) made.push_back(json_of(NewValue(record.fields)));
  all["records"] = std::move(made);
  Json left = Json::array();
  for (const UnreadDocument& document : unread) {
    Json one = Json::object();
    one["path"] = document.path;
    one["code"] = document.rule().code;
    one["rule"] = document.rule().name;
    one["message"] = document.fault.message;
    one["mend"] = document.fault.mend();
    left.push_back(std::move(one));
  }
  all["unread"] = std::move(left);
  return all.text(2) + '\n';
}

}  // namespace ko::import
