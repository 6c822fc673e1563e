"""Links in texts, and which addresses may be their targets.

A text appears on several pages, in feeds and in downloads. A relative address would lead to a different target from
each page, feed or download, so only complete addresses become links.
"""

import re
from collections.abc import Iterator

from planpress.model.message import Message, message

SCHEME = re.compile(r"(?P<name>[A-Za-z][A-Za-z0-9+.-]*):(?P<rest>.*)", re.DOTALL)
SPACE = re.compile(r"\s")
UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]*[^\W_]|\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-fA-F:.]+\]")
PORT = re.compile(r":[0-9]{0,5}$")
SITE = re.compile(r"//(?P<site>[^/?#]*)")
NAME = re.compile(r"[\w.!$&'*+=^`{|}~-]+")
TARGET = re.compile(
    r"(?<!\\)\]\(\s*+"
    r"(?:<(?P<marked>(?:\\.|[^<>\n\\])*+)>|(?!<)(?P<bare>(?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\])*+\))*+))"
    r"(?:\s++(?:\"[^\"]*+\"|'[^']*+'|\([^()]*+\)))?+\s*+\)",
    re.DOTALL,
)
"""The target after the words of a link; possessive quantifiers keep the time linear."""


def link_fault(address: str) -> Message | None:
    """Return the reason why an address cannot be a link target; None if it can.

    Targets may be http and https addresses with a full host name and no user name, and mailto addresses with one
    recipient and nothing else (RFC 3986, RFC 6068).

    Args:
        address: The address, as typed or percent-encoded.
    """
    if SPACE.search(address):
        return message("it contains a space")
    if UNSEEN.search(address):
        return message("it contains an invisible character")
    match = SCHEME.fullmatch(address)
    scheme = match["name"].lower() if match else ""
    if match is None or scheme not in ("http", "https", "mailto"):
        return message("it begins with neither http:// nor https:// nor mailto:")
    if "\\" in address:
        return message("it contains a backslash")
    return _mail_fault(match["rest"]) if scheme == "mailto" else _site_fault(match["rest"])


def web_fault(address: str) -> Message | None:
    """Return the reason why an address cannot be the address of a web page; None if it can."""
    fault = link_fault(address)
    match = SCHEME.fullmatch(address)
    is_web = match is not None and match["name"].lower() in ("http", "https")
    return fault if is_web or SPACE.search(address) else message("it begins with neither http:// nor https://")


def targets(words: str) -> Iterator[str]:
    """Yield the target of each link in a text, whether or not the target is allowed.

    Args:
        words: The text, in the safe subset of Markdown.
    """
    first = words.find("[")
    for match in TARGET.finditer(words) if first >= 0 else ():
        if first < match.start():
            yield match["marked"] or match["bare"] or ""


def _site_fault(rest: str) -> Message | None:
    match = SITE.match(rest)
    site = match["site"] if match else ""
    if not site:
        return message("it contains no host name")
    if "@" in site:
        return message("it contains a user name before the host name")
    return None if HOST.fullmatch(PORT.sub("", site)) else message("its host name is not valid")


def _mail_fault(rest: str) -> Message | None:
    name, _, host = rest.partition("@")
    if "?" in rest:
        return message("it also sets other parts of the e-mail, such as the subject")
    return (
        None
        if NAME.fullmatch(name) and HOST.fullmatch(host)
        else message("it does not contain exactly one valid e-mail address")
    )
