"""The pseudo-language, which shows what does not come from the catalogue."""

from babel.messages import Catalog

from planpress.language.pseudo import FIXED, pseudo, pseudo_catalogue


def test_a_message_gets_brackets_accents_and_length() -> None:
    """A message is recognisable, readable and at least a third longer."""
    message = "The report is missing."
    words = pseudo(message)
    assert words == "⟦Thé ŕépöŕt îš mîššîñg.~~~~~~~~⟧"
    assert len(words) >= len(message) * 4 / 3


def test_what_is_no_word_stays() -> None:
    """Names of values, percent signs, tags and entities are the same in every language."""
    message = 'about <a href="%(url)s">%(num)s</a> &nbsp; 5 %%'
    assert FIXED.findall(pseudo(message)) == FIXED.findall(message)


def test_a_catalogue_with_plurals_and_contexts() -> None:
    """Both forms of a plural and the context of a message reach the catalogue."""
    template = Catalog()
    template.add(("action", "actions"))
    template.add("new", context="of one")
    catalogue = pseudo_catalogue(template)
    assert [(message.id, message.context, message.string) for message in catalogue if message.id] == [
        (("action", "actions"), None, ("⟦åçtîöñ~~~⟧", "⟦åçtîöñš~~~⟧")),
        ("new", "of one", "⟦ñéw~~⟧"),
    ]
