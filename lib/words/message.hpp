// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "ko/values/language.hpp"

namespace ko {

/// A word or a sentence in every language. Places to fill are written `{}`, or `{0}`, `{1}` where languages
/// put them in different orders.
struct Message {
  std::string_view key;
  std::string_view nb;
  std::string_view nn;
  std::string_view en;

  constexpr std::string_view in(Language language) const {
    switch (language) {
      case Language::nb: return nb;
      case Language::nn: return nn;
      case Language::en: return en;
    }
    return nb;
  }
};

}  // namespace ko
