# Everything that is done with Heedful from a shell. `make` alone says what there is.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := $(CURDIR)/.venv/bin
WITH_BIN := PATH="$(BIN):$$PATH"
INSTALL := $(BIN)/pip install --quiet --disable-pip-version-check --require-hashes
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--custom-compile-command "make lock"
PORT ?= 8000
RECORDS ?= 1000

# What is installed follows the content of the locks, not their dates: a checkout changes dates.
VERSION := $(shell cat requirements.lock requirements-dev.lock | cksum | tr -c '0-9\n' -)
INSTALLED := .venv/installed-$(VERSION)
INSTALLED_DEV := .venv/installed-dev-$(VERSION)

.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: built help run test dev check format bench torture mutants types seed lock

help:
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-16s%s\n", $$1, $$2 }'

run: $(INSTALLED) built ## serve the app at http://localhost:8000 (PORT), built and migrated as needed
	$(BIN)/flask --app server db upgrade
	@echo "Heedful is at http://localhost:$(PORT)"
	@export PORT=$(PORT) $(WITH_BIN) && eval "exec $$(sed -n 's/^web: //p' Procfile)"

test: $(INSTALLED_DEV) built ## run every test, in browsers and on both databases, setting up what they need
	$(BIN)/python -m tests.support
	$(BIN)/python -m tests.support.web run test
	$(BIN)/pytest -m "not torture" --numprocesses auto --maxprocesses 4 --dist worksteal

dev: $(INSTALLED_DEV) built ## serve from the sources at http://localhost:5173, reloading on change
	$(BIN)/flask --app server db upgrade
	@trap 'kill 0' EXIT; \
	PUBLIC_ORIGIN=http://localhost:5173 $(BIN)/flask --app server --debug run --port $(PORT) & \
	$(BIN)/python -m tests.support.web run dev

check: $(INSTALLED_DEV) built ## format, lint and types of both languages, drift of the contract: under a minute
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	@$(BIN)/mypy & mypy=$$!; $(BIN)/python -m tests.support.web run check; web=$$?; wait $$mypy && exit $$web

format: $(INSTALLED_DEV) built ## write both languages in their one format
	$(BIN)/ruff check --select I --fix
	$(BIN)/ruff format
	$(BIN)/python -m tests.support.web run format

bench: $(INSTALLED_DEV) built ## measure against floors taken in the same run, and print what is reached
	$(BIN)/python -m tests.support
	$(BIN)/python -m tests.bench

torture: $(INSTALLED_DEV) built ## every test at full length: histories, crashes, kills, failovers (hours)
	$(BIN)/python -m tests.support
	$(BIN)/pytest -m torture

mutants: $(INSTALLED_DEV) built ## break each rule of the protocol in turn, and show which test notices
	$(BIN)/python -m tests.mutants

types: $(INSTALLED_DEV) built ## write the web app's types anew from the server's contract
	$(BIN)/python -m tests.support.web run types

seed: $(INSTALLED) ## fill a notebook to look at (RECORDS=1000)
	$(BIN)/flask --app server db upgrade
	$(BIN)/flask --app server seed --records $(RECORDS)

lock: $(INSTALLED_DEV) ## write the locks anew after a change of dependencies in pyproject.toml
	$(LOCK) pyproject.toml --output-file requirements.lock
	$(LOCK) pyproject.toml --group dev --constraint requirements.lock --output-file requirements-dev.lock
	$(LOCK) --group node --output-file requirements-node.lock
	$(LOCK) --group postgres --output-file requirements-postgres.lock

.venv/bin/pip:
	@test -n "$(PYTHON)" || { echo "Heedful needs Python 3.11 or newer, as python3 on the PATH." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || \
		{ test "$$(id -u)" = 0 && apt-get update -q && apt-get install -y -q python3-venv; } || \
		{ echo "Python's venv is missing: install the package python3-venv." >&2; exit 1; }
	$(PYTHON) -m venv .venv

$(INSTALLED): | .venv/bin/pip
	$(INSTALL) --requirement requirements.lock
	@rm -f .venv/installed-* && touch $@

$(INSTALLED_DEV): | .venv/bin/pip
	$(INSTALL) --requirement requirements-dev.lock
	@rm -f .venv/installed-* && touch $@ $(INSTALLED)

# Nothing is built again while the sources are the same.
built: | $(INSTALLED)
	@$(BIN)/python web/build_hook.py
