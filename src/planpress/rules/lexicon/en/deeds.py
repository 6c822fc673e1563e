"""What the rules look for in English: deeds."""

from planpress.rules.lexicon.terms import words

DONE_TO_SOMETHING = words(
    """trained conducted completed established adopted drafted developed published signed issued organised
    organized inventoried seized arrested prosecuted convicted implemented delivered procured purchased
    installed built created produced distributed revised amended submitted approved finalised finalized reviewed
    equipped hired recruited appointed surveyed consulted introduced inspected tested collected prepared
    received registered recorded deployed obtained secured allocated agreed passed taught mapped planted
    restored released provided marked tagged translated"""
)
"""Participles that need an object, so that one with a preposition behind it only describes a noun."""
DONE = words(
    """launched opened begun began started commenced achieved strengthened patrolled underway visited shared
    attended participated reached tried hosted cleared interviewed assessed audited analysed sampled upgraded
    repaired renovated erected"""
)
"""Other words that report a deed."""
DONE_IF_COUNTED = words(
    """returned engaged filed contracted commissioned awarded recovered repatriated rescued relocated freed removed
    fined demolished counted measured weighed photographed dismantled screened boarded examined verified
    licensed certified enrolled graduated joined travelled traveled brought circulated bought fenced stocked dug
    drilled vaccinated collared checked supplied printed broadcast compensated interdicted intercepted auctioned"""
)
"""Verbs that report a deed where a number or a date stands beside them."""
NOT_DONE = words(
    """no not nothing never none neither nor without cannot unable failed unfinished nobody will would should must
    could can might planned intend intends scheduled being previous earlier before until unless if when once
    ready"""
)
"""What makes a clause no report of a deed: denied, planned, conditional or long past."""
