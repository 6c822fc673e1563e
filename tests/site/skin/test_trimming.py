"""The theme's templates without its icons."""

from mkdocs.theme import Theme

from planpress.site.skin.trimming import use_visible_templates


def test_only_hidden_templates_are_left_out() -> None:
    """A lean environment lists what the usual one lists, without what stands below a hidden folder."""
    usual = Theme(name="material").get_env().list_templates()
    theme = Theme(name="material")
    use_visible_templates(theme)
    lean = theme.get_env().list_templates()
    assert lean == [name for name in usual if not any(part.startswith(".") for part in name.split("/")[:-1])]
    assert len(lean) < len(usual) / 10


def test_hidden_templates_are_still_found_by_name() -> None:
    """The theme includes its icons by name, and finds them."""
    theme = Theme(name="material")
    use_visible_templates(theme)
    assert "<svg" in theme.get_env().get_template(".icons/material/magnify.svg").render()
