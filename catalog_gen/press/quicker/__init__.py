"""Small functions of WeasyPrint 70 and pydyf 0.13 that a page asks hundreds of times.

Each is replaced by one with the same results, in less time; streams are a little longer.
"""

from catalog_gen.press.quicker.flow import follow_the_flow
from catalog_gen.press.quicker.lengths import keep_lengths
from catalog_gen.press.quicker.lines import measure_beside_floats
from catalog_gen.press.quicker.streams import compress_as_usual
from catalog_gen.press.quicker.struts import find_struts
from catalog_gen.press.quicker.texts import keep_texts
from catalog_gen.press.quicker.widths import measure_what_is_tight


def be_quick() -> None:
    """Have WeasyPrint 70 and pydyf 0.13 work with what is here."""
    keep_texts()
    keep_lengths()
    follow_the_flow()
    measure_what_is_tight()
    measure_beside_floats()
    find_struts()
    compress_as_usual()
