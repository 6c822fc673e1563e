"""Finished pages, and the folders of periods that they make up."""
