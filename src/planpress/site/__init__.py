"""Builds finished pages, and the folders of periods that contain them."""
