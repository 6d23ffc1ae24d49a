A second reader of YAML, yaml-cpp, is asked about what `--fix` is about to write, and with KO_READER about all that is read.
=== file ko.yaml
ko: 1
=== file ada.yaml
kind: person
id: ada
name: Ada Nes
born: 1970-3-7
links: {"Ada"
  : "https://example.no/ada"}
=== note
What it cannot read, though it is YAML, is a note and no finding.
=== $ KO_READER=both ko validate -O short ada.yaml
=== note
What it could not read before does not hinder a mend.
=== $ ko validate -O short --fix ada.yaml; grep born ada.yaml
=== note
Any other value is refused.
=== $ KO_READER=fast ko validate
