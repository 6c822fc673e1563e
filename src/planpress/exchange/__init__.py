"""Other formats, in and out; no input or output happens here, only text is made or read."""
