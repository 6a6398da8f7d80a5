"""Pictures in the place of their proxies, in memory: for a section or a few pages."""

from io import BytesIO

from pikepdf import Name, ObjectStreamMode, Pdf, Stream

from catalog_gen.press.proxies.pictures import Pictures
from catalog_gen.press.proxies.proxy import find_keys, read_key


def fulfil(pdf: bytes, pictures: Pictures) -> bytes:
    """The same PDF with its pictures; a PDF without proxies as it is.

    Raises:
        LostEntryError: the cache lost a picture.
    """
    if not find_keys(pdf):
        return pdf
    with Pdf.open(BytesIO(pdf)) as file:
        for value in file.objects:
            if isinstance(value, Stream) and value.get("/Subtype") == Name.Image:
                key = read_key(value.read_raw_bytes())
                if key is not None:
                    value.write(pictures.read(key), filter=Name.DCTDecode)
        filled = BytesIO()
        # It is drawn and forgotten: nobody reads its identifier.
        file.save(filled, object_stream_mode=ObjectStreamMode.preserve, static_id=True)
        return filled.getvalue()
