"""The words that the rules look for, as data, with a folder for each language and a module in it for each topic.

Each list has the same name in every language. The rules make their patterns from these lists, and from each pattern the
words without which a text cannot match.
"""
