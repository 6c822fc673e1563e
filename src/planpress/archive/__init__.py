"""The archive of everything published, with proof that nothing was altered; this package does not need MkDocs."""
