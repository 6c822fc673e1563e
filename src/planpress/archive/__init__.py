"""The archive of everything published, and the proof that nothing in it was altered; none of it needs MkDocs."""
