"""Whom readers can ask."""

from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema

from planpress.model.base import Value
from planpress.model.links import link_fault, web_fault
from planpress.model.scalars import MAX_TEXT, Plain, quoted, refuse
from planpress.model.text import Words


def _check_web(value: str) -> str:
    if fault := web_fault(value):
        message = f"{quoted(value)} is not the address of a web page: {fault}"
        raise refuse("address", message, "write it like https://example.org/office")
    return value


def _check_mail(value: str) -> str:
    if fault := link_fault(f"mailto:{value}"):
        message = f"{quoted(value)} is not an e-mail address: {fault}"
        raise refuse("address", message, "write it like office@example.org")
    return value


WebAddress = Annotated[
    Plain,
    AfterValidator(_check_web),
    WithJsonSchema({"type": "string", "format": "uri", "minLength": 1, "maxLength": MAX_TEXT}),
]
"""The address of a web page: http or https, with a full host name."""
MailAddress = Annotated[
    Plain,
    AfterValidator(_check_mail),
    WithJsonSchema({"type": "string", "format": "email", "minLength": 1, "maxLength": MAX_TEXT}),
]
"""One e-mail address (RFC 6068)."""


class Contact(Value):
    """The office that answers questions from readers."""

    name: Words
    """The name of an office, not of a person."""
    email: MailAddress | None = None
    """The office's e-mail address, which every page shows."""
    url: WebAddress | None = None
    """The office's web page."""
