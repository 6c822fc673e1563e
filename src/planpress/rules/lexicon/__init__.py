"""What the rules look for, as data: a file a language, the same name for the same thing in each.

The patterns of the rules are made from these terms, and so are the words that decide which texts a pattern is tried on.
"""
