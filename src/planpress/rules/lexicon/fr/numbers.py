"""French words for numbers."""

from planpress.rules.lexicon.terms import meanings, words

NUMBERS = meanings(
    """zéro; un, une; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; onze; douze; treize; quatorze; quinze;
    seize; dix-sept; dix-huit; dix-neuf; vingt"""
)
TENS = words("vingt trente quarante cinquante soixante")
LARGE_NUMBERS = words("cent cents mille million millions milliard milliards")
