"""Benchmarks: each module has a ``main`` that prints its results; ``python -m bench`` runs them all."""
