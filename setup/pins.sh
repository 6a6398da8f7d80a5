# pins.sh run|tests: installs the packages of requirements/$1.txt, and with run this project itself.
set -eu
. setup/steps.sh

install() { quietly .venv/bin/python -m pip install --disable-pip-version-check --no-input "$@"; }

step "Python packages of requirements/$1.txt"
install --require-hashes --only-binary :all: --requirement "requirements/$1.txt" ||
    stop "pip could not install requirements/$1.txt (its last lines are above)"
[ "$1" = run ] || exit 0
install --no-deps --no-build-isolation --editable . ||
    stop "pip could not install the project itself (its last lines are above)"
