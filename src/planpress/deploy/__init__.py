"""Publishes a period into a branch of a git repository, and looks its addresses up on the site."""
