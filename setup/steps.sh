# Sourced by the other scripts: which Python, how a step reports, how it runs a noisy command.

log=$(mktemp)
trap 'rm -f "$log"' EXIT

step() { printf 'set-up: %s\n' "$*"; }

stop() {
    printf 'set-up: %s\n' "$*" >&2
    exit 1
}

# quietly COMMAND...: the end of its output shows only when it fails.
quietly() {
    "$@" </dev/null >"$log" 2>&1 && return
    tail -n 15 "$log" >&2
    return 1
}

# Prints $PYTHON, or the first of the usual names that is new enough.
find_python() {
    for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    stop "Python 3.11 or newer is missing: install it, or name it as in 'make catalog PYTHON=/path/to/python3.12'"
}

# True when apt-get may be used without asking for a password; sets $root to what goes before it.
may_use_apt() {
    root=
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" -eq 0 ] && return
    root='sudo -n'
    $root true 2>/dev/null
}
