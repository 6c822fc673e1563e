"""The words that the rules look for, as data, with one folder per language and one module per topic.

Each list has the same name in every language. The rules build their patterns from these lists, and derive from each
pattern the words that a matching text must contain.
"""
