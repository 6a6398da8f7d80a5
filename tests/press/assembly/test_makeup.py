from pikepdf import Array, Dictionary, Stream


def test_no_slot_is_left(book):
    for value in book.objects:
        text = value.stream_dict.unparse() if isinstance(value, Stream) else _text(value)
        assert b"/!" not in text
        assert b"\0" not in text


def test_objects_are_numbered_without_gaps(book):
    # The last is the cross-reference stream itself.
    assert int(book.trailer.Size) == len(book.objects) + 1
    assert all(value is not None for value in book.objects)


def test_the_page_tree_has_all_pages(book, press_book):
    for pdf in (book, press_book):
        assert int(pdf.Root.Pages.Count) == len(pdf.Root.Pages.Kids) == len(pdf.pages)
        assert all(page.obj.Parent.is_same_object_as(pdf.Root.Pages) for page in pdf.pages)


def test_only_the_screen_edition_is_tagged(book, press_book):
    assert "/StructTreeRoot" in book.Root
    assert "/StructTreeRoot" not in press_book.Root


def _text(value):
    return value.unparse(resolved=True) if isinstance(value, Array | Dictionary) else b""
