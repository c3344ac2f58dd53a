SHELL := /usr/bin/env bash
PY := .venv/bin/python
export LANTIK_PYTHON
# Dependencies phone nobody.
export PREFECT_SERVER_ANALYTICS_ENABLED ?= false
export DO_NOT_TRACK ?= 1

.DEFAULT_GOAL := help
.PHONY: help run test test-bi lint eval kind-words status-words certainty bench ui screenshots doctor lock clean

help: ## list these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

run: .venv/run.stamp ## one nightly run over seeds/articles into warehouse/
	@$(PY) -m flows.nightly

# Compiled once, not by each of the processes that the tests start.
test: export PYTHONDONTWRITEBYTECODE =
test: .venv/dev.stamp ## every test
	@$(PY) -m pytest -n 3 --dist loadgroup --no-loadscope-reorder

# Each client of the published file in an environment of its own, below .venv-bi/.
BI := duckdb-1.2 duckdb-1.4 duckdb-1.5 duckdb-2.0 sqlalchemy cli node superset

test-bi: .venv/dev.stamp .venv-dbt/dbt.stamp $(BI:%=.venv-bi/%/made.stamp) ## other readers and builders, each in an environment of its own: DuckDB 1.2 to 2.0, Node, Superset, a real dbt build
	@$(PY) -m pytest -n 2 --dist loadfile tests/bi

.venv-bi/superset/made.stamp: tests/bi/superset/requirements.txt
	@.ci/environment $< $@

.venv-bi/node/made.stamp: tests/bi/node/package-lock.json
	@.ci/node-packages $< $@

.venv-bi/%/made.stamp: tests/bi/clients/%.txt
	@.ci/environment $< $@

lint: .venv/dev.stamp ## ruff, mypy, and which room may know which
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports --no-logo

eval: .venv/dev.stamp ## extraction's figures on the labelled articles, against their floors
	@$(PY) -m tests.corpus.evaluate

kind-words: .venv/dev.stamp ## learn seeds/reference/kind_words.csv anew from the open labelled articles
	@$(PY) -m tests.corpus.kind_words

status-words: .venv/dev.stamp ## learn seeds/reference/status_words.csv anew from first looks at open labelled articles
	@$(PY) -m tests.corpus.status_words

certainty: .venv/dev.stamp ## learn seeds/reference/certainty.csv anew, and show how often each chance comes true on held-out articles
	@$(PY) -m tests.corpus.certainty

bench: .venv-bench/bench.stamp ## extraction beside three yardsticks, the audits beside extraction, a night beside its work
	@.venv-bench/bin/python -m bench.extraction
	@.venv-bench/bin/python -m bench.validation
	@.venv-bench/bin/python -m bench.overhead

.venv/run.stamp: requirements.txt
	@.ci/environment requirements.txt $@

.venv/dev.stamp: requirements-dev.txt
	@.ci/environment requirements-dev.txt $@
	@touch .venv/run.stamp

# The yardsticks bring dependencies of their own and never meet the night's.
.venv-bench/bench.stamp: requirements-bench.txt
	@.ci/environment requirements-bench.txt $@

# A real dbt: its pins and the night's cannot stand in one environment.
.venv-dbt/dbt.stamp: requirements-dbt.txt
	@.ci/environment requirements-dbt.txt $@

ui: .venv/run.stamp ## Prefect server, worker and deployments on loopback, until Ctrl-C (PORT=4200, WATCH=1)
	@$(PY) -m flows.ui $(if $(PORT),--port $(PORT)) $(if $(WATCH),--watch)

screenshots: .venv/dev.stamp ## the README's pictures of a night's pages, of the report and of Superset, taken anew (needs chromium)
	@LANTIK_SCREENSHOTS=1 $(PY) -m pytest -q tests/flows/test_ui_in_browser.py tests/report/test_in_browser.py tests/bi/test_superset.py

doctor: .venv/run.stamp ## is everything in place for the next night? one line each, with what to do
	@$(PY) -m flows.doctor

lock: ## pin every dependency with its hashes (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes -q -o requirements.txt --custom-compile-command "make lock"
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes -q -o requirements-dev.txt -c requirements.txt --custom-compile-command "make lock"
	uv pip compile pyproject.toml --extra bench --universal --python-version 3.11 --generate-hashes -q -o requirements-bench.txt -c requirements.txt --custom-compile-command "make lock"
	uv pip compile --group dbt --universal --python-version 3.11 --generate-hashes -q -o requirements-dbt.txt --custom-compile-command "make lock"
	for each in tests/bi/clients/*.in tests/bi/superset/requirements.in; do \
	  uv pip compile $$each --universal --python-version 3.11 --generate-hashes -q -o $${each%.in}.txt --custom-compile-command "make lock"; \
	done
	cd tests/bi/node && npm install --package-lock-only --omit-lockfile-registry-resolved --no-audit --no-fund

clean: ## remove the environment and what nights wrote (never the inbox)
	rm -rf .venv .venv-bench .venv-dbt .venv-bi .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
	rm -rf warehouse/*.duckdb warehouse/*.lock warehouse/candidates warehouse/versions warehouse/runs warehouse/docs warehouse/report warehouse/.report warehouse/exports warehouse/prefect
