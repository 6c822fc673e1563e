"""A whole site of a plan that renames all terms: none of the catalogue's own is left."""

import re

import pytest

from planpress.language.pseudo import ACCENTS
from planpress.model.terms import ENGLISH_TERMS
from tests.conftest import build_tree
from tests.language.renamed import renamed_sample
from tests.language.test_site import NAMES, PERIODS, phrases, texts
from tests.site.pseudo import pseudo_tree
from tests.site.tree import Tree

WORDS = [word for pair in ENGLISH_TERMS.values() for word in pair]
PLAIN = re.compile(rf"\b({'|'.join(WORDS)})\b", re.IGNORECASE)
ACCENTED = re.compile("|".join(word.translate(ACCENTS) for word in WORDS), re.IGNORECASE)
FILES = re.compile("actions(-excel)?.csv".translate(ACCENTS))
"""Names of files in messages; each holds one of the words."""


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The sample with other words for everything, in English."""
    folder = tmp_path_factory.mktemp("renamed")
    return build_tree(renamed_sample(folder / "project"), folder / "site", PERIODS)


def test_no_page_has_a_word_of_the_catalogue(english: Tree) -> None:
    """No text outside the data, docs/ and addresses has one of the words that the plan has replaced."""
    left: dict[str, str] = {}
    for file in english.html_files:
        for text in texts(english.page(file)):
            words = NAMES.sub(" ", " ".join(text.split()))
            if not PLAIN.search(words):
                continue
            for phrase in phrases():
                words = words.replace(phrase, " ")
            if PLAIN.search(words):
                left.setdefault(words, file)
    assert left == {}


def test_pages_have_the_words_of_the_plan(english: Tree) -> None:
    """Headings, labels, counts and the script say the plan's words."""
    page = english.text("2022-2023/actions/1.1/index.html")
    assert "Milestone 1.2 →" in page
    assert "A newer reporting cycle, %(period)s, has been published." in page
    pillar = english.page("2022-2023/pillars/1/index.html")
    assert pillar.xpath("string(//p[@class='pp-eyebrow'])") == "Goal 1"
    assert pillar.xpath("string(//nav//span[@class='pp-side__part'])") == "Goals"
    assert "milestones" in english.text("2022-2023/index.html")
    assert "The milestone&#39;s id" in english.text("2022-2023/data/index.html")
    assert '"@value": "The goal\'s id."' in english.text("2022-2023/data/actions.csv-metadata.json")
    assert "All reporting cycles:" in english.text("404.html")


def test_files_keep_their_keys(english: Tree) -> None:
    """Columns, keys and addresses are the same under any words."""
    assert english.text("2022-2023/data/actions.csv").startswith("period,action,pillar,title,")
    assert '"actions": [' in english.text("2022-2023/data/report.json")


def test_no_file_has_a_message_with_a_term_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    """In the pseudo-language only messages have accents: none of them, in any file, has a replaced word."""
    folder = tmp_path_factory.mktemp("renamed-pseudo")
    tree = pseudo_tree(folder / "site", PERIODS, renamed_sample(folder / "project"))
    assert "mîléštöñé" in tree.text("2022-2023/index.html")
    assert "göålš" in tree.page("2021/index.html").xpath("string(//nav//span[@class='pp-side__part'])")
    readable = [file for file in tree.files if file.endswith((".html", ".xml", ".svg", ".json", ".csv"))]
    assert [file for file in readable if ACCENTED.search(FILES.sub("", tree.text(file)))] == []
