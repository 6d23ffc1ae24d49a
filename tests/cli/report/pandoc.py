# SPDX-License-Identifier: MIT
"""What pandoc.sh says. pandoc.py KO EXAMPLES"""
import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from io import BytesIO

ko, examples = sys.argv[1], os.path.abspath(sys.argv[2])
# GitHub turns addresses and `:words:` in running text into links and pictures, which changes nothing of the structure.
markdown = 'gfm-autolink_bare_uris-gfm_auto_identifiers-emoji'
kinds = ('organisations', 'persons', 'meetings', 'decisions', 'documents', 'hearings', 'projects', 'cases')
failures = []


def run(*command, data=None, may_fail=False):
    ended = subprocess.run(command, input=data, capture_output=True, check=False)
    if ended.returncode != 0 and not may_fail:
        raise SystemExit(f'{command}: {ended.stderr.decode()}')
    return ended.stdout if ended.returncode == 0 else None


def tree(data, reader):
    return json.loads(run('pandoc', '-f', reader, '-t', 'json', data=data))


def like_ours(node):
    """A break in a cell is `<br>` in GitHub's tables, which pandoc keeps as it is written."""
    if isinstance(node, list):
        return [like_ours(part) for part in node]
    if not isinstance(node, dict):
        return node
    if node.get('t') == 'RawInline' and node['c'] == ['html', '<br>']:
        return {'t': 'LineBreak'}
    return {key: like_ours(value) for key, value in node.items()}


def walk(node, see):
    if isinstance(node, list):
        for part in node:
            walk(part, see)
    elif isinstance(node, dict):
        if 't' in node:
            see(node['t'], node.get('c'))
        for value in node.values():
            walk(value, see)


def contents(document):
    """How many there are of each part, and the words in their order. A title counts as a heading."""
    counts = {'Header': 0, 'items': 0, 'rows': 0}
    words = []

    def see(kind, content):
        if kind == 'Header':
            counts['Header'] += 1
        elif kind == 'BulletList':
            counts['items'] += len(content)
        elif kind == 'OrderedList':
            counts['items'] += len(content[1])
        elif kind == 'Table':
            counts['rows'] += sum(len(body[3]) for body in content[4])
        elif kind == 'Str':
            words.append(content)
        elif kind == 'Code':
            words.append(content[1])
        elif kind == 'CodeBlock':
            words.append(content[1])

    title = document['meta'].get('title')
    if title:
        counts['Header'] += 1
        walk(title, see)
    walk(document['blocks'], see)
    # Where one word ends is not the same everywhere: a no-break space, a break.
    return counts, re.sub(r'\s', '', ''.join(words))


def opened(data):
    """The same of an odt file: pandoc reads no heads of tables out of those, so it is asked itself."""
    text = zipfile.ZipFile(BytesIO(data)).read('content.xml').decode()
    text = text[text.index('<office:body>'):]
    heads = text.count('<table:table-header-rows>')
    counts = {'Header': text.count('<text:h ') + text.count('text:style-name="Title"'),
              'items': text.count('<text:list-item>'),
              'rows': text.count('<table:table-row>') - heads}
    return counts, re.sub(r'\s', '', html.unescape(re.sub(r'<[^>]*>', '', text)))


def first_difference(ours, theirs):
    if type(ours) is not type(theirs):
        return ours, theirs
    if isinstance(ours, list) and len(ours) == len(theirs):
        for one, other in zip(ours, theirs):
            if one != other:
                return first_difference(one, other)
    if isinstance(ours, dict) and ours.keys() == theirs.keys():
        for key in ours:
            if ours[key] != theirs[key]:
                return first_difference(ours[key], theirs[key])
    return ours, theirs


def expect(name, ours, theirs):
    if ours != theirs:
        one, other = (json.dumps(part, ensure_ascii=False)[:400] for part in first_difference(ours, theirs))
        failures.append(f'{name}\n  ours   {one}\n  pandoc {other}')


def reports():
    """Each report that there is: set, name and id."""
    names = [row[0] for row in json.loads(run(ko, 'report', '-O', 'json'))['blocks'][0]['rows']]
    for found in sorted(os.listdir(examples)):
        records = os.path.join(examples, found)
        if not os.path.exists(os.path.join(records, 'ko.yaml')):
            continue
        ids = [(kind, row['id']) for kind in kinds
               for row in json.loads(run(ko, '-C', records, 'query', kind, '--fields', 'id', '-O', 'json')) if row['id']]
        seen = {}
        for name in names:
            for kind, record in ids:
                # A report that is asked of a kind it is not about, or has nothing to say, is none; of each kind one
                # record of the set is looked at, and none is looked for long.
                key = (name, kind)
                tried, is_found = seen.get(key, (0, False))
                if tried >= 3 or is_found:
                    continue
                asked = run(ko, '-C', records, 'report', name, record, '-O', 'pandoc', may_fail=True)
                seen[key] = (tried + 1, asked is not None)
                if asked is not None:
                    yield records, name, record


def check(records, name, record, language):
    command = (ko, '-C', records, 'report', name, record, '--language', language)
    title = f'{name} {record} {language}'
    ours = json.loads(run(*command, '-O', 'pandoc'))
    expect(f'{title}: Markdown', ours['blocks'], like_ours(tree(run(*command, '-O', 'md'), markdown)['blocks']))
    return command, title, ours


def check_office(command, title, ours, folder):
    for form in ('docx', 'odt'):
        file = os.path.join(folder, f'x.{form}')
        run(*command, '-o', file)
        with open(file, 'rb') as made:
            data = made.read()
        expect(f'{title}: {form} read back', contents(ours), contents(tree(data, form)) if form == 'docx' else opened(data))


def check_bytes(command, folder):
    """Two runs, and the properties that a reader of the file sees."""
    for form in ('docx', 'odt', 'pdf') if shutil.which('weasyprint') else ('docx', 'odt'):
        made = []
        for turn in range(2):
            file = os.path.join(folder, f'{turn}.{form}')
            run(*command, '-o', file)
            with open(file, 'rb') as written:
                made.append(written.read())
            time.sleep(2.1 if turn == 0 else 0)
        if made[0] != made[1]:
            failures.append(f'{form}: two runs differ')
        if form == 'pdf':
            if not made[0].startswith(b'%PDF-'):
                failures.append('pdf: is none')
            continue
        parts = zipfile.ZipFile(BytesIO(made[0]))
        properties = parts.read('docProps/core.xml' if form == 'docx' else 'meta.xml').decode()
        if '2026' in properties or '<dc:title>' not in properties:
            failures.append(f'{form}: {properties}')
        styles = parts.read('word/styles.xml' if form == 'docx' else 'styles.xml').decode()
        if ('w:val="nb-NO"' if form == 'docx' else 'fo:language="nb"') not in styles:
            failures.append(f'{form}: the styles do not say that it is Norwegian')


def main():
    checked = 0
    with tempfile.TemporaryDirectory() as folder:
        office = set()
        last = None
        for records, name, record in reports():
            for language in ('nb', 'nn', 'en'):
                last = check(records, name, record, language)
                checked += 1
                if language == 'nb' and (records, name) not in office:
                    office.add((records, name))
                    check_office(*last, folder)
        check_bytes((ko, '-C', examples + '/granheim', 'report', 'minutes', 'kommunestyret-2024-02-22'), folder)
    print(f'{checked} documents')
    if failures:
        raise SystemExit('\n'.join(failures[:20]) + f'\n{len(failures)} differ')
    if checked < 50:
        raise SystemExit('that is too few')


main()
