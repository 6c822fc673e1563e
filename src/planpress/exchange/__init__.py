"""Other formats: text that programs and people read. Nothing here reads or writes a file."""
