"""Cache, workers and files. These know nothing of shops."""
