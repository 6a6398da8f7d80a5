from catalog_gen.web.data.script import script_value


def test_values_are_safe_in_scripts():
    assert script_value({"a": "é</script>"}) == '{"a":"é\\u003c/script>"}'
