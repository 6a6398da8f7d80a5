"""The theme: its tokens, the one Jinja environment, filters, Markdown and fonts."""
