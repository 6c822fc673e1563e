"""Modules that no build uses are not loaded, and can still be used."""

import subprocess
import sys


def run(script: str) -> str:
    """Run Python code in a process of its own, and return what it prints."""
    command = [sys.executable, "-c", f"from planpress.site.skin.late_modules import *; {script}"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def test_a_build_does_not_load_them() -> None:
    """Everything that a build imports leaves them unloaded."""
    imports = "import planpress.site.build, planpress.site.skin.making"
    loaded = "print(*(name for name in UNUSED if sys.modules[name].__spec__))"
    assert run(f"spare_unused(); {imports}; {loaded}") == ""


def test_they_are_loaded_when_used() -> None:
    """The first use of a name loads the module."""
    assert run("spare_unused(); import asyncio; print(asyncio.run.__name__, asyncio.events.__name__)") == (
        "run asyncio.events"
    )


def test_a_loaded_module_stays() -> None:
    """A module that is already loaded is left as it is."""
    assert run("import asyncio; spare_unused(); print(sys.modules['asyncio'] is asyncio)") == "True"
