"""The archive of everything published, and the proof that nothing in it was altered; all of it without MkDocs."""
