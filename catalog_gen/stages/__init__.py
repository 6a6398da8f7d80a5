"""The stages, one function each: values in, values out; problems and counts go to the run.

What a stage needs is imported when it runs, so that a build without it never pays for it.
"""

from catalog_gen.stages.content import find_look, read_and_check, restrict
from catalog_gen.stages.making import Look, Making
from catalog_gen.stages.photos import make_photos, plan_all_photos
from catalog_gen.stages.press import (
    await_binding,
    await_leaves,
    await_verdict,
    begin_press,
    finish_press,
    prepare_press,
)
from catalog_gen.stages.publish import open_output, publish_files
from catalog_gen.stages.site import make_front, make_site, open_site

__all__ = [
    "Look",
    "Making",
    "await_binding",
    "await_leaves",
    "await_verdict",
    "begin_press",
    "find_look",
    "finish_press",
    "make_front",
    "make_photos",
    "make_site",
    "open_output",
    "open_site",
    "plan_all_photos",
    "prepare_press",
    "publish_files",
    "read_and_check",
    "restrict",
]
