"""The licence under which readers may use a site's texts and data."""

import re
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from planpress.model.base import Value
from planpress.model.contact import WebAddress
from planpress.model.scalars import describe, quoted, refuse
from planpress.model.text import Words

IDENTIFIER = re.compile(r"[A-Za-z0-9]+([.-][A-Za-z0-9]+)*")
LOCAL = "licenseref-"
"""The beginning of an id that only one project knows (SPDX specification 2.3, annex D)."""
CREATIVE_COMMONS = re.compile(
    r"CC-(?P<terms>BY(?:-NC)?(?:-ND|-SA)?)-(?P<version>\d\.\d)(?:-(?P<region>[A-Z]{2,3}))?", re.IGNORECASE
)
HINT = "write an id from https://spdx.org/licenses/ such as CC-BY-4.0, or `name:` and `url:` below the key"


class License(Value):
    """A licence."""

    name: Words
    """What readers see."""
    url: WebAddress
    """Where to read the licence."""


def _expand(value: object) -> object:
    if isinstance(value, dict | License):
        return value
    if not isinstance(value, str):
        raise refuse("license", f"{describe(value)} is not a licence", HINT)
    # Only plans that name a licence need the list.
    from packaging.licenses import (  # noqa: PLC0415
        InvalidLicenseExpression,
        canonicalize_license_expression,
    )

    try:
        # SPDX also has expressions with several ids, which no single address explains.
        single = IDENTIFIER.fullmatch(value) and not value.lower().startswith(LOCAL)
        name = canonicalize_license_expression(value) if single else None
    except InvalidLicenseExpression:
        name = None
    if name is None:
        raise refuse("license", f"{quoted(value)} is not the id of a known licence", HINT)
    return {"name": name, "url": _address(name)}


def _address(identifier: str) -> str:
    """Return the address of a licence: that at Creative Commons, which programs know, or else that at SPDX."""
    if identifier == "CC0-1.0":
        return "https://creativecommons.org/publicdomain/zero/1.0/"
    if match := CREATIVE_COMMONS.fullmatch(identifier):
        parts = (match["terms"], match["version"], match["region"])
        return f"https://creativecommons.org/licenses/{'/'.join(filter(None, parts))}/".lower()
    return f"https://spdx.org/licenses/{identifier}.html"


LicenseId = Annotated[
    str, WithJsonSchema({"type": "string", "pattern": f"^{IDENTIFIER.pattern}$", "examples": ["CC-BY-4.0"]})
]
"""An id of the SPDX License List, version 3."""

StatedLicense = Annotated[License, BeforeValidator(_expand, json_schema_input_type=LicenseId | License)]
"""The id of a licence in the SPDX list, or a map with its name and address."""
