// SPDX-License-Identifier: MIT
#include <iostream>

#include "ko/values/date.hpp"

int main() {
  const ko::Result<ko::Date> date = ko::Date::parse("2014-02");
  if (!date) return 1;
  std::cout << ko::to_string(date->first()) << ".." << ko::to_string(date->last()) << '\n';
}
