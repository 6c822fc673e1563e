"""Benchmarks: each module has a ``main`` that prints its table; ``python -m bench`` runs them all."""
