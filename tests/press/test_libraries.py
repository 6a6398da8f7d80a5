import ctypes.util
import subprocess
import sys

import pytest

from catalog_gen.press import libraries

COUNT = """
import subprocess
programs = []
start = subprocess.Popen.__init__
def listen(self, *arguments, **options):
    programs.append(arguments[0] if arguments else options["args"])
    start(self, *arguments, **options)
subprocess.Popen.__init__ = listen
from catalog_gen.press.libraries import import_section
assert import_section().render
print(len(programs))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems search")
def test_no_program_is_started_to_find_libraries():
    done = subprocess.run([sys.executable, "-c", COUNT], capture_output=True, text=True, check=True)
    assert done.stdout == "0\n"


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_a_system_that_must_search_does(monkeypatch, system):
    search = ctypes.util.find_library
    searched = []

    def load():
        searched.append(ctypes.util.find_library is search)
        if not searched[-1]:
            raise OSError("cannot load library 'libgobject-2.0-0'")

    monkeypatch.setattr(libraries, "_import", load)
    monkeypatch.setattr(sys, "platform", system)
    libraries.import_section()
    assert searched[-1]
    assert ctypes.util.find_library is search


def test_a_missing_library_is_told(monkeypatch):
    def load():
        raise OSError("cannot load library 'libpango'")

    monkeypatch.setattr(libraries, "_import", load)
    with pytest.raises(OSError, match="libpango"):
        libraries.import_section()
