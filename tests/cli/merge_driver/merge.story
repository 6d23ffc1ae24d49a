Two branches that add different members, points and decisions come together without a conflict, once the clone knows how
records are merged.
=== needs git
=== file set/ko.yaml
ko: 1
name: Skogvik
=== file set/organisations.yaml
kind: organisation
id: skogvik-idrettsraad
name: Skogvik idrettsråd
members:
  - {person: ada-nes, role: leader} # fra 2023
=== file set/persons.yaml
kind: person
id: ada-nes
name: Ada Nes
=== file set/meeting.yaml
kind: meeting
id: skogvik-idrettsraad-2024-09-10
title: Høstmøte
body: skogvik-idrettsraad
start: 2024-09-10T18:00
agenda:
  - title: Halltider
    points:
      - {by: ada-nes, text: Kommunen har færre timer å fordele enn i fjor.}
    decisions:
      - {title: Timene deles likt, outcome: adopted}
=== $ cd set; git init -q -b main .; git config user.email clerk@example.org; git config user.name Clerk; ko init --git; git add .; git commit -qm one
.gitattributes
=== stderr
ko: git merges the records of this clone with `ko merge-driver`; commit .gitattributes, and run `ko init --git` in every other clone. Hosting services do not run it when they merge
=== $ cat set/.gitattributes; git -C set config merge.ko.driver
*.yaml merge=ko
*.yml merge=ko
ko merge-driver --marker-size %L %O %A %B %P
=== note
A colleague records a member, a point and a decision on a branch; so do we.
=== $ cd set; git checkout -qb colleague
=== $ cd set; printf -- '---\nkind: person\nid: bo-lie\nname: Bo Lie\n' >> persons.yaml
=== $ cd set; printf '  # valgt på høstmøtet\n  - {person: bo-lie, role: member}\n' >> organisations.yaml
=== $ cd set; printf '      - title: Lørdagene utsettes\n        outcome: postponed\n' >> meeting.yaml; sed -i 's/^    decisions:/      - {by: bo-lie, text: Lørdagene gjenstår.}\n&/' meeting.yaml; git commit -qam theirs
=== $ cd set; git checkout -q main
=== $ cd set; printf -- '---\nkind: person\nid: cy-moe\nname: Cy Moe\n' >> persons.yaml
=== $ cd set; printf '  - person: cy-moe\n    role: deputy\n' >> organisations.yaml
=== $ cd set; printf '      - {title: Timeplanen vedtas, outcome: adopted}\n  - title: Eventuelt\n' >> meeting.yaml; sed -i 's/^    decisions:/      - {by: cy-moe, text: Timeplanen er klar.}\n&/' meeting.yaml; git commit -qam ours
=== $ cd set; git merge -q colleague -m both; cat persons.yaml organisations.yaml meeting.yaml; ko validate
Auto-merging meeting.yaml
Auto-merging organisations.yaml
Auto-merging persons.yaml
kind: person
id: ada-nes
name: Ada Nes
---
kind: person
id: cy-moe
name: Cy Moe
---
kind: person
id: bo-lie
name: Bo Lie
kind: organisation
id: skogvik-idrettsraad
name: Skogvik idrettsråd
members:
  - {person: ada-nes, role: leader} # fra 2023
  - person: cy-moe
    role: deputy
  # valgt på høstmøtet
  - {person: bo-lie, role: member}
kind: meeting
id: skogvik-idrettsraad-2024-09-10
title: Høstmøte
body: skogvik-idrettsraad
start: 2024-09-10T18:00
agenda:
  - title: Halltider
    points:
      - {by: ada-nes, text: Kommunen har færre timer å fordele enn i fjor.}
      - {by: cy-moe, text: Timeplanen er klar.}
      - {by: bo-lie, text: Lørdagene gjenstår.}
    decisions:
      - {title: Timene deles likt, outcome: adopted}
      - {title: Timeplanen vedtas, outcome: adopted}
      - title: Lørdagene utsettes
        outcome: postponed
  - title: Eventuelt
4 files, 5 records: nothing to report
=== note
A true contradiction stands within git's markers, around the lines that contradict, and everything else is merged.
=== $ cd set; git checkout -qb other; sed -i 's/outcome: postponed/outcome: referred/; s/Kommunen har/Kommuna har/' meeting.yaml; git commit -qam theirs
=== $ cd set; git checkout -q main; sed -i 's/outcome: postponed/outcome: rejected/; s/^title: .*/title: Høstmøte i Skogvik/' meeting.yaml; git commit -qam ours
=== $ cd set; git merge -q other -m again; cat meeting.yaml; git status --short
Auto-merging meeting.yaml
CONFLICT (content): Merge conflict in meeting.yaml
Automatic merge failed; fix conflicts and then commit the result.
kind: meeting
id: skogvik-idrettsraad-2024-09-10
title: Høstmøte i Skogvik
body: skogvik-idrettsraad
start: 2024-09-10T18:00
agenda:
  - title: Halltider
    points:
      - {by: ada-nes, text: Kommuna har færre timer å fordele enn i fjor.}
      - {by: cy-moe, text: Timeplanen er klar.}
      - {by: bo-lie, text: Lørdagene gjenstår.}
    decisions:
      - {title: Timene deles likt, outcome: adopted}
      - {title: Timeplanen vedtas, outcome: adopted}
      - title: Lørdagene utsettes
<<<<<<< ours
        outcome: rejected
=======
        outcome: referred
>>>>>>> theirs
  - title: Eventuelt
UU meeting.yaml
=== stderr
ko: meeting.yaml:16: skogvik-idrettsraad-2024-09-10: agenda[1].decisions[3].outcome: changed on both sides
=== note
Without git, as git runs it. Where ours cannot be read, nothing is written.
=== $ cp set/ko.yaml base.yaml; cp set/ko.yaml ours.yaml; sed 's/Skogvik/Skogvik kommune/' set/ko.yaml > theirs.yaml; ko merge-driver base.yaml ours.yaml theirs.yaml set/ko.yaml; cat ours.yaml
ko: 1
name: Skogvik kommune
=== $ ko merge-driver base.yaml missing.yaml theirs.yaml set/ko.yaml
=== stderr
ko: missing.yaml: No such file or directory
=== exit 3
=== note
Markers are as long as git asks for; none is no length.
=== $ for name in base ours theirs; do printf 'kind: person\nid: ada\nname: %s\n' $name > $name.yaml; done; ko merge-driver --marker-size 3 base.yaml ours.yaml theirs.yaml ada.yaml; status=$?; cat ours.yaml; exit $status
kind: person
id: ada
<<< ours
name: ours
===
name: theirs
>>> theirs
=== stderr
ko: ada.yaml:3: ada: name: changed on both sides
=== exit 1
=== $ ko merge-driver --marker-size 0 base.yaml ours.yaml theirs.yaml ada.yaml
=== stderr
ko: --marker-size: 0 is no size of markers
    give one from 1 to 1000
=== exit 2
