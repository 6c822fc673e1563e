"""A project's settings of the frame have an effect, or are refused with a line that names them; none is ignored."""

from pathlib import Path

import pytest
import yaml

from planpress.errors import BuildError
from planpress.rules import check
from planpress.site.apart import Order
from planpress.site.skin.making import make
from tests.conftest import SAMPLE, copy_project
from tests.site.tree import Tree

PERIOD = "2014-2015"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the fictional plan."""
    return copy_project(SAMPLE, tmp_path / "project")


def set_up(project: Path, settings: dict[str, object]) -> None:
    """Add settings to mkdocs.yml; maps are merged."""
    file = project / "mkdocs.yml"
    given = yaml.safe_load(file.read_text(encoding="utf-8"))
    for name, value in settings.items():
        given[name] = given.get(name, {}) | value if isinstance(value, dict) else value
    file.write_text(yaml.safe_dump(given), encoding="utf-8")


def built(project: Path) -> Tree:
    """Build one period."""
    dataset = check(project).sound()
    target = project / "site" / PERIOD
    make(project, dataset, Order(PERIOD, target))
    return Tree(project / "site", dataset.plan.site_url)


REFUSED: dict[str, tuple[dict[str, object], str]] = {
    "fonts": ({"theme": {"font": {"text": "Inter"}}}, "theme: `font` would load fonts from another host"),
    "language": ({"theme": {"language": "fr"}}, "theme: `language: fr` has no effect"),
    "direction": ({"theme": {"direction": "rtl"}}, "theme: `direction` has no effect"),
    "icon": ({"theme": {"icon": {"logo": "material/library"}}}, "theme: `icon` has no effect"),
    "a key that nobody knows": ({"theme": {"colour": "blue"}}, "theme: `colour` has no effect"),
    "feature": ({"theme": {"features": ["navigation.tabs"]}}, "features: `navigation.tabs` has no effect"),
    "colour": ({"theme": {"palette": {"primary": "teal"}}}, "palette: `primary: teal` has no effect"),
    "dark only": ({"theme": {"palette": {"scheme": "slate"}}}, "palette: `scheme: slate` has no effect"),
    "toggle": ({"theme": {"palette": [{"scheme": "default"}, {"scheme": "slate"}]}}, "`palette` has no effect"),
    "analytics": ({"extra": {"analytics": {"provider": "google"}}}, "extra: `analytics` has no effect"),
    "consent": ({"extra": {"consent": {"title": "Cookies"}}}, "extra: `consent` has no effect"),
    "versions of mike": ({"extra": {"version": {"provider": "mike"}}}, "extra: `version` has no effect"),
    "address": ({"site_url": "https://example.org/elsewhere/"}, "`site_url` has no effect"),
    "edit link": ({"edit_uri": "edit/main/docs/"}, "`edit_uri` has no effect"),
    "plain addresses": ({"use_directory_urls": False}, "`use_directory_urls: false` has no effect"),
    "foreign style": ({"extra_css": ["https://example.org/x.css"]}, "https://example.org/x.css is on another host"),
    "foreign script": ({"extra_javascript": ["//example.org/x.js"]}, "//example.org/x.js is on another host"),
    "missing style": ({"extra_css": ["missing.css"]}, "extra_css: missing.css is missing"),
    "missing logo": ({"theme": {"logo": "seal.svg"}}, "theme: logo: seal.svg is missing"),
    "formulas": (
        {"markdown_extensions": ["tables", "attr_list", "pymdownx.arithmatex"]},
        "`pymdownx.arithmatex` needs",
    ),
    "profile without a link": ({"extra": {"social": [{"name": "us"}]}}, "extra: social: each entry needs a `link`"),
    "profile with a script": ({"extra": {"social": [{"link": "javascript:alert(1)"}]}}, "needs a `link`"),
    "unknown icon": ({"extra": {"social": [{"link": "https://x.example", "icon": "../../x"}]}}, "there is no icon"),
}


@pytest.mark.parametrize(("settings", "line"), REFUSED.values(), ids=list(REFUSED))
def test_a_setting_without_effect_is_refused(settings: dict[str, object], line: str, project: Path) -> None:
    """One line names the file and the setting."""
    set_up(project, settings)
    with pytest.raises(BuildError) as error:
        built(project)
    assert len(error.value.lines) == 1
    assert error.value.lines[0].startswith("mkdocs.yml: ")
    assert line in error.value.lines[0]


def test_all_settings_without_effect_are_named_at_once(project: Path) -> None:
    """Two mistakes give two lines."""
    set_up(project, {"theme": {"direction": "rtl", "features": ["navigation.tabs", "toc.follow"]}})
    with pytest.raises(BuildError) as error:
        built(project)
    assert len(error.value.lines) == 3


def test_settings_of_an_older_project_still_build(project: Path) -> None:
    """Settings that earlier versions wrote into mkdocs.yml are accepted, because the frame does the same."""
    features = ["navigation.sections", "search.highlight"]
    palette = {"scheme": "default", "primary": "custom", "accent": "custom"}
    set_up(project, {"theme": {"language": "en", "features": features, "palette": palette, "font": False}})
    assert built(project).pages


def test_settings_are_shown(project: Path) -> None:
    """Logo, icon, style sheet, scripts, footer, copyright, profiles, repository and author are on every page."""
    for name in ("seal.svg", "tab.svg", "look.css", "more.js", "more.mjs"):
        (project / "docs" / name).write_text("<svg/>" if name.endswith("svg") else "")
    set_up(
        project,
        {
            "theme": {"logo": "seal.svg", "favicon": "tab.svg"},
            "extra_css": ["look.css"],
            "extra_javascript": ["more.js", "more.mjs"],
            "copyright": 'Licence <a href="https://example.org/">CC BY</a><script>x</script>',
            "repo_url": "https://example.org/repository",
            "repo_name": "Sources",
            "site_author": "An office",
            "extra": {"social": [{"link": "https://social.example/@turtles", "icon": "material/leaf", "name": "Us"}]},
            "plugins": [
                {"planpress": {"footer": "Printed *in* [Exemplia](https://example.org/)"}},
                {"macros": {"module_name": "macros", "on_undefined": "strict", "on_error_fail": True}},
            ],
        },
    )
    tree = built(project)
    for file in tree.pages:
        page = tree.page(file)
        up = "../" * (file.count("/") - 1)
        assert page.xpath("//img[@class='pp-logo']/@src") == [f"{up}seal.svg"], file
        assert page.xpath("//link[@rel='icon']/@href") == [f"{up}tab.svg"]
        assert page.xpath("//head/link[@rel='stylesheet']/@href") == [f"{up}assets/planpress.css", f"{up}look.css"]
        assert page.xpath("//head/script/@src") == [f"{up}assets/planpress.js", f"{up}more.js", f"{up}more.mjs"]
        assert page.xpath("//script[@type='module']/@src") == [f"{up}more.mjs"]
        assert page.xpath("//meta[@name='author']/@content") == ["An office"]
        foot = tree.words(file, "//footer")
        assert "Printed in Exemplia" in foot
        assert "Licence CC BY" in foot
        assert not page.xpath("//footer//script")
        assert page.xpath("//footer//li/a/@href") == [
            "https://social.example/@turtles",
            "https://example.org/repository",
        ]
        assert len(page.xpath("//footer//li//*[local-name()='svg']")) == 1


def test_own_templates_take_the_place_of_others(project: Path) -> None:
    """A fragment, and a block of the whole frame, come from custom_dir; its other files are copied."""
    folder = project / "look/planpress"
    (folder / "frame").mkdir(parents=True)
    (folder / "corrections.html.jinja").write_text("<p>{{ entries | length }} corrections, {{ ledger }}.</p>\n")
    (folder / "frame/page.html.jinja").write_text(
        '{% extends "planpress/frame/page.html.jinja" %}\n'
        "{% block footer %}<footer>Ours: {{ footer.period }}</footer>{% endblock %}\n"
    )
    (project / "look/seal.svg").write_text("<svg/>")
    set_up(project, {"theme": {"custom_dir": "look", "logo": "seal.svg"}})
    tree = built(project)
    assert f"{PERIOD}/seal.svg" in tree.files
    assert not [file for file in tree.files if file.endswith(".jinja")]
    for file in tree.pages:
        assert tree.words(file, "//footer") == f"Ours: {PERIOD}"
    assert "0 corrections" in tree.words(f"{PERIOD}/about/index.html", "//main")


@pytest.mark.parametrize(
    ("name", "line"),
    [
        (
            "main.html",
            "look/main.html has no effect: it replaces a template of Material, which pages do not use; "
            "the frame is look/planpress/frame/",
        ),
        ("partials/footer.html", "look/partials/footer.html has no effect"),
        ("planpress/frame/foot.html.jinja", "look/planpress/frame/foot.html.jinja has no effect"),
    ],
)
def test_a_template_without_effect_is_refused(name: str, line: str, project: Path) -> None:
    """A template of Material, or one with an unknown name, is reported."""
    file = project / "look" / name
    file.parent.mkdir(parents=True)
    file.write_text("x")
    set_up(project, {"theme": {"custom_dir": "look"}})
    with pytest.raises(BuildError) as error:
        built(project)
    assert line in error.value.lines[0]


def test_a_template_that_fails_is_named(project: Path) -> None:
    """A mistake in a project's own template is one line with the file and the line in it."""
    folder = project / "look/planpress"
    folder.mkdir(parents=True)
    (folder / "corrections.html.jinja").write_text("<p>\n{{ nothing_like_it }}\n</p>\n")
    set_up(project, {"theme": {"custom_dir": "look"}})
    with pytest.raises(BuildError) as error:
        built(project)
    assert "look/planpress/corrections.html.jinja" in error.value.lines[0]
    assert "nothing_like_it" in error.value.lines[0]
