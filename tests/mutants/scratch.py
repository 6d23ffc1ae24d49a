# SPDX-License-Identifier: MIT
"""A copy of the tree, built once, and what a change in it does: its sources are compiled aside and linked with what is
built, so that several changes are tried side by side in one copy."""

import json
import os
import resource
import shlex
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

COPIED = ("CMakeLists.txt", "README.md", "cli", "data", "examples", "lib", "tests")
MOST_MEMORY = 6 << 30  # bytes, of one program
LARGEST_FILE = 1 << 32  # bytes, as long as one that a story makes without writing it
HANGING = 5  # times as long as without any change, and the limit, a test may take before it counts as one that hangs
LINK_FLAGS = "-fuse-ld=gold"
# What asks for what is not there, such as the value of an empty optional, ends the program.
FLAGS = "-O0 -w -D_GLIBCXX_ASSERTIONS"
NEEDS = {"cmake": "cmake", "ninja": "ninja-build", "clang++": "clang", "ld.gold": "binutils"}
# The folders of unit tests and of stories that are run first for a room.
FIRST = {
    "base": (("base",), ("query", "validate")),
    "check": (("check",), ("validate", "explain")),
    "model": (("model", "check"), ("validate", "show", "schema")),
    "query": (("query",), ("query",)),
    "read": (("read",), ("validate",)),
    "render": (("render",), ("query", "validate", "report")),
    "report": (("report",), ("report", "show", "explain")),
    "words": (("words",), ("report",)),
    "cli": (("cli",), ("program", "completion", "man")),
}


class Failed(Exception):
    """What stands in the way of trying anything."""


@dataclass
class Outcome:
    compiled: bool
    noticed_by: str = ""  # empty: nothing noticed it
    seconds: float = 0


@dataclass
class Step:
    """The unit tests of a file, or a story, and how long they take when nothing is changed."""

    name: str
    words: list  # after the program
    program: str = "run_story"
    seconds: float = 0
    notices: int = 0


@dataclass
class Linked:
    """A program of the build, the objects that belong to it alone, and the command that links it."""

    command: list
    objects: set = field(default_factory=set)


def run(words, limit, cwd, env=None):
    """The exit status; None where the limit was over. What the program began ends with it."""

    def bound():
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, LARGEST_FILE))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    process = subprocess.Popen(
        words, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True, preexec_fn=bound,
    )  # fmt: skip
    try:
        return process.wait(limit)
    except subprocess.TimeoutExpired:
        return None
    finally:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()


class Scratch:
    """The copy of `root` in `folder`. `limit`: seconds by which a test that takes longer has noticed the change;
    `longest`: seconds that a test may take to be run at all."""

    def __init__(self, root: Path, folder: Path, limit: float, longest: float, note):
        self.root, self.folder, self.limit, self.longest, self.note = root, folder, limit, longest, note
        self.source, self.build = folder / "source", folder / "build"

    def prepare(self) -> None:
        for program, package in NEEDS.items():
            if shutil.which(program) is None:
                raise Failed(f"there is no {program} (apt-get install {package})")
        self._copy()
        self.note("building what is changed from")
        self._make("cmake", "-S", str(self.source), "-B", str(self.build), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
                   "-DCMAKE_CXX_COMPILER=clang++", f"-DCMAKE_CXX_FLAGS_DEBUG={FLAGS}",
                   f"-DCMAKE_EXE_LINKER_FLAGS={LINK_FLAGS}")  # fmt: skip
        self._make("ninja", "-C", str(self.build), "ko", "unit", "tests/run_story")
        commands = json.loads((self.build / "compile_commands.json").read_text(encoding="utf-8"))
        self._commands, self._objects = {}, {}
        for each in commands:
            words = shlex.split(each["command"])
            self._commands[words[words.index("-o") + 1]] = words
            self._objects.setdefault(os.path.relpath(each["file"], self.source), []).append(words[words.index("-o") + 1])
        self.programs = {name: self._linked(name) for name in ("ko", "tests/unit")}
        self._includers = self._read_includers()
        self.all_steps = self._read_steps()
        of_library = {name for name in self._commands if "/libko.dir/" in name}
        self.needed = of_library.union(*(linked.objects for linked in self.programs.values()))

    def _copy(self) -> None:
        """Makes the copy the same as the tree; what is the same already keeps its time, and is not built again."""
        wanted = set()
        for name in COPIED:
            top = self.root / name
            for path in [top] if top.is_file() else sorted(top.rglob("*")):
                if path.is_file() and "__pycache__" not in path.parts:
                    wanted.add(path.relative_to(self.root))
        for path in wanted:
            source, copy = self.root / path, self.source / path
            if copy.is_file() and copy.read_bytes() == source.read_bytes():
                continue
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, copy)
            shutil.copymode(source, copy)
        for path in list(self.source.rglob("*")):
            if path.is_file() and path.relative_to(self.source) not in wanted:
                path.unlink()

    def _make(self, *words) -> None:
        log = self.folder / "build.log"
        with open(log, "ab") as output:
            if subprocess.run(words, stdout=output, stderr=output, stdin=subprocess.DEVNULL, check=False).returncode:
                raise Failed(f"{words[0]} failed, see {log}")

    def _linked(self, program: str) -> Linked:
        told = subprocess.run(["ninja", "-C", str(self.build), "-t", "commands", "-s", program],
                              capture_output=True, text=True, check=True).stdout  # fmt: skip
        line = [line for line in told.splitlines() if f" -o {program} " in line][-1]
        words = shlex.split(line.split(" && ")[1])
        return Linked(words, {word for word in words if word.endswith(".o")})

    def _read_includers(self) -> dict:
        """The objects for which each header of the tree is read."""
        told = subprocess.run(["ninja", "-C", str(self.build), "-t", "deps"], capture_output=True, text=True, check=True).stdout
        includers, object_ = {}, ""
        for line in told.splitlines():
            if line and not line.startswith(" "):
                object_ = line.split(":")[0]
            elif line.endswith(".hpp"):
                path = os.path.normpath(self.build / line.strip())
                if path.startswith(str(self.source)):
                    includers.setdefault(os.path.relpath(path, self.source), []).append(object_)
        return includers

    def can_change(self, path: str) -> bool:
        """True for a source of `ko`, and for a header that is not compiled beforehand for all."""
        if path.endswith(".cpp"):
            return path in self._objects
        return path in self._includers and not any(each.endswith(".pch") for each in self._includers[path])

    def steps(self, room: str, path: str) -> list:
        """The tests, a file each: of the source, then of its room, then the others; of those alike, first what noticed
        most and then what takes least."""
        units, stories = FIRST.get(room.split("/")[0], ((), ()))
        of_source = Path(path).stem + "_test.cpp"

        def rank(step: Step) -> tuple:
            folder = step.name.split("/")[2] if step.name.count("/") > 1 else ""
            of_room = folder in (units if step.program == "unit" else stories)
            return not step.name.endswith("/" + of_source), not of_room, -step.notices, step.seconds

        return sorted(self.all_steps, key=rank)

    def _read_steps(self) -> list:
        units = sorted(str(path.relative_to(self.source)) for path in self.source.glob("tests/unit/**/*_test.cpp"))
        stories = sorted(str(path.relative_to(self.source)) for path in self.source.glob("tests/cli/*/*.story"))
        return [Step(name, [f"--source-file=*/{name}"], "unit") for name in units] + [
            Step(name, [name]) for name in [*stories, "README.md"]
        ]

    def try_nothing(self) -> None:
        """Runs the tests without any change, save those run before on what is there: what fails then would notice all."""
        told = self.folder / "seconds.json"
        seconds = json.loads(told.read_text(encoding="utf-8")) if told.exists() else {}
        since = told.stat().st_mtime_ns if told.exists() else 0
        newest = self._newest()
        self.note("running the tests without any change")
        with Place(self) as place:
            for name in self.programs:
                os.symlink(self.build / name, place.folder / name.split("/")[-1])
            for step in self.all_steps:
                if step.name not in seconds or max(newest[step.program], self._own_time(step)) >= since:
                    begin = time.monotonic()
                    if place.run(step, None) not in (0, 77):
                        raise Failed(f"{step.name} fails without any change")
                    seconds[step.name] = time.monotonic() - begin
                step.seconds = seconds[step.name]
        told.write_text(json.dumps(seconds, indent=1), encoding="utf-8")
        left_out = [step for step in self.all_steps if step.seconds > self.longest]
        self.all_steps = [step for step in self.all_steps if step.seconds <= self.longest]
        self.note(f"the tests take {sum(step.seconds for step in self.all_steps):.0f} s, {len(left_out)} left out that are long")

    def _own_time(self, step: Step) -> int:
        return (self.source / step.name).stat().st_mtime_ns

    def _newest(self) -> dict:
        """When what the steps of a program run and read was last changed, their own files aside."""

        def newest(*paths) -> int:
            return max(path.stat().st_mtime_ns for top in paths for path in [top, *top.rglob("*")])

        examples = newest(self.source / "examples")
        return {
            "unit": max(examples, newest(self.build / "tests/unit", self.source / "tests/rules")),
            "run_story": max(examples, newest(self.build / "ko", self.build / "tests/run_story")),
        }


class Place:
    """A folder in which one change after another is compiled, linked and tried."""

    def __init__(self, scratch: Scratch):
        self.scratch = scratch

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="ko-mutant-"))
        (self.folder / "tmp").mkdir()
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, step: Step, limit):
        program = self.folder / "unit" if step.program == "unit" else self.scratch.build / "tests/run_story"
        first = ["--abort-after=1"] if step.program == "unit" else [str(self.folder / "ko"), str(self.scratch.source / "examples")]
        env = {**os.environ, "TMPDIR": str(self.folder / "tmp")}
        return run([str(program), *first, *step.words], limit, self.scratch.source, env)

    def try_change(self, path: str, text: str, room: str) -> Outcome:
        begin = time.monotonic()
        if not self._build(path, text):
            return Outcome(False, "", time.monotonic() - begin)
        for step in self.scratch.steps(room, path):
            status = self.run(step, self.scratch.limit + HANGING * step.seconds)
            if status not in (0, 77):
                step.notices += 1
                by = step.name if status is not None else f"{step.name}, which did not end in time"
                return Outcome(True, by, time.monotonic() - begin)
        return Outcome(True, "", time.monotonic() - begin)

    def _build(self, path: str, text: str) -> bool:
        scratch = self.scratch
        changed = self.folder / "tree" / path
        shutil.rmtree(self.folder / "tree", ignore_errors=True)
        changed.parent.mkdir(parents=True)
        changed.write_text(text, encoding="utf-8")
        is_source = path.endswith(".cpp")
        built = {}
        for number, name in enumerate((scratch._objects if is_source else scratch._includers)[path]):
            if name in scratch.needed:
                built[name] = str(self.folder / f"{number}.o")
                if not self._compile(name, changed if is_source else None, built[name]):
                    return False
        return all(self._link(name, linked, built) for name, linked in scratch.programs.items())

    def _compile(self, name: str, read, output: str) -> bool:
        """Compiles what an object is made of, or what is to be read in its place."""
        words = list(self.scratch._commands[name])
        words[words.index("-o") + 1] = output
        if read is not None:
            words[words.index("-c") + 1] = str(read)
        folders = [f"-I{self.folder / 'tree' / name}" for name in ("lib", "cli", "tests")]
        return run([words[0], *folders, *words[1:]], None, self.scratch.build) == 0

    def _link(self, program: str, linked: Linked, built: dict) -> bool:
        """What the library's archive holds of the same name is left there, since the object comes first."""
        target = self.folder / program.split("/")[-1]
        target.unlink(missing_ok=True)
        words = [built.get(word, word) for word in linked.command]
        at = words.index("-o")
        words[at + 1] = str(target)
        words[at:at] = [object_ for name, object_ in built.items() if "/libko.dir/" in name]
        return run(words, None, self.scratch.build) == 0
