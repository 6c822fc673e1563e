"""How much a document with text and tables may contain, whatever its format."""

MAX_ROWS = 20_000
"""The maximum number of rows in all tables together."""
MAX_PARAGRAPHS = 200_000
MAX_COLUMNS = 200
"""The maximum number of columns in a table."""
