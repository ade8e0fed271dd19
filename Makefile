# Two commands do everything a newcomer needs: `make run` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test lint format bench soak fuzz evaluate silence privacy danger gallery icon weeks lock clean

run: $(VENV)/.runtime
	@$(BIN)/python -m bot run

test: $(VENV)/.development
	$(BIN)/python -m pytest -n auto

lint: $(VENV)/.development
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.development
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/.development
	$(BIN)/python -m tests.benchmarks

soak: $(VENV)/.development
	$(BIN)/python -m tests.soak

# What Slack sends with each field of another type, missing, huge or deep: 100,000 requests and 10,000 envelopes.
fuzz: $(VENV)/.development
	$(BIN)/python -m tests.soak fuzz

privacy: $(VENV)/.development
	$(BIN)/python -m tests.privacy train
	$(BIN)/python -m tests.privacy figures

evaluate: $(VENV)/.development
	$(BIN)/python -m tests.evaluation

silence: $(VENV)/.development
	$(BIN)/python -m tests.silence

danger: $(VENV)/.development
	$(BIN)/python -m tests.danger train
	$(BIN)/python -m tests.danger figures

gallery: $(VENV)/.development
	$(BIN)/python -m tests.gallery

icon: $(VENV)/.development
	$(BIN)/python -m tests.icon

# What three channels get in a year, to be read as a team would.
weeks: $(VENV)/.runtime
	@for channel in C0TEAMCHAT C0GOODPRACTICE C0NIGHTS; do echo "== $$channel =="; $(BIN)/python -m bot digest --channel $$channel --weeks 52; done

lock: $(VENV)/.development
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements.in --output-file requirements.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements-dev.in --output-file requirements-dev.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --allow-unsafe --no-emit-index-url --no-header deploy/build-tools.in --output-file deploy/build-tools.txt

clean:
	rm -rf $(VENV) var

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: $(BIN)/python requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.development: $(BIN)/python requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@ $(VENV)/.runtime
