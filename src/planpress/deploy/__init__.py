"""Publish a period into a branch of a git repository, and look its addresses up on the site."""
