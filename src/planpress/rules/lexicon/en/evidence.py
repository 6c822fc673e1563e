"""English names of evidence that are general enough to fit any document."""

from planpress.rules.lexicon.terms import terms, words

ANY_KIND = words("various several different diverse many all internal relevant some other the our on")
"""Words before such a name: "various internal documents"."""
ANY_DOCUMENT = terms(
    """document, documents, documentation, file, files, report, reports, paper, papers, record, records, photo, photos,
    photograph, photographs, minutes, material, materials, evidence, correspondence, letter, letters, email, emails,
    e-mail, e-mails, request, n/a, na, available, see above, as above"""
)
ANYWHERE = words(
    """on upon in at of kept held available the request file office ministry department archive archives"""
)
"""Words after the name of evidence: "kept at the ministry"."""
