"""How gunicorn serves the app: `gunicorn --config python:server.gunicorn "server:create_app()"`."""

from .settings import Settings

_settings = Settings.from_environment()

bind = f"0.0.0.0:{_settings.port}"
workers = _settings.processes
worker_class = "gthread"
threads = 4
keepalive = 75  # seconds: a phone that polls every half minute keeps its connection
timeout = 60
graceful_timeout = 30
forwarded_allow_ips = _settings.trusted_proxies
# Connections must not be shared by forked processes, so each worker makes the app for itself.
preload_app = False
# It would put a socket into the home directory, which a host may not have.
control_socket_disable = True
