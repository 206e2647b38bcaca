"""The machine a bench runs on: its programs, its two cores, and folders for what a bench makes."""
import os, shutil, socket, subprocess, sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
WORK = os.path.join(ROOT, 'target', 'bench')
QUICK = '--quick' in sys.argv[1:]
SERVER_CORE, LOAD_CORE = 0, 1


def say(*words):
    print(*words, file=sys.stderr, flush=True)


def skip(why):
    """Ends the bench without a figure, telling why in one sentence."""
    from results import write_note
    say(f'Skipped: {why}')
    write_note(f'Skipped: {why}')
    sys.exit(0)


def needs(*programs):
    """Skips the bench, naming the programs that are not installed."""
    missing = [p for p in programs if not shutil.which(p)]
    if missing:
        skip(f"this bench needs {' and '.join(missing)}, which this machine does not have.")
    if os.cpu_count() < 2:
        skip('this bench needs two cores, one for the server and one for the load.')


def folder(*names):
    """A folder under target/bench, made when it is not there."""
    path = os.path.join(WORK, *names)
    os.makedirs(path, exist_ok=True)
    return path


def fresh(*names):
    """The same, empty."""
    shutil.rmtree(os.path.join(WORK, *names), ignore_errors=True)
    return folder(*names)


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def on_core(core, command):
    return ['taskset', '-c', str(core), *command]


def load_on_its_core():
    """Keeps this process, which is the load, off the server's core."""
    os.sched_setaffinity(0, {LOAD_CORE})


def run(command, **options):
    """Runs to the end and answers what it printed; a failure ends the bench with its last words."""
    done = subprocess.run(command, capture_output=True, text=True, **options)
    if done.returncode:
        sys.exit(f"{' '.join(command[:4])} … ended with {done.returncode}: {(done.stderr or done.stdout)[-500:]}")
    return done.stdout


def timed(command, env=None):
    """Runs to the end: wall seconds and peak resident memory in MB."""
    import time
    started = time.monotonic()
    with open(os.path.join(folder(), 'last-output.txt'), 'w') as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, env={**os.environ, **(env or {})}, cwd=ROOT)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command[:6])} … ended with {process.returncode}, see target/bench/last-output.txt")
    return time.monotonic() - started, usage.ru_maxrss / 1024
