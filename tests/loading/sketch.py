"""Projects in a few files: a plan is there unless a case gives its own."""

from collections.abc import Mapping
from pathlib import Path

PLAN = """\
id: demo
title: Demo
party: {code: KH, name: Demoland}
process: Proc
site_url: https://example.org/demo/
pillars:
  - {id: "1", title: One}
  - {id: "2", title: Two}
assessors:
  - {id: party, label: Party}
  - {id: secretariat, label: Sec}
scales:
  - id: s1
    ratings:
      - {id: achieved, label: Achieved, rank: 2}
      - {id: partial-progress, label: Partial, rank: 1}
"""
REPORT = """\
from: 2014-11-01
to: 2017-07-31
scale: s1
actions:
  - id: "1.1"
    pillar: "1"
    title: T
    ratings: {party: achieved}
"""


def project(folder: Path, files: Mapping[str, str | bytes] | None = None) -> Path:
    """Write a plan and one report, or the files given."""
    written = {"data/plan.yml": PLAN, **({"data/reports/2014-2017.yml": REPORT} if files is None else files)}
    for name, content in written.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder
