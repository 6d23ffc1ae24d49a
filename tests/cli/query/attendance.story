Who was there, for how long, and who came too seldom.
A time written as approximate may be off by half an hour, so that minutes get bounds.
=== with examples
=== $ ko -C examples/kompetanseregionen query attendance date:2014 status:partial,absent
meeting                     person             name               for                status   minutes         share
──────────────────────────  ─────────────────  ─────────────────  ─────────────────  ───────  ───────  ────────────
kompetanseforum-2014-02-21  jan-erik-innvaer   Jan Erik Innvær    kongsbergregionen  partial  90..150  0.346..0.577
kompetanseforum-2014-02-21  else-berit-grette  Else Berit Grette  rollag             absent         0         0.000
=== $ ko -C examples/kompetanseregionen query attendance person:jan-erik-innvaer -O json --fields person,left,minutes,share
[
  {
    "person": "jan-erik-innvaer",
    "left": "11:00~",
    "minutes": {"min": 90, "max": 150},
    "share": {"min": 0.346154, "max": 0.576923}
  }
]
=== $ ko -C examples/kompetanseregionen query attendance date:2014 --by person --rate status:present --having rate.lt:50%
person              rate
─────────────────  ─────
else-berit-grette  0.000
jan-erik-innvaer   0.000
=== $ ko -C examples/kompetanseregionen query attendance --by meeting --pivot status -O csv
meeting,absent,partial,present
kompetanseforum-2014-02-21,1,1,9
