"""Our command line and our server, as an operator runs them."""
import hashlib, http.client, json, os, re, shutil, signal, subprocess, sys, time, urllib.parse
from machine import ROOT, SERVER_CORE, WORK, folder, free_port, on_core, run, say

EMBEDDINGS = os.path.join(WORK, 'embeddings.db')


def command(*arguments, data=None, semantic=True):
    """Runs one command to its end and answers what it printed."""
    return run(['./fingerpost', *arguments, *(['--data', data] if data else [])], cwd=ROOT, env=environment(semantic))


def environment(semantic):
    folder()
    return {**os.environ, 'FINGERPOST_SEMANTIC': 'on' if semantic else 'off', 'FINGERPOST_EMBEDDINGS': EMBEDDINGS}


def kept_data(name, files, semantic=True):
    """A data folder with the demonstration area and these files imported, indexed; kept until one of them changes."""
    digest = hashlib.sha256()
    demo = os.path.join(ROOT, 'demo')
    for path in [os.path.join(demo, f) for f in sorted(os.listdir(demo))] + files:
        with open(path, 'rb') as file:
            digest.update(file.read())
    data = os.path.join(WORK, 'data', name)
    mark = os.path.join(data, 'made-from')
    if not os.path.exists(mark) or open(mark).read() != digest.hexdigest():
        say(f'Making {os.path.relpath(data, ROOT)}')
        shutil.rmtree(data, ignore_errors=True)
        command('demo', data=data, semantic=False)
        for path in files:
            command('import', path, '--format', 'jsonl', data=data, semantic=False)
        with open(mark, 'w') as file:
            file.write(digest.hexdigest())
    say('Indexing; the first time with a model takes minutes')
    command('index', data=data, semantic=semantic)
    return data


def evaluate(data, files, legs, embedding=False):
    """Scores by file, of one process pinned to the server's core; and the median milliseconds of a query's embedding."""
    done = subprocess.run(
        on_core(SERVER_CORE, ['./fingerpost', 'evaluate', *files, '--json', '--legs', legs, '--data', data,
                              *(['--embedding'] if embedding else [])]),
        cwd=ROOT, env=environment(True), capture_output=True, text=True)
    if done.returncode:
        sys.exit(f'evaluate ended with {done.returncode}: {done.stderr[-500:]}')
    scores = {name.split(' ')[0].removesuffix('.jsonl'): score for name, score in json.loads(done.stdout).items()}
    told = re.search(r'embedding p50 ([\d.]+) ms', done.stderr)
    return scores, float(told[1]) if told else None


class Server:
    """The server pinned to its core, stopped at the end of the block."""

    def __init__(self, data, semantic=True, start=('./fingerpost',)):
        self.port = free_port()
        self.log = open(os.path.join(folder(), 'server.log'), 'ab')
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            on_core(SERVER_CORE, [*start, 'serve', '--port', str(self.port), '--data', data]),
            cwd=ROOT, env=environment(semantic), stdout=self.log, stderr=self.log)
        self.kept = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.kept:
            self.kept.close()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()

    def get(self, path, headers=None):
        """One answer over the connection that is kept open: status, headers by small name, body."""
        if self.kept is None:
            self.kept = http.client.HTTPConnection('127.0.0.1', self.port, timeout=60)
        try:
            self.kept.request('GET', path, headers=headers or {})
            answer = self.kept.getresponse()
            return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
        except (OSError, http.client.HTTPException):
            self.kept.close()
            self.kept = None
            raise

    def wait_for(self, condition, seconds=180):
        """Seconds from the start of the process until the condition first held."""
        while time.monotonic() - self.started < seconds:
            if self.process.poll() is not None:
                sys.exit('The server stopped while starting; see target/bench/server.log.')
            try:
                if condition():
                    return time.monotonic() - self.started
            except (OSError, http.client.HTTPException):
                pass
            time.sleep(0.005)
        sys.exit(f'The server was not ready after {seconds} s; see target/bench/server.log.')

    def answers_searches(self):
        status, _, body = self.get('/api/v1/search?q=back+pain')
        return status == 200 and bool(json.loads(body)['results'])

    def is_ready(self):
        return self.get('/health/ready')[0] == 200

    def searches_meanings(self):
        return b'"semantic":"on"' in self.get('/health/ready')[2].replace(b' ', b'').lower()

    def search(self, text, limit=10):
        status, _, body = self.get('/api/v1/search?' + urllib.parse.urlencode(dict(q=text[:1000], limit=limit)))
        return json.loads(body) if status == 200 else sys.exit(f'A search was answered with {status}: {body[:200]}')

    def memory(self):
        """Resident MB now, and at most since the start."""
        with open(f'/proc/{self.process.pid}/status') as status:
            lines = dict(line.split(':', 1) for line in status)
        return tuple(int(lines[name].split()[0]) / 1024 for name in ('VmRSS', 'VmHWM'))
