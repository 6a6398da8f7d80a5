import io

import pikepdf
import pytest

from catalog_gen.press.saving import save_pdf


@pytest.mark.parametrize(
    ("asked", "version"), [({"least": "1.7"}, "1.7"), ({"exactly": "1.6"}, "1.6")]
)
def test_the_same_content_gives_the_same_bytes_of_the_version_asked_for(asked, version):
    def save():
        pdf = pikepdf.new()
        pdf.add_blank_page()
        return save_pdf(pdf, **asked)

    assert save() == save()
    with pikepdf.open(io.BytesIO(save())) as pdf:
        assert pdf.pdf_version == version
