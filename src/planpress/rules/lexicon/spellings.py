"""Different spellings of the same names, in any language."""

from planpress.rules.lexicon.terms import Terms, terms, words

SPELLINGS: tuple[Terms, ...] = (
    terms("Vietnam, Viet Nam, Viêt Nam"),
    terms("Laos, Lao PDR, Lao People's Democratic Republic, Lao People\u2019s Democratic Republic"),
    terms("Côte d'Ivoire, Côte d\u2019Ivoire, Cote d'Ivoire, Ivory Coast"),
    terms("Czech Republic, Czechia"),
    terms("Burma, Myanmar"),
    terms("Swaziland, Eswatini"),
    terms("Cape Verde, Cabo Verde"),
    terms("East Timor, Timor-Leste, Timor Leste"),
    terms("Hong Kong, Hongkong"),
    terms("INTERPOL, Interpol"),
    terms("Sub-Saharan Africa, Subsaharan Africa"),
    terms("Guinea-Bissau, Guinea Bissau"),
)
"""Spellings of one name, from common use."""
ABBREVIATIONS = words(
    """CITES UNODC ICCWC INTERPOL UNEP UNDP IUCN TRAFFIC ETIS MIKE NIAP UNESCO USAID EUROPOL ASEAN SADC IFAW UNICEF
    ECOWAS COMIFAC"""
)
"""Names of bodies and systems that are common in these reports; a slip in such a name is recognised even if the correct
form does not occur."""
