/** A client, the language of the posting, and ways to name it that no rule of spelling makes. */
export interface NamedClient {
  name: string
  language: string
  /** Its name without legal form and trade, as people write it. */
  short: string
  /** Inflected, cut and joined forms. */
  forms: readonly string[]
  /** A host that tells it; null where it has none in its own letters. */
  host: string | null
}

const client = (
  name: string,
  language: string,
  short: string,
  host: string | null,
  ...forms: readonly string[]
): NamedClient => ({ name, language, short, host, forms })

const latin: readonly NamedClient[] = [
  client(
    'Harrowgate Mills Ltd.',
    'en',
    'Harrowgate Mills',
    'harrowgatemills.co.uk',
    'Harrowgate',
    'HM Mills',
    'Harrowgate-Mills',
    'HarrowgateMills',
  ),
  client(
    'Pell & Thackeray',
    'en',
    'Pell & Thackeray',
    'pellthackeray.com',
    'Pell and Thackeray',
    'P&T',
    'Pell＆Thackeray',
    'Pell + Thackeray',
    'Thackeray',
  ),
  client(
    'Consolidated Tidewater Industries',
    'en',
    'Tidewater',
    'tidewater.com',
    'CTI',
    'C.T.I.',
    'Consolidated Tidewater',
    'Tidewater’s',
  ),
  client(
    'General Electric',
    'en',
    'General Electric',
    'general-electric.com',
    'GE',
    'G.E.',
    'GE’s',
    'general electric',
  ),
  client(
    'Orbivane',
    'en',
    'Orbivane',
    'orbivane.io',
    '@orbivane',
    '#orbivane',
    'Orbivanes',
    'orbivane',
    'O.r.b.i.v.a.n.e',
  ),
  client(
    'McAllenby Group plc',
    'en',
    'McAllenby',
    'mcallenby.com',
    'Mc Allenby',
    'Mcallenby',
    'MacAllenby',
  ),
  client(
    'Büchner Söhne GmbH & Co. KG',
    'de',
    'Büchner Söhne',
    'buechner-soehne.de',
    'Büchner',
    'Buechner',
    'Büchners',
    'BÜCHNER',
    'Büchner-Gruppe',
  ),
  client(
    'Weißensteiner Großhandel AG',
    'de',
    'Weißensteiner',
    'weissensteiner.ch',
    'Weissensteiner',
    'WEISSENSTEINER',
    'Weißensteiners',
    'Weißensteiner-Großhandel',
  ),
  client(
    'Crémerie Delorme SARL',
    'fr',
    'Delorme',
    'cremerie-delorme.fr',
    'Cremerie Delorme',
    'CRÉMERIE DELORME',
    'l’équipe Delorme',
    'd’Crémerie Delorme',
  ),
  client(
    'Compañía Peñalver S.A.',
    'es',
    'Peñalver',
    'penalver.es',
    'Penalver',
    'PEÑALVER',
    'Compañía Peñalver',
  ),
  client(
    'Wójcikowska Odlewnia Sp. z o.o.',
    'pl',
    'Wójcikowska',
    'wojcikowska.pl',
    'Wójcikowskiej',
    'Wojcikowska',
    'WÓJCIKOWSKA',
  ),
  client(
    'Hřibovna Třebíč s.r.o.',
    'cs',
    'Hřibovna',
    'hribovna.cz',
    'Hřibovny',
    'Hřibovně',
    'Hribovna',
    'Hřibovnou',
  ),
  client(
    'Gökçelik Makina A.Ş.',
    'tr',
    'Gökçelik',
    'gokcelik.com.tr',
    'Gökçelik’te',
    'GÖKÇELİK',
    'Gokcelik',
    'Gökçelik’in',
  ),
  client(
    'Lumijärvi Oy',
    'fi',
    'Lumijärvi',
    'lumijarvi.fi',
    'Lumijärven',
    'Lumijärvellä',
    'Lumijarvi',
    'LUMIJÄRVI',
  ),
  client(
    'Szélkakas Nyrt.',
    'hu',
    'Szélkakas',
    'szelkakas.hu',
    'Szélkakasnál',
    'Szelkakas',
    'Szélkakasnak',
  ),
  client(
    'Nguyễn Phước Thịnh JSC',
    'vi',
    'Phước Thịnh',
    'phuocthinh.vn',
    'Phuoc Thinh',
    'NGUYỄN PHƯỚC THỊNH',
    'Nguyen Phuoc Thinh',
  ),
]

const greek: readonly NamedClient[] = [
  client(
    'Θαλασσινός Α.Ε.',
    'el',
    'Θαλασσινός',
    null,
    'Θαλασσινού',
    'ΘΑΛΑΣΣΙΝΟΣ',
    'Θαλασσινος',
    'Θαλασσινό',
  ),
  client(
    'Μύλοι Καραβά Α.Ε.',
    'el',
    'Μύλοι Καραβά',
    null,
    'ΜΥΛΟΙ ΚΑΡΑΒΑ',
    'Μυλοι Καραβα',
    'Μύλων Καραβά',
  ),
  client('Ηλιόπετρα ΕΠΕ', 'el', 'Ηλιόπετρα', 'ηλιοπετρα.gr', 'Ηλιόπετρας', 'ΗΛΙΟΠΕΤΡΑ'),
  client('Βορέας Τεχνική Α.Ε.', 'el', 'Βορέας Τεχνική', null, 'Βορέα', 'ΒΟΡΕΑΣ'),
]

const cyrillic: readonly NamedClient[] = [
  client(
    'ООО «Сталевар»',
    'ru',
    'Сталевар',
    'сталевар.рф',
    'Сталевара',
    'Сталеваре',
    'СТАЛЕВАР',
    '«Сталеваром»',
  ),
  client(
    'АО «Зернопродукт»',
    'ru',
    'Зернопродукт',
    'зернопродукт.рф',
    'Зернопродукте',
    'Зернопродуктом',
  ),
  client(
    'Криница Черноморья',
    'ru',
    'Криница Черноморья',
    null,
    'Криницы Черноморья',
    'Кринице',
    'КРИНИЦА',
  ),
  client('Вітрильник ТОВ', 'uk', 'Вітрильник', null, 'Вітрильника', 'Вітрильнику', 'ВІТРИЛЬНИК'),
  client('Бистрица ЕООД', 'bg', 'Бистрица', 'бистрица.бг', 'БИСТРИЦА', 'в Бистрица'),
  client('Млекара Златибор д.о.о.', 'sr', 'Златибор', null, 'Златибора', 'Млекаре Златибор'),
]

const arabic: readonly NamedClient[] = [
  client(
    'شركة الزيتونة للتجارة',
    'ar',
    'الزيتونة',
    null,
    'والزيتونة',
    'للزيتونة',
    'الزيتونه',
    'الزَّيْتُونَة',
    'الزيـتونة',
  ),
  client('مجموعة الفارسي القابضة', 'ar', 'الفارسي', null, 'بالفارسي', 'الفارسى', 'مجموعة الفارسي'),
  client(
    'أنوار الصحراء',
    'ar',
    'أنوار الصحراء',
    null,
    'انوار الصحراء',
    'وأنوار الصحراء',
    'أنوار الصحراء',
  ),
  client('مؤسسة النخيل الأخضر', 'ar', 'النخيل الأخضر', null, 'النخيل الاخضر', 'لمؤسسة النخيل'),
  client('شرکت پویاگستر', 'fa', 'پویاگستر', null, 'پوياگستر', 'پویا‌گستر'),
]

const hebrew: readonly NamedClient[] = [
  client('תפוזינה בע"מ', 'he', 'תפוזינה', null, 'בתפוזינה', 'ותפוזינה', 'שתפוזינה', 'תַּפּוּזִינָה'),
  client('גלילון מערכות בע״מ', 'he', 'גלילון', null, 'בגלילון', 'מגלילון', 'גלילון מערכות'),
  client('קבוצת ארזית', 'he', 'ארזית', null, 'בארזית', 'לארזית'),
]

const chinese: readonly NamedClient[] = [
  client(
    '北京星澜网络科技有限公司',
    'zh',
    '星澜',
    null,
    '星瀾',
    '星澜网络',
    '加入星澜团队',
    '星 澜',
  ),
  client('深圳市鹏岳电子股份有限公司', 'zh', '鹏岳', null, '鵬岳', '鹏岳电子的'),
  client('云岫书院', 'zh', '云岫书院', null, '雲岫書院', '云岫'),
  client('上海沪宁钢联集团', 'zh', '沪宁钢联', null, '滬寧鋼聯', '在沪宁钢联工作'),
]

const japanese: readonly NamedClient[] = [
  client(
    '株式会社ツバメヤ',
    'ja',
    'ツバメヤ',
    null,
    'ﾂﾊﾞﾒﾔ',
    'つばめや',
    'ツバメヤの',
    '(株)ツバメヤ',
  ),
  client('霧島鉄工株式会社', 'ja', '霧島鉄工', null, '霧島鉄工で', '霧島'),
  client('ミナトホールディングス', 'ja', 'ミナト', null, 'ミナトグループ', 'ﾐﾅﾄ'),
  client('合同会社こもれび堂', 'ja', 'こもれび堂', null, 'コモレビ堂', 'こもれび堂へ'),
]

const korean: readonly NamedClient[] = [
  client(
    '(주)해오름전자',
    'ko',
    '해오름전자',
    null,
    '해오름',
    '해오름에서',
    '해오름전자의',
    '주식회사 해오름전자',
  ),
  client('가람누리 주식회사', 'ko', '가람누리', null, '가람누리는', '가람 누리'),
  client('늘푸른물산', 'ko', '늘푸른물산', null, '늘푸른물산에', '늘푸른'),
]

const devanagari: readonly NamedClient[] = [
  client('सूर्यकिरण उद्योग लिमिटेड', 'hi', 'सूर्यकिरण', null, 'सूर्यकिरण उद्योग', 'सूर्य-किरण'),
  client('मेघदूत प्राइवेट लिमिटेड', 'hi', 'मेघदूत', null, 'मेघदूत में'),
  client('नीलकमल ट्रेडर्स', 'hi', 'नीलकमल', null, 'नीलकमल ट्रेडर्स के'),
]

const thai: readonly NamedClient[] = [
  client('บริษัท ดาวลูกไก่ จำกัด', 'th', 'ดาวลูกไก่', null, 'ที่ดาวลูกไก่', 'ดาวลูกไก่ของเรา'),
  client('บริษัท ริมโขงพาณิชย์ จำกัด (มหาชน)', 'th', 'ริมโขงพาณิชย์', null, 'กับริมโขงพาณิชย์'),
  client('เพชรน้ำหนึ่งกรุ๊ป', 'th', 'เพชรน้ำหนึ่งกรุ๊ป', null, 'เพชรน้ำหนึ่ง'),
]

const georgian: readonly NamedClient[] = [
  client('შპს მთისპირი', 'ka', 'მთისპირი', null, 'მთისპირის', 'მთისპირში', 'ᲛᲗᲘᲡᲞᲘᲠᲘ'),
  client('ვაზისუბანი ჯგუფი', 'ka', 'ვაზისუბანი', null, 'ვაზისუბნის', 'ვაზისუბანში'),
  client('ოქროყანა', 'ka', 'ოქროყანა', null, 'ოქროყანას'),
]

const armenian: readonly NamedClient[] = [
  client('Լեռնաշող ՍՊԸ', 'hy', 'Լեռնաշող', null, 'Լեռնաշողի', 'ԼԵՌՆԱՇՈՂ', 'Լեռնաշողում'),
  client('Ծիրանենի ՓԲԸ', 'hy', 'Ծիրանենի', null, 'ԾԻՐԱՆԵՆԻ', 'Ծիրանենիից'),
  client('Արևհատ', 'hy', 'Արևհատ', null, 'Արեւհատ', 'ԱՐԵՎՀԱՏ', 'Արևհատի'),
]

const indian: readonly NamedClient[] = [
  client('সোনারতরী লিমিটেড', 'bn', 'সোনারতরী', null, 'সোনারতরীর', 'সোনারতরীতে'),
  client('தென்றல் நிறுவனம்', 'ta', 'தென்றல்', null, 'தென்றல் நிறுவனத்தில்'),
  client('ಮಲೆನಾಡು ಸಂಸ್ಥೆ', 'kn', 'ಮಲೆನಾಡು', null, 'ಮಲೆನಾಡು ಸಂಸ್ಥೆಯ'),
]

/** Clients in fifteen scripts, all made up but one whose initials are a trap. */
export const namedClients: readonly NamedClient[] = [
  ...latin,
  ...greek,
  ...cyrillic,
  ...arabic,
  ...hebrew,
  ...chinese,
  ...japanese,
  ...korean,
  ...devanagari,
  ...thai,
  ...georgian,
  ...armenian,
  ...indian,
]
