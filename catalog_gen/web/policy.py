"""What browsers may load and run for a page (Content Security Policy Level 3, W3C)."""

_SOURCES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}

CONTENT_POLICY = "; ".join(f"{name} {sources}" for name, sources in _SOURCES.items())
"""Files of the site itself and nothing else: no inline script or style, no other host, no form."""
