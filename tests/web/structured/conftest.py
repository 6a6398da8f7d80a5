import json

import pytest

from catalog_gen.web.pages import list_pages


@pytest.fixture
def things():
    """The things that a page of a site says to machines, by their types."""

    def read(site, address):
        page = next(page for page in list_pages(site) if page.address == address)
        document = json.loads(page.structured)
        assert document["@context"] == "https://schema.org"
        return {thing["@type"]: thing for thing in document["@graph"]}

    return read
