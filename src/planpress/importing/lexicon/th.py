"""Thai words in tables of actions."""

from planpress.rules.lexicon.terms import terms

HEADINGS = {
    "number": terms("ลำดับ, ลำดับที่, ที่, หมายเลข, รหัส, ข้อ, เลขที่"),
    "pillar": terms("เสาหลัก, ยุทธศาสตร์, ประเด็น, ประเด็นยุทธศาสตร์, ด้าน, หมวด, แผนงาน, องค์ประกอบ"),
    "objective": terms("วัตถุประสงค์, เป้าประสงค์, กลยุทธ์"),
    "commitment": terms("พันธกรณี, คำมั่น, ข้อเสนอแนะ, โครงการ"),
    "action": terms("กิจกรรม, การดำเนินการ, มาตรการ, ชื่อกิจกรรม, แนวทางการดำเนินงาน, งาน, ชื่อ"),
    "milestone": terms("กิจกรรมย่อย, ขั้นตอน, เป้าหมายย่อย"),
    "description": terms("รายละเอียด, คำอธิบาย, ผลที่คาดว่าจะได้รับ, ผลผลิต"),
    "lead": terms("หน่วยงานหลัก, เจ้าภาพหลัก"),
    "responsible": terms(
        """หน่วยงานรับผิดชอบ, หน่วยงานที่รับผิดชอบ, ผู้รับผิดชอบ, หน่วยงาน, หน่วยงานผู้รับผิดชอบ, หน่วยงานดำเนินการ,
        หน่วยงานผู้ดำเนินการ, หน่วยงานที่ดำเนินการ, หน่วยดำเนินงาน, ผู้ดำเนินการ"""
    ),
    "partners": terms(
        """หน่วยงานสนับสนุน, หน่วยงานร่วม, หน่วยงานที่เกี่ยวข้อง, ภาคีเครือข่าย, หน่วยงานที่ร่วมดำเนินการ,
        หน่วยงานที่มีส่วนร่วม"""
    ),
    "person": terms(
        """ผู้ประสานงาน, อีเมล, โทรศัพท์, เบอร์โทรศัพท์, ชื่อ-นามสกุล, ชื่อและนามสกุล, นามสกุล, ชื่อจริง, โทร, มือถือ,
        โทรสาร, หมายเลขโทรศัพท์"""
    ),
    "start": terms("วันที่เริ่ม, เริ่มต้น, วันเริ่มต้น, เริ่ม"),
    "due": terms("""กำหนดเสร็จ, วันที่สิ้นสุด, สิ้นสุด, กำหนดแล้วเสร็จ, วันครบกำหนด, กำหนดเวลา,
        ภายในวันที่, ครบกำหนด, เสร็จภายใน, แล้วเสร็จภายใน"""),
    "reached": terms("วันที่บรรลุ, วันที่แล้วเสร็จจริง, แล้วเสร็จเมื่อ"),
    "timeframe": terms("ระยะเวลา, ระยะเวลาดำเนินการ, ช่วงเวลา"),
    "status": terms("สถานะ, สถานะการดำเนินงาน, สถานภาพ"),
    "rating": terms("การประเมิน, ระดับ, คะแนน, ผลการประเมิน"),
    "percent": terms("ร้อยละ, เปอร์เซ็นต์, ร้อยละความก้าวหน้า"),
    "progress": terms(
        """ความก้าวหน้า, ผลการดำเนินงาน, ผลการดำเนินการ, ความคืบหน้า, ผลลัพธ์, งานที่ดำเนินการแล้ว, งานที่ทำแล้ว,
        สรุปผลประจำปี, สรุปประจำปี"""
    ),
    "updates": terms("ข้อมูลล่าสุด, การปรับปรุงล่าสุด"),
    "comments": terms("""หมายเหตุ, ข้อคิดเห็น, ความเห็น, ข้อสังเกต"""),
    "outlook": terms("ขั้นตอนต่อไป, แผนต่อไป, แนวทางต่อไป"),
    "challenges": terms("ปัญหา, อุปสรรค, ปัญหาและอุปสรรค, ปัญหาอุปสรรค, ข้อจำกัด"),
    "indicator": terms("ตัวชี้วัด"),
    "baseline": terms("ค่าฐาน, ค่าพื้นฐาน, ข้อมูลพื้นฐาน"),
    "target": terms("เป้าหมาย, ค่าเป้าหมาย"),
    "value": terms("ค่าปัจจุบัน, ค่าที่วัดได้"),
    "unit": terms("หน่วยนับ, หน่วยวัด"),
    "evidence": terms("หลักฐาน, เอกสารอ้างอิง, แหล่งข้อมูล, ลิงก์"),
    "cost": terms("งบประมาณ, ค่าใช้จ่าย"),
    "period": terms("ปี, ปีงบประมาณ"),
}
EXPLAINING = terms("""เหตุผล, คำอธิบาย, คำชี้แจง, สาเหตุ""")
DESCRIBING = terms("รายละเอียด")
NAMES = terms("ชื่อ")
"""Headings of names of actions or of persons."""
NAMES_OF_WORKS = terms("ชื่อเรื่อง")
"""Headings of names of actions or of anything else, and of the titles of persons."""
VAGUE = terms("วันที่, วัน เดือน ปี")
"""Headings that do not say what their dates are: the dates are read as the time of the action, with a remark."""
STATUSES = {
    "done": terms("""เสร็จสิ้น, แล้วเสร็จ, เสร็จสมบูรณ์, บรรลุ, บรรลุผล, ดำเนินการแล้ว, ดำเนินการแล้วเสร็จ"""),
    "substantial": terms("บรรลุผลเป็นส่วนใหญ่"),
    "on-track": terms("เป็นไปตามแผน, ตามแผน"),
    "started": terms("อยู่ระหว่างดำเนินการ, กำลังดำเนินการ, เริ่มแล้ว"),
    "partial": terms("คืบหน้าบางส่วน, บรรลุบางส่วน"),
    "not-started": terms("ยังไม่เริ่ม, ยังไม่ได้เริ่ม, ยังไม่ดำเนินการ, ยังไม่เริ่มดำเนินการ"),
    "delayed": terms("ล่าช้า"),
    "stopped": terms("ยกเลิก, ระงับ"),
    "pending": terms("รอดำเนินการ, รอ"),
}
PREVIOUS = terms("ครั้งก่อน, เดิม")
EXPECTED = terms("ที่วางแผนไว้, ที่คาดหวัง")
RATERS = terms("สำนักเลขาธิการ, องค์กรพัฒนาเอกชน, ผู้เชี่ยวชาญ, คณะกรรมการ, ผู้ตรวจสอบ")
OFFICE_HOLDERS = terms("""รัฐมนตรี, ปลัดกระทรวง, อธิบดี, ผู้อำนวยการ, เลขาธิการ, ประธาน, หัวหน้า""")
"""Titles of those who sign a report; words may follow that say of what."""
SIGNER_LABELS = terms("ชื่อ, ตำแหน่ง")
"""Labels in a signature."""
PARTY_SIDE = terms("กระทรวง")
CURRENT = terms("ปัจจุบัน, ตอนนี้")
SINCE = terms("ตั้งแต่, นับตั้งแต่")
ONGOING = terms("ต่อเนื่อง, ดำเนินการต่อเนื่อง, ตลอดปี")
YEAR_PARTS = {6: terms("ครึ่งปี"), 3: terms("ไตรมาส, ไตรมาสที่")}
"""The words for parts of a year, by the number of their months."""
YEARS_BEFORE = terms("ปี, พ.ศ.")
"""What may stand between a part of a year and the year."""
EDGES = terms("สิ้นปี, ภายใน, ภายในปี, ปี, พ.ศ., เดือน, ภายในเดือน, วันที่, ค.ศ.")
UNCERTAIN_EDGES = terms("")
STARTING = terms("ตั้งแต่, ตั้งแต่ปี, เริ่ม")
ONWARDS = terms("เป็นต้นไป")
ACTION_WORDS = terms("กิจกรรม")
"""The words for one action, before its number."""
DONE_LABELS = terms("ที่ทำได้, ที่ดำเนินการแล้ว")
BESIDE_PLANS = terms("บท")
PART_WORDS = terms("ส่วนที่")
TOTALS = terms("รวม, รวมทั้งหมด, ยอดรวม")
POSTS = terms("""ตำแหน่ง, วันเกิด""")
SUBTOTALS = terms("ยอดรวมย่อย, รวมย่อย")
DITTO = terms("""เหมือนข้างต้น, เช่นเดียวกับข้างต้น, เหมือนข้างบน""")
NEXT_PERIOD = terms("""ปีหน้า, ปีถัดไป, ปีต่อไป""")
NOTES = terms("""หมายเหตุ, ที่มา, แหล่งที่มา, จัดทำโดย, อนุมัติโดย, ลงชื่อ, ลายมือชื่อ, ตรวจสอบโดย, คำย่อ, ผู้จัดทำ,
        ผู้อนุมัติ""")
MARKS = terms("ใช่")
NO_MARKS = terms("ไม่ใช่, ไม่")
LANGUAGE_NAMES = terms("ไทย, thai, ภาษาไทย")
EXAMPLES = terms("ตัวอย่าง, เช่น")
"""Words for an example, with which templates begin a row."""
MONEY = terms("งบประมาณ, เงินทุน, แหล่งทุน, ค่าใช้จ่าย")
"""Beginnings of words for money in headings, as in "Source of funds"."""
DONORS = terms("ผู้ให้ทุน, แหล่งทุน")
"""Beginnings of words for those who give money, in headings of bodies."""
LINKING = terms("")
HUES = {
    "green": terms("เขียว, สีเขียว"),
    "yellow": terms("เหลือง, สีเหลือง"),
    "orange": terms("ส้ม, สีส้ม"),
    "red": terms("แดง, สีแดง"),
    "grey": terms("เทา, สีเทา"),
    "blue": terms("น้ำเงิน, สีน้ำเงิน"),
}
NOTHING = terms("ไม่มี, ไม่เกี่ยวข้อง, ไม่มีข้อสังเกต")
"""What a text says that only says that there is nothing."""
SO_FAR = terms("")
"""Words behind those for nothing that add only a time or that nothing is known."""
RISKS = terms("ความเสี่ยง, โอกาส, ผลกระทบ")
"""Words in headings of a register of risks."""
PLANS = terms("แผน, แผนงาน")
RISK = terms("ความเสี่ยง")
"""Words for a risk."""
FOLLOWING_A_PLAN = terms("""ติดตาม""")
"""Words in titles of documents that say how far a plan is."""
REPORTING = terms("""ติดตาม, รายงาน, สถานะ, ความก้าวหน้า""")
"""Words before a time that show that a document reports on it."""
LEFT_OPEN = terms("ยังไม่กำหนด, รอกำหนด, รอยืนยัน, จะกำหนดภายหลัง")
OF_ANOTHER_TIME = terms("""งบประมาณ, พระราชบัญญัติ, ประกาศ, ระเบียบ, มติ, วิสัยทัศน์, เป้าหมาย, อนุมัติ""")
"""Words beside a time that is not that of a report, such as the year of a law."""
