"""The words of the official form in English, French, Spanish and Arabic, and what templates leave behind in a text."""

import re

PART = re.compile(
    r"(?:part|section|partie|parte|secci[óo]n|se[cç]?[cç][ãa]o|الجزء|القسم|الباب)\s+"
    r"(?:([ABC])\b|\(?(ألف|باء|جيم|[أابج])\)?(?!\w))",
    re.IGNORECASE,
)
PART_TITLE = re.compile(
    r"\s*\w+\s+\(?\w\)?\W*(?:synopsis|summary|detail|synth|sinopsis|resum|r[ée]sum|[ée]valuation|evaluaci|overview|overall|"
    r"r[ée]capitul|tableau|cuadro|tabla|quadro|tabela|detalh|d[ée]tail|s[íi]ntese|sum[áa]rio|avalia[çc]|"
    r"progress report)\w*\b(?!\s+(?:was|were|is|are|has|have|had)\b)",
    re.IGNORECASE,
)
"""The heading of a part whose title begins with a usual word; no punctuation mark is needed after the letter."""
ARABIC_PARTS = {"أ": "A", "\u0627": "A", "ب": "B", "ج": "C", "ألف": "A", "باء": "B", "جيم": "C"}
"""The letters of the parts in Arabic."""
PART_BY_LETTER = re.compile(
    r"([ABC])\s*[.):\u2013\u2014-]\s*(?:synopsis|summary|detailed|synth[èe]se|sinopsis|[ée]valuation|evaluaci[óo]n|overview)\b",
    re.IGNORECASE,
)
"""The heading of a part without the word, such as "A. Synopsis"."""
PILLAR_WORD = r"(?:pillar|pilier|pilar|axe|eje|eixo|الركيزة|المحور)"
PILLAR = re.compile(
    rf"{PILLAR_WORD}(?:\s?[/|]\s?{PILLAR_WORD}){{0,3}}"
    r"\s*[\u2013\u2014:-]?\s*([A-Z0-9]{1,4})\b\s*[.:)\u2013\u2014-]*\s*(.*)",
    re.IGNORECASE,
)
"""The heading of a pillar, also in several languages, as in "Pilier / Pillar 2: Enforcement"."""
PROGRESS_HEADINGS = ("progress to date", "التقدم المحرز",
                     "progrès à ce jour", "progrès accomplis", "progresos hasta la fecha",
                     "progreso hasta la fecha", "progresos realizados", "avances", "état d'avancement")  # fmt: skip
OUTLOOK_HEADINGS = ("future outlook", "التوقعات", "الآفاق", "الخطوات القادمة", "الخطوات التالية",
                    "outlook", "next steps", "perspectives", "perspectivas", "prochaines étapes",
                    "próximos pasos")  # fmt: skip
CLICK = (
    r"(?:click (?:or tap )?(?:here )?to (?:enter|add|insert) (?:text|a date|your text)|"
    r"choose an item|choose a building block|"
    r"cliquez (?:ou appuyez )?ici pour (?:entrer|taper|ajouter) (?:du texte|une date)|choisissez un élément|"
    r"haga clic (?:o pulse )?aquí para (?:escribir|agregar) (?:texto|una fecha)|elija un elemento|"
    r"cli(?:que|car) (?:ou toque )?aqui para (?:introduzir|inserir|digitar) (?:o |um )?(?:texto|uma data)|"
    r"escolh(?:a|er) um item|"
    r"انقر (?:أو اضغط )?هنا لإدخال (?:نص|تاريخ)|اختر عنصرًا)"
)
"""What a field of a word processor says until somebody fills it."""
UNFILLED_FIELD = re.compile(rf"\W*{CLICK}\W*", re.IGNORECASE)
PLACEHOLDER = re.compile(
    r"\W*(?:text|texte|texto|\u0646\u0635|\u0627\u0644\u0646\u0635|(?:overall|global) (?:progress )?rating|"
    r"notation globale|calificaci[óo]n g(?:lobal|eneral)|"
    r"indicators?|indicateurs?|indicador(?:es)?|action|rating|progress rating|notation|calificaci[óo]n|summary|"
    r"comments?|insert .{0,60}|insérer .{0,60}|insertar .{0,60}|"
    rf"{CLICK})\W*",
    re.IGNORECASE,
)
"""Words of the template left where a text should be; the brackets around them often remain too."""
MEANT = (
    r"(?:any |all |additional |further |other |your |des |les |vos |autres |d'autres |los |las |sus |otros |os |as |"
    r"seus |outros )?(?:additional |further |relevant |explanatory )?"
    r"(?:comments?|remarks?|observations?|notes?|details?|explanations?|information|text|commentaires?|remarques?|"
    r"pr[ée]cisions|explications?|informations?|texte|comentarios?|observaci[óo]n(?:es)?|notas?|detalles?|"
    r"explicaci[óo]n(?:es)?|informaci[óo]n|texto|coment[áa]rios?|observa[çc](?:[ãa]o|[õo]es)|informa[çc](?:[ãa]o|[õo]es)|"
    r"detalhes|تعليقات|التعليقات|ملاحظات|الملاحظات|نص|النص|نصا)"
    r"(?: additionnels| additionnelles| compl[ée]mentaires| adicionales| adicionais| إضافية)?"
)
"""What a template asks for."""
WHERE = (
    r"(?:,? ?\(?(?:if (?:any|applicable|needed|necessary|relevant|available|required)|"
    r"as (?:appropriate|needed|necessary|applicable)|where applicable|optional|here|below|"
    r"le cas [ée]ch[ée]ant|s'il y a lieu|s'il y en a|si n[ée]cessaire|"
    r"facultati(?:f|fs|ve|ves)|ici|ci-dessous|si l[oa]s? (?:hay|hubier[ae]n?)|si existen|si procede|"
    r"si corresponde|si es necesario|de haberlos|de haberlas|en su caso|opcional(?:es)?|aqu[íi]|abajo|se houver|"
    r"se aplic[áa]vel|se necess[áa]rio|caso existam|opciona(?:l|is)|إن وجدت|إن وجد|عند الاقتضاء|هنا)\)?)"
)
"""Where and when it asks for it."""
VERB = (
    r"(?:please |veuillez |por favor,? |s[íi]rvase |يرجى )?(?:add|type|write|put|fill in|give|state|include|ajoute[rz]|"
    r"[ée]cri(?:re|vez)|tape[rz]|mett(?:re|ez)|rempli(?:r|ssez)|donne[rz]|compl[ée]te[rz]|agreg(?:ar|ue)|a[ñn]ad(?:ir|a)|"
    r"complet(?:ar|e)|redact(?:ar|e)|anot(?:ar|e)|coloque|adicion(?:ar|e)|acrescent(?:ar|e)|escrev(?:er|a)|"
    r"preench(?:er|a)|inser(?:ir|ez)|أضف|إضافة|أدخل|إدخال|اكتب|كتابة) (?:in |la |el |le |l')?"
)
WISHED = re.compile(
    rf"\W*(?:{VERB}{MEANT}{WHERE}?|{MEANT}{WHERE}{{1,2}})\W*",
    re.IGNORECASE,
)
"""A whole request without a usual verb at its beginning: "add comments here", "comments, if any"."""
BRACKETED_ONLY = re.compile(r"(?:\[[^\]]*\]|<[^>]*>|\{[^}]*\}|\([^)]*\))")
OFFICIAL_LABELS = {
    "achieved": ("réalisée", "réalisé", "atteinte", "lograda", "logrado", "alcanzada", "realizada", "completada"),
    "substantially achieved": (
        "substantiellement réalisée", "substantiellement réalisé", "largement réalisée", "en grande partie réalisée",
        "sustancialmente lograda", "sustancialmente logrado", "sustancialmente realizada", "sustancialmente alcanzada",
    ),
    "on track": ("en bonne voie", "sur la bonne voie", "en cours", "en buen camino", "por buen camino", "en marcha",
                 "en curso"),
    "partial progress": (
        "progrès partiel", "progrès partiels", "progrès limités/partiels", "avancement partiel",
        "progreso parcial", "progresos parciales", "avance parcial", "progreso limitado/parcial",
    ),
    "pending completion of another action": (
        "en attente de l'achèvement d'une autre action", "en attente de la réalisation d'une autre action",
        "en attente de l'achèvement d'une autre mesure",
        "pendiente de la finalización de otra acción", "pendiente de que se complete otra acción",
        "a la espera de la finalización de otra acción",
    ),
    "not commenced": (
        "non commencée", "non commencé", "pas commencée", "pas encore commencée", "non entamée", "non débutée",
        "no iniciada", "no iniciado", "no comenzada", "sin comenzar", "sin iniciar",
    ),
}  # fmt: skip
"""How French and Spanish reports word the six official ratings.

Only "Réalisée" and "Substantiellement réalisée" were seen in a report; if a plan does not list such words itself, the
import says as which rating it read them."""
