# SPDX-License-Identifier: MIT
"""What finished documents say of where and when they were made (see properties.sh)."""

import datetime
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
import zlib

ko, examples = sys.argv[1:]
faults = []


def parts(data):
    """The texts of a document, by the names of its parts, nothing of it compressed."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist():
                if entry.date_time != (1980, 1, 1, 0, 0, 0):
                    faults.append(f"{entry.filename} is of {entry.date_time}")
                yield entry.filename, archive.read(entry)
        return
    yield "pdf", data
    for number, stream in enumerate(re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL)):
        try:
            yield f"stream {number}", zlib.decompress(stream)
        except zlib.error:
            yield f"stream {number}", stream


def check(name, data, told, day):
    for part, text in parts(data):
        for secret in told:
            if secret in text:
                faults.append(f"{name}: {secret} stands in {part}")
        # What the format has a place for.
        for tag in (b"dc:creator", b"meta:initial-creator", b"cp:lastModifiedBy", b"meta:user-defined"):
            for content in re.findall(rb"<" + tag + rb"[^>]*>([^<]*)<", text):
                if content.strip():
                    faults.append(f"{name}: {tag} is {content}")
        if re.search(rb"/Author\s*\(.+?\)", text):
            faults.append(f"{name}: it has an author")
        for tag in (b"dcterms:created", b"dcterms:modified", b"meta:creation-date", b"dc:date"):
            for content in re.findall(rb"<" + tag + rb"[^>]*>([^<]*)<", text):
                if not content.startswith(day.isoformat().encode()):
                    faults.append(f"{name}: {tag} is {content}, not {day}")
        for content in re.findall(rb"/(?:Creation|Mod)Date\s*\(D:(\d{8})", text):
            if content != day.strftime("%Y%m%d").encode():
                faults.append(f"{name}: its date is {content}, not {day}")


def made(folder, name, environment):
    out = os.path.join(folder, name)
    subprocess.run(
        [ko, "-C", folder, "report", "minutes", "kompetanseforum-2014-02-21", "-o", out],
        check=True,
        env=os.environ | environment,
        stderr=subprocess.DEVNULL,
    )
    with open(out, "rb") as file:
        return file.read()


with tempfile.TemporaryDirectory(prefix="sted-som-ingen-skal-vite-om-") as folder:
    records = os.path.join(folder, "hemmelig-mappe")
    shutil.copytree(os.path.join(examples, "kompetanseregionen"), records)
    person = {"USER": "hemmelig-bruker", "LOGNAME": "hemmelig-bruker", "HOME": folder, "HOSTNAME": "hemmelig-vert"}
    today = datetime.date.today()
    told = [b"hemmelig-", folder.encode(), today.isoformat().encode(), b"D:" + today.strftime("%Y%m%d").encode()]
    host = os.uname().nodename.encode()
    if len(host) > 5:  # a shorter name may be part of any word
        told.append(host)
    for epoch, day in (("", datetime.date(1980, 1, 1)), ("1393000000", datetime.date(2014, 2, 21))):
        for ending in ("docx", "odt", "pdf"):
            name = "referat." + ending
            check(f"{name} of {day}", made(records, name, person | {"SOURCE_DATE_EPOCH": epoch}), told, day)

for fault in sorted(set(faults)):
    print(fault)
sys.exit(1 if faults else 0)
