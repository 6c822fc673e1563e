"""The words that say to which meeting a report goes."""

import re

from planpress.importing.lexicon import term_pattern
from planpress.importing.meeting_words import ABBREVIATION, OF_WHICH

ARTICLE = rf"(?:{term_pattern('ARTICLES')}\s*)?"
AHEAD_OF = term_pattern("AHEAD_OF_MEETINGS")
"""Words such as "in view of"."""
ADDRESSED = re.compile(
    r"(?:\b(?:prepared|written|drafted|drawn up|presented|submitted|submission|addressed|sent|report|return|préparée?|"
    r"établie?|rédigée?|présentée?|soumise?|soumission|transmise?|adressée?|destinée?|rapport|"
    r"preparad[oa]|elaborad[oa]|redactad[oa]|presentad[oa]|presentación|sometid[oa]|enviad[oa]|dirigid[oa]|destinad[oa]|"
    r"informe|apresentad[oa]|apresentação|submetid[oa]|relatório)"
    rf"(?:\s{term_pattern('BY_WORDS')}\s[^,;:()]{{1,60}}?)?(?:,?\s(?:on|in|le|en|el|em|no dia))?[,\s]{{1,5}}"
    rf"(?:for|to|pour|à|au|aux|para|a|al|ante|ao|{AHEAD_OF})\b|"
    r"(?:أعد ل|(?:مقدمة?|موجه) (?:ل(?=\s)|إلى))|"
    r"\b(?:for the attention of|for (?:consideration|discussion|review) (?:by|at)|à l['\u2019]attention (?:de|du|des)|"
    r"pour examen (?:par|à)|a la atención del?|para (?:su )?(?:consideración|examen) (?:del?|por|en)|à atenção d[aeo]))"
    r"\s?:?"
)
TO = re.compile(
    rf"\W*(?:{AHEAD_OF}|to|for|recipients?|addressees?|attention|attn\.?|destinataires?|destinatari[oa]s?|destinatários?|"
    r"dirigid[oa] a|adressé à|pour|para|à|a|ao|à atenção de|إلى|المرسل إليه|الجهة المرسل إليها)\s?",
    re.IGNORECASE,
)
"""The label of somebody to whom a report goes."""
RECIPIENT = re.compile(rf"{TO.pattern}\s*{ARTICLE}", re.IGNORECASE)
"""What stands before the meeting in a line such as "For the CP-5"."""
BEFORE_A_NAME = re.compile(rf"(?:{ADDRESSED.pattern}|^{TO.pattern}:)\s*{ARTICLE}", re.IGNORECASE)
"""Words before the meeting to which a report goes."""
PREPARED_FOR = re.compile(rf"{BEFORE_A_NAME.pattern}$", re.IGNORECASE)
"""The same words, right before it."""
TO_A_MEETING = re.compile(
    rf"\s(?:to|for|à|au|aux|pour|a|al|ante|para|ao|{AHEAD_OF})\s*(?i:{ARTICLE})\s?{OF_WHICH}{ABBREVIATION}(?!\d)"
)
"""Words such as "to the COP-4" in a line that says who submitted a report."""


def names_a_recipient(text: str) -> bool:
    """Tell whether a line says to whom the report goes, as in "Prepared for the CP-7".

    Args:
        text: The line.
    """
    return bool(BEFORE_A_NAME.search(text))
