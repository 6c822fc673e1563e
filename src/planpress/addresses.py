"""Every address of a site, spelled once."""

LATEST = "latest"


FEEDS = "feeds"


SUMS = "SHA256SUMS"
"""The list of a folder: a line a file, digest, two spaces, path; as sha256sum of GNU coreutils writes it."""


REPORT = "data/report.json"
"""The file of a version that holds the data it was made of."""


ORIGINAL = "SHA256SUMS.original"
"""The list of an earlier edition as it was when it was published."""


EDITIONS = "editions"


LEDGER = "ledger.jsonl"


LINEAGE = "lineage.json"


NEWS = "feed.json"
"""In each version: JSON Feed 1.1 (jsonfeed.org)."""


FEED = "feed.xml"
