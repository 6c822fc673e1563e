"""English words that occur in the names of organisations, and other words about organisations."""

from planpress.rules.lexicon.terms import terms, words

HEADS = terms(
    """General Department, General Directorate, Department-General, Department General, Department,
    Directorate-General, Directorate General, Directorate, Ministry, Office, Bureau, Agency, Administration, Division,
    Secretariat, Authority, Service, Board, Commission, Committee, Council, Inspectorate, League, Society, Fund, Trust,
    Union, Association, Institute, Federation, Institution, Court, Corps"""
)
"""Words in an organisation's name for its kind: "Ministry of Justice", "Forestry Administration"."""
ALIKE_HEADS = words("Authority Service Agency Administration Board Bureau Office")
"""Kinds of organisations that are easily mistaken for each other: "Revenue Authority" and "Revenue Service"."""
HEAD_OF = words("of for")
"""Words between an organisation's kind and its purpose."""
IN_NAMES = words("and & of for the")
"""Small words inside a name."""
AND_IN_NAMES = words("and &")
OFFICERS = words("officer officers official officials staff")
OTHER_OFFICERS = words("agent agents employees inspector inspectors colleagues")
"""Words for an organisation's people, after its name: "the Forestry Administration inspectors"."""
OFFICERS_OF = terms("""officers of, officials of, staff of, agents of, officers from, officials from, staff from""")
"""Words for an organisation's people, before its name."""
BODY_ACTS = words("has had have seized trained held issued conducted")
"""Verbs for what an organisation does, after its name."""
OFFICES = words("General Generals Officer Minister President Governor Auditor Ombudsman")
"""The last word of a person's title that looks like the name of an organisation: "Inspectors General"."""
PEOPLE_ENDINGS = words("ician icians ist ists ers ors")
"""Endings of the last word of a person's title: "Chief Statistician"."""
CUSTOMS = terms("Customs, Customs and Excise")
NATIONAL = words("National Royal State")
