A decision replaces another.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: styret
name: Styret
type: committee
---
kind: decision
id: leie-2024
title: Leie 2024
body: styret
date: 2024-01-01
outcome: adopted
---
kind: decision
id: leie-2025
title: Leie 2025
body: styret
date: 2025-01-01
outcome: adopted
=== $ ko supersede leie-2024 --by leie-2025
=== stderr
ko: changed records.yaml
=== $ tail -8 records.yaml
---
kind: decision
id: leie-2025
title: Leie 2025
body: styret
date: 2025-01-01
outcome: adopted
supersedes: [leie-2024]
=== $ ko supersede leie-2024 --by styret
=== stderr
ko: `styret` is of the kind organisation
=== exit 2
