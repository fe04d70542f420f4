# Everything one does with Weft has one verb here; `make help` lists them.
# A fresh machine needs Python 3.11 or newer with venv, git and make; all else is installed below.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMPS := $(VENV)/stamps
UV := $(BIN)/uv
UV_INSTALL := VIRTUAL_ENV=$(CURDIR)/$(VENV) $(UV) pip

# Words for pytest: make test PYTEST="-k rank"
PYTEST ?=
TEST_JOBS ?= 2

export PATH := $(CURDIR)/$(BIN):$(PATH)

# Images for containers often forbid Python to keep what it compiled; every one of the many
# processes that start here would then compile all its libraries anew, a second of each.
unexport PYTHONDONTWRITEBYTECODE

# Where the machine keeps its own certificates, uv and Node trust them too, as pip and git do:
# a company's network often has one of its own.
ifneq ($(wildcard /etc/ssl/certs/ca-certificates.crt),)
export UV_SYSTEM_CERTS ?= true
export NODE_USE_SYSTEM_CA ?= 1
endif

.PHONY: help setup hooks run dev test test-full pytest check format bench golden new lock docs \
        docs-serve migration browser letters clean

help: ## list these verbs
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# ---------------------------------------------------------------- set-up

setup: $(STAMPS)/weft $(STAMPS)/web ## install everything into .venv; quick when nothing changed
	@:

$(STAMPS)/venv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Weft needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>&1)." \
	       "Name another one: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "This Python has no venv. On Debian and Ubuntu:" >&2; \
	  echo "    apt-get install -y python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv --clear $(VENV)
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/uv: requirements/bootstrap.txt | $(STAMPS)/venv
	@echo "Installing uv …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

$(STAMPS)/requirements: requirements/dev.txt $(STAMPS)/uv
	@echo "Installing libraries …"
	@$(UV_INSTALL) sync --quiet --require-hashes $<
	@touch $@

$(STAMPS)/weft: pyproject.toml $(STAMPS)/requirements
	@$(UV_INSTALL) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

WEB := $(BIN)/npm --prefix web run --silent

# The web app is built when its sources are here and newer than the last build.
WEB_SOURCES := $(shell find web -type f -not -path '*/node_modules/*' -not -path 'web/dist/*' -not -name '*.test.*')

$(STAMPS)/node_modules: web/package-lock.json $(STAMPS)/requirements
	@echo "Installing the web app's libraries …"
	@$(BIN)/npm --prefix web ci --no-audit --no-fund --loglevel=error </dev/null
	@touch $@

$(STAMPS)/web: $(WEB_SOURCES) $(STAMPS)/node_modules
	@echo "Building the web app …"
	@$(WEB) build </dev/null
	@touch $@

hooks: setup ## run the quick checks before every commit
	@$(BIN)/pre-commit install

# ---------------------------------------------------------------- run

run: setup ## serve Weft with a demo workspace (WEFT_PORT=9000 make run)
	@exec $(BIN)/weft serve --demo

dev: setup ## as run, started afresh when a source file changes
	@exec $(BIN)/python -m tools.dev

bench: setup ## the benchmarks, each as a ratio to its floor
	@$(BIN)/weft bench

# ---------------------------------------------------------------- check and test

check: setup ## format, style, types, floors and our own rules
	@$(BIN)/ruff format --check --quiet . || { echo "make format mends this."; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python -m tools.lint
	@$(BIN)/python -m tools.languages
	@$(BIN)/python -m tools.reference --check || { echo "make golden renews these."; exit 1; }
	@$(BIN)/pyright --pythonpath $(BIN)/python
	@$(WEB) lint </dev/null
	@$(WEB) check </dev/null

format: setup ## mend the format and what else can be mended by itself
	@$(BIN)/ruff check --quiet --fix-only .
	@$(BIN)/ruff format --quiet .

# The official Node client, which the contract tests drive.
$(STAMPS)/node_client: tests/contract/node/package-lock.json $(STAMPS)/requirements
	@echo "Installing the Node client …"
	@$(BIN)/npm --prefix tests/contract/node ci --no-audit --no-fund --loglevel=error </dev/null
	@touch $@

# Python clients of years ago, each in a folder of its own: they must not meet today's.
CLIENTS := asana-0.9 asana-1
$(STAMPS)/asana-%: requirements/asana-%.txt $(STAMPS)/uv
	@echo "Installing an old Python client …"
	@$(UV_INSTALL) install --quiet --require-hashes --target $(VENV)/clients/asana-$* -r $<
	@touch $@

pytest: setup $(STAMPS)/node_client $(CLIENTS:%=$(STAMPS)/%)
	@$(BIN)/python -m pytest -n $(TEST_JOBS) --dist loadgroup $(PYTEST)

test: check browser ## check, then every test at gate size
	@$(MAKE) pytest
	@$(WEB) test </dev/null

test-full: export WEFT_TEST_SIZE := full
test-full: test ## the same tests at full size: long, before a release

golden: setup ## rewrite the recorded answers and the reference; then read the diff
	@$(BIN)/python -m tools.reference
	@WEFT_GOLDEN=rewrite $(BIN)/python -m pytest tests/wire $(PYTEST)
	@git --no-pager diff --stat -- tests docs

# Browser tests need Chromium: any one in PATH, or Debian's when we may install it; and letters of
# Japanese, Korean and Chinese, whose labels they measure.
browser: letters
	@if ! grep -rqs 'mark\.browser' tests; then exit 0; fi; \
	for name in chromium chromium-browser google-chrome; do \
	  if command -v $$name >/dev/null; then exit 0; fi; done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  echo "Installing Chromium …"; export DEBIAN_FRONTEND=noninteractive; \
	  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } \
	    </dev/null >/dev/null && exit 0; fi; \
	echo "No Chromium here: the browser tests will be skipped (apt-get install chromium)."

letters:
	@if ! command -v fc-list >/dev/null || fc-list :lang=ja | grep -q .; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  echo "Installing letters …"; export DEBIAN_FRONTEND=noninteractive; \
	  { apt-get update -qq && apt-get install -y -qq --no-install-recommends fonts-noto-cjk; } \
	    </dev/null >/dev/null && exit 0; fi; \
	echo "No Japanese letters here: their labels are measured without (apt-get install fonts-noto-cjk)."

# ---------------------------------------------------------------- make new things

new: setup ## scaffold a feature: make new f=work/thing
	@$(BIN)/python -m tools.new "$(f)"

migration: setup ## start a migration: make migration m="pre add milestones"
	@[ -n "$(m)" ] || { echo 'Say what it does: make migration m="pre add milestones"'; exit 1; }
	@$(BIN)/python -m tools.migration "$(m)"

COMPILE = $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --no-emit-index-url --no-emit-find-links --no-sources $(UPGRADE)

lock: $(STAMPS)/uv ## pin every library with hashes (make lock UPGRADE=--upgrade for newer ones)
	@$(COMPILE) pyproject.toml --group dev -o requirements/dev.txt
	@$(COMPILE) pyproject.toml -c requirements/dev.txt -o requirements/runtime.txt
	@$(COMPILE) --group docs -c requirements/dev.txt -o requirements/docs.txt
	@$(COMPILE) --group bootstrap -o requirements/bootstrap.txt
	@echo "asana==0.9.1" | $(COMPILE) - -o requirements/asana-0.9.txt
	@echo "asana==1.0.0" | $(COMPILE) - -o requirements/asana-1.txt
	@! grep -nE '://|^-|/home/|/root/|find-links' requirements/*.txt

$(STAMPS)/docs: requirements/docs.txt $(STAMPS)/weft
	@$(UV_INSTALL) install --quiet --require-hashes -r $<
	@touch $@

docs: setup $(STAMPS)/docs ## build the documentation into site/
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

docs-serve: setup $(STAMPS)/docs ## read the documentation while writing it
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs serve

clean: ## remove what make made (never the data)
	@rm -rf $(VENV) site web/dist web/node_modules
