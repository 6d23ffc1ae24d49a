# SPDX-License-Identifier: MIT
"""feeds.py SITE: exits with 1, having said where, if a reader finds fault with a feed or a calendar of the site."""
import json
import re
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

import feedparser
import icalendar
import vobject

site = Path(sys.argv[1])
faults = []


def expect(what, where, holds):
    if not holds:
        faults.append(f"{where.relative_to(site)}: {what}")


def check_bytes(path, content):
    expect("its lines do not end as they are to", path, content.endswith(b"\r\n") and b"\n" not in content.replace(b"\r\n", b""))
    for line in content.split(b"\r\n"):
        expect(f"a line of {len(line)} octets", path, len(line) <= 75)
        line.decode("utf-8")


def check_calendar(path):
    content = path.read_bytes()
    check_bytes(path, content)
    calendar = icalendar.Calendar.from_ical(content)
    events = calendar.walk("VEVENT")
    expect("no event", path, events)
    expect("an error in an event", path, not any(event.errors for event in events))
    uids = [str(event["UID"]) for event in events]
    expect("two events of one name", path, len(uids) == len(set(uids)))
    others = {str(event.uid.value): event for event in vobject.readOne(content.decode("utf-8")).vevent_list}
    expect("the readers see other events", path, set(others) == set(uids))
    for event in events:
        other = others[str(event["UID"])]
        start, end = event.decoded("DTSTART"), event.decoded("DTEND", None)
        expect("the readers see another summary", path, str(event["SUMMARY"]) == other.summary.value)
        expect("the readers see another start", path, str(start)[:16] == str(other.dtstart.value)[:16])
        expect("an event that ends before it starts", path, end is None or end > start)
        if isinstance(start, datetime):
            expect("a time without a zone", path, start.tzinfo is not None)
            summer = date(start.year, 4, 1) <= start.date() < date(start.year, 10, 20)
            winter = start.month in (11, 12, 1, 2)
            for seen in (start, other.dtstart.value):
                if summer or winter:
                    expect(f"{seen} is off", path, seen.utcoffset() == timedelta(hours=2 if summer else 1))
        expect("an unknown status", path, str(event["STATUS"]) in ("CONFIRMED", "TENTATIVE", "CANCELLED"))
    return {str(event["UID"]) for event in events}


def check_feed(path):
    feed = feedparser.parse(path.read_bytes())
    expect(f"{feed.get('bozo_exception')}", path, not feed.bozo)
    expect(f"read as {feed.version}", path, feed.version == "atom10")
    expect("no entries, or too many", path, 0 < len(feed.entries) <= 50)
    for thing in [feed.feed, *feed.entries]:
        expect("an id that does not last", path, re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", thing.id))
        expect("no title or day", path, thing.title and thing.updated_parsed)
    days = [entry.updated for entry in feed.entries]
    expect("not the newest first", path, days == sorted(days, reverse=True) and feed.feed.updated == days[0])
    expect("two entries of one name", path, len({entry.id for entry in feed.entries}) == len(days))
    return {entry.id for entry in feed.entries}


of_all = check_calendar(site / "calendar.ics") if (site / "calendar.ics").exists() else set()
for path in sorted(site.glob("bodies/*.ics")):
    expect("events that the whole calendar has not", path, check_calendar(path) <= of_all)
for path in sorted(site.rglob("*.atom")):
    check_feed(path)
for path in sorted(site.rglob("*.json")):
    expect("another record", path, json.loads(path.read_text("utf-8"))["id"] == path.stem)
    expect("a record without a page", path, path.with_suffix(".html").exists())
print("\n".join(faults[:50]), end="\n" if faults else "")
sys.exit(bool(faults))
