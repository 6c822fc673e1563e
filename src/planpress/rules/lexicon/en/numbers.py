"""English words for numbers."""

from planpress.rules.lexicon.terms import meanings, words

NUMBERS = meanings(
    """zero, no, none; one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen;
    fifteen; sixteen; seventeen; eighteen; nineteen; twenty"""
)
"""The numbers from zero upwards, in order."""
TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")
"""The tens from twenty upwards, which a hyphen and a number below ten may follow."""
TIMES = words("twice")
"""Other words for counts."""
LARGE_NUMBERS = words("thousand hundred million milliard billion trillion")
"""Words that stand for zeros, even at the beginning of a longer word: "millions"."""
SHORT_LARGE_NUMBERS = words("k m bn mn md")
"""Letters after a figure that stand for zeros."""
HOURS = words("hours hrs")
"""Words after a time of day."""
