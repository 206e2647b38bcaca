"""Queries to measure with: the judged ones where they are at hand, else the demonstration's own everyday phrases."""
import json, os, random, re
from entries import SEED, demo, lines
from machine import ROOT, folder

FOLDER = os.path.join(ROOT, '..', 'shared', 'data')
JUDGED = {'short': 'queries_short.jsonl', 'long': 'queries_descriptions.jsonl'}


def judged():
    """Rows of query and gold by name of their file's kind; empty where the files are not at hand."""
    paths = {kind: os.path.join(FOLDER, name) for kind, name in JUDGED.items()}
    return {kind: lines(path) for kind, path in paths.items()} if all(map(os.path.exists, paths.values())) else {}


def tuning(rows):
    """The first, third, fifth … rows, which ranking may be tuned on."""
    return rows[0::2]


def reported(rows):
    """The second, fourth, sixth … rows, which are only ever reported."""
    return rows[1::2]


def mixed(count):
    """Distinct texts, half of them short and half long, in a fixed disorder; and where they come from."""
    rows = judged()
    if rows:
        short, long = ([row['query'] for row in rows[kind]] for kind in ('short', 'long'))
        origin = 'the judged queries'
    else:
        short = [phrase for entry in demo('resources') for phrase in entry.get('everyday', {}).get('en', [])]
        long = [' and '.join(short[i:i + 5]) for i in range(0, len(short), 5)]
        origin = "the demonstration's everyday phrases"
    dice = random.Random(SEED)
    short, long = (list(dict.fromkeys(texts)) for texts in (short, long))
    dice.shuffle(short), dice.shuffle(long)
    half = min(count // 2, len(short), len(long))
    texts = short[:half] + long[:half]
    dice.shuffle(texts)
    return texts, origin


def other(texts, count):
    """So many other texts, each half of one and half of another, to warm up with what is not asked again."""
    dice = random.Random(SEED)
    halves = [(words[:len(words) // 2 + 1], words[len(words) // 2 + 1:]) for words in map(str.split, texts)]
    return [' '.join(dice.choice(halves)[0] + dice.choice(halves)[1]) for _ in range(count)]


def write(name, rows):
    """A file of judged queries under target/bench, by its path."""
    path = os.path.join(folder('queries'), name + '.jsonl')
    with open(path, 'w') as out:
        for i, row in enumerate(rows):
            out.write(json.dumps({'id': str(i), **row}) + '\n')
    return path


def unjudged(texts):
    """Rows to time only: a row needs a gold page."""
    return [dict(query=text, gold=[dict(url='https://example.org/', grade=3)]) for text in texts]


def plain(url):
    return re.sub(r'^https?://(www\.)?', '', url or '').rstrip('/')


def found_in_first(five, row):
    """Whether one of these links is a page judged 2 or 3 for the row."""
    good = {plain(gold['url']) for gold in row['gold'] if gold['grade'] >= 2}
    return any(plain(url) in good for url in five)
