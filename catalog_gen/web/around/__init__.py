"""The files beside the pages: for search engines, feed readers, home screens and no network."""
