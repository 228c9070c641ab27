# Everything stands in .venv beside this file; PYTHON=/path/to/python3 names another interpreter.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
BIN := $(VENV)/bin
BENCH := $(VENV)/bench
PIP := -m pip --disable-pip-version-check -qq
OFFSCREEN := QT_QPA_PLATFORM=offscreen
PYTHONS := python3 python3.13 python3.12 python3.11 python3.14
# One more than there are processors, since some tests wait for a clock or another program; eight take 4 GB.
WORKERS ?= $(shell $(BIN)/python -c 'import os; print(min(os.cpu_count() or 2, 7) + 1)')
DATA ?=
FILES ?=
CLAIMS ?=
ROWS ?=

# Prints the first interpreter that really starts, is new enough and can make environments.
FIND_PYTHON = for python in "$(PYTHON)" $(PYTHONS); do \
	if [ -n "$$python" ] && "$$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' \
		>/dev/null 2>&1; then echo "$$python"; break; fi; done

.PHONY: help run test check-run screenshots references bench torture clean translations licences hashes

help: ## list what can be made
	@echo "Factcheck Desk"
	@sed -n 's/^\([a-z-]*\):.*## /  make \1 ; /p' Makefile | awk -F' ; ' '{ printf "%-20s %s\n", $$1, $$2 }'

run: $(VENV)/ready ## set up and open the app; FILE=article.md opens an article
	@$(BIN)/python -m ui.system_libraries --install
	@$(BIN)/python -m ui $(FILE)

test: $(VENV)/ready-to-test ## set up, then formatting, lint, types, layers and tests
	@$(OFFSCREEN) $(BIN)/python -m ui.system_libraries --install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(OFFSCREEN) $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(TESTS)

check-run: $(VENV)/ready ## start the app without a screen, draw its window, quit
	@$(OFFSCREEN) $(BIN)/python -m ui.system_libraries --install
	@$(OFFSCREEN) $(BIN)/python -m ui --self-test
	@echo "The app starts, and its window is drawn."

screenshots: $(VENV)/ready-to-test ## draw the pictures of the README anew
	@$(OFFSCREEN) $(BIN)/python -m ui.system_libraries --install
	@$(OFFSCREEN) $(BIN)/python -m tests.screenshots

references: $(VENV)/ready-to-test ## write the reference files of the tests anew; read the difference in git
	@$(OFFSCREEN) $(BIN)/python -m pytest -q -n 0 --rewrite-references -k reference

translations: $(VENV)/ready-to-test ## collect every text and make the pseudo-language of it
	@$(BIN)/python -m tests.translations

licences: $(VENV)/ready ## list the licence of everything that is needed, and known problems
	@$(BIN)/python -m tests.licences

hashes: $(VENV)/ready ## write build/requirements.txt: what a release installs, with the hash of each file
	@mkdir -p build
	@$(BIN)/python $(PIP) install --dry-run --ignore-installed --no-build-isolation -c constraints.txt \
		--report build/report.json .
	@$(BIN)/python -m tests.hashes build/report.json build/requirements.txt
	@$(BIN)/python $(PIP) install --dry-run --no-deps --require-hashes -r build/requirements.txt
	@echo "build/requirements.txt is complete: pip takes it with --require-hashes."

torture: $(VENV)/ready-to-test ## try at length what is promised, each row with its figures; ROWS="--only kills"
	@$(OFFSCREEN) $(BIN)/python -m ui.system_libraries --install
	@$(OFFSCREEN) $(BIN)/python -m tests.torture $(ROWS)

bench: $(BENCH)/ready ## measure speed and quality beside peers; DATA=folder holds the corpora, FILES=folder real files, CLAIMS=number to search in
	@$(OFFSCREEN) $(BENCH)/bin/python -m ui.system_libraries --install
	@$(OFFSCREEN) $(BENCH)/bin/python -m tests.bench $(if $(DATA),--data "$(DATA)") $(if $(FILES),--files "$(FILES)") $(if $(CLAIMS),--claims "$(CLAIMS)")

clean: ## remove the environment and every cache
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment is made anew where its interpreter no longer starts, as after an upgrade of the system's Python.
$(VENV)/ready: pyproject.toml constraints.txt
	@python=$$($(FIND_PYTHON)); if [ -z "$$python" ]; then \
		echo "Factcheck Desk needs Python 3.11 or newer with its venv module, and none of these is one:" \
			"$(PYTHON) $(PYTHONS)." >&2; \
		echo "Install it (Debian, Ubuntu: sudo apt-get install python3-venv) or name it:" \
			"make run PYTHON=/path/to/python3" >&2; exit 1; fi; \
	if ! $(BIN)/python -m pip --version >/dev/null 2>&1; then \
		echo "Making $(VENV) with $$python ..."; rm -rf $(VENV); "$$python" -m venv $(VENV); fi
	@echo "Installing what the app needs; the first time this takes a minute ..."
	@$(BIN)/python $(PIP) install -c constraints.txt pip hatchling editables
	@$(BIN)/python $(PIP) install -c constraints.txt --no-build-isolation -e .
	@touch $@

$(VENV)/ready-to-test: $(VENV)/ready
	@echo "Installing what the tests need ..."
	@$(BIN)/python $(PIP) install -c constraints.txt --group dev
	@touch $@

# The peers to measure beside want other releases of what the app uses; they stand apart, so that nothing of theirs reaches the app or its tests.
$(BENCH)/ready: $(VENV)/ready tests/bench/peers.txt
	@echo "Installing the peers to measure beside ..."
	@test -x $(BENCH)/bin/python || $(BIN)/python -m venv $(BENCH)
	@$(BENCH)/bin/python $(PIP) install -c constraints.txt pip hatchling editables
	@$(BENCH)/bin/python $(PIP) install -c constraints.txt --no-build-isolation -e ".[meaning,host]"
	@$(BENCH)/bin/python $(PIP) install -r tests/bench/peers.txt
	@touch $@
