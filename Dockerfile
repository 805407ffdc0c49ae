# The app as one image: `docker build -t heedful .`, then `docker compose up` for it and a PostgreSQL.

FROM python:3.13-slim AS build
WORKDIR /build
RUN python -m venv /app
COPY requirements.lock requirements-node.lock ./
RUN /app/bin/pip install --no-cache-dir --require-hashes --requirement requirements.lock \
    && pip install --no-cache-dir --require-hashes --requirement requirements-node.lock
# What the web app is built from, and nothing that would have it built anew.
COPY pyproject.toml ./
COPY web web
COPY server/kinds server/kinds
RUN python web/build_hook.py

FROM python:3.13-slim
RUN useradd --system --create-home --home-dir /srv/heedful heedful
WORKDIR /srv/heedful
COPY --from=build /app /app
COPY server server
COPY --from=build /build/server/dist server/dist
ENV PATH="/app/bin:$PATH" PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PORT=8000 DATA_DIR=/srv/heedful/data
RUN install --directory --owner heedful data
VOLUME /srv/heedful/data
USER heedful
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD \
    ["python", "-c", "import os, urllib.request as u; u.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/healthz', timeout=4)"]
CMD ["gunicorn", "--config", "python:server.gunicorn", "server:create_app()"]
