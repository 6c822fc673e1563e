"""A page about several plans, made from the data that their sites publish."""
