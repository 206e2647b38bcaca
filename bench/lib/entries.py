"""Entries to measure with: the demonstration's own, the linked pages' text where it is at hand, and made-up ones."""
import json, os, random
from machine import ROOT, folder

PAGES = os.path.join(ROOT, '..', 'shared', 'data', 'nhsuk_pages.jsonl')
SEED = 20261122


def lines(path):
    with open(path, encoding='utf-8') as file:
        return [json.loads(line) for line in file]


def demo(*names):
    return [line for name in names for line in lines(os.path.join(ROOT, 'demo', name + '.jsonl'))]


def page_text():
    """A file to import that adds the linked pages' own words to the demonstration, or None where they are not at hand."""
    if not os.path.exists(PAGES):
        return None
    path = os.path.join(folder('entries'), 'page-text.jsonl')
    parts = ('symptoms', 'causes', 'self_care', 'when_to_seek_help', 'treatment', 'prevention')
    with open(path, 'w') as out:
        for page in lines(PAGES):
            text = ' '.join([page['description'] or ''] + [x for part in parts for x in page['sections'].get(part, [])])
            if text.strip():
                out.write(json.dumps(dict(kind='resource', url=page['url'], title=page['title'], text=dict(en=text))) + '\n')
    return path


class Chain:
    """Makes text in which each word follows one that it follows somewhere in these texts."""

    def __init__(self, texts, dice):
        self.dice, self.first, self.after = dice, [], {}
        for words in (text.split() for text in texts):
            self.first += words[:1]
            for one, next_one in zip(words, words[1:]):
                self.after.setdefault(one, []).append(next_one)

    def make(self, most):
        words = [self.dice.choice(self.first)]
        while len(words) < most and words[-1] in self.after:
            words.append(self.dice.choice(self.after[words[-1]]))
        return ' '.join(words).rstrip('.,:;')

    def sentences(self, words):
        made = []
        while sum(len(sentence.split()) for sentence in made) < words:
            made.append(self.make(24) + '.')
        return ' '.join(made)


def made_up(count, words_of_text):
    """Entries nobody published, each with its own title and link, in the contract's fields."""
    dice = random.Random(SEED)
    entries = demo('resources', 'services')
    topics = [topic['id'] for topic in demo('topics')]
    told = Chain([entry[field]['en'] for entry in entries for field in ('summary', 'why') if field in entry], dice)
    said = Chain([phrase for entry in entries for phrase in entry.get('everyday', {}).get('en', [])], dice)
    for i in range(count):
        like = dice.choice(entries)['title']['en']
        yield dict(
            kind='resource', reach=dice.choice(['local', 'national', 'elsewhere']),
            url=f'https://example.org/made-up/{i}', title=dict(en=f'{like}: {said.make(5)} ({i})'),
            summary=dict(en=told.sentences(8)), why=dict(en=told.sentences(8)),
            topics=dice.sample(topics, 2), everyday=dict(en=[said.make(6) for _ in range(3)]),
            source='nhs-uk', format='page', text=dict(en=told.sentences(words_of_text)))


def made_up_file(count, words_of_text):
    path = os.path.join(folder('entries'), f'made-up-{count}.jsonl')
    with open(path, 'w') as out:
        for entry in made_up(count, words_of_text):
            out.write(json.dumps(entry) + '\n')
    return path
