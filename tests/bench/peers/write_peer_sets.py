# SPDX-License-Identifier: MIT
"""Writes as many records for recutils, hledger and beancount: write_peer_sets.py FOLDER RECORDS BYTES_A_RECORD

The records of recutils are as long as given; entries of a ledger are as long as such entries are.
"""

import sys
from pathlib import Path

SENTENCE = "Utvalget viser til tidligere behandling, og ber om at saken legges fram på nytt."


def day(number: int) -> str:
    return f"2024-{1 + number // 28 % 12:02}-{1 + number % 28:02}"


def rec(number: int, size: int) -> str:
    text = (
        f"Id: mote-{number}\nTitle: Møte {number} i utvalget\nNumber: {number}\nDate: {day(number)} 09:00\n"
        f"Place: Kommunehuset\nChair: medlem-{number}-1\nSecretary: medlem-{number}-2\n"
    )
    while len(text.encode()) + len(SENTENCE) < size:
        text += f"Text: {SENTENCE}\n"
    return text + "\n"


def journal(number: int) -> str:
    return f"{day(number)} Møte {number} i utvalget\n    honorar:medlem-{number % 50}  1200 NOK\n    bank\n\n"


def beancount(number: int) -> str:
    return f'{day(number)} * "Møte {number} i utvalget"\n  Expenses:Honorar  1200 NOK\n  Assets:Bank\n\n'


def main() -> None:
    folder, records, size = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "set.rec", "w", encoding="utf-8") as file:
        file.write("%rec: Meeting\n%key: Id\n%mandatory: Title\n%type: Date date\n%type: Number int\n\n")
        file.writelines(rec(number, size) for number in range(records))
    with open(folder / "set.journal", "w", encoding="utf-8") as file:
        file.writelines(journal(number) for number in range(records))
    with open(folder / "set.beancount", "w", encoding="utf-8") as file:
        file.write("2020-01-01 open Expenses:Honorar NOK\n2020-01-01 open Assets:Bank NOK\n")
        file.writelines(beancount(number) for number in range(records))


if __name__ == "__main__":
    main()
