Files without a ko.yaml are one set where -C names their folder, which is said once.
=== file records/ada-nes.yaml
kind: person
id: ada-nes
name: Ada Nes
=== $ ko -C records new person "Bo Lie"
=== stderr
ko: records has no ko.yaml; its files are read as one set
ko: made records/bo-lie.yaml
=== $ cat records/bo-lie.yaml
kind: person
id: bo-lie
name: Bo Lie
