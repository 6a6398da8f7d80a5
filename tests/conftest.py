from hypothesis import settings

# The same examples on every machine and in every run: a red suite stays red until it is mended.
settings.register_profile("catalog", derandomize=True, database=None, deadline=None)
settings.load_profile("catalog")
