Nothing in a record reaches the terminal but as text.
=== file ko.yaml
ko: 1
=== file p.yaml
{kind: person, id: p, name: "Red \e[31m alert"}
=== $ ko show p
person p
========

p.yaml:1

name: Red \u{1b}[31m alert

nothing refers to it
