"""Benchmarks of the real command: `make bench`. docs/explanation/performance.md says how."""
