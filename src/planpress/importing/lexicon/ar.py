"""Arabic words in tables of actions."""

from planpress.importing.lexicon.phrases import phrases
from planpress.rules.lexicon.terms import terms

HEADINGS = {
    "number": terms("رقم, الرقم, م, الرقم التسلسلي, رقم النشاط, رقم الإجراء, الرمز, المرجع, ت"),
    "pillar": terms(
        """خط العمل, خطوط العمل, المحور, محور, الركيزة, المكون, المجال, الموضوع, القطاع, الباب, المحور الاستراتيجي,
        الفئة"""
    ),
    "objective": terms("الهدف, هدف, الهدف الاستراتيجي, الهدف المحدد, الغاية"),
    "commitment": terms("الالتزام, التوصية, البرنامج, المشروع, خط العمل, خطوط العمل"),
    "action": terms(
        """النشاط, الإجراء, الأنشطة, الإجراءات, التدبير, اسم النشاط, العنوان, المهمة, نشاط, إجراء, العمل, التدابير"""
    ),
    "milestone": terms("المعلم, المرحلة, النشاط الفرعي, الخطوة, الأنشطة الفرعية"),
    "description": terms("الوصف, التفاصيل, وصف, النتائج المتوقعة, النتيجة المتوقعة, المخرجات, وصف النشاط"),
    "lead": terms("الجهة الرائدة, الجهة الرئيسية, الجهة القائدة"),
    "responsible": (
        *terms(
            """الجهة المسؤولة, الجهة المنفذة, المسؤول, الجهات المسؤولة, المسؤولية, جهة التنفيذ, الجهة, الوزارة, الجهات
            المنفذة, الهيئات المنفذة, الهيئة المنفذة, الهيئات المسؤولة, الهيئة المسؤولة, المؤسسات المنفذة, المؤسسة
            المنفذة, الأجهزة المنفذة, المنفذ, الهيئة, القائم بالتنفيذ, القائمون بالتنفيذ, المكلف, المكلفون, المسؤولون,
            من المسؤول, الجهة المعنية, الجهة المختصة"""
        ),
        *phrases(
            terms("""الجهة, الجهات, الهيئة, الهيئات, المؤسسة, المؤسسات, الأجهزة, الوزارة, الوزارات"""),
            terms("""… المسؤولة, … المكلفة, … المنفذة, … المكلفة بالتنفيذ, … المسؤولة عن التنفيذ"""),
        ),
    ),
    "partners": terms(
        """الشركاء, الجهات الداعمة, الجهات المشاركة, الجهات المساندة, الجهات المعنية, الهيئات المعنية, المؤسسات
        المعنية, الأطراف المعنية, الجهات المشتركة"""
    ),
    "person": terms(
        """جهة الاتصال, البريد الإلكتروني, الهاتف, نقطة الاتصال, الاسم الأول, اسم العائلة, اللقب, الاسم الكامل, الاسم
        واللقب, اسم المسؤول, الهاتف المحمول, رقم الهاتف, الجوال, الفاكس, العنوان الإلكتروني, المجيب, اسم المجيب"""
    ),
    "start": terms("البداية, تاريخ البدء, تاريخ البداية, بداية, يبدأ, يبدأ في, تبدأ, تبدأ في, بدأ في"),
    "due": terms(
        """الموعد النهائي, تاريخ الانتهاء, النهاية, تاريخ الاستحقاق, تاريخ الإنجاز, الأجل, تاريخ النهاية, ينتهي, ينتهي
        في, تنتهي, تنتهي في,
        حتى, قبل, يستحق, يستحق في, تستحق في, متى, ينجز قبل, آخر موعد, أقصاه, موعد الانتهاء, موعد الإنجاز, موعد
        التسليم, الموعد الأخير, الموعد, المدة الزمنية"""
    ),
    "reached": terms("تاريخ التحقيق, تاريخ بلوغ المعلم, تحقق في, أنجز في, تاريخ الإنجاز الفعلي, التاريخ الفعلي"),
    "timeframe": terms("الإطار الزمني, المدة, الجدول الزمني, فترة التنفيذ, الفترة الزمنية"),
    "status": terms("الحالة, حالة التنفيذ, الوضع, الوضع الحالي, مستوى التنفيذ, الوضع الراهن"),
    "rating": terms("التقييم, التصنيف, الدرجة, تقييم"),
    "percent": terms("النسبة, النسبة المئوية, نسبة الإنجاز, نسبة التنفيذ"),
    "progress": terms(
        """التقدم, التقدم المحرز, النتائج, الإنجازات, ما تم إنجازه, ما تم تنفيذه, ملخص التقدم, الأنشطة المنفذة,
        الإجراءات المتخذة, التدابير المتخذة, الأعمال المنجزة, الأعمال المنفذة, حصيلة السنة, حصيلة العام, ملخص السنة,
        ملخص العام, حصيلة, الحصيلة, ملخص الأنشطة, الإنجازات الرئيسية, أبرز الإنجازات, أهم الإنجازات,
        النتائج الرئيسية, أبرز النتائج, أهم النتائج, النتائج المحققة, الإنجازات المحققة, أوجه التقدم,
        ملخص التقدم المحرز"""
    ),
    "updates": terms("آخر المستجدات, المستجدات, التحديثات, التحديث"),
    "assessor": terms("المقيم, جهة التقييم, قيمه"),
    "comments": terms("""ملاحظات, الملاحظات, تعليقات, التعليقات,
        ملاحظة, تعليق, التعليق, ملحوظة, ملحوظات"""),
    "outlook": terms(
        """وماذا بعد, ماذا بعد, ثم ماذا, الخطوات القادمة, الخطوات التالية, الخطوة التالية, الآفاق, الآفاق المستقبلية,
        التوقعات, التوقعات المستقبلية, الطريق إلى الأمام, سبل المضي قدما, الخطط المستقبلية, الخطوات المقبلة, الخطوات
        اللاحقة, الخطوات المستقبلية, الإجراءات المقبلة, الإجراءات القادمة"""
    ),
    "challenges": terms(
        """الاختناقات, نقاط الاختناق, الصعاب, القيود, العوائق, عوائق, تحديات, صعوبات, معوقات, عقبات, التحديات, الصعوبات,
        المعوقات, العقبات, المخاطر, العراقيل, المشاكل, المشكلات"""
    ),
    "indicator": terms("المؤشر, المؤشرات, مؤشر الأداء, مؤشرات الأداء, مؤشر"),
    "baseline": terms("خط الأساس, القيمة الأساسية"),
    "value": terms("القيمة, القيمة المحققة, القياس, القيمة الحالية, القيمة الفعلية, المستوى المحقق, المستوى الحالي"),
    "target": terms("القيمة المستهدفة, المستهدف"),
    "unit": terms("وحدة القياس"),
    "evidence": terms("""وسائل التحقق, الأدلة, الرابط, المصدر, الوثائق, مصدر التحقق, المرفقات, الوثائق الداعمة"""),
    "cost": terms("""الميزانية, التكلفة, التمويل, مصدر التمويل, المصروف, المصروفات, النفقات, المبلغ, الرصيد"""),
    "period": terms("السنة, الفترة, العام"),
}
EXPLAINING = terms(
    """مبررات, المبررات, مبرر, المبرر, تبرير, التبرير, تفسير, التفسير, أسباب,
    الأسباب, سبب, السبب, شرح, الشرح, توضيح, التوضيح, تعليل, التعليل"""
)
WORDINGS = terms("نص, صياغة, عنوان, اسم")
"""Words before those for an action in headings of names, as in "Text of the commitment"."""
DESCRIBING = terms("الوصف, التفاصيل, وصف")
NAMES = terms("الاسم, اسم")
"""Headings of names of actions or of persons."""
NAMES_OF_WORKS = terms("العنوان")
"""Headings of names of actions or of anything else, and of the titles of persons."""
VAGUE = terms("التاريخ, تاريخ")
"""Headings that do not say what their dates are: the dates are read as the time of the action, with a remark."""
STATUSES = {
    "done": terms("منجز, مكتمل, تم, منفذ, تم التنفيذ, تم الإنجاز, مكتملة, منجزة, أنجز, تحقق"),
    "substantial": terms("منجز إلى حد كبير"),
    "on-track": terms("على المسار الصحيح, حسب الخطة"),
    "started": terms("قيد التنفيذ, جار, جاري, قيد الإنجاز, جاري التنفيذ, جار التنفيذ"),
    "partial": terms("تقدم جزئي, منجز جزئيا, جزئي, منفذ جزئيا"),
    "not-started": terms("لم يبدأ, لم تبدأ, لم يبدأ بعد, لم ينفذ, غير منفذ, غير منجز"),
    "delayed": terms("متأخر, متأخرة, متعثر"),
    "stopped": terms("ملغى, ملغي, متوقف, مؤجل"),
    "pending": terms("قيد الانتظار, معلق, في الانتظار, في انتظار, بانتظار"),
}
FUNCTION_WORDS = terms("في, من, على, إلى, عن, مع, تم, خلال, بعد, هذا, هذه, التي, الذي, أن, قد, لم, كما, بين, حتى, ما")
"""Frequent words by which the language of a text is recognised."""
SUMMARIES = terms("ملخص, موجز, مقدمة, خلفية, نظرة عامة, لمحة عامة")
"""Headings of a summary."""
OF_A_WHOLE = terms("""التنفيذ, تنفيذ, الخطة, خطة, الوطنية, العمل, التقرير, الفترة, السنة, العام""")
PREVIOUS = terms("السابق, السابقة")
NEXT = terms("القادم, القادمة, المقبل, المقبلة, التالي, التالية")
UPCOMING = terms("سيتم, سوف, سيقدم, سيرسل, يجب, الموعد النهائي, في موعد أقصاه")
"""Words in a statement about what is still to come."""
QUESTIONS = terms("ما, ماذا")
DONE_LABELS = terms("المنجز, المنجزة, المنفذ, المنفذة, المحقق, المحققة")
BESIDE_PLANS = terms("ما, تم, كان")
BESIDE_AHEAD = terms("العام, عام, لعام, سنة, لسنة, السنة, الفترة, للفترة")
PART_WORDS = terms("جزء, الجزء, قسم, القسم, باب, الباب, فصل, الفصل")
MAIN = terms("الرئيسي, الرئيسية, رئيسي, رئيسية")
"""Words for what is most important, which change nothing in a heading."""
OF_THE_ACTION = terms("""عن الإجراء, للإجراء, عن النشاط, عن هذا الإجراء""")
"""Ends of headings that change nothing in the heading of an action's field."""
WHO = terms("من يقوم, من ينفذ, من يتولى, من المسؤول")
"""How questions about the bodies in charge begin."""
WHICH = terms("""أي إجراء, أي نشاط, اختر الإجراء""")
"""How questions about the name of the action begin."""
HOW_FAR = terms("أين وصل, إلى أين وصل, أين نحن, أين وصلنا, إلى أين وصلنا")
"""How questions about the status begin, such as "Where are we?"."""
HINDERING = terms("أعاق, يعيق, عرقل, صعب, أخر, منع")
FOLLOWING = terms("يلي, تبق, تبقى, القادم, سيأتي")
DOING = terms("تم, أنجز, تحقق, حدث")
FOLLOWING_A_PLAN = terms("""لوحة متابعة, متابعة تنفيذ, متابعة, رصد, تقييم, استعراض""")
"""Words in titles of documents that say how far a plan is."""
OF_A_TABLE = terms(
    """جدول, الجدول, مصفوفة, بطاقة, استمارة, نموذج, لوحة, متابعة, المتابعة, رصد, الرصد, تقييم, التقييم, استعراض, تقرير,
    التقدم, المحرز, تنفيذ, التنفيذ, مؤشرات, المؤشرات, نتائج, النتائج, الإجراءات, الأنشطة, إجراءات, أنشطة, حالة, سنوي,
    السنوي, السنوية"""
)
"""Words in titles that say only what kind of table or report it is."""
AS_OF = terms("حتى, لغاية, حتى تاريخ, لغاية تاريخ, الوضع في, كما في")
"""Words before the day whose situation a report describes."""
DONE_AT = terms("حرر في, حرر ب, صدر في, وقع في")
"""How a line with the place and the day of a signature begins."""
SIGNED_FOR = terms(
    """عن الحكومة, عن الوزارة, عن الطرف, بالنيابة عن, التوقيع, توقيع, الاسم والتوقيع, اعتمده, اعتمدته, راجعه, راجعته,
    صادق عليه, صادقت عليه, دققه"""
)
"""How a line of a signature begins."""
EXPECTED = terms("المخطط, المخططة, المتوقع, المتوقعة, المقرر, المقررة")
RATING_VERBS = terms("مصنف, مصنفة, تصنف, يصنف, تقيم, يقيم")
BEFORE_RATINGS = terms("هو, هي, في, على, ب, أنه, أنها, بأنها, بأنه")
DEGREES = terms("تقريبا, جزئيا, نصف, كاد, بعد, قريبا, غالبا, معظم, بعض")
NEGATIONS = terms("لا, لم, لن, ليس, ليست")
UNREAL = terms("إذا, سوف, قد, حتى")
RATERS = terms("الأمانة, أمانة, المنظمات غير الحكومية, لجنة, اللجنة, خبير, خبراء, الخبراء, مستقل, خارجي")
OFFICE_HOLDERS = terms(
    """مدير, المدير, مديرة, المديرة, وزير, الوزير, وزيرة, الوزيرة, الأمين, الأمين العام, رئيس, الرئيس, رئيسة,
    الرئيسة, المنسق, المنسقة, منسق, منسقة, نقطة الاتصال, وكيل الوزارة, وكيل وزارة, الوكيل, المفوض"""
)
"""Titles of those who sign a report; words may follow that say of what."""
SIGNER_LABELS = terms("الاسم, الاسم والصفة, الصفة, المنصب, الوظيفة")
"""Labels in a signature."""
ORGANISATIONS = terms(
    """برنامج, البرنامج, مشروع, المشروع, مركز, المركز, صندوق, الصندوق, جمعية, الجمعية, اتحاد, الاتحاد, شبكة, شركة,
    الشركة, مختبر, المختبر, مرصد, جامعة, الجامعة, مدرسة, مستشفى, شرطة, الشرطة, محكمة, برلمان, مؤسسة, المؤسسة, تعاونية,
    غرفة, مجلس, المجلس, معهد, بلدية"""
)
"""Words with which the names of bodies begin that are no offices."""
OFFICES = terms(
    """وزارة, الوزارة, هيئة, الهيئة, مديرية, المديرية, سلطة, السلطة, إدارة, الإدارة, مكتب, المكتب, أمانة,
    الأمانة, وحدة, قسم, لجنة, اللجنة"""
)
BY = terms("من قبل, من جانب, بواسطة")
SELF = terms("التقييم الذاتي, تقييم ذاتي")
PARTY_SIDE = SELF + terms("وزارة, الوزارة, هيئة, مديرية, سلطة")
CURRENT = terms("الحالي, الحالية, الآن, حاليا")
SINCE = terms("منذ, مقارنة")
ONGOING = terms("مستمر, مستمرة, دائم, دائمة, بشكل مستمر")
EDGES = terms("نهاية, بحلول, قبل, بحلول نهاية, عام, سنة, حتى")
UNCERTAIN_EDGES = terms("قبل")
STARTING = terms("من, منذ, اعتبارا من, ابتداء من")
ONWARDS = terms("وما بعده, وما بعدها, فصاعدا")
PART_ORDINALS = (
    terms("الأول, الأولى"), terms("الثاني, الثانية"), terms("الثالث, الثالثة"), terms("الرابع, الرابعة"),
    terms("الأخير, الأخيرة"),
)  # fmt: skip
"""The words for the first to the fourth part of a year, and for the last one."""
YEAR_PARTS = {6: terms("النصف, نصف"), 4: terms("الثلث, ثلث"), 3: terms("الربع, ربع")}
"""The words for parts of a year, by the number of their months."""
OF_YEARS = terms("من")
YEARS_BEFORE = terms("عام, سنة, لعام, لسنة")
BETWEEN_PARTS = terms("و, إلى")
ORDINAL_DAYS = terms(
    """الأول, الثاني, الثالث, الرابع, الخامس, السادس, السابع, الثامن, التاسع, العاشر, الحادي عشر, الثاني عشر, الثالث
    عشر, الرابع عشر, الخامس عشر, السادس عشر, السابع عشر, الثامن عشر, التاسع عشر, العشرين, الحادي والعشرين,
    الثاني والعشرين, الثالث والعشرين, الرابع والعشرين, الخامس والعشرين, السادس والعشرين, السابع والعشرين, الثامن
    والعشرين, التاسع والعشرين, الثلاثين, الحادي والثلاثين"""
)
"""The first days of a month, in their order."""
MEETING_WORDS = terms("الاجتماع, اجتماع, المؤتمر, مؤتمر, الدورة, دورة")
"""The words for a meeting."""
SINCE_MEETINGS = terms("منذ, بعد, بين")
UP_TO_MEETINGS = terms("إلى, و")
MEETING_ORDINALS = (
    *ORDINAL_DAYS,
    *terms(
        """الأولى, الثانية, الثالثة, الرابعة, الخامسة, السادسة, السابعة, الثامنة, التاسعة, العاشرة, الحادية عشرة,
        الثانية عشرة, الثالثة عشرة, الرابعة عشرة, الخامسة عشرة, السادسة عشرة, السابعة عشرة, الثامنة عشرة, التاسعة عشرة,
        العشرون"""
    ),
)
"""The ordinals of meetings, from the first, in both genders: "الاجتماع الأول", but "الدورة الأولى"."""
IN_DATES = terms("من شهر, من")
"""Words between the day, the month and the year of a date."""
BASES = terms("الأساس, المرجع, سنة الأساس")
"""Headings of baselines beside targets; elsewhere they may mean anything."""
TOTALS = terms("المجموع, الإجمالي, مجموع")
POSTS = terms("""الوظيفة, المنصب, مقر العمل, تاريخ الميلاد, تاريخ التعيين""")
SUBTOTALS = terms("المجموع الفرعي, الإجمالي الفرعي, مجموع فرعي")
AT_THE_END = terms("""في نهاية, بنهاية, حتى نهاية, نهاية""")
DITTO = terms("""كما أعلاه, نفس ما سبق, كما سبق, مثل أعلاه""")
NEXT_PERIOD = terms(
    """العام القادم, للعام القادم, العام المقبل, للعام المقبل, السنة القادمة, للسنة القادمة, السنة المقبلة, للسنة
    المقبلة, الفترة القادمة, للفترة القادمة, الفترة المقبلة, للفترة المقبلة, النصف القادم, النصف المقبل, الربع
    القادم, الربع المقبل"""
)
NOTES = terms(
    """ملاحظة, المصدر, مفتاح, المفتاح, وسيلة الإيضاح, مفتاح الرموز, أعده, إعداد, اعتمده, اعتماد, التوقيع, توقيع,
    راجعه, صادق عليه, المختصرات, مسرد, المسرد"""
)
MARKS = terms("نعم")
NO_MARKS = terms("لا")
LANGUAGE_NAMES = terms("عربي, العربية, عربية, arabic")
EXAMPLES = terms("مثال, مثلا")
"""Words for an example, with which templates begin a row."""
SHARES = terms("نسبة, النسبة")
"""Words for a share, as in "Share done"."""
CHOOSING = terms("اختر, يرجى الاختيار")
"""How the words of a drop-down list begin from which nobody has chosen."""
TICKING = terms("ضع علامة, ضع إشارة, اختر, حدد, أشر")
"""How a request of a template above boxes begins, as in "Tick one box"."""
ASKING = terms("يرجى, الرجاء, اذكر, وضح, لخص, اشرح, أدخل, أضف, اكتب, املأ, استخدم, اعرض, قدم, حدد, صف")
"""How a request of a template begins."""
LEFT_OPEN = terms(
    "للتأكيد, قيد التأكيد, يحدد لاحقا, تحدد لاحقا, سيحدد لاحقا, ستحدد لاحقا, لم يحدد بعد, لم تحدد بعد, غير محدد"
)
"""Words in place of a value that is not known yet."""
MONEY = terms("تمويل, ميزاني, موازن, تكلف, تكاليف, نفقات, أموال, دفع")
"""Beginnings of words for money in headings, as in "Source of funds"."""
DONORS = terms("مانح, ممول, جهة التمويل")
"""Beginnings of words for those who give money, in headings of bodies."""
LINKING = terms("")
HUES = {
    "green": terms("أخضر, الأخضر"),
    "yellow": terms("أصفر, الأصفر"),
    "orange": terms("برتقالي, البرتقالي"),
    "red": terms("أحمر, الأحمر"),
    "grey": terms("رمادي, الرمادي"),
    "blue": terms("أزرق, الأزرق"),
    "white": terms("أبيض"),
    "black": terms("أسود"),
}
TOGETHER = terms("""بالتعاون مع, بالشراكة مع, بالتنسيق مع, بالاشتراك مع, بدعم من, بمساعدة""")
NOTHING = terms(
    """لا يوجد, لا توجد, لا شيء, لا شيء يذكر, لا جديد, لا ينطبق, لا تنطبق, غير منطبق, غير قابل للتطبيق, لا تعليق, لا
    ملاحظات"""
)
"""What a text says that only says that there is nothing."""
SO_FAR = terms("""حتى الآن, حتى تاريخه, حاليا, في الوقت الحالي, في الوقت الحاضر, خلال الفترة, خلال هذه الفترة""")
"""Words behind those for nothing that add only a time or that nothing is known."""
JOINING = terms("و")
"""The word between the last two entries of a list."""
ACTION_WORDS = terms("الإجراء, الاجراء, إجراء, النشاط, نشاط, التدبير")
"""The words for one action, before its number."""
ACTION_PLURALS = terms("الإجراءات, إجراءات, الأنشطة, أنشطة")
NUMBER_SIGNS = terms("رقم")
STAGES_OF_ACTIONS = terms("استكمال, إكمال, اكتمال, إنجاز, إتمام, انتهاء, نتائج, نتيجة, تنفيذ, بدء")
OTHER_BEHIND = terms("أخرى, آخر")
"""The words behind an action that is another one."""
ANNEX_WORDS = terms("الملحق, ملحق, المرفق, مرفق, الملاحق, المرفقات")
ABOUT_WORDS = terms("عن, حول, بشأن, بخصوص, المساهمة")
REPORT_WORDS = terms("تقرير, التقرير, للتقرير")
REPORT_ENDS = terms("نهاية التقرير, نهاية هذا التقرير")
THIS = terms("هذا")
REPORT_LEADS = terms("هذا")
OFFICE_LABELS = terms("الجهة, الوحدة, المكتب, الإدارة, المديرية, الهيئة, الوزارة")
OFFICE_QUALITIES = terms("المسؤول, المسؤولة, المعني, المعنية")
OFFICES_WROTE = phrases(
    terms("المسؤولة, المسؤول, المكلفة, المعدة, التي أعدت, الذي أعد"),
    terms("…, … عن, … ب, … إعداد, … عن إعداد, … بإعداد, … ب إعداد"),
)
PREPARED_WORDS = terms("من إعداد, إعداد, أعده, أعدته")
SENT_WORDS = terms("مقدم من, مقدمة من, قدمت, قدمته")
AUTHOR_LABELS = terms("جهة الاتصال")
ANNEXED = terms(
    """سجل المخاطر, مصفوفة المخاطر, المخاطر, الميزانية, النفقات, مسرد, المصطلحات, الاختصارات, المؤشرات, قائمة المشاركين,
    المراجع"""
)
RISKS = terms("الخطر, المخاطر, مخاطر, الاحتمال, الاحتمالية, الأثر, التأثير, التخفيف, التهديد")
"""Words in headings of a register of risks."""
SURVEYS = terms("العمر, الجنس, الأسرة, المستجيب, المستجوب")
"""Words in headings of the answers to a survey, about those who answer."""
STAKEHOLDERS = terms("المصلحة, الاهتمام, النفوذ, التأثير, الأطراف")
"""Words in headings of a list of those who have an interest in a plan."""
QUANTITIES = terms("الكمية, العدد")
EQUIPMENT = terms("المعدات, الأصول, الكمية, الحالة الفنية, الطراز")
"""Words in headings of an inventory."""
SUPPLIERS = terms("المورد, الموردون, مورد")
PURCHASES = terms("المناقصة, المورد, العقد, الشراء, المشتريات, العطاء")
"""Words in headings of a list of purchases."""
SPENDING = terms("الميزانية, المالي, المالية, المصروف, الصرف, الإنفاق")
"""Words in headings of shares of money."""
PLANS = terms("خطط, الخطط, خطة, الخطة, أولويات, الأولويات, برنامج")
LEFT = terms("المتبقية, المتبقي, القائمة, العالقة")
RISK = terms("الخطر, المخاطر, مخاطر")
"""Words for a risk."""
NEEDED = terms("مطلوب, لازم, احتياج, حاجة")
"""Beginnings of words for help that is missing, as in "Support needed"."""
REPORTING = terms("""متابعة, المتابعة, رصد, الرصد, تقييم, التقييم, حالة, الحالة, وضع, استعراض, تقرير, الفترة, حصيلة""")
"""Words before a time that show that a document reports on it."""
BASE_YEAR = terms("سنة الأساس, سنة الاساس, السنة المرجعية")
OF_ANOTHER_TIME = terms(
    """ميزانية, الميزانية, خط الأساس, سنة الأساس, رؤية, أفق, قانون, القانون, مرسوم, قرار, القرار, لائحة, تعداد,
    اعتمد, اعتمدت, اعتماد, المعتمدة, أقرت, إقرار, الموافقة, نسخة, النسخة, مسودة, طبع, نشر, ابتداء من, اعتبارا
    من, المستهدف"""
)
"""Words beside a time that is not that of a report, such as the year of a law."""
