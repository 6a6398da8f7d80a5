# venv.sh: makes .venv.   venv.sh is-good: tells whether the one that is there still works.
set -eu
. setup/steps.sh

# The scripts in a venv name its folder, so a copied or moved one runs the code of another place.
if [ "${1-}" = is-good ]; then
    [ -x .venv/bin/python ] && [ "$(cat .venv/place 2>/dev/null)" = "$(pwd -P)" ]
    exit
fi

python=$(find_python)
step ".venv with $("$python" --version)"
clear=
[ ! -e .venv/pyvenv.cfg ] || clear=--clear
quietly "$python" -m venv $clear .venv || stop "'$python -m venv .venv' failed (its last lines are above)"
pwd -P >.venv/place
