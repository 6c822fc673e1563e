"""planpress publishes the progress reports of a national action plan as a static, versioned site."""


def __getattr__(name: str) -> str:
    """Return the version on request: most commands never need it, and reading it takes 40 ms."""
    if name != "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib.metadata import version  # noqa: PLC0415 - this import takes most of the time

    return version("planpress")
