"""The words that the rules look for, as data: a folder for each language, a module for each topic.

A list has the same name in every language. The patterns of the rules are made from these lists, and so are the words
that decide for which texts a pattern is tried.
"""
