"""The sample in two languages: with pages in French, for which only some words and texts are translated."""

from collections.abc import Sequence
from pathlib import Path

from tests.conftest import SAMPLE, copy_project

PERIODS = ("2014-2015", "2016", "2017")
"""The reports of the project: rated, missing, withheld."""


def write(project: Path, languages: str = "[en, fr]", periods: Sequence[str] = PERIODS) -> Path:
    """Copy the sample with some of its reports, and give it further languages.

    Args:
        project: The folder to write to.
        languages: The languages, as YAML.
        periods: The reports to keep.
    """
    copy_project(SAMPLE, project)
    plan = project / "data/plan.yml"
    plan.write_text(plan.read_text("utf-8").replace("languages: [en]", f"languages: {languages}"), "utf-8")
    for report in (project / "data/reports").glob("*.yml"):
        if report.stem not in periods:
            report.unlink()
    return project


def write_prose(project: Path) -> None:
    """Give a project prose of every kind: translated in both ways, not translated, and in one language only."""
    docs = project / "docs"
    (docs / "fr/media").mkdir(parents=True)
    (docs / "guide.md").write_text(
        "# Guide for visitors\n\nSee [the beaches](beaches.md) and ![a map](map.png).\n\nThe rating is "
        '{{ rating_badge("1.1") }}.\n\n- [French picture](fr/media/plage.png)\n',
        "utf-8",
    )
    (docs / "beaches.fr.md").write_text("# Les plages\n\nVoir [le guide](guide.md) et ![carte](map.png).\n", "utf-8")
    (docs / "fr/partners.md").write_text("# Partenaires\n\n![plage](media/plage.png)\n", "utf-8")
    (docs / "partners.md").write_text("# Partners\n\nTheir names.\n", "utf-8")
    (docs / "fr/merci.md").write_text("# Merci\n\nUne page en français seulement.\n", "utf-8")
    (docs / "map.png").write_bytes(b"a map")
    (docs / "fr/media/plage.png").write_bytes(b"a beach")
