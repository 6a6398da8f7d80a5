"""The built site in a browser: `make bench-web`."""
