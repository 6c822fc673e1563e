"""Which addresses become links, and which are shown as typed."""

import pytest

from planpress.model.links import link_fault, targets, web_fault

LINKED = [
    "https://example.org",
    "HTTP://example.org/x",
    "https://example.org:8080/a?b=1&c=[d]#e",
    "http://192.0.2.1/b",
    "http://[2001:db8::1]/",
    "https://exämple.org/décret",
    "https://example.org/a@b",
    "mailto:office@example.org",
    "MAILTO:o.f-f+ice@mail.example.org",
]
REFUSED = [
    "",
    "annex.pdf",
    "../1.10/",
    "./x",
    "/x/",
    "//example.org/x",
    "#rating",
    "?x=1",
    "www.example.org",
    "example.org:80/x",
    "http:/x",
    "http:x",
    "https:example.org",
    "https:///x",
    "http://",
    "https://?x",
    "http://user:pw@example.org/",
    "https://example.org@example.net/",
    "https://@example.org/",
    "https://localhost/x",
    "https://exa mple.org/",
    "https://example.org\\@example.net/",
    "https:\\\\example.org",
    "https://example.org%2f@example.net/",
    "ht\ttps://example.org",
    "https\n://example.org",
    "java\tscript:alert(1)",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "javascript://example.org/%0aalert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "ftp://example.org/x",
    "blob:https://example.org/x",
    "\u200bhttps://example.org",
    "https://exam\u00adple.org",
    "https://example.org/\u202egpj.exe",
    "\x01https://example.org",
    "https;//example.org",
    "mailto:",
    "mailto:office",
    "mailto:office@example.org?bcc=all@example.org",
    "mailto:a@example.org,b@example.org",
    "mailto:%3Fbcc=x@example.org@example.net",
    "mailto://office@example.org",
]


@pytest.mark.parametrize("address", LINKED)
def test_whole_addresses_are_linked_to(address: str) -> None:
    """An address with http or https and a site, or mailto with an address; upper and lower case are one."""
    assert link_fault(address) is None
    assert (web_fault(address) is None) == (not address.lower().startswith("mailto"))


@pytest.mark.parametrize("address", REFUSED)
def test_anything_else_is_not(address: str) -> None:
    """Relative addresses, addresses that browsers correct, and addresses that hide their target."""
    assert link_fault(address)
    assert web_fault(address)


def test_targets_are_those_of_links() -> None:
    """The address of each link is found as the Markdown parser finds it; brackets in prose are not links."""
    text = r"""[a](b) [c](<d e> 'f') [g](h(i)j "k") [l]() \[m](n) [o] (p) [q](r s) x](y \](z) [1](<>"""
    assert list(targets(text)) == ["b", "d e", "h(i)j", "", "n"]
    assert list(targets("a](b)")) == []
