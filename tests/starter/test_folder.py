"""A new project: it can be built whatever its names contain, and nothing that existed is changed."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from planpress.errors import RefusedError
from planpress.loading import load
from planpress.rules import check
from planpress.starter import READY_SCALES, Answers, create, folder, own_scale
from planpress.starter.ids import plan_id
from planpress.starter.templating import environment, quoted_yaml

LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co"))
NAMES = st.text(LETTERS | st.sampled_from(" :#-{}[]&*!|>'\"%@`~<?កម្ពុជា"), min_size=1, max_size=40).filter(str.strip)


def answers(
    name: str = "Forest Plan",
    languages: tuple[str, ...] = ("en",),
    pillars: tuple[str, ...] = ("Laws", "Patrols"),
    scale: str = "niap",
) -> Answers:
    return Answers(
        name=name,
        party="Exemplia",
        code="NO",
        languages=languages,
        pillars=pillars,
        scale=READY_SCALES[scale],
        process="Forest Act",
        site_url="https://example.org/forest/",
        period="2024",
        first_day="2024-01",
        last_day="2024-12",
    )


@pytest.mark.parametrize("scale", READY_SCALES)
@pytest.mark.parametrize("languages", [("en",), ("fr", "km"), ("no",), ("th", "en")])
def test_a_new_project_has_no_errors(tmp_path: Path, scale: str, languages: tuple[str, ...]) -> None:
    """With each scale and in any languages, `check` has only notes, about what is to be filled in."""
    create(tmp_path / "plan", answers(languages=languages, scale=scale))
    found = check(tmp_path / "plan").findings
    assert {finding.severity.value for finding in found} == {"note"}
    assert {finding.code for finding in found} >= {"SUB301", "SUB302"}


@given(NAMES.map(lambda name: " ".join(name.split())))
@settings(max_examples=200)
def test_every_text_is_quoted(name: str) -> None:
    """Whatever a name contains, YAML reads it as it was typed, also as the value and in a map."""
    assert yaml.safe_load(f"a: {quoted_yaml(name)}") == {"a": name}
    assert yaml.safe_load(f"a: {quoted_yaml({'no': name, 'en': 'x'})}") == {"a": {"no": name, "en": "x"}}


HOSTILE = "Laws: # & \"x\" 'y' {{ z }} - កម្ពុជា | [a](b) <b>"


def test_names_are_read_as_they_were_typed(tmp_path: Path) -> None:
    """Names with signs of YAML, Jinja, Markdown and HTML stay what they are."""
    create(tmp_path / "plan", answers(name=HOSTILE, pillars=(HOSTILE, "no", "1.10")))
    dataset = load(tmp_path / "plan").dataset
    assert dataset
    assert str(dataset.plan.title) == HOSTILE
    assert [str(pillar.title) for pillar in dataset.plan.pillars] == [HOSTILE, "no", "1.10"]
    settings_read = yaml.safe_load((tmp_path / "plan/mkdocs.yml").read_text(encoding="utf-8"))
    assert settings_read["site_name"] == HOSTILE
    assert "<b>" not in (tmp_path / "plan/README.md").read_text(encoding="utf-8").replace("\\<b\\>", "")


def test_labels_are_in_the_languages_of_the_plan(tmp_path: Path) -> None:
    """Labels that planpress translates are in each language; official ones keep their language; others fall back."""
    create(tmp_path / "a", answers(languages=("fr", "km"), scale="traffic-light"))
    create(tmp_path / "b", answers(languages=("fr",), scale="niap"))
    create(tmp_path / "c", answers(languages=("no", "fr"), scale="traffic-light"))
    create(tmp_path / "d", answers(languages=("en",), scale="traffic-light"))
    labels = [yaml.safe_load((tmp_path / name / "data/plan.yml").read_text("utf-8"))["scales"][0]["ratings"][0]["label"]
              for name in "abcd"]  # fmt: skip
    assert labels == [{"fr": "Vert", "km": "បៃតង"}, {"en": "Achieved"}, {"en": "Green", "fr": "Vert"}, "Green"]


def test_ids_of_own_ratings() -> None:
    """An id is made from the label; if that gives nothing, a repetition or a word of YAML, a number is used."""
    scale = own_scale(["Très bien", "tres bien", "ល្អ", "No", "3"])
    assert [(rating.id, rating.rank) for rating in scale.ratings] == [
        ("tres-bien", 5),
        ("rating-2", 4),
        ("rating-3", 3),
        ("rating-4", 2),
        ("rating-5", 1),
    ]


@pytest.mark.parametrize("name", ["mkdocs.yml", "DATA", "docs", "macros", "schema"])
def test_an_existing_project_is_refused(tmp_path: Path, name: str) -> None:
    """A folder with a file of a project, in whatever case, stays as it is."""
    target = tmp_path / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("mine", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(RefusedError, match="already contains"):
        create(tmp_path, answers())
    assert sorted(tmp_path.rglob("*")) == before


def test_a_fresh_repository_is_accepted(tmp_path: Path) -> None:
    """Beside .git, a README, a licence and other workflows, a project is created, and these files stay."""
    for name in ("README.md", ".gitignore", "LICENSE", ".git/config", ".github/workflows/mine.yml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("mine", encoding="utf-8")
    created = create(tmp_path, answers())
    assert created.kept == ("README.md", ".gitignore")
    assert (tmp_path / "README.md").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / ".github/workflows/mine.yml").read_text(encoding="utf-8") == "mine"
    assert all((tmp_path / name).is_file() for name in created.files)
    assert not list(tmp_path.glob("*.new-*"))


def test_a_failure_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If a file cannot be written or moved, an existing folder is as before, and a new one is not there."""
    (tmp_path / "old").mkdir()
    monkeypatch.setitem(folder.COPIED, "macros/__init__.py", "missing")
    for name in ("old", "new"):
        with pytest.raises(FileNotFoundError):
            create(tmp_path / name, answers())
    assert list(tmp_path.rglob("*")) == [tmp_path / "old"]


def test_a_failed_move_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the last of several moves fails, what was moved before is taken out again."""
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if self.name == "mkdocs.yml":
            raise PermissionError(self)
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(PermissionError):
        create(tmp_path, answers())
    assert list(tmp_path.iterdir()) == []


def test_each_template_is_used() -> None:
    """Every file among the templates becomes a file of a project."""
    templates = Path(folder.TEMPLATES)
    sources = {file.relative_to(templates).as_posix() for file in templates.rglob("*") if file.is_file()}
    github = {folder.ACTION, *folder.WORKFLOWS}
    assert sources == {*folder.RENDERED.values(), *folder.COPIED.values(), *github, "data/first_report.yml.jinja"}
    assert set(environment().list_templates()) == sources


def test_hints_become_keys(tmp_path: Path) -> None:
    """Each commented line of the plan is valid as soon as its # is deleted."""
    create(tmp_path / "x", answers(pillars=("Laws",)))
    file = tmp_path / "x/data/plan.yml"
    text = file.read_text(encoding="utf-8")
    hints = ("fictional: true", "contact: {name", "license: CC", "bodies:", "  - {id: office-1")
    for hint in hints:
        assert f"# {hint}" in text
        text = text.replace(f"# {hint}", hint, 1)
    file.write_text(text, encoding="utf-8")
    loaded = load(tmp_path / "x")
    assert loaded.dataset, loaded.findings
    plan = loaded.dataset.plan
    assert plan.fictional
    assert plan.contact
    assert plan.license
    assert [body.id for body in plan.bodies] == ["office-1"]


def test_labels_of_a_source_stay_in_its_language(tmp_path: Path) -> None:
    """Labels that an official source has in one language are not translated; a comment says so."""
    create(tmp_path / "x", answers(languages=("fr",)))
    create(tmp_path / "y", answers(languages=("en",)))
    said = 'The source has the labels in "en" only.'
    texts = [(tmp_path / name / "data/plan.yml").read_text(encoding="utf-8") for name in ("x", "y")]
    assert [said in text for text in texts] == [True, False]


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("National wetlands recovery plan (fictional)", "xx-national-wetlands-recovery-plan"),
        ("Marine turtle action plan of the sea", "xx-marine-turtle-action-plan-of-the-sea"),
        ("W" * 60, "xx-" + "w" * 37),
    ],
)
def test_a_long_name_is_cut_between_words(name: str, identifier: str) -> None:
    """An id that is never changed does not end in the middle of a word, unless the word is too long itself."""
    assert plan_id("XX", name) == identifier
