"""English words for numbers."""

from planpress.rules.lexicon.terms import meanings, words

NUMBERS = meanings(
    """zero, no, none; one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen;
    fifteen; sixteen; seventeen; eighteen; nineteen; twenty"""
)
"""The numbers from zero up, in their order."""
TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")
"""The tens from twenty up, which a hyphen and a number below ten may follow."""
TIMES = words("twice")
"""Other words that count."""
LARGE_NUMBERS = words("thousand hundred million milliard billion trillion")
"""Words that mean zeros, also at the beginning of a word: "millions"."""
SHORT_LARGE_NUMBERS = words("k m bn mn md")
"""Letters behind a figure that mean zeros."""
HOURS = words("hours hrs")
"""Words behind a time of day."""
