"""A town's YAML and photos become a website and a printed catalog."""

__version__ = "0.1.0"
