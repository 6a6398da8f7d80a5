# browser.sh: makes sure that the tests find a `chromium` that may read any folder, .venv/bin first.
set -eu
. setup/steps.sh

# A snap sees neither /tmp nor hidden folders, where the tests keep their files.
is_snap() {
    case $(readlink -f "$1") in
    */snap | /snap/*) return 0 ;;
    esac
    head -c 4096 "$1" | grep -aq '/snap/bin'
}

# Prints the first browser on the PATH that is no snap.
find_browser() {
    for name in chromium google-chrome google-chrome-stable chromium-browser; do
        browser=$(command -v "$name") || continue
        is_snap "$browser" || { echo "$browser" && return; }
    done
    return 1
}

install_browser() {
    step "Chromium, as Playwright ships it"
    with_libraries=
    ! may_use_apt || with_libraries=--with-deps
    quietly .venv/bin/playwright install $with_libraries chromium ||
        stop "the tests need Chromium: install Google Chrome or a chromium that is no snap, then run make again"
}

playwright_browser() {
    .venv/bin/python -c '
from playwright.sync_api import sync_playwright

with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)'
}

if ! browser=$(find_browser); then
    install_browser
    browser=$(playwright_browser)
fi
case $browser in
*/chromium) ;;
*) ln -sf "$browser" .venv/bin/chromium ;;
esac
