"""Language tags: form, direction, and the nearest of several."""

import pytest

from planpress.model.languages import TAG, covers, direction, nearest, usual_case


@pytest.mark.parametrize(
    "tag",
    [
        "en",
        "km",
        "pt-BR",
        "zh-Hans",
        "zh-Hans-CN",
        "sr-Latn-RS",
        "es-419",
        "de-1996",
        "ca-ES-valencia",
        "zh-Latn-pinyin",
        "az-baku1926",
        "fil",
        "ckb",
    ],
)
def test_tags(tag: str) -> None:
    """A language, with script, region and variant where needed."""
    assert TAG.fullmatch(tag)
    assert usual_case(tag) == tag
    assert usual_case(tag.upper().replace("-", "_")) == tag


@pytest.mark.parametrize(
    "words",
    [
        "",
        "e",
        "english",
        "en-",
        "-en",
        "en--GB",
        "zh-hans",
        "EN",
        "pt-br",
        "en-GB-Latn",
        "es-41",
        "pre-launch",
        "law-abiding",
        "re-opened",
        "x-klingon",
        "en GB",
        "Law",
    ],
)
def test_no_tags(words: str) -> None:
    """Words, other cases, and parts in another order are not language tags."""
    assert not TAG.fullmatch(words)


def test_words_have_no_usual_case() -> None:
    """Only what could be a tag is put into the usual case."""
    assert [usual_case(tag) for tag in ("ZH_hans", "pt-br", "es-419", "Broadcasts", "on-site", "")] == [
        "zh-Hans",
        "pt-BR",
        "es-419",
        "",
        "",
        "",
    ]


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", "ltr"),
        ("ar", "rtl"),
        ("ar-EG", "rtl"),
        ("ar-Latn", "ltr"),
        ("fa", "rtl"),
        ("he-IL", "rtl"),
        ("dv", "rtl"),
        ("ckb", "rtl"),
        ("ku", "ltr"),
        ("ku-Arab", "rtl"),
        ("ku-IQ", "rtl"),
        ("pa", "ltr"),
        ("pa-PK", "rtl"),
        ("az-Arab-IR", "rtl"),
        ("az-IR", "rtl"),
        ("sd", "rtl"),
        ("sd-Deva", "ltr"),
        ("ug-Cyrl", "ltr"),
        ("zh-Hans", "ltr"),
        ("sr-Latn-RS", "ltr"),
        ("ff-Adlm", "rtl"),
        ("fil", "auto"),
        ("ar-Zyyy", "auto"),
        ("", "auto"),
    ],
)
def test_direction(tag: str, expected: str) -> None:
    """The script decides, named or usual for the language in its region; where neither is known, the words do."""
    assert direction(tag) == expected


@pytest.mark.parametrize(
    ("wanted", "available", "expected"),
    [
        ("zh-Hans", ["en", "zh-Hans", "zh"], "zh-Hans"),
        ("zh-Hans", ["en", "zh"], "zh"),
        ("zh-Hans-CN", ["zh", "zh-Hans"], "zh-Hans"),
        ("zh", ["en", "zh-Hant"], "zh-Hant"),
        ("pt-BR", ["en", "pt-PT"], "pt-PT"),
        ("fr", ["en", "km"], None),
        ("en", [], None),
        ("f", ["fr"], None),
    ],
)
def test_nearest(wanted: str, available: list[str], expected: str | None) -> None:
    """The nearest tag is the same tag, then a less specific one, then one of the same language, then none."""
    assert nearest(wanted, available) == expected


def test_a_language_covers_its_own_kinds() -> None:
    """Texts in a language serve readers of each of its variants, but not the other way round."""
    assert covers("zh", "zh-Hans") and covers("zh-Hans", "zh-Hans")
    assert not any(covers(*tags) for tags in (("zh-Hans", "zh"), ("zh-Hans", "zh-Hant"), ("f", "fr"), ("en", "eng")))
