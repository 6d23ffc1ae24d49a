What is not applied: what is no scenario, what cannot be read, what would bring errors. Nothing is written then.
=== file now/ko.yaml
ko: 1
=== file now/nord.yaml
kind: organisation
id: nord
name: Senter nord
=== file then/ko.yaml
ko: 1
scenario: {}
=== file then/nord.yaml
kind: organisation
id: nord
name: Senter nord
members:
  - {person: ada-nes}
=== file removing/ko.yaml
ko: 1
scenario: {remove: norde}
=== file faulty/ko.yaml
ko: 1
scenario: {}
=== file faulty/nord.yaml
kind: organisation
id: nord
name: Senter nord
member: []
=== $ ko -C now scenario apply ../then --from 2017-08-01
=== stderr
ko: nord#members: added {person: ada-nes, from: 2017-08-01}
error[KO301]: there is no record `ada-nes`
  --> now/nord.yaml:5:13
   |
 5 |   - person: ada-nes
   |             ^^^^^^^
   = mend: add the record, or write the id of one there is

1 error in 1 of 2 files, 1 record
ko: nothing is written: the set would have 1 new error; --force writes all the same
=== exit 1
=== $ ko -C now scenario apply ../removing --from 2017-08-01
=== stderr
ko: the scenario removes `norde`, and there is no record `norde`; did you mean `nord`?
=== exit 2
=== $ ko -C now scenario apply ../faulty --from 2017-08-01
=== stderr
ko: 1 error met in reading the scenario; `ko validate ../faulty` shows it
ko: a scenario with errors is not applied
    mend them first
=== exit 1
=== $ ko -C now scenario apply . --from 2017-08-01
=== stderr
ko: .: its `ko.yaml` states no `scenario`
    `ko explain ko.yaml.scenario` tells what one says
=== exit 2
=== $ ko -C now scenario apply ../nowhere --from 2017-08-01
=== stderr
ko: now/../nowhere: No such file or folder
=== exit 3
=== $ ko -C now scenario apply ../then --from 2017
=== stderr
ko: --from: 2017 is not one day
    write a day: 2014-02-21
=== exit 2
=== $ ko -C now scenario aply ../then --from 2017-08-01
=== stderr
ko: ACTION: there is no `aply`; did you mean `apply`?
    `ko scenario --help` shows its options
=== exit 2
=== $ cat now/nord.yaml then/ko.yaml
kind: organisation
id: nord
name: Senter nord
ko: 1
scenario: {}
