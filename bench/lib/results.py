"""The figures of one bench, as rows of a Markdown table that bench/all gathers into bench/README.md."""
import os, statistics, sys
from machine import QUICK, folder

HEAD = '| figure | ours | beside it | ratio | goal | |\n|---|---|---|---|---|---|\n'


def median(numbers):
    return statistics.median(numbers)


def percentile(numbers, share):
    """The smallest number that at least this share of them do not exceed."""
    ordered = sorted(numbers)
    return ordered[max(0, -(-len(ordered) * share // 100) - 1)]


def number(n):
    if n is None or isinstance(n, str):
        return n or ''
    return f'{n:,.0f}' if abs(n) >= 100 else f'{n:.2f}'


class Results:
    def __init__(self):
        self.text = ''
        self.rows = ''

    def row(self, figure, ours, beside=None, ratio=None, at_least=None, at_most=None):
        goal = f'≥ {at_least:g}' if at_least is not None else f'≤ {at_most:g}' if at_most is not None else ''
        value = ratio if ratio is not None else ours
        met = '' if not goal else 'met' if (value >= at_least if at_least is not None else value <= at_most) else '**missed**'
        self.rows += f'| {figure} | {number(ours)} | {number(beside)} | {number(ratio)} | {goal} | {met} |\n'

    def note(self, sentence):
        self.text += f'\n{sentence}\n'

    def write(self):
        write_note((HEAD + self.rows if self.rows else '') + self.text)


def write_note(text):
    name = os.path.basename(sys.argv[0])
    if QUICK:
        text = 'A quick run, to see that the bench works: its figures mean little.\n\n' + text
    with open(os.path.join(folder('results'), name + '.md'), 'w') as file:
        file.write(text.rstrip() + '\n')
    print(text)
