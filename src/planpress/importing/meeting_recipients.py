"""The words that say to which meeting a report goes."""

import re

from planpress.importing.lexicon import key, term_pattern, words
from planpress.importing.meeting_words import ABBREVIATION, OF_WHICH

LONGEST_TITLE = 200
"""The maximum number of characters in a title that names a meeting."""
ABOUT = re.compile(rf"(?<!\w){term_pattern('ABOUT_WORDS')}(?!\w)", re.IGNORECASE)
"""Words between those for a report and for its recipient that say what the report is about."""
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


_REPORT = rf"\b{term_pattern('REPORT_WORDS')}(?!\w)(?P<about>[^,;:()]{{0,100}}?)"
_TO = rf"(?:\s(?:to|for|à|au|aux|pour|a|al|ante|para|ao|{AHEAD_OF}|إلى)\s*(?i:{ARTICLE})|\sل)\s?"
_NAME = rf"(?!(?:FY|CY|SDG|ODD|ODS|ISO)\W?\d)(?P<name>{OF_WHICH}{ABBREVIATION})(?![\w/-])"
REPORT_TO = re.compile(rf"(?i:{_REPORT}){_TO}{_NAME}\W*$")
"""A title that ends with the meeting to which the report goes, as in "Half-yearly report of Northmark to the CPE-8"."""
REPORT_TO_A_BODY = re.compile(
    rf"(?i:{_REPORT}){_TO}(?P<body>[^,;:()]{{3,80}}?)(?:,\s|\s?\((?=[^()]{{1,20}}\))){_NAME}\W*$"
)
"""The same with the name of the body that meets, as in "Report for the Child Nutrition Partnership, CNP-8"."""


def meeting_of_a_title(text: str) -> str:
    """Return the abbreviation of the meeting to which a report goes, at the end of its title; "" if there is none.

    Args:
        text: The title; one that says what the report is about, as in "Report on the way to SDG-15", names none.
    """
    if len(text) > LONGEST_TITLE:
        return ""
    if (title := REPORT_TO_A_BODY.search(text)) and _abbreviates(title["name"], title["body"]):
        return title["name"]
    title = REPORT_TO.search(text)
    return title["name"] if title and not ABOUT.search(title["about"]) else ""


def _abbreviates(name: str, body: str) -> bool:
    """Tell whether an abbreviation consists of the first letters of the last words of the name of a body."""
    letters = re.split(r"[^A-Z]", name.upper())[0]
    said = [word for word in key(body).split() if word not in words("FUNCTION_WORDS")]
    return len(letters) > 1 and "".join(word[0] for word in said).upper().endswith(letters)


def names_a_recipient(text: str) -> bool:
    """Tell whether a line says to whom the report goes, as in "Prepared for the CP-7".

    Args:
        text: The line.
    """
    return bool(BEFORE_A_NAME.search(text))
