// SPDX-License-Identifier: MIT
#include "model/meetings/stretch.hpp"

namespace ko {

Answer overlap(const Stretch& a, const Stretch& b) {
  if (a.to.latest <= b.from.earliest || b.to.latest <= a.from.earliest) return Answer::no;
  if (a.to.earliest > b.from.latest && b.to.earliest > a.from.latest) return Answer::yes;
  return covers(a, b) == Answer::yes || covers(b, a) == Answer::yes ? Answer::yes : Answer::cannot_be_told;
}

Answer covers(const Stretch& whole, const Stretch& part) {
  if (whole.from.earliest > part.from.latest || whole.to.latest < part.to.earliest) return Answer::no;
  if (whole.from.latest <= part.from.earliest && whole.to.earliest >= part.to.latest) return Answer::yes;
  return Answer::cannot_be_told;
}

Answer during(const Stretch& stay, const Stretch& item) {
  if (overlap(stay, item) == Answer::no) return Answer::no;
  return covers(stay, item) == Answer::yes ? Answer::yes : Answer::cannot_be_told;
}

}  // namespace ko
