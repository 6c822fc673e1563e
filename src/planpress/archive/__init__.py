"""The archive of everything published, and the proof that nothing in it was altered. It does not use MkDocs."""
