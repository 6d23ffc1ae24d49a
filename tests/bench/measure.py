# SPDX-License-Identifier: MIT
"""Measures everything in bars.py, and writes table.txt and results.json: measure.py --size SIZE --folder FOLDER --build BUILD
Ends with 1 when a group of them could not be measured at all; a program to compare with that is not there is no such fault."""

import argparse
import json
import os
import platform
from dataclasses import asdict
from pathlib import Path

from bars import ALL, SIZES, Bench, Row
from clock import Failed, note


def limit_of(row: Row) -> str:
    if row.least is not None:
        return f">= {row.least:g}"
    return f"<= {row.most:g}" if row.most is not None else ""


def verdict_of(row: Row) -> str:
    if row.ratio is None:
        return "not measured"
    return {True: "met", False: "MISSED", None: ""}[row.met()]


def table_of(rows: list) -> str:
    lines = [("ratio", "bar", "", "what", "how")]
    for row in rows:
        ratio = "-" if row.ratio is None else f"{row.ratio:.2f}"
        lines.append((ratio, limit_of(row), verdict_of(row), row.what, row.detail))
    widths = [max(len(line[column]) for line in lines) for column in range(4)]
    return "".join(
        f"{line[0]:>{widths[0]}}  {line[1]:<{widths[1]}}  {line[2]:<{widths[2]}}  {line[3]:<{widths[3]}}  {line[4]}".rstrip() + "\n"
        for line in lines
    )


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", choices=SIZES, default="full")
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--only", help="one group: " + ", ".join(group.__name__ for group in ALL))
    arguments = parser.parse_args()
    bench = Bench(arguments.folder, arguments.build, SIZES[arguments.size])
    rows = []
    status = 0
    for group in ALL:
        if arguments.only not in (None, group.__name__):
            continue
        note(f"measuring: {group.__name__}")
        try:
            rows.extend(group(bench))
        except Failed as failure:
            rows.append(Row(group.__name__, None, detail=str(failure)))
            status = 1
    table = table_of(rows)
    print(table, end="")
    (arguments.folder / "table.txt").write_text(table, encoding="utf-8")
    results = {
        "size": arguments.size,
        "machine": {"processor": platform.processor() or platform.machine(), "cores": os.cpu_count()},
        "rows": [asdict(row) | {"met": row.met()} for row in rows],
    }
    (arguments.folder / "results.json").write_text(json.dumps(results, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return status


if __name__ == "__main__":
    raise SystemExit(main())
