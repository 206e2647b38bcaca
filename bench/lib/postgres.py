"""A PostgreSQL of its own for one bench, pinned to the server's core, reached by psql over a socket in its folder."""
import glob, os, shutil, subprocess, time
from machine import SERVER_CORE, fresh, on_core, run, skip


def binaries():
    """The folder of a server's programs, on the path or where distributions put them."""
    places = [os.path.dirname(shutil.which('initdb') or '')] + sorted(glob.glob('/usr/lib/postgresql/*/bin'), reverse=True)
    for place in places:
        if place and all(os.path.exists(os.path.join(place, p)) for p in ('initdb', 'postgres', 'psql')):
            return place
    skip('this bench needs a PostgreSQL server (initdb, postgres and psql), which this machine does not have.')


class Postgres:
    def __init__(self):
        self.bin = binaries()
        self.folder = fresh('postgres')
        # the server refuses to run as root
        self.someone = []
        if os.getuid() == 0:
            os.chown(self.folder, 65534, 65534)
            self.someone = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
        self.data = os.path.join(self.folder, 'cluster')
        run([*self.someone, os.path.join(self.bin, 'initdb'), '-D', self.data, '-U', 'bench', '-E', 'UTF8', '--locale=C.UTF-8'],
            cwd='/')
        with open(os.path.join(self.folder, 'log'), 'w') as log:
            self.process = subprocess.Popen(
                on_core(SERVER_CORE, [*self.someone, os.path.join(self.bin, 'postgres'), '-D', self.data, '-k', self.folder,
                                      '-c', 'listen_addresses=', '-c', 'shared_buffers=256MB', '-c', 'work_mem=64MB']),
                stdout=log, stderr=log, cwd='/')
        for _ in range(100):
            if os.path.exists(os.path.join(self.folder, '.s.PGSQL.5432')):
                break
            time.sleep(0.1)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(30)

    def sql(self, text):
        """Runs statements; rows come back as lists of text."""
        output = run([os.path.join(self.bin, 'psql'), '-h', self.folder, '-U', 'bench', '-d', 'postgres', '-XqAt', '-F', '\t',
                      '-v', 'ON_ERROR_STOP=1', '-f', '-'], input=text)
        return [line.split('\t') for line in output.splitlines()]
