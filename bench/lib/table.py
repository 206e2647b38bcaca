"""Puts the results of the benches named into bench/README.md, between its markers."""
import datetime, os, re, subprocess, sys
from machine import ROOT, WORK

path = os.path.join(ROOT, 'bench', 'README.md')
commit = subprocess.run(['git', 'rev-parse', '--short', 'HEAD'], cwd=ROOT, capture_output=True, text=True).stdout.strip()
model = re.search(r'model name\s*: (.*)', open('/proc/cpuinfo').read())
today = datetime.date.today()
parts = [f'{today.day} {today:%B %Y}, commit {commit or "unknown"}, {os.cpu_count()} cores'
         f' ({model[1] if model else os.uname().machine}).']
for name in sys.argv[1:]:
    result = os.path.join(WORK, 'results', name + '.md')
    text = open(result).read().strip() if os.path.exists(result) else 'It did not finish.'
    parts.append(f'### `bench/{name}`\n\n{text}')
latest = '<!-- latest -->\n' + '\n\n'.join(parts) + '\n<!-- /latest -->'
readme = open(path).read()
with open(path, 'w') as out:
    out.write(re.sub(r'<!-- latest -->.*<!-- /latest -->', lambda _: latest, readme, flags=re.S))
