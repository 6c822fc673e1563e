"""Khmer words in tables of actions."""

from planpress.rules.lexicon.terms import terms

HEADINGS = {
    "number": terms("ល.រ, លរ, លេខ, លេខរៀង, លេខសកម្មភាព, លេខកូដ, លេខយោង"),
    "pillar": terms("សសរស្តម្ភ, ផ្នែក, វិស័យ, ប្រធានបទ, សមាសភាគ, ជំពូក, អាទិភាព"),
    "objective": terms("គោលបំណង, គោលដៅ, គោលបំណងជាក់លាក់, គោលដៅយុទ្ធសាស្ត្រ"),
    "commitment": terms("ការប្តេជ្ញាចិត្ត, អនុសាសន៍, កម្មវិធី, គម្រោង"),
    "action": terms("សកម្មភាព, សកម្មភាពអាទិភាព, វិធានការ, ឈ្មោះសកម្មភាព, ចំណងជើង, កិច្ចការ"),
    "milestone": terms("អនុសកម្មភាព, ដំណាក់កាល, ចំណុចគោល"),
    "description": terms("ការពិពណ៌នា, សេចក្តីលម្អិត, លទ្ធផលរំពឹងទុក, ខ្លឹមសារ"),
    "lead": terms("ស្ថាប័នដឹកនាំ, អង្គភាពដឹកនាំ"),
    "responsible": terms(
        """ស្ថាប័នទទួលខុសត្រូវ, អ្នកទទួលខុសត្រូវ, ទទួលខុសត្រូវ, អង្គភាពទទួលខុសត្រូវ, ក្រសួងទទួលខុសត្រូវ,
        ស្ថាប័នអនុវត្ត, ស្ថាប័ន, អង្គភាព, ស្ថាប័នអនុវត្តន៍, អង្គភាពអនុវត្ត, ក្រសួងអនុវត្ត,
        អ្នកអនុវត្ត, ទទួលបន្ទុក"""
    ),
    "partners": terms("ដៃគូ, ស្ថាប័នពាក់ព័ន្ធ, អង្គភាពពាក់ព័ន្ធ, អង្គភាពគាំទ្រ, ស្ថាប័នចូលរួម, អង្គភាពចូលរួម"),
    "person": terms(
        """ទំនាក់ទំនង, អ៊ីមែល, លេខទូរស័ព្ទ, មន្ត្រីទទួលបន្ទុក, នាមត្រកូល, នាមខ្លួន, គោត្តនាម, គោត្តនាមនិងនាម,
        ឈ្មោះពេញ, ទូរស័ព្ទ, សារអេឡិចត្រូនិច"""
    ),
    "start": terms("ថ្ងៃចាប់ផ្តើម, កាលបរិច្ឆេទចាប់ផ្តើម, ចាប់ផ្តើម"),
    "due": terms("""កាលកំណត់, ថ្ងៃផុតកំណត់, ថ្ងៃបញ្ចប់, កាលបរិច្ឆេទបញ្ចប់, ឱសានវាទ, បញ្ចប់,
        មុនថ្ងៃ, កំណត់ពេល, ផុតកំណត់"""),
    "reached": terms("ថ្ងៃសម្រេច, កាលបរិច្ឆេទសម្រេច, ថ្ងៃបញ្ចប់ជាក់ស្តែង"),
    "timeframe": terms("រយៈពេល, ពេលវេលា, កាលវិភាគ, រយៈពេលអនុវត្ត"),
    "status": terms("ស្ថានភាព, ស្ថានភាពអនុវត្ត, ស្ថានភាពនៃការអនុវត្ត, ស្ថានភាពបច្ចុប្បន្ន"),
    "rating": terms("ការវាយតម្លៃ, ចំណាត់ថ្នាក់, ពិន្ទុ"),
    "percent": terms("ភាគរយ, ភាគរយនៃការអនុវត្ត"),
    "progress": terms(
        """វឌ្ឍនភាព, លទ្ធផល, លទ្ធផលសម្រេចបាន, សេចក្តីសង្ខេបវឌ្ឍនភាព, សមិទ្ធផល, ការងារដែលបានអនុវត្ត, ការងារដែលបានធ្វើ,
        សេចក្តីសង្ខេបប្រចាំឆ្នាំ, សង្ខេបប្រចាំឆ្នាំ"""
    ),
    "updates": terms("បច្ចុប្បន្នភាព"),
    "comments": terms("""យោបល់, កំណត់សម្គាល់, ផ្សេងៗ, សេចក្តីអធិប្បាយ,
        សម្គាល់, កំណត់ចំណាំ"""),
    "outlook": terms("ជំហានបន្ទាប់, ទិសដៅបន្ត, សកម្មភាពបន្ត"),
    "challenges": terms("បញ្ហាប្រឈម, ឧបសគ្គ, ការលំបាក"),
    "indicator": terms("សូចនាករ"),
    "baseline": terms("តម្លៃមូលដ្ឋាន, ទិន្នន័យមូលដ្ឋាន"),
    "target": terms("ចំណុចដៅ, តម្លៃគោលដៅ"),
    "value": terms("តម្លៃបច្ចុប្បន្ន"),
    "unit": terms("ឯកតា"),
    "evidence": terms("ភស្តុតាង, ឯកសារយោង, ប្រភពផ្ទៀងផ្ទាត់, តំណភ្ជាប់"),
    "cost": terms("ថវិកា, ចំណាយ, ប្រភពថវិកា"),
    "period": terms("ឆ្នាំ"),
}
EXPLAINING = terms("""ហេតុផល, មូលហេតុ, ការពន្យល់""")
DESCRIBING = terms("ការពិពណ៌នា, សេចក្តីលម្អិត, ខ្លឹមសារ")
NAMES = terms("ឈ្មោះ")
"""Headings of names of actions or of persons."""
NAMES_OF_WORKS = terms("ចំណងជើង")
"""Headings of names of actions or of anything else, and of the titles of persons."""
VAGUE = terms("កាលបរិច្ឆេទ, ថ្ងៃខែ, ថ្ងៃ ខែ ឆ្នាំ")
"""Headings that do not say what their dates are: the dates are read as the time of the action, with a remark."""
STATUSES = {
    "done": terms("សម្រេច, បានសម្រេច, បានបញ្ចប់, រួចរាល់, បានអនុវត្តរួច, ចប់សព្វគ្រប់, សម្រេចបាន"),
    "substantial": terms("សម្រេចបានភាគច្រើន"),
    "on-track": terms("តាមផែនការ, ស្របតាមផែនការ"),
    "started": terms("កំពុងអនុវត្ត, កំពុងដំណើរការ, បានចាប់ផ្តើម"),
    "partial": terms("វឌ្ឍនភាពមួយផ្នែក, សម្រេចបានមួយផ្នែក"),
    "not-started": terms("មិនទាន់ចាប់ផ្តើម, មិនទាន់អនុវត្ត, មិនទាន់បានចាប់ផ្តើម"),
    "delayed": terms("យឺតយ៉ាវ, យឺត"),
    "stopped": terms("បានលុបចោល, ផ្អាក"),
    "pending": terms("រង់ចាំ"),
}
PREVIOUS = terms("មុន")
EXPECTED = terms("គ្រោងទុក, រំពឹងទុក")
RATERS = terms("លេខាធិការដ្ឋាន, អង្គការក្រៅរដ្ឋាភិបាល, អ្នកជំនាញ, គណៈកម្មាធិការ, សវនករ")
OFFICE_HOLDERS = terms("""រដ្ឋមន្ត្រី, រដ្ឋលេខាធិការ, អគ្គនាយក, ប្រធាន, នាយក, អគ្គលេខាធិការ""")
"""Titles of those who sign a report; words may follow that say of what."""
SIGNER_LABELS = terms("ឈ្មោះ, តួនាទី")
"""Labels in a signature."""
PARTY_SIDE = terms("ក្រសួង")
CURRENT = terms("បច្ចុប្បន្ន, ឥឡូវ, ឥឡូវនេះ")
SINCE = terms("ចាប់តាំងពី, តាំងពី")
ONGOING = terms("ជាប្រចាំ, បន្ត, ជាបន្តបន្ទាប់, អចិន្ត្រៃយ៍")
YEAR_PARTS = {6: terms("ឆមាស, ឆមាសទី"), 3: terms("ត្រីមាស, ត្រីមាសទី")}
"""The words for parts of a year, by the number of their months."""
YEARS_BEFORE = terms("ឆ្នាំ")
"""What may stand between a part of a year and the year."""
EDGES = terms("ចុងឆ្នាំ, ឆ្នាំ, ខែ, ថ្ងៃទី")
UNCERTAIN_EDGES = terms("")
STARTING = terms("ចាប់ពី, ចាប់ពីឆ្នាំ, តាំងពី")
ONWARDS = terms("តទៅ, ទៅ")
ACTION_WORDS = terms("សកម្មភាព")
"""The words for one action, before its number."""
DONE_LABELS = terms("សម្រេចបាន, បានសម្រេច")
BESIDE_PLANS = terms("ដែល")
PART_WORDS = terms("ផ្នែកទី")
TOTALS = terms("សរុប, សរុបរួម")
POSTS = terms("""មុខតំណែង, តួនាទី, ថ្ងៃខែឆ្នាំកំណើត""")
SUBTOTALS = terms("សរុបរង")
DITTO = terms("""ដូចខាងលើ, ដូចគ្នា""")
NEXT_PERIOD = terms("""ឆ្នាំក្រោយ, ឆ្នាំបន្ទាប់""")
NOTES = terms("សម្គាល់, ប្រភព, កំណត់ចំណាំ, រៀបចំដោយ, អនុម័តដោយ, ហត្ថលេខា, ពិនិត្យដោយ, អក្សរកាត់, ឯកភាពដោយ")
MARKS = terms("បាទ, មាន")
NO_MARKS = terms("ទេ")
LANGUAGE_NAMES = terms("ខ្មែរ, khmer, ភាសាខ្មែរ")
EXAMPLES = terms("ឧទាហរណ៍")
"""Words for an example, with which templates begin a row."""
MONEY = terms("ថវិកា, ហិរញ្ញប្បទាន, មូលនិធិ")
"""Beginnings of words for money in headings, as in "Source of funds"."""
DONORS = terms("ម្ចាស់ជំនួយ")
"""Beginnings of words for those who give money, in headings of bodies."""
LINKING = terms("នៃ")
HUES = {
    "green": terms("បៃតង, ពណ៌បៃតង"),
    "yellow": terms("លឿង, ពណ៌លឿង"),
    "orange": terms("ទឹកក្រូច, ពណ៌ទឹកក្រូច"),
    "red": terms("ក្រហម, ពណ៌ក្រហម"),
    "grey": terms("ប្រផេះ, ពណ៌ប្រផេះ"),
    "blue": terms("ខៀវ, ពណ៌ខៀវ"),
}
NOTHING = terms("គ្មាន, មិនមាន, មិនពាក់ព័ន្ធ")
"""What a text says that only says that there is nothing."""
SO_FAR = terms("")
"""Words behind those for nothing that add only a time or that nothing is known."""
RISKS = terms("ហានិភ័យ")
"""Words in headings of a register of risks."""
PLANS = terms("ផែនការ, គម្រោង")
RISK = terms("ហានិភ័យ")
"""Words for a risk."""
FOLLOWING_A_PLAN = terms("""តាមដាន""")
"""Words in titles of documents that say how far a plan is."""
REPORTING = terms("""តាមដាន, របាយការណ៍, វឌ្ឍនភាព""")
"""Words before a time that show that a document reports on it."""
LEFT_OPEN = terms("មិនទាន់កំណត់, នឹងកំណត់")
OF_ANOTHER_TIME = terms("""ថវិកា, ច្បាប់, អនុក្រឹត្យ, ព្រះរាជក្រឹត្យ, សេចក្តីសម្រេច, ចក្ខុវិស័យ, អនុម័ត""")
"""Words beside a time that is not that of a report, such as the year of a law."""
