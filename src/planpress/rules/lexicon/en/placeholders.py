"""English words that a template or a form left in the text."""

from planpress.rules.lexicon.terms import terms, words

MARKS = words("TBD TBC TBA TODO FIXME T.B.D. T.B.C.")
"""Capitalised words that writers put in place of missing text."""
FILLER = terms("lorem ipsum, Lorem ipsum")
"""Opening words of the filler text that printers use."""
TEMPLATE_WORDS = words(
    """indicator indicators rating ratings action actions date dates name names title text number numbers figure
    figures country party agency body place amount insert placeholder tbd tbc tba todo"""
)
"""Placeholders in square brackets: "[INDICATOR]"."""
FILL_IN = terms("insert, add, enter, fill, to be, please")
"""Beginnings of instructions in square brackets: "[insert the date]"."""
ASKED_FOR = words("name date number title figure")
"""Words for what such an instruction asks for: "[name of the agency]"."""
IN_POINTED_BRACKETS = words("insert add enter name date number")
"""Beginnings of such instructions in other brackets: "<name of the agency>", "{date}"."""
LAW_PARTS = words("Annex Article Chapter")
BOOK_PARTS = words("Part Title Section Schedule Appendix Volume")
"""Words that Roman numbers follow: "Chapter XX" is not a placeholder."""
SHORT_UNITS = words("kg km ha")
"""Words for what "XX" counts, if it replaces a figure."""
FORM_PROMPTS = terms(
    """click here to enter, click here to add, click here to insert, click or tap here to enter,
    click or tap here to add, click or tap here to insert"""
)
"""Words with which a form asks for a text."""
FORM_CHOICES = terms("choose an item")
"""Words with which a form asks for a choice."""
NOT_WRITTEN_YET = terms("to follow, placeholder, text here, sample text, insert text")
"""A text of these words alone is a placeholder."""
NOT_THERE_YET = words("text detail details information figure figures")
"""Words for what must still be filled in."""
IS_STILL = words("is are still")
TO_BE = terms("to be")
FILLED_IN = terms("completed, determined, confirmed, inserted, filled in, added, advised")
"""Words for what must still be done with a blank, also after a label: "Date: to be confirmed"."""
SUPPLIED = words("supplied provided written decided announced")
"""Words for unfinished work; after a label, they may report real work: "Vehicles: to be supplied"."""
