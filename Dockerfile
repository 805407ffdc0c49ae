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
RUN python web/build_hook.py

FROM python:3.13-slim
RUN useradd --system --create-home --home-dir /srv/heedful heedful
WORKDIR /srv/heedful
COPY --from=build /app /app
COPY server server
COPY --from=build /build/server/dist server/dist
ENV PATH="/app/bin:$PATH" PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PORT=8000 DATA_DIR=/srv/heedful/data
RUN install --directory --mode 0700 --owner heedful data
VOLUME /srv/heedful/data
USER heedful
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD \
    ["python", "-c", "import http.client, os, sys; c = http.client.HTTPConnection('127.0.0.1', int(os.environ['PORT']), timeout=4); c.request('GET', '/healthz'); sys.exit(c.getresponse().status != 200)"]
CMD ["gunicorn", "--config", "python:server.gunicorn", "server:create_app()"]
