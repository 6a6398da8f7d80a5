"""The labels of the interface, one file per language, the same keys in each."""
