# Two commands are enough: `make proef` to try it, `make test` to trust it. Python 3.11 or newer and make are all they need.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
WORKERS ?= 2
CATALOGS := $(patsubst %.po,%.mo,$(wildcard locales/*/LC_MESSAGES/messages.po))

.PHONY: proef test test-lang check bench klaar klaar-dev teksten teksten-bij schoon vergrendel hulp

hulp:            ## this list
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed 's/:.*##/:/' | expand -t 14

proef: klaar     ## try everything in your browser, on your own computer
	@$(BIN)/loopbaanmaatje proef $(ARGS)

test: klaar-dev  ## every test but the long ones; two side by side, each file as a whole
	@PYTHONHASHSEED=0 $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile $(ARGS)

test-lang: klaar-dev ## the long proofs (minutes to an hour)
	@$(BIN)/python -m pytest -m lang $(ARGS)

check: klaar-dev ## what a machine can say of the code, without running it
	@$(BIN)/ruff check bot tests benchmarks
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/loopbaanmaatje controleer --alleen-dialogen
	@$(BIN)/loopbaanmaatje teken --kijk-na

bench: klaar-dev ## speed, memory and start, side by side with two peers; writes docs/prestaties.md
	@$(BIN)/python -m benchmarks $(ARGS)

# --- set-up, done once and again when a lock file changes ---

klaar: $(VENV)/.klaar teksten
klaar-dev: $(VENV)/.klaar-dev teksten

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	  { echo "Loopbaanmaatje needs Python 3.11 or newer. Another one? make PYTHON=python3.12 …"; exit 1; }
	@$(PYTHON) -m venv $(VENV) 2>/dev/null || \
	  { rm -rf $(VENV); echo "Python cannot make a virtual environment here. On Debian or Ubuntu: apt install python3-venv"; exit 1; }

$(VENV)/.klaar: requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing (once) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.klaar-dev: requirements-dev.lock pyproject.toml | $(BIN)/python
	@echo "Installing what the tests need (once) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(VENV)/.klaar $@

# --- texts ---

teksten: $(CATALOGS) ## compile the catalogues

%.mo: %.po | $(BIN)/python
	@$(BIN)/pybabel --quiet compile --statistics -i $< -o $@ 2>/dev/null || $(BIN)/pybabel compile -i $< -o $@

teksten-bij: klaar-dev ## take new sentences into the catalogues
	@$(BIN)/pybabel -q extract -F babel.cfg -k _ -c "soort:" --no-location --sort-output -o locales/messages.pot .
	@for taal in nl_BE nl_NL en; do \
	  $(BIN)/pybabel -q update --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date -i locales/messages.pot -d locales -l $$taal; done

# --- for whoever changes dependencies ---

vergrendel: | $(BIN)/python ## write the lock files anew from pyproject.toml
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --no-header --no-emit-index-url --generate-hashes --group bouw pyproject.toml -o requirements.lock
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --no-header --no-emit-index-url --generate-hashes --group bouw --group dev pyproject.toml -o requirements-dev.lock

schoon:          ## remove what was made
	@rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis locales/*/LC_MESSAGES/*.mo
