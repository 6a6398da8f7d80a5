.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

bin := .venv/bin
stamps := .venv/stamps
export PYTHON

.PHONY: help catalog test check format clean lock bench bench-press bench-web bench-compare

help: ## this list
	@sed -n "s/^\([a-z-]*\):.*## /  make \1	/p" Makefile

catalog: $(stamps)/run-pins ## set up what is missing, build the demo catalog
	@$(bin)/catalog build
	@echo "Look at it: open output/web/index.html in a browser, output/web/catalogue.pdf in a PDF reader."

# The programs first: tests of the fast part that draw with one are skipped where it is missing.
test: $(stamps)/tests-system $(stamps)/tests-html check ## set up what is missing, check, then read the finished demo back
	PATH="$(CURDIR)/$(bin):$$PATH" $(bin)/pytest -n 2 -m end_to_end

check: $(stamps)/tests-pins ## the fast part: style, types, floors, unit tests
	$(bin)/ruff check .
	$(bin)/ruff format --check .
	$(bin)/mypy
	$(bin)/lint-imports --no-logo
	$(bin)/pytest -n 2 -m "not end_to_end"

format: $(stamps)/tests-pins ## rewrite the code in the project's style
	$(bin)/ruff check --fix .
	$(bin)/ruff format .

clean: ## remove what the tool made
	@if [ -x $(bin)/catalog ]; then $(bin)/catalog clean; fi

lock: $(stamps)/tests-pins ## compile the pins from pyproject.toml (UPGRADE=yes: take the newest versions)
	@sh setup/lock.sh $(if $(UPGRADE),--upgrade)

bench: $(stamps)/tests-pins ## measure speed and memory (SIZES="20 100" SCENARIOS="cold price" REPEAT=3 FOLDER=...)
	@$(bin)/python -m bench run $(if $(SIZES),--sizes $(SIZES)) $(if $(SCENARIOS),--scenarios $(SCENARIOS)) \
		$(if $(REPEAT),--repeat $(REPEAT)) $(if $(FOLDER),--folder $(FOLDER))

bench-press: $(stamps)/tests-pins ## measure the printed catalog of 12, 100 and 300 shops (SIZES="12 300" REPEAT=3)
	@$(bin)/python -m bench.press $(if $(SIZES),--sizes $(SIZES)) $(if $(REPEAT),--repeat $(REPEAT)) \
		$(if $(FOLDER),--folder $(FOLDER))

bench-web: $(stamps)/tests-system ## measure the demo's site in a browser: Lighthouse, bytes, requests (REPEAT=3)
	@PATH="$(CURDIR)/$(bin):$$PATH" $(bin)/python -m bench.web $(if $(REPEAT),--repeat $(REPEAT)) $(if $(FOLDER),--folder $(FOLDER))

bench-compare: $(stamps)/tests-pins ## set two runs of make bench, of bench-press and of bench-web beside each other (BASE=... NEW=..., default: the last two)
	@$(bin)/python -m bench compare $(if $(BASE),--base $(BASE)) $(if $(NEW),--new $(NEW))

# Set-up. Each step leaves a stamp, so that a second run spends no time on it.

ifneq ($(shell sh setup/venv.sh is-good && echo yes),yes)
$(stamps)/venv: again
endif
.PHONY: again

$(stamps)/run-system: setup/system.sh
	@sh setup/system.sh run
	@mkdir -p $(stamps) && touch $@

$(stamps)/venv: | $(stamps)/run-system
	@sh setup/venv.sh
	@mkdir -p $(stamps) && touch $@

$(stamps)/run-pins: requirements/run.txt pyproject.toml $(stamps)/venv
	@sh setup/pins.sh run
	@touch $@

$(stamps)/tests-pins: requirements/tests.txt $(stamps)/run-pins
	@sh setup/pins.sh tests
	@touch $@

$(stamps)/tests-system: setup/system.sh setup/browser.sh | $(stamps)/tests-pins
	@sh setup/system.sh tests
	@sh setup/browser.sh
	@touch $@

$(stamps)/tests-html: requirements/html/package-lock.json setup/html.sh $(stamps)/tests-pins
	@sh setup/html.sh
	@touch $@
