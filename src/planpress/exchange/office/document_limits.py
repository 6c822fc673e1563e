"""How much a document with text and tables may contain, whatever its format."""

MAX_ROWS = 20_000
"""The maximum number of rows in all tables together."""
TOO_MANY_ROWS = (f"its tables have more than {MAX_ROWS:,} rows", "split the document")
"""What to say about more rows, and the hint."""
MAX_PARAGRAPHS = 200_000
MAX_COLUMNS = 200
"""The maximum number of columns in a table."""
