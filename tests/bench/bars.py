# SPDX-License-Identifier: MIT
"""What is measured, and what it is held to. Each function measures one thing and yields its rows."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from clock import Failed, Program, by_turns, peak_of, phases_of, run, seconds_printed, size_of

MEGA = 1_000_000


@dataclass
class Row:
    """One ratio. Above 1 ko does better, unless `most` says that the ratio is to stay below a limit."""

    what: str
    ratio: float | None
    least: float | None = None
    most: float | None = None
    detail: str = ""

    def met(self) -> bool | None:
        if self.ratio is None or (self.least is None and self.most is None):
            return None
        return (self.least is None or self.ratio >= self.least) and (self.most is None or self.ratio <= self.most)


@dataclass
class Sizes:
    times: int
    flat: list  # numbers of records
    large_files: int  # in the set that is compared with validators
    megabytes: int  # of it, about
    slice_records: int  # of it, for slow programs
    peer_records: int
    small_files: int
    query_records: int
    protocols: int


SIZES = {
    "tiny": Sizes(1, [1_000, 3_000], 2, 1, 100, 200, 200, 1000, 10),
    "quick": Sizes(3, [10_000, 100_000], 8, 20, 2_000, 10_000, 25_000, 100_000, 200),
    "full": Sizes(3, [10_000, 100_000, 1_000_000], 8, 100, 2_000, 50_000, 25_000, 1_000_000, 1_000),
}
RECORDS_A_BLOCK = 10  # which refer to each other: only whole blocks are free of findings
BYTES_A_RECORD = 740  # of generated sets, about: only sizes of sets are chosen by it


class Bench:
    """Where things lie, and the sets, generated once."""

    def __init__(self, folder: Path, build: Path, sizes: Sizes):
        self.folder = folder
        self.build = build
        self.sizes = sizes
        self.ko = str(build / "ko")
        self.peers = folder / "peers"
        self.sources = Path(__file__).parent / "peers"

    def set_of(self, records: int, files: int, lines: str = "") -> Path:
        """A record set, the same for the same arguments."""
        path = self.folder / "sets" / f"{records}-in-{files}{lines and '-' + lines}"
        done = path / ".complete"
        if not done.exists():
            shutil.rmtree(path, ignore_errors=True)
            arguments = [str(records), str(files)] + ([lines] if lines else [])
            run(Program([str(self.build / "tests" / "generate"), str(path), *arguments]))
            done.touch()
        return path

    def validate(self, folder: Path) -> Program:
        return Program([self.ko, "-C", str(folder), "validate", "--allow-empty", "--today", "2026-01-01"])

    def driver(self, name: str) -> Path | None:
        path = self.build / "tests" / name
        return path if path.exists() else None


def trees(bench: Bench):
    """From bytes in memory to a tree, one core."""
    for lines, called in (("", "short lines"), ("long", "long lines")):
        file = bench.set_of(10_000, 1, lines) / "0" / "0.yaml"
        rounds = str(5 * bench.sizes.times)
        ours = seconds_printed([str(bench.driver("ko_tree")), str(file), rounds])
        speed = f"ko {file.stat().st_size / MEGA / ours:.0f} MB/s"
        for name, least in (("libfyaml", 5.0), ("libyaml", None)):
            driver = bench.driver(f"{name}_tree")
            what = f"bytes to tree, {called}: times as fast as {name}"
            if driver is None:
                yield Row(what, None, least, detail="not installed")
                continue
            theirs = seconds_printed([str(driver), str(file), str(bench.sizes.times)])
            yield Row(what, theirs / ours, least, detail=f"{speed}, {name} {file.stat().st_size / MEGA / theirs:.0f} MB/s")
    yield Row("bytes to tree: times as fast as rapidyaml", None, 1.0, detail="not packaged by Debian or npm")


def validators(bench: Bench):
    """A whole `ko validate` beside a parser and JSON Schema, which find less. Slow ones take a slice."""
    records = bench.sizes.megabytes * MEGA // BYTES_A_RECORD // RECORDS_A_BLOCK * RECORDS_A_BLOCK
    large = bench.set_of(records, bench.sizes.large_files)
    part = bench.set_of(bench.sizes.slice_records, 1)
    middle = bench.set_of(bench.sizes.slice_records * 5, 1)
    schema = bench.folder / "record.schema.json"
    run(Program([bench.ko, "schema", "-o", str(schema)]))
    peers = {
        "js-yaml + ajv": (10.0, middle, ["env", f"NODE_PATH={bench.peers / 'node_modules'}", "node", "--max-old-space-size=8000",
                                         str(bench.sources / "js_yaml_ajv.cjs")]),
        "PyYAML CSafeLoader + jsonschema": (20.0, part, ["/usr/bin/python3", str(bench.sources / "pyyaml_jsonschema.py")]),
    }
    for name, (least, theirs, words) in peers.items():
        what = f"validating {size_of(large) / MEGA:.0f} MB: times as fast as {name}"
        file = theirs / "0" / "0.yaml"
        try:
            taken = by_turns({"ko": bench.validate(large), name: Program([*words, str(file), str(schema)])}, bench.sizes.times)
        except Failed as failure:
            yield Row(what, None, least, detail=str(failure))
            continue
        per_byte = {"ko": size_of(large), name: file.stat().st_size}
        cpu = {each: taken[each].cpu / size for each, size in per_byte.items()}
        wall = {each: taken[each].wall / size for each, size in per_byte.items()}
        detail = f"processor time a MB, {name} on {file.stat().st_size / MEGA:.1f} MB; by the clock {wall[name] / wall['ko']:.1f}"
        yield Row(what, cpu[name] / cpu["ko"], least, detail=detail)


def keepers(bench: Bench):
    """Programs that keep records or books in text, each reading as many entries in its own format."""
    records = bench.sizes.peer_records
    ours = bench.set_of(records, 1)
    folder = bench.folder / "sets" / f"peers-{records}"
    script = str(bench.sources / "write_peer_sets.py")
    run(Program(["python3", script, str(folder), str(records), str(BYTES_A_RECORD)]))
    peers = {
        "recsel": ["recsel", "-t", "Meeting", "-e", "Number = 1", str(folder / "set.rec")],
        "hledger check": ["hledger", "-f", str(folder / "set.journal"), "check"],
        "bean-check": ["bean-check", "--no-cache", str(folder / "set.beancount")],
    }
    for name, words in peers.items():
        what = f"records a second, {records:,}: times those of {name}"
        try:
            taken = by_turns({"ko": bench.validate(ours), name: Program(words)}, bench.sizes.times)
        except Failed as failure:
            yield Row(what, None, 1.0, detail=str(failure))
            continue
        yield Row(what, taken[name].cpu / taken["ko"].cpu, 1.0, detail="processor time")


def small_files(bench: Bench):
    """Many small files, beside reading them and doing nothing."""
    files = bench.sizes.small_files
    folder = bench.set_of(files * 8 // 5, files)
    cat = Program([f"find {folder} -name '*.yaml' -print0 | xargs -0 cat"], shell=True)
    taken = by_turns({"ko": bench.validate(folder), "cat": cat}, bench.sizes.times)
    yield Row(f"validating {files:,} files of {size_of(folder) / files / 1000:.1f} kB: times the time of `cat`",
              taken["ko"].wall / taken["cat"].wall, most=2.0,
              detail=f"by the clock; processor time {taken['ko'].cpu / taken['cat'].cpu:.1f}")


def flatness(bench: Bench):
    """Time and memory a record as sets grow, and memory beside the bytes read."""
    empty = bench.folder / "sets" / "empty"
    empty.mkdir(parents=True, exist_ok=True)
    (empty / "ko.yaml").write_text("ko: 1\nname: Nothing\n", encoding="utf-8")
    sets = {records: bench.set_of(records, 1) for records in bench.sizes.flat}
    taken = by_turns({records: bench.validate(folder) for records, folder in sets.items()}, bench.sizes.times)
    time = {records: taken[records].cpu / records for records in sets}
    peak = {records: peak_of(bench.validate(folder)) for records, folder in sets.items()}
    without = peak_of(bench.validate(empty))
    memory = {records: (peak[records] - without) / records for records in sets}
    grown = ", ".join(f"{records:,}: {time[records] * 1e6:.1f} µs" for records in sets)
    kept = ", ".join(f"{records:,}: {memory[records] / 1000:.2f} kB" for records in sets)
    least, most = min(sets), max(sets)
    over = f"from {least:,} to {most:,}"
    yield Row(f"time a record, {over}: grows to", time[most] / time[least], most=1.2, detail=f"processor time; {grown}")
    yield Row(f"memory a record, {over}: grows to", memory[most] / memory[least], most=1.2, detail=f"above that of an empty set; {kept}")
    size = size_of(sets[most])
    yield Row(f"peak memory, {most:,} records: times the bytes read", peak[most] / size, most=3.0,
              detail=f"{size / MEGA:.0f} MB read")


def start_up(bench: Bench):
    """The soonest of many: whatever else the machine does can only add to it."""
    soonest = min(run(Program([bench.ko, "--version"])).wall for _ in range(20 * bench.sizes.times))
    yield Row("start-up: part of 5 ms", soonest / 0.005, most=1.0, detail="by the clock, `ko --version`, the soonest of many")


def queries(bench: Bench):
    records = bench.sizes.query_records
    for files in (max(1, records // 1000), 1):
        folder = bench.set_of(records, files)
        wc = Program([f"find {folder} -name '*.yaml' | xargs wc -l"], shell=True)
        query = Program([bench.ko, "-C", str(folder), "query", "organisations", "id:utvalg-7"])
        taken = by_turns({"ko": query, "wc": wc}, bench.sizes.times)
        yield Row(f"a query by id on {records:,} records in {files:,} file{'s' if files > 1 else ''}: times the time of `wc -l`",
                  taken["ko"].wall / taken["wc"].wall, most=3.0, detail="by the clock; `ko query organisations id:utvalg-7`")


def layout(bench: Bench):
    """`ko fmt` on a set that is in form already, so that nothing is written: all of it beside finding, reading and decoding."""
    records = bench.sizes.megabytes * MEGA // BYTES_A_RECORD // RECORDS_A_BLOCK * RECORDS_A_BLOCK
    folder = bench.folder / "sets" / f"{records}-in-form"
    if not folder.exists():
        shutil.copytree(bench.set_of(records, bench.sizes.large_files), folder)
        run(Program([bench.ko, "fmt", str(folder)]))
    rounds = [phases_of(Program([bench.ko, "fmt", "--check", str(folder)])) for _ in range(bench.sizes.times)]
    ratio = min(taken["all"] / (taken["find"] + taken["read"] + taken["decode"]) for taken in rounds)
    yield Row(f"`ko fmt` on {size_of(folder) / MEGA:.0f} MB in form: times the time of reading it", ratio, most=3.0,
              detail="by the clock; phases of --timings")


def imports(bench: Bench):
    """Protocols as text, made into draft records that are shown and not written."""
    protocols = bench.sizes.protocols
    folder = bench.folder / "sets" / f"{protocols}-protocols"
    driver = bench.driver("generate_minutes")
    if driver is None:
        raise Failed("tests/generate_minutes is not built")
    if not folder.exists():
        run(Program([str(driver), str(folder / "in"), str(protocols)]))
        (folder / "ko.yaml").write_text("ko: 1\nname: Imported\nlanguage: nb\n", encoding="utf-8")
    # What is shown is longer than what was read.
    shown = Program([f"{bench.ko} -C {folder} import in --diff -O json >{folder / 'shown'}"], shell=True)
    wc = Program([f"LC_ALL=C.UTF-8 wc -w {folder}/in/*"], shell=True)
    taken = by_turns({"ko": shown, "wc": wc}, bench.sizes.times)
    size = size_of(folder / "in") / protocols / 1000
    yield Row(f"importing {protocols:,} protocols of {size:.0f} kB: part of 60 ms for each",
              taken["ko"].wall / (0.06 * protocols), most=1.0,
              detail=f"by the clock; times the time of `wc -w`: {taken['ko'].wall / taken['wc'].wall:.0f}")


ALL = (trees, validators, keepers, small_files, flatness, start_up, queries, layout, imports)
