from catalog_gen.theme.inks import ink_profile


def test_the_printing_condition_is_named_and_its_profile_embedded(press_book):
    (intent,) = press_book.Root.OutputIntents
    assert (intent.Type, intent.S) == ("/OutputIntent", "/GTS_PDFX")
    assert str(intent.OutputConditionIdentifier) == "FOGRA39"
    assert str(intent.Info) == "FOGRA39"
    assert str(intent.RegistryName) == "http://www.color.org"
    assert intent.DestOutputProfile.N == 4
    assert intent.DestOutputProfile.read_bytes() == ink_profile()
