"""Publishes a period into a branch of a git repository, and looks up an archive's addresses on its site."""
