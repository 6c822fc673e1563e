"""What should not stand in a public text: people's details, and places that poachers look for."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from planpress.model import Severity
from planpress.rules.reading.languages import EVERY, READ
from planpress.rules.reading.prose import Passage, Prose
from planpress.rules.reading.screening import Screened, screened
from planpress.rules.reading.words import vocabulary, word_set
from planpress.rules.rule import Remark, prose_rule, rule
from planpress.rules.subject import Subject

EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]++(?:@|\s?\[at\]\s?|\s?\(at\)\s?)"
    r"[\w-]+(?:(?:\.|\s?\[dot\]\s?|\s?\(dot\)\s?)[\w-]+)*(?:\.|\s?\[dot\]\s?|\s?\(dot\)\s?)[A-Za-z]{2,}"
)


@prose_rule("PRV301", Severity.NOTE, EVERY)
def no_email_address(prose: Prose) -> Iterator[Remark]:
    """An e-mail address stands in a public text.

    A published address is collected within days, and it is often somebody's own. Nothing that is
    published can be taken back: earlier editions stay readable.

    Fails:

        progress:
          - For the list of officers write to foo.bar@example.org.

    Passes:

        progress:
          - The list of officers is kept by the Forestry Administration.

    To mend it, name the office instead. If the address is meant to be public, accept the finding.
    """
    for passage in prose.passages:
        if "@" in passage.typed or "at]" in passage.typed or "(at)" in passage.typed:
            for match in EMAIL.finditer(passage.typed):
                message = f'"{match[0]}" is an e-mail address'
                yield Remark(passage.path, message, "name the office instead", at=match[0], thing=match[0].lower())


LED_NUMBER = screened(
    r"(?i:\b(?:tel|tél|phone|telephone|téléphone|mobile|cell|whatsapp|telegram|hotline|call(?: us)?(?: at| on)?|"
    r"fax)\b\.?(?: number| no\.?)?\s?[:.]?\s?)(?:\+?\(?\d[\d\s().-]{5,}\d)"
)
"""Any long number behind a word that leads to a telephone."""
PHONE = re.compile(
    r"(?<![\w.+/-])\+\s?\d{1,3}(?:[\s().-]{0,2}\d{2,4}){2,5}(?!\w)"
    r"|(?<![\w./-])\(0\d{1,3}\)\s?\d{2,4}(?:[\s-]\d{2,4}){1,3}(?!\w)"
    r"|(?<![\w./,-])(?<!No\. )(?<!Nos\. )(?<!no\. )(?<!n° )(?<!N° )"
    r"0\d{1,3}[\s-]\d{2,4}[\s-]\d{2,4}(?:[\s-]\d{2,4})?(?!\w|[.,]\d|-\w)"
    rf"|{LED_NUMBER.pattern.pattern}"
)
SHORTEST_PHONE = 7


def _may_hold_a_number(passage: Passage) -> bool:
    text = passage.text
    begins = "+" in text or " 0" in text or "(0" in text or text.startswith("0")
    return begins or LED_NUMBER.may_match(passage.vocabulary)


@prose_rule("PRV302", Severity.NOTE, EVERY)
def no_phone_number(prose: Prose) -> Iterator[Remark]:
    """A telephone number stands in a public text.

    A number leads to a person, and sometimes to an informant. Figures, dates and numbers of laws are
    not meant.

    Fails:

        progress:
          - Reports of poaching are taken at +000 12 345 678.

    Passes:

        progress:
          - Reports of poaching are taken by the rangers' office; 1 240 were received.

    To mend it, name the office instead. If the number is a public hotline, accept the finding.
    """
    for passage in prose.passages:
        if _may_hold_a_number(passage):
            for match in PHONE.finditer(passage.text):
                if sum(one.isdigit() for one in match[0]) >= SHORTEST_PHONE:
                    yield Remark(
                        passage.path,
                        f'"{match[0].strip()}" is a telephone number',
                        "name the office instead",
                        at=match[0],
                        thing="".join(filter(str.isdigit, match[0])),
                    )


DEGREES = (
    r"\d{1,3}(?:[.,]\d+)?\s?°\s?(?:\d{1,2}(?:[.,]\d+)?\s?['\u2032\u2019]\s?)?(?:\d{1,2}(?:[.,]\d+)?\s?(?:\"|"
    r"\u2033|\u201d|'')\s?)?[NSEWO]\b"
)
DECIMALS = r"-?\d{1,2}\.\d{3,}\s?°?\s?[,;/]?\s?-?\d{1,3}\.\d{4,}|-?\d{1,2}\.\d{4,}\s?°?\s?[,;/]?\s?-?\d{1,3}\.\d{3,}"
COORDINATES = re.compile(
    rf"{DEGREES}(?:[\s,;]*{DEGREES})?"
    rf"|(?<![\d.,])(?:{DECIMALS})(?!\d|\.\d)"
    r"|(?<![\d.])\d{1,2}\.\d+\s?°?\s?[NS]\s?[,;]?\s?\d{1,3}\.\d+\s?°?\s?[EW]\b"
    r"|\b[NS]\s?\d{1,2}[.°]\d+['\u2032]?[,;]?\s?[EW]\s?\d{1,3}[.°]\d+"
    r"|(?i:\blat(?:itude)?\.?\s?[:=]?\s?-?\d{1,2}\.\d+.{0,12}\blon(?:g(?:itude)?)?\.?\s?[:=]?\s?-?\d{1,3}\.\d+)"
    r"|\b\d{1,2}\s?[C-HJ-NP-X]\s+\d{6}\s?(?:m?E)?[\s,]+\d{6,7}\s?(?:m?N)?\b|\bUTM\b[^.\n]{0,30}\d{6}"
    r"|[@=/]-?\d{1,2}\.\d{3,},\s?-?\d{1,3}\.\d{3,}"
)


@rule("PRV303", Severity.NOTE, EVERY)
def no_coordinates(subject: Subject) -> Iterator[Remark]:
    """Coordinates stand in a public text or link.

    A point on the map leads poachers to animals, patrols and stores. Addresses of evidence are
    checked too: a link to a map holds the point.

    Fails:

        progress:
          - The herd was seen at 0.0000, 0.0000.

    Passes:

        progress:
          - The herd was seen in the east of the province.

    To mend it, name the province or region, nothing finer.
    """
    texts = chain(
        ((one.path, one.typed) for one in subject.prose.passages),
        (
            (("actions", place, "evidence", step, "url"), one.url)
            for place, action in enumerate(subject.actions)
            for step, one in enumerate(action.evidence)
            if one.url
        ),
    )
    for path, text in texts:
        if "°" in text or DECIMAL.search(text):
            for match in COORDINATES.finditer(text):
                if MEASURED.match(text, match.end()):
                    continue
                message, thing = f'"{match[0].strip()}" are coordinates', match[0].strip()
                yield Remark(path, message, "name the province or region", at=match[0], thing=thing)


MEASURED = re.compile(
    r"(?:,| and|;| or)*\s\d+[.,]\d|\s?(?:%|(?:kilo|milli|micro)?grams?|k?g\b|mg\b|km\b|per\b|tonnes?|euros?|dollars?)"
)
"""What stands behind two numbers that measure something: a third, or a unit."""
DECIMAL = re.compile(r"\d(?:[.,]\d|\d{5})")
NAME = r"[A-Z][\w'\u2019-]{0,40}"
PERSON = r"[A-Z][\w'\u2019-]{1,40}+(?: [A-Z][\w'\u2019-]{1,40}+){1,4}+"
INFORMANT = screened(
    r"(?i:\b(?:informants?|informers?|whistle-?blowers?|confidential sources?|undercover (?:agents?|officers?)|"
    r"(?:protected|secret) witness(?:es)?|informateurs?|"
    r"indicateurs?(?: de (?:la )?police|(?=,? (?:m\.|mme|mlle|nommé))) ?|"
    r"lanceurs? d['\u2019]alerte|informantes?)\b)"
    rf"(?:,? (?:(?i:named|called|mr|mrs|ms|m|mme|mlle|dr|sr|sra|code name|alias|is|was|nommé|appelé)\.?:? )*|"
    rf": ?|,? \(?){PERSON}"
    rf"|{PERSON},? (?:(?:is|was|who was|acted as|served as|as)\s)?(?:an?|our|the|one of our) "
    r"(?:\w+ )?(?:informants?|informers?|undercover (?:agent|officer)s?|confidential sources?)\b"
    r"|(?i:\b(?:informants?|informers?|informateurs?)\b)[^.\n]{0,60}(?i:\b(?:lives|living|resides|resident|"
    r"of the village|"
    r"from the village|whose (?:name|address|house|home|number)|address is|home is|phone|habite)\b)"
    r"|(?i:\b(?:the|our|an?|this|that) (?:informant|informer|whistle-?blower|tipster)), "
    r"(?i:an?|the|his|her|their) (?!(?:scheme|report|database|website|public|register|newspaper|letter)\b)"
    r"(?:\w+ ){0,3}?(?i:with|at|of|in|from|who|working|employed)\b"
)
ABSTRACT = re.compile(
    r"\b(?:Bill|Act|Law|Policy|Protection|Programme|Program|Fund|Network|Hotline|Scheme|Regulations?|Order|"
    r"Guidelines?|"
    r"Code|Unit|Office|Centre|Center|Line|Decree|System|Management|Charter|Directive|Handling|Reward|Rewards|"
    r"Procedures?|"
    r"Handbook|Manual|Strategy|Loi|Décret|Ley)\b"
)
"""What makes a name that of a law or an office rather than of a person."""
GROUP = re.compile(
    r"\b(?:Unit|Authority|Ministry|Police|Customs|Department|Society|Service|Secretariat|Interpol|Trust|"
    r"Foundation|Agency|"
    r"Office|Commission|Administration|Directorate|Bureau|Force|Council|Committee|Union|Network|Association|Watch|"
    r"Airport|Port|Province|District|Region|Embassy|Airlines?|Company|Fund|Alliance|Centre|Center|Institute|"
    r"University|"
    r"Team|Board|Crimestoppers|Crime Stoppers|Republic|Kingdom|States|Hong Kong|South|North|East|West)\b"
    r"|,? (?:an?|the) (?:\w+ ){0,2}(?:charity|organi[sz]ation|group|agency|association|company|network|unit|"
    r"body|airline|"
    r"firm|society|trust)\b"
)
"""What makes a name that of a body or a place."""
KIN = (
    r"(?:(?:former |ex-)?(?:brother|sister|mother|father|son|daughter)(?:-in-law)?|wife|husband|widow|cousin|"
    r"uncle|aunt|"
    r"nephew|niece|neighbou?r|girlfriend|boyfriend|partner|(?:former )?(?:employee|driver|keeper|servant|cook|"
    r"accountant|"
    r"associate|bodyguard|secretary)|beau-frère|belle-sœur|frère|sœur|épouse|mari|cousine?|voisine?|cuñado|"
    r"hermano|vecino)"
)
TIP = screened(
    r"\b(?i:tip|tip-off|information|lead|denunciation|hint)\b (?:\w+ ){0,6}?"
    r"(?i:came|was (?:given|received|provided|supplied|passed on)|received|obtained|provided|given|supplied)"
    r" (?i:from|by) "
    rf"(?:(?i:mr|mrs|ms|dr)\.? [A-Z][\w'\u2019-]+(?: {PERSON})?|{PERSON}(?=, (?:an?|the|who|whose|his|her|"
    rf"living|of)\b))"
    r"|\b(?i:tip|tip-off|information|denunciation|hint)\b (?:\w+ ){0,8}?(?i:from|by) (?i:an?|the) (?:\w+ ){1,7}?"
    r"(?i:who|whose) (?i:lives?|works?|sells?|drives?|keeps?|guards?|shop|house|stall)\b"
    rf"|\b(?i:tipped off by) (?:(?i:mr|mrs|ms)\.? [A-Z][\w'\u2019-]+|{PERSON})"
    r"|\b(?i:our|the|a|an|notre|la|nuestra) (?i:confidential |secret )?(?i:source|informant|informer|tipster|"
    r"fuente)\b,? "
    rf"(?:(?:is|was|est|était|es|era) )?(?:the|an?|his|her|their|le|la|l['\u2019]|une?|su) ?{KIN}\b"
)
VEILED = screened(
    rf"({PERSON}|\b(?i:an?|the|our) (?:\w+ ){{1,3}}(?:of|at|in|from|near) (?:the )?{NAME})[^.;\n]{{0,80}}?"
    r"(?i:\b(?:(?:who|and) (?:asked|wished|wishes|asks|prefers?|preferred|wanted|wants|requested) (?:not to be "
    r"(?:named|identified|mentioned)|to (?:remain|stay) (?:anonymous|unnamed))|on condition of anonymity|"
    r"(?:told|informed|showed|warned|tipped)\b[^.;\n]{0,40}? ?\b(?:in (?:strict )?confidence|confidentially|"
    r"discreetly|secretly|in secret)|(?:in (?:strict )?confidence|confidentially|discreetly|secretly|in secret),? "
    r"(?:told|informed|showed|warned|tipped))\b)"
)
"""Somebody who can be found by this description, the first group, helped and wished not to be known for it."""


@prose_rule("PRV304", Severity.NOTE, READ)
def no_informant_is_described(prose: Prose) -> Iterator[Remark]:
    """A text gives details of an informant.

    Whoever helps an investigation may be in danger if a name, a village or a house is published. That
    informants exist may be said; who they are may not.

    Fails:

        progress:
          - Two arrests followed a report by an informant who lives in Example Village.

    Passes:

        progress:
          - Two arrests followed reports by informants; a network of informants covers four provinces.

    To mend it, take the details out.
    """
    for passage in prose.passages:
        if match := _first(passage, WHO_HELPED):
            words = " ".join(match[0].split())
            yield Remark(passage.path, f'"{words}" describes an informant', "take the details out", at=match[0])


class Telling(NamedTuple):
    """Words that give something away.

    Args:
        words: What gives it away.
        but: Whether a match gives nothing away after all.
    """

    words: Screened
    but: Callable[[re.Match[str]], object] = lambda match: False


def _first(passage: Passage, tellings: Iterable[Telling]) -> re.Match[str] | None:
    """Find the words of the first pattern that matches."""
    matches = (
        match
        for telling in tellings
        for match in telling.words.finditer(passage.text, passage.vocabulary)
        if not telling.but(match)
    )
    return next(matches, None)


def _is_group(match: re.Match[str]) -> bool:
    """Whether what information came from is a body or a place rather than a person."""
    return bool(GROUP.search(match.string[match.start() : match.end() + 40].split(". ", maxsplit=1)[0]))


WHO_HELPED = (
    Telling(INFORMANT, lambda match: ABSTRACT.search(match[0])),
    Telling(TIP, _is_group),
    Telling(VEILED, lambda match: GROUP.search(match[1])),
)


SITE_KIND = (
    r"(?:National Park|Wildlife Sanctuary|Game Reserve|Nature Reserve|Wildlife Reserve|National Reserve|"
    r"Protected Area|"
    r"Protected Forest|Biosphere Reserve|Marine Park|Forest Reserve|Ramsar Site|Wildlife Refuge|Conservation Area|"
    r"Marine Reserve|Marine Sanctuary|Marine Protected Area|Marine Conservation Area|Forest Park|Bird Sanctuary|"
    r"Tiger Reserve|Nature Park|Safari Area|Game Sanctuary|Hunting Reserve|Biological Reserve|Strict Reserve|"
    r"Wildlife Management Area|Biodiversity Conservation Corridor|Elephant Sanctuary)"
)
SITE = screened(
    rf"\b{NAME}(?: {NAME}){{0,3}} {SITE_KIND}\b"
    rf"|\b(?:[Pp]arc [Nn]ational|[Rr]éserve(?: \w+)?) (?:de la |de l['\u2019]|de |du |des |d['\u2019]){NAME}"
    rf"|\b(?:[Aa]ire (?:marine )?protégée|[Ss]anctuaire(?: de (?:faune|gorilles|chimpanzés|la faune))?) "
    rf"(?:de la |de l['\u2019]|de |du |des |d['\u2019]){NAME}"
    rf"|\b[Pp]arque [Nn]acional (?:de )?{NAME}"
)
SETTLEMENT = (
    rf"(?:village|district|commune|house|compound|building|warehouse|river|stream|hill|checkpoint) (?:of )?{NAME}"
)
WHERE = r"[^.\n;]{0,50}?\b(?:at|in|near|along|beside|inside|of|around|north of|south of|east of|west of)\s+(?:the )?"
HIDDEN = (
    r"mineral licks?|salt licks?|dens?|roosts?|nest(?:ing)? (?:sites?|trees?)|"
    r"breeding (?:sites?|grounds?|colon(?:y|ies))|"
    r"(?:calving|spawning|pupping) (?:sites?|grounds?|areas?|banks?)|"
    r"water ?holes?|camera[- ]traps?|patrol (?:posts?|routes?|camps?|stations?)|"
    r"ranger camps?"
)
STORES = r"strong ?rooms?|vaults?|ivory (?:store|storage)"
ANIMALS = r"herds?|elephants? (?:remain|live|range|gather|were seen|are found|stay)"
WATER = (
    r"(?:dam|waterhole|water hole|lake|lagoon|river|spring|pan|salt pan|bay|beach|island|swamp|marsh|cave|"
    r"hill|gorge|clearing|bai|lick)"
)
AT_A_PLACE = rf"(?:{NAME}(?: {NAME}){{0,2}} (?i:{WATER})\b|{SETTLEMENT})"
GATHERING = screened(
    r"\b(?i:elephants|rhinos|rhinoceros(?:es)?|tigers|lions|gorillas|pangolins|turtles|sea turtles|tortoises|"
    r"vultures|parrots|"
    r"cranes|bats|sharks|rays|dugongs|manatees|leopards|animals|herds?)\b[^.;\n]{0,20}? "
    r"(?:gather|drink|roost|sleep|nest|breed|calve|assemble|congregate|come to drink|come ashore|lay their eggs|"
    r"rest|graze|"
    r"cross)\b[^.;\n]{0,40}? (?:at|near|by|along|beside|around|on|in) (?:the )?" + AT_A_PLACE
)
TIME_OF_DAY = r"(?:\d{1,2}(?:[.:]\d\d)? ?(?:a\.?m\b|p\.?m\b|o['\u2019]clock)|\d{1,2}[:h]\d\d\b|\d{4} hours)"
ROUTE = screened(
    r"\b(?i:patrols?|rangers|ranger teams?|patrol teams?|guards|scouts|convoys?)\b(?: \w+)? "
    r"(?:leaves?|departs?|sets? out|passe?s?|cross(?:es)?|returns?|changes?|(?:starts?|begins?) (?:from|at))\b"
    r"[^.;\n]{0,60}? "
    rf"(?:at|before|after) (?:about |around )?{TIME_OF_DAY}"
    r"|\b(?i:patrols?|rangers|patrol teams?|convoys?)\b[^.;\n]{0,80}? (?:follow|take)s? (?:the )?"
    rf"{NAME}(?: {NAME})* (?:river|road|trail|track|path|ridge|stream)s?\b"
)
NESTS = (
    r"(?:nests?|pairs?|eyries?|broods?)\b[^.;\n]{0,40}? (?:on|in|at) the (?:ledges?|cliffs?|crags?|rocks?|trees?|"
    rf"towers?|islets?) (?:above|near|behind|below|beside|of|at|by)\b[^.;\n]{{0,30}}? {NAME}"
)
SENSITIVE = screened(
    rf"\b{NESTS}|\b(?:{HIDDEN})\b{WHERE}(?:{SITE.pattern.pattern}|{SETTLEMENT}|{NAME}(?: {NAME})*)"
    rf"|\b(?:{ANIMALS})\b{WHERE}(?:{SITE.pattern.pattern}|{SETTLEMENT})"
)
KEPT = screened(
    rf"\b(?:{STORES})\b{WHERE}(?:{SITE.pattern.pattern}|{SETTLEMENT}|{NAME}(?: {NAME})*)"
    rf"|\bstockpiles?\b{WHERE}(?:{SITE.pattern.pattern}|{SETTLEMENT})"
    r"|\b(?:stockpiles?|(?:seized |confiscated |remaining )?(?:ivory|tusks|rhinoceros horns?))\b[^.\n;]{0,30}"
    r"\b(?:stored|locked|(?:is|are|was|were) (?:being )?(?:kept|locked up|held in (?:a|the) "
    r"(?:room|vault|store|safe)))\b"
    r"[^.\n;]{0,40}?\b(?:at|in|inside|under)\s+(?:(?:a|the) )?(?:\w+ (?:of|at) (?:the )?)?"
    rf"(?:room|vault|warehouse|basement|cellar|building|safe|store|{NAME}(?: {NAME})*)"
)
STREET = r"(?:Street|Road|Avenue|Lane|Square|Quay|Boulevard|Highway|Drive)"
ADDRESS = screened(
    r"\b(?i:strong ?rooms?|chambres? fortes?|stores?|stockpiles?|ivory|tusks|horns|vaults?|scales|"
    r"exhibits|specimens)\b[^.;\n]{0,80}?"
    rf"\b(?:\d{{1,4}}[A-Za-z]?,? (?:{NAME} ){{1,3}}{STREET}|\d{{1,4}},? (?:rue|avenue|quai|calle|avenida) )"
)


@rule("PRV305", Severity.NOTE, READ)
def no_sensitive_place_is_named(subject: Subject) -> Iterator[Remark]:
    """A text says where animals or patrols can be found.

    A lick, a herd or a patrol route with its place is an invitation. The rule speaks where such a
    thing and the name of a place stand together; that there are nests, or that a province was
    patrolled, is left alone.

    Fails:

        progress:
          - Camera traps were set at the mineral lick near Exampleville.

    Passes:

        progress:
          - Camera traps were set at four places in the province.

    To mend it, name the province, or leave the place out.
    """
    yield from _told(subject, WHERE_TO_LOOK)


WHERE_TO_LOOK = (Telling(SENSITIVE), Telling(GATHERING), Telling(ROUTE))


@rule("PRV307", Severity.NOTE, READ)
def no_store_is_given_away(subject: Subject) -> Iterator[Remark]:
    """A text says where a stock is kept.

    Stocks of ivory or horn have been stolen from stores that everybody knew of. That there is a store, and
    how much it holds, may be said; the building need not be.

    Fails:

        progress:
          - The confiscated ivory is stored in the basement of the Example Building.

    Passes:

        progress:
          - The confiscated ivory was weighed, marked and locked away.

    To mend it, leave the place out, unless it is known to everybody anyway.
    """
    yield from _told(subject, STORE)


STORE = (Telling(KEPT), Telling(ADDRESS))


def _told(subject: Subject, tellings: Iterable[Telling]) -> Iterator[Remark]:
    country = str(subject.plan.party.name)
    for passage in _public(subject):
        match = _first(passage, tellings)
        if match and not REGION.match(passage.text, match.end()) and not match[0].endswith(country):
            words = " ".join(match[0].split())
            yield Remark(passage.path, f'"{words}" tells where to look', "leave the place out", at=match[0])


REGION = re.compile(r",? (?:provinces?|regions?|state|county|counties)\b")


@rule("PRV306", Severity.NOTE, READ)
def protected_sites_are_named_with_care(subject: Subject) -> Iterator[Remark]:
    """A protected site is named beside patrols, animals or stores.

    That a park exists is no secret, and most texts may name it. Together with patrols, camera traps, the
    animals that are hunted or what was seized there, its name can tell more than was meant. Each site is
    reported once, where it stands first in such a sentence. Where the text says in so many words where to
    look, PRV305 speaks too.

    Fails:

        progress:
          - Eleven ranger patrols were sent to Blue Hills National Park each month.

    Passes:

        progress:
          - The visitor centre of Blue Hills National Park was opened; eleven patrols were sent out each month.

    To mend it, ask whether readers need the name. If they do, accept the finding.
    """
    told: set[str] = set()
    for passage in _public(subject):
        for match in SITE.finditer(passage.text, passage.vocabulary):
            words = " ".join(match[0].split())
            beside = vocabulary(passage.sentence_at(match.start()).text)
            if words not in told and not beside.isdisjoint(HUNTED):
                told.add(words)
                yield Remark(passage.path, f'"{words}" is a protected site', "is its name needed here?", at=match[0])


HUNTED = word_set(
    """patrol patrols patrolled patrolling ranger rangers camera trap traps herd herds elephant elephants rhino rhinos
    rhinoceros tiger tigers lion lions gorilla gorillas pangolin pangolins turtle turtles leopard leopards carcass
    carcasses poacher poachers poaching poached snare snares nest nests roost roosts stockpile stockpiles ivory tusk
    tusks horn horns patrouille patrouilles écogarde écogardes éléphant éléphants tortue tortues braconnier braconniers
    braconnage carcasse carcasses ivoire défenses nid nids patrulla patrullas guardaparques elefante elefantes tortuga
    tortugas cazadores furtivos caza marfil nido nidos"""
)
"""What is hunted, and who guards it."""
PUBLIC = ("summary", "progress", "comments", "outlook", "challenges", "note", "evidence", "reason", "rating")


def _public(subject: Subject) -> Iterator[Passage]:
    """Yield the texts in which an editor chooses the words; titles of actions are official."""
    return (one for one in subject.prose.passages if one.field in PUBLIC)
