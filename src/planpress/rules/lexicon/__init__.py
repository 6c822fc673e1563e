"""The words that the rules look for, as data: one folder for each language, and one module for each topic in it.

Each list has the same name in every language. From these lists, the rules make their patterns and the words that
decide on which texts a pattern is tried.
"""
