"""Finished pages, and the folders of periods that consist of them."""
