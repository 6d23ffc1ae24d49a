# SPDX-License-Identifier: MIT
"""links.py SITE BASE: exits with 1, having said where, if a page or feed of the site leads to a file or a place in one that is
not there, or takes anything from another host. Addresses below BASE are those of the site."""
import sys
import urllib.parse
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path

site = Path(sys.argv[1])
base = sys.argv[2]
faults = []


class Page(HTMLParser):
    """What a page leads to (`links`: tag, address), and the places that one can lead to in it."""

    def __init__(self, text):
        super().__init__()
        self.places, self.links = set(), []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if "id" in named:
            if named["id"] in self.places:
                faults.append(f"the id {named['id']} stands twice")
            self.places.add(named["id"])
        for attribute in ("href", "src", "action", "data", "poster", "xlink:href"):
            if attribute in named:
                self.links.append((tag, named[attribute]))
        if tag == "meta" and named.get("http-equiv") == "refresh":
            self.links.append((tag, named["content"].split("url=", 1)[1]))
        if tag == "meta" and named.get("property") == "og:url":
            self.links.append((tag, named["content"]))


pages = {path: Page(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))}


def check(where, tag, address):
    if address.startswith(base):
        target, fragment = urllib.parse.urldefrag(address[len(base):])
        found = site / target
    else:
        split = urllib.parse.urlsplit(address)
        if split.scheme or split.netloc:
            # People may follow a link to elsewhere; a browser loads nothing from there by itself.
            if tag != "a":
                faults.append(f"{where.relative_to(site)}: {tag} takes {address} from another host")
            return
        target, fragment = urllib.parse.unquote(split.path), split.fragment
        found = where.parent / target if target else where
    if found.is_dir():
        found = found / "index.html"
    if not found.is_file():
        faults.append(f"{where.relative_to(site)}: {address} leads nowhere")
    elif fragment and fragment not in pages[found.resolve() if found not in pages else found].places:
        faults.append(f"{where.relative_to(site)}: there is no #{fragment} in {target or 'it'}")


pages.update({path.resolve(): page for path, page in list(pages.items())})
for path, page in list(pages.items()):
    if path.is_relative_to(site):
        for tag, address in page.links:
            check(path, tag, address)
for feed in sorted(site.rglob("*.atom")):
    for link in ElementTree.parse(feed).iter("{http://www.w3.org/2005/Atom}link"):
        check(feed, "link", link.get("href"))
for listed in sorted(site.glob("sitemap*.xml")):
    for place in ElementTree.parse(listed).iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc"):
        check(listed, "loc", place.text)
if not pages:
    faults.append(f"{site} has no pages")
print("\n".join(faults[:50]), end="\n" if faults else "")
sys.exit(bool(faults))
