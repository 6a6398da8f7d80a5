"""A finished PDF → bytes: compact, and the same for the same content."""

from io import BytesIO

from pikepdf import ObjectStreamMode, Pdf


def save_pdf(pdf: Pdf, *, least: str = "", exactly: str = "") -> bytes:
    """The bytes of a file; `least` and `exactly` are versions of PDF, such as `1.7`."""
    file = BytesIO()
    pdf.save(
        file,
        min_version=least,
        force_version=exactly,
        object_stream_mode=ObjectStreamMode.generate,
        deterministic_id=True,
    )
    return file.getvalue()
