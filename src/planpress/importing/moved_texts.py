"""Finds the texts of an action that a document now has under another key, as after a column got another heading."""

from collections.abc import Iterator, Mapping

from planpress.importing.equality import nothing, shown
from planpress.importing.reimport_paths import Where, named_path
from planpress.importing.yaml_edits import plain_value
from planpress.importing.yaml_nodes import YamlNode


def moved_texts(node: YamlNode, values: Mapping[str, object], where: Where) -> Iterator[tuple[int, str]]:
    """Yield the position of each text that stays under a key which the document lacks, and what to say about it.

    Args:
        node: The action in the file.
        values: The action in the document.
        where: The name of the action.
    """
    lacking = {key: inner for key, inner in node.entries.items() if inner.kind == "list" and nothing(values.get(key))}
    for key, inner in lacking.items():
        for item in inner.items:
            text = plain_value(item)
            now = next((other for other, read in values.items() if isinstance(read, list) and text in read), "")
            if isinstance(text, str) and now:
                yield item.start, f"{named_path((*where, key))}: {shown(text)} stays, although it is now `{now}`"
