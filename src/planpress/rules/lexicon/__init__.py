"""The words that the rules look for, as data: one folder per language, with one module per topic.

Each list has the same name in every language. The rules build their patterns from these lists, and derive from each
pattern the words that a matching text must contain.
"""
