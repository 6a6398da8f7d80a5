import signal
from time import perf_counter
from types import ModuleType

import pytest

from bench.shares import REST, share_time

PARTS = {"preflight": "/press/preflight/", "WeasyPrint": "weasyprint", "photos": "PIL"}


def spin(call=None):
    """Keep the processor busy for a while, which a look cannot miss."""
    end = perf_counter() + 0.1
    while perf_counter() < end:
        pass
    if call:
        call()


def spin_in(module="some", file="some.py", **names):
    """The same, in a module of this name and file, which has imported these."""
    found = ModuleType(module)
    vars(found).update(names, perf_counter=perf_counter)
    source = "def spin(call=None):\n    end = perf_counter() + 0.1\n"
    source += "    while perf_counter() < end: pass\n    if call: call()\n"
    exec(compile(source, file, "exec"), vars(found))
    return found.spin


@pytest.mark.parametrize(
    ("work", "part"),
    [
        (spin, REST),
        (spin_in("weasyprint.layout", "layout.py"), "WeasyPrint"),
        (spin_in("catalog_gen.press.section", "section.py", w=ModuleType("weasyprint")),
         "WeasyPrint"),
        (spin_in("weasyprinter", "weasyprinter.py"), REST),
        (spin_in(file="/a/press/preflight/ink.py", Image=ModuleType("PIL.Image")), "preflight"),
    ],
    ids=["nobody's", "the library's", "who imports it", "another's name", "a folder's"],
)  # fmt: skip
def test_time_counts_for_whom_it_belongs_to(work, part):
    shares = share_time(work, PARTS)
    assert set(shares) == {*PARTS, REST}
    assert shares[part] == max(shares.values()) > 0.09


def test_what_a_library_calls_back_counts_as_its_own():
    photos, library = spin_in("PIL", "pil.py"), spin_in("weasyprint", "weasy.py")
    shares = share_time(lambda: library(photos), PARTS)
    assert shares["WeasyPrint"] > 0.19
    assert shares["photos"] == 0


def test_the_timer_ends_even_where_the_call_fails():
    before = signal.getsignal(signal.SIGALRM)
    with pytest.raises(ZeroDivisionError):
        share_time(lambda: 1 / 0, PARTS)
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
    assert signal.getsignal(signal.SIGALRM) is before
