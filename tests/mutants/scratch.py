# SPDX-License-Identifier: MIT
"""A copy of the tree, built once: changed sources are compiled aside and linked with what is built, so that several
changes are tried side by side in one copy."""

import json
import os
import shlex
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from process import run

COPIED = ("CMakeLists.txt", "README.md", "cli", "data", "examples", "lib", "tests")
LINK_FLAGS = "-fuse-ld=gold"
# What asks for what is not there, such as the value of an empty optional, ends the program.
FLAGS = "-O0 -w -D_GLIBCXX_ASSERTIONS"
NEEDS = {"cmake": "cmake", "ninja": "ninja-build", "clang++": "clang", "ld.gold": "binutils"}


class Failed(Exception):
    """What stands in the way of trying anything."""


@dataclass
class Linked:
    """A program of the build, the objects that belong to it alone, and the command that links it."""

    command: list
    objects: set = field(default_factory=set)


class Scratch:
    """The copy of `root` in `folder`."""

    def __init__(self, root: Path, folder: Path, note):
        self.root, self.folder, self.note = root, folder, note
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
        self._make("ninja", "-C", str(self.build), "ko", "unit", "judge", "tests/run_story")
        commands = json.loads((self.build / "compile_commands.json").read_text(encoding="utf-8"))
        self._commands, self._sources = {}, {}
        for each in commands:
            words = shlex.split(each["command"])
            self._commands[words[words.index("-o") + 1]] = words
            self._sources.setdefault(os.path.relpath(each["file"], self.source), []).append(words[words.index("-o") + 1])
        self.programs = {name: self._linked(name) for name in ("ko", "tests/unit", "tests/judge")}
        self._includers = self._read_includers()
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
            return path in self._sources
        return path in self._includers and not any(each.endswith(".pch") for each in self._includers[path])

    def objects_of(self, path: str) -> list:
        """What the programs are linked from that a source or header is compiled into."""
        objects = (self._sources if path.endswith(".cpp") else self._includers)[path]
        return [name for name in objects if name in self.needed]

    def compile(self, name: str, tree: Path, read, output: Path) -> tuple:
        """Compiles what an object is made of, or what is to be read in its place; sources that lie under `tree` as they do
        in the copy are found before those. Whether that went well, and what the compiler told."""
        words = list(self._commands[name])
        words[words.index("-o") + 1] = str(output)
        if read is not None:
            words[words.index("-c") + 1] = str(read)
        folders = [f"-I{tree / folder}" for folder in ("lib", "cli", "tests")]
        with open(output.with_suffix(".told"), "w+", encoding="utf-8", errors="replace") as told:
            status = run([words[0], *folders, "-ferror-limit=0", *words[1:]], None, self.build, told=told)
            told.seek(0)
            return status == 0, told.read()

    def link(self, programs: Path, built: dict, *others: Path) -> bool:
        """Links the programs from what is built elsewhere, by the names of objects, and others. What the library's archive
        holds of the same name is left there, since the object comes first."""
        first = [path for name, path in built.items() if "/libko.dir/" in name]
        return all(self._link(linked, programs / name.split("/")[-1], built, [*first, *others])
                   for name, linked in self.programs.items())  # fmt: skip

    def _link(self, linked: Linked, target: Path, built: dict, first: list) -> bool:
        target.unlink(missing_ok=True)
        words = [str(built.get(word, word)) for word in linked.command]
        at = words.index("-o")
        words[at + 1] = str(target)
        words[at:at] = [str(path) for path in first]
        return run(words, None, self.build) == 0
