import subprocess
import sys
from pathlib import Path

import catalog_gen.press.tasks

OF_THE_CONTENT = ("pydantic", "phonenumbers", "jinja2", "opening_hours", "babel", "yaml")
LOAD = f"""
import sys
from importlib import import_module
for name in sys.argv[1:]:
    import_module("catalog_gen.press.tasks." + name)
from catalog_gen.press.tasks import loading
loading.load_printery(None)
loading.load_typesetter(None)
print(*[name for name in {OF_THE_CONTENT} if name in sys.modules])
print(*[name for name in ("pikepdf", "weasyprint") if name in sys.modules])
"""


def test_workers_import_what_their_tasks_need_and_not_the_content_s_model():
    names = [path.stem for path in Path(catalog_gen.press.tasks.__file__).parent.glob("[!_]*.py")]
    command = [sys.executable, "-c", LOAD, *names]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "\npikepdf weasyprint\n"
