from catalog_gen.press.paper import A5, Paper


def test_the_measure_lies_between_the_margins():
    assert A5.measure == 124
    assert Paper(99, 210, 8).measure == 83
