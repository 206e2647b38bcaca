"""A real WordPress in a folder of its own on loopback: MariaDB, PHP and nginx, each started here and ended here."""
import glob, os, re, shutil, subprocess, sys, time, urllib.error, urllib.parse, urllib.request
from machine import free_port, fresh, run, skip

SOURCE, THEMES = '/usr/share/wordpress', '/usr/share/wordpress/wp-content/themes'
PACKAGES = 'wordpress wordpress-theme-twentytwentythree php-fpm php-mysql php-xml mariadb-server nginx'

CONFIG = """<?php
define( 'DB_NAME', 'wordpress' ); define( 'DB_USER', 'root' ); define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:PLACE/db.sock' ); define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
define( 'WP_HOME', 'http://localhost:PORT' ); define( 'WP_SITEURL', 'http://localhost:PORT' );
define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true ); define( 'WP_DEBUG', false );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
"""

NGINX = """
daemon off; worker_processes 1; pid PLACE/nginx.pid; error_log PLACE/error.log; USER
events { worker_connections 64; }
http {
  access_log off; include /etc/nginx/mime.types; default_type application/octet-stream;
  client_body_temp_path PLACE/t1; proxy_temp_path PLACE/t2; fastcgi_temp_path PLACE/t3; uwsgi_temp_path PLACE/t4; scgi_temp_path PLACE/t5;
  server {
    listen 127.0.0.1:PORT; root PLACE/www; index index.php;
    location / { try_files $uri $uri/ /index.php?$args; }
    location ~ \\.php$ { include /etc/nginx/fastcgi_params; fastcgi_param HTTP_HOST $http_host; fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name; fastcgi_pass unix:PLACE/php.sock; fastcgi_read_timeout 120; }
  }
}
"""

PHP = """
[global]
error_log = PLACE/php.log
daemonize = no
[www]
USER
listen = PLACE/php.sock
pm = static
pm.max_children = 3
"""


def needs_wordpress():
    """Skips the bench, naming what it needs, when any of it is not there."""
    fpm = sorted(glob.glob('/usr/sbin/php-fpm*'))
    there = (os.path.isfile(f'{SOURCE}/wp-settings.php') and os.path.isdir(f'{THEMES}/twentytwentythree') and fpm
             and all(shutil.which(one) for one in ('nginx', 'mariadbd', 'mariadb', 'mariadb-install-db')))
    if not there or not {'mysqli', 'dom', 'SimpleXML'} <= set(run([fpm[-1], '-m']).split()):
        skip(f'this bench needs a Debian with {PACKAGES}; none of their services has to run.')


def written(path, text, **values):
    for name, value in values.items():
        text = text.replace(name, str(value))
    with open(path, 'w') as file:
        file.write(text)
    return path


def wait(condition, seconds=60):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            if condition():
                return
        except OSError:
            pass
        time.sleep(0.2)
    sys.exit('WordPress was not ready in time; see target/bench/wp.')


class WordPress:
    """Reachable from this machine only; its database from nothing but its own socket."""

    def __init__(self, plugin):
        # a short folder: the path of a socket is at most 107 bytes long
        self.place = fresh('wp')
        self.port = free_port()
        self.processes = []
        self.plugin = plugin

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def begin(self, *command):
        log = open(f'{self.place}/output.log', 'ab')
        self.processes.append(subprocess.Popen(command, stdout=log, stderr=log))
        log.close()

    def start(self):
        place, root = self.place, os.getuid() == 0
        if len(place) > 95:
            skip(f'sockets cannot be made in a folder as deep as {place}.')
        www = os.path.join(place, 'www')
        shutil.copytree(SOURCE, www, ignore_dangling_symlinks=True, ignore=shutil.ignore_patterns('wp-config.php'))
        written(f'{www}/wp-config.php', CONFIG, PLACE=place, PORT=self.port)
        os.makedirs(f'{www}/wp-content/mu-plugins', exist_ok=True)
        written(f'{www}/wp-content/mu-plugins/guide.php', self.plugin)
        who = ['--user=root'] if root else []
        run(['mariadb-install-db', '--no-defaults', f'--datadir={place}/db', '--auth-root-authentication-method=normal',
             '--skip-test-db', *who])
        self.begin('mariadbd', '--no-defaults', f'--datadir={place}/db', f'--socket={place}/db.sock', '--skip-networking',
                   '--innodb-buffer-pool-size=64M', f'--pid-file={place}/db.pid', *who)
        wait(lambda: os.path.exists(f'{place}/db.sock'))
        run(['mariadb', '--no-defaults', f'--socket={place}/db.sock', '-uroot', '-e', 'create database wordpress'])
        conf = written(f'{place}/php.conf', PHP, PLACE=place, USER='user = root' if root else '')
        self.begin(sorted(glob.glob('/usr/sbin/php-fpm*'))[-1], '-F', '-y', conf, *(['-R'] if root else []))
        conf = written(f'{place}/nginx.conf', NGINX, PLACE=place, PORT=self.port, USER='user root;' if root else '')
        self.begin('nginx', '-p', place, '-c', conf)
        wait(lambda: os.path.exists(f'{place}/php.sock') and self.get('/readme.html'))
        self.get('/wp-admin/install.php?step=2', dict(
            weblog_title='The Surgery', user_name='admin', admin_password='only on loopback',
            admin_password2='only on loopback', pw_weak='1', admin_email='admin@example.org', language=''))

    def url(self, path):
        return f'http://localhost:{self.port}{path}'

    def get(self, path, form=None):
        body = urllib.parse.urlencode(form).encode() if form else None
        try:
            with urllib.request.urlopen(self.url(path), body, timeout=120) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError as failed:
            return failed.read().decode()

    def page(self, name, content):
        """The path of a page with this content, made by the plugin."""
        written(f'{self.place}/www/wp-content/mu-plugins/{name}.html', content)
        answer = self.get(f'/?make={name}')
        made = re.search(r'page (\d+)', answer)
        return f'/?page_id={made[1]}' if made else sys.exit(f'WordPress did not make the page: {answer[:500]}')
