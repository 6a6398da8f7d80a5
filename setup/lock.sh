# lock.sh [--upgrade]: compiles the pins from pyproject.toml, for the oldest Python that may run them.
# Packages drop needs as Python grows, so what 3.11 needs is enough for newer ones.
set -eu
. setup/steps.sh

.venv/bin/python -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' ||
    stop "the pins are compiled on Python 3.11: remove .venv, then run make lock PYTHON=python3.11"

export CUSTOM_COMPILE_COMMAND='make lock'

compile() {
    output=$1
    shift
    step "$output"
    quietly .venv/bin/pip-compile --generate-hashes --strip-extras --allow-unsafe \
        --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
        --build-deps-for editable --output-file "$output" "$@" pyproject.toml ||
        stop "pip-compile failed (its last lines are above)"
}

compile requirements/run.txt "$@"
compile requirements/tests.txt --extra tests --constraint requirements/run.txt "$@"
