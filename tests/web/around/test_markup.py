from xml.etree.ElementTree import fromstring

from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.web.around.markup import write_attribute, write_text

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from("<>&'\""))


@given(WORDS)
def test_what_is_written_is_read(words):
    element = fromstring(f"<a b={write_attribute(words)}>{write_text(words)}</a>")
    assert (element.text or "", element.get("b")) == (words, words)


def test_words_keep_their_quotes():
    assert write_text('l\'« "été" » & <b>') == 'l\'« "été" » &amp; &lt;b&gt;'
