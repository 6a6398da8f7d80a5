# system.sh run|tests...: installs the Debian packages that these need and that are not there yet.
set -eu
. setup/steps.sh

python=$(find_python)
packages=
wishes=
lists_are_new=.venv/stamps/apt-lists

need() { packages="$packages $1"; }

need_module() { "$python" -c "import $1" 2>/dev/null || need "$2"; }

need_library() { "$python" -c "import ctypes; ctypes.CDLL('$1')" 2>/dev/null || need "$2"; }

need_command() { command -v "$1" >/dev/null || need "$2"; }

# What a run can do without: its lack is told where it is felt.
wish_command() { command -v "$1" >/dev/null || wishes="$wishes $2"; }

# Debian ships Python without what `python -m venv` needs. The libraries are WeasyPrint's.
need_for_run() {
    need_module ensurepip "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    need_library libpango-1.0.so.0 libpango-1.0-0
    need_library libpangoft2-1.0.so.0 libpangoft2-1.0-0
    need_library libharfbuzz.so.0 libharfbuzz0b
    need_library libharfbuzz-subset.so.0 libharfbuzz-subset0
    need_library libfontconfig.so.1 libfontconfig1
    wish_command mutool mupdf-tools
}

# libatomic is for Playwright's own Node. Ubuntu has Chromium as a snap only: browser.sh sees to it.
need_for_tests() {
    need_command pdftotext poppler-utils
    need_command qpdf qpdf
    need_command mutool mupdf-tools
    need_library libatomic.so.1 libatomic1
    grep -qsx 'ID=ubuntu' /etc/os-release || need_command chromium chromium
}

apt_get() { $root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@"; }

# A list that cannot be fetched may not matter: the installation tells.
update_lists() {
    quietly apt_get update || step "apt-get update failed, going on with the lists there are"
    mkdir -p "$(dirname "$lists_are_new")"
    touch "$lists_are_new"
}

install_packages() {
    step "system packages:$packages"
    [ -e "$lists_are_new" ] || update_lists
    for try in 1 2 3; do
        # shellcheck disable=SC2086 # one argument per package
        quietly apt_get install --yes --no-install-recommends $packages && return
        [ "$try" -lt 3 ] || stop "apt-get could not install$packages (three tries; its last lines are above)"
        step "apt-get failed, trying again in 5 seconds"
        sleep 5
        update_lists
    done
}

install_wishes() {
    may_use_apt || return
    step "system packages, if they can be had:$wishes"
    [ -e "$lists_are_new" ] || update_lists
    # shellcheck disable=SC2086 # one argument per package
    quietly apt_get install --yes --no-install-recommends $wishes
}

for group in "$@"; do
    "need_for_$group"
done
if [ -n "$packages" ]; then
    may_use_apt ||
        stop "system packages are missing; as root, run 'apt-get install$packages' (Debian's names), then run make again"
    install_packages
fi
[ -n "$wishes" ] || exit 0
install_wishes || step "going on without$wishes, which measures ink before print"
