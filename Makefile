# Everything a contributor needs: `make demo` lints an example, `make test` runs the tests, `make check` runs what CI runs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: setup demo test lint check docs site lexicon clean

setup: $(VENV)/.ready

$(VENV)/.ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@
	-@$(BIN)/python -c "from pathlib import Path; from humaslint.rules.library import ship_needs; \
	ship_needs(Path('rules'), Path('src/humaslint'))"  # a first start of other code need not tell them

demo: setup
	$(BIN)/humaslint --exit-zero examples/siaran-pers.md

test: setup
	$(BIN)/python -m pytest -n auto --dist loadgroup

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/mypy --platform win32 --cache-dir .mypy_cache/win32 src
	$(BIN)/lint-imports

check: lint site test

# Writes the pages of the rules, docs/rules, from the rules; a test holds them to be up to date.
docs: setup
	$(BIN)/python docs/build.py

# Builds the documentation site in site/; a broken link is an error.
site: setup
	$(BIN)/python -m pip install --quiet --group site
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build

# Fetches Debian packages with apt-get; the built files are in the repository, so nothing else needs this.
lexicon: setup
	$(BIN)/python -m pip install --quiet --group lexicon
	$(BIN)/python lexicon/build.py

clean:
	rm -rf $(VENV) src/humaslint/_needs.json dist build site .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
