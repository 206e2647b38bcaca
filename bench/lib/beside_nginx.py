"""Our server's answers beside nginx serving the same bytes: requests a second, alternating."""
import gzip, os, re, subprocess, sys, time
from machine import LOAD_CORE, QUICK, SERVER_CORE, folder, free_port, on_core, run, say
from results import median

CARRIED = ('content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy', 'cache-control',
           'cross-origin-opener-policy', 'cross-origin-resource-policy', 'strict-transport-security', 'link',
           'access-control-allow-origin')
CONNECTIONS, PAIRS = 16, 1 if QUICK else 5
WARM_UP, SECONDS = (2, 1) if QUICK else (10, 4)


# asks for each of many pages in turn
IN_TURN = """
local made, n = {}, 0
function init() for i = 0, %d do made[i] = wrk.format('GET', string.format('%s', i)) end end
function request() n = (n + 1) %% %d; return made[n] end
"""


def wrk(port, path, seconds, headers=(), among=0):
    """Requests a second; with among, the path is a pattern of that many, from 0."""
    script = []
    if among:
        script = ['-s', os.path.join(folder(), 'in-turn.lua')]
        with open(script[1], 'w') as file:
            file.write(IN_TURN % (among - 1, path, among))
        path = '/'
    output = run(on_core(LOAD_CORE, ['wrk', '-t1', f'-c{CONNECTIONS}', f'-d{seconds}s', *script, '-H', 'Accept-Encoding: gzip',
                                     *[part for h in headers for part in ('-H', h)], f'http://127.0.0.1:{port}{path}']))
    if 'Non-2xx' in output and not headers or 'Socket errors' in output:
        sys.exit(f'{path} was not always answered: {output}')
    return float(re.search(r'Requests/sec:\s+([\d.]+)', output)[1])


def save(server, www, pages):
    """Keeps what the server sends, plain and compressed, as files for nginx; answers nginx's words for the headers."""
    locations = ''
    for name, path in pages.items():
        status, headers, plain = server.get(path)
        _, _, packed = server.get(path, {'Accept-Encoding': 'gzip'})
        if status != 200 or gzip.decompress(packed) != plain:
            sys.exit(f'{path} answers {status}, or not the same page compressed')
        for suffix, body in (('', plain), ('.gz', packed)):
            file = os.path.join(www, name + '.html' + suffix)
            with open(file, 'wb') as out:
                out.write(body)
            os.utime(file, (1, 1))  # nginx makes its entity tag from time and size
        same = ''.join(f'add_header {k} "{v}";\n' for k, v in headers.items() if k in CARRIED)
        locations += f'location = /{name}.html {{\n{same}}}\n'
        say(f'{path}: {len(plain):,} bytes, {len(packed):,} compressed')
    return locations


def configuration(place, port, locations):
    text = f"""
daemon off; worker_processes 1; pid {place}/nginx.pid; error_log {place}/error.log;
{'user root;' if os.getuid() == 0 else ''}
events {{ worker_connections 256; }}
http {{
  access_log off; sendfile on; tcp_nopush on; keepalive_timeout 60; keepalive_requests 1000000;
  gzip_static on; gzip_vary on; default_type "text/html;charset=utf-8"; types {{ }}
  client_body_temp_path {place}/t1; proxy_temp_path {place}/t2; fastcgi_temp_path {place}/t3;
  uwsgi_temp_path {place}/t4; scgi_temp_path {place}/t5;
  server {{ listen 127.0.0.1:{port}; root {place}/www; {locations} }}
}}"""
    path = os.path.join(place, 'nginx.conf')
    with open(path, 'w') as file:
        file.write(text)
    return path


class Nginx:
    def __init__(self, place, locations):
        self.port = free_port()
        self.process = subprocess.Popen(
            on_core(SERVER_CORE, ['nginx', '-p', place, '-c', configuration(place, self.port, locations)]))
        time.sleep(0.5)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)


def tag(port, path):
    head = run(['curl', '-sI', '-H', 'Accept-Encoding: gzip', f'http://127.0.0.1:{port}{path}'])
    return re.search(r'(?im)^etag: *(\S+)', head)[1]


def same_bytes(ours, beside, name, at):
    pages = [run(['curl', '-s', '--compressed', f'http://127.0.0.1:{port}{path}'])
             for port, path in ((ours, at), (beside, f'/{name}.html'))]
    if pages[0] != pages[1]:
        sys.exit(f'nginx does not serve what the server serves as {name}')


def compare(results, figure, ours, beside, ours_headers=(), beside_headers=(), among=0, goal=0.35):
    """A B A B: ours is (port, path), and so is what stands beside it."""
    wrk(*ours, WARM_UP, ours_headers, among), wrk(*beside, 1, beside_headers, among)
    pairs = [(wrk(*ours, SECONDS, ours_headers, among), wrk(*beside, SECONDS, beside_headers, among))
             for _ in range(PAIRS)]
    say(figure, '; '.join(f'{a:,.0f} to {b:,.0f}' for a, b in pairs))
    results.row(figure + ', requests a second', median([a for a, _ in pairs]), median([b for _, b in pairs]),
                median([a / b for a, b in pairs]), at_least=goal)
