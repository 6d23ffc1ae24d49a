// SPDX-License-Identifier: MIT
#include "records/schemas.hpp"

#include "ko/findings/diagnostic.hpp"
#include "ko/records/schema.hpp"
#include "ko/records/type.hpp"

namespace ko::cli {

std::vector<NamedSchema> schemas() {
  std::vector<NamedSchema> all;
  all.push_back({"record", "a record of any kind", [] { return json_schema(); }});
  for (const Type* type : schema_types())
    all.push_back({type->name, type->meaning, [type] { return json_schema(*type); }});
  all.push_back({"findings", "what `ko validate -O json` writes", findings_schema});
  return all;
}

}  // namespace ko::cli
