# SPDX-License-Identifier: MIT
"""Validates every record of a file with PyYAML's C loader and jsonschema: pyyaml_jsonschema.py FILE SCHEMA"""

import json
import sys

import jsonschema
import yaml


class Loader(yaml.CSafeLoader):
    """Leaves dates as texts, and the key `on` no boolean, as the schema wants them."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":bool"))]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def main() -> None:
    file, schema = sys.argv[1:]
    with open(schema, encoding="utf-8") as text:
        validator = jsonschema.Draft202012Validator(json.load(text))
    records = 0
    with open(file, "rb") as text:
        for record in yaml.load_all(text, Loader=Loader):
            validator.validate(record)
            records += 1
    print(records)


if __name__ == "__main__":
    main()
