import signal
from types import ModuleType

import pytest

from bench import shares as shares_module
from bench.shares import REST, share_time

PARTS = {"preflight": "/press/preflight/", "WeasyPrint": "weasyprint", "photos": "PIL"}


class Clock:
    """A clock that stands still but for work, each time followed by a look."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now

    def work(self):
        self.now += 0.1
        signal.raise_signal(signal.SIGALRM)


CLOCK = Clock()


@pytest.fixture
def still(monkeypatch):
    """No timer looks, whatever the machine does meanwhile."""
    monkeypatch.setattr(shares_module, "perf_counter", CLOCK)
    monkeypatch.setattr(signal, "setitimer", lambda *_: None)


def spin():
    """Work for 0.1 s."""
    CLOCK.work()


def spin_in(module="some", file="some.py", **names):
    """The same, in a module of this name and file, which has imported these; then call."""
    found = ModuleType(module)
    vars(found).update(names, work=CLOCK.work)
    source = "def spin(call=None):\n    work()\n    if call: call()\n"
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
@pytest.mark.usefixtures("still")
def test_time_counts_for_whom_it_belongs_to(work, part):
    assert share_time(work, PARTS) == {**dict.fromkeys((*PARTS, REST), 0), part: 0.1}


@pytest.mark.usefixtures("still")
def test_names_that_are_imported_at_their_first_use_are_left_alone():
    class Lazy:
        def __getattribute__(self, name):
            raise ImportError(f"circular import because of {name}")

    library = spin_in("some", "lazy.py", lazy=Lazy(), w=ModuleType("weasyprint"))
    assert share_time(library, PARTS)["WeasyPrint"] == 0.1


@pytest.mark.usefixtures("still")
def test_what_a_library_calls_back_counts_as_its_own():
    photos, library = spin_in("PIL", "pil.py"), spin_in("weasyprint", "weasy.py")
    shares = share_time(lambda: library(photos), PARTS)
    assert (shares["WeasyPrint"], shares["photos"]) == (0.2, 0)


def test_a_timer_looks():
    looks = []

    def wait():
        while not looks:
            signal.pause()

    real = shares_module._part_of
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shares_module, "_part_of", lambda *of: looks.append(1) or real(*of))
        share_time(wait, PARTS)
    assert looks


def test_the_timer_ends_even_where_the_call_fails():
    before = signal.getsignal(signal.SIGALRM)
    with pytest.raises(ZeroDivisionError):
        share_time(lambda: 1 / 0, PARTS)
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
    assert signal.getsignal(signal.SIGALRM) is before
