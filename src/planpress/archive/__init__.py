"""What was published, and the proof of it; knows no MkDocs."""
