"""A page about several plans, made from what their sites publish."""
