"""English words for events, and for the people and things that they concern."""

from planpress.rules.lexicon.terms import terms, words

TRAINING = words("examination trained training trainings trainee trainees workshop workshops course courses")
SEIZURE = words("seizure seizures seized confiscated confiscation confiscations")
ARREST = words("arrest arrests arrested detained")
PROSECUTION = words("prosecuted prosecution prosecutions convicted conviction convictions sentenced")
INSPECTION = words("inspected inspection inspections")
PEOPLE = words(
    """official officials officer officers staff agent agents personnel people person persons participant
    participants employee employees member members trainee trainees"""
)
"""Interchangeable words for an event's people: nine officers may be called nine officials in another text."""
COUNTED = words(
    """rangers prosecutors judges inspectors guards teachers guides lawyers investigators suspects offenders
    traffickers tusks pieces kilograms tonnes items carvings horns seizures arrests cases convictions workshops
    courses trainings inspections parcels containers vehicles dogs soldiers scouts police"""
)
"""Other people and things that an event concerns; forms without the "s" are also found."""
KILOGRAMS = words("kg kgs")
UNCOUNTED = words(
    """days weeks months years hours minutes times dollars euros francs pounds districts provinces regions villages
    communes countries towns cities places sites markets stations ports airports harbours harbors parks reserves areas
    schools agencies ministries departments institutions bodies topics themes subjects modules sessions phases groups
    percent points kilometres kilometers metres meters hectares acres offices units teams centres centers campaigns
    various others was has this does"""
)
"""Words for an event's time, place or extent rather than its subject, and other words that end in "s"."""
OF_A_WHOLE = terms("of, of the, all, all the")
"""Words before the figure of a whole of which the text reports a part: "12 of the 450 schools"."""
