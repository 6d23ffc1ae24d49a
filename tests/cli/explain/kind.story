A kind of record, and the file at the root of a set.
=== $ ko explain person
person
======

Somebody who decides, reports or works.

Fields
------

field        required  takes                             meaning
───────────  ────────  ────────────────────────────────  ───────────────────────────────────────────
kind         yes       a text                            which kind of record this is
id           yes       an id                             its name in the set: lower-case words
                                                         joined by -
former_ids             an id, or a list of them          ids it had before; references to them lead
                                                         here
name         yes       a text                            the full name, as the person is addressed
                                                         (Popolo person.name)
given_name             a text                            given names (Popolo person.given_name)
family_name            a text                            family name (Popolo person.family_name)
aliases                a text, or a list of them         other ways the name is written (Popolo
                                                         person.other_names)
title                  a text                            the title of the person's position (OParl
                                                         Person.title)
gender                 a text                            as the person states it (Popolo
                                                         person.gender)
born                   a date                            date of birth (Popolo person.birth_date)
died                   a date                            date of death (Popolo person.death_date)
employer               the id of an organisation         where the person is employed
party                  the id of an organisation         the party represented
identifiers            a mapping                         scheme: value (Popolo person.identifiers)
contact                a mapping, or a list of them      how to reach the person (Popolo
                                                         person.contact_details)
links                  a web address, or a list of them  web pages about the person (Popolo
                                                         person.links)
memberships            a list of mappings                places in organisations, kept at this end
                                                         (Popolo person.memberships)
draft                  true or false                     true: unfinished, so that nothing need be
                                                         complete; never published
source                 a mapping, or a list of them      the document that states this, or
                                                         {document, at, quote}
note                   a text                            a remark for the reader; nothing is derived
                                                         from it
tags                   a text, or a list of them         words to find it by
public                 true or false                     false: left out of what is published
=== $ ko explain ko.yaml
ko.yaml
=======

The file at the root of a record set.

Fields
------

field              required  takes                               meaning
─────────────────  ────────  ──────────────────────────────────  ───────────────────────────────────
ko                 yes       a whole number                      the version of the format: 1
name                         a text                              what the set is called
language                     nb | nn | en                        the language of reports; nb unless
                                                                 stated (BCP 47)
country                      a text                              ISO 3166-1 code; "NO" unless stated
                                                                 (ISO 3166-1)
timezone                     a text                              IANA name of the time zone that
                                                                 times are local to (IANA tz)
exclude                      a text, or a list of them           globs of files and folders that are
                                                                 not records
checks                       a mapping                           which rules hold: {select, ignore,
                                                                 paths}
rules                        a list of mappings                  rules of the set's own: {name,
                                                                 severity, says, query, mend, why,
                                                                 basis}
profile                      forening | kommuneloven-1992 |      the laws and bylaws whose rules
                             kommuneloven-2018 |                 hold too
                             likestillingsloven, or a list of
                             them
bylaws                       a list of mappings                  rules that bylaws of the whole set
                                                                 lay down: {rule, section, days …}
minutes                      a mapping                           how minutes are laid out and
                                                                 worded, where their body does not
                                                                 say: {layout, title, show …}
publish                      a list of mappings                  what is published, by kind and
                                                                 field; of several of one field the
                                                                 first whose time is not up holds:
                                                                 {kind, field, shown, until, basis}
hide_names_after             an interval such as `2 weeks`       how long after the last day that
                                                                 names them private persons are in
                                                                 lists and searches: 1 year; always
                                                                 unless stated
scenario                     a mapping                           that the set is laid over another
                                                                 one: {assumptions, remove}
applied_scenarios            a list of mappings                  scenarios that have come true, as
                                                                 `ko scenario apply` notes them:
                                                                 {path, from}
import                       a mapping                           how the bodies write what is
                                                                 imported: {labels, roles, parties,
                                                                 phrases, leave_out, files}
scenario                     a mapping                           that the set is laid over another
                                                                 one: {assumptions, remove, applied}
