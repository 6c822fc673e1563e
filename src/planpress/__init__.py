"""planpress publishes the progress reports of a national action plan as a static, versioned site."""

from importlib.metadata import version

__version__ = version("planpress")
