"""Publishes a period into a branch of a git repository, and looks up its addresses on the site."""
