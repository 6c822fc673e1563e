"""The words that the rules look for, as data: one folder for each language, and one module for each topic in it.

Each list has the same name in every language. The patterns of the rules are made from these lists, and so are the
words that decide for which texts a pattern is tried.
"""
