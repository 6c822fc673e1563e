"""Writes the data in other formats, such as JSON, CSV and text, and reads office documents and workbooks."""
