/**
 * Fictional names in the scripts that recruiters meet, with a Latin form for the address. Given
 * names and family names are common ones, combined at random.
 */
export interface NameStock {
  given: readonly string[]
  family: readonly string[]
  /** Family name first and no space between, as in Chinese. */
  isFamilyFirst: boolean
  city: string
}

export const nameStocks: readonly NameStock[] = [
  {
    given: ['Anna', 'Ben', 'Clara', 'Daniel', 'Emma', 'Felix', 'Grace', 'Henry', 'Iris', 'Jonas'],
    family: ['Baker', 'Carter', 'Evans', 'Fischer', 'Hoffmann', 'Keller', 'Lambert', 'Novak'],
    isFamilyFirst: false,
    city: 'Hamburg, Germany',
  },
  {
    given: ['Łukasz', 'Małgorzata', 'Paweł', 'Zofia', 'Grażyna', 'Świętosława'],
    family: ['Wiśniewski', 'Dąbrowska', 'Żak', 'Kołodziej', 'Ślusarczyk', 'Źródłowska'],
    isFamilyFirst: false,
    city: 'Łódź, Poland',
  },
  {
    given: [
      'José',
      'María',
      'Íñigo',
      'Núria',
      'João',
      'Conceição',
      'Zoë',
      'François',
      'Åsa',
      'Bjørn',
    ],
    family: ['Muñoz', 'Peña', 'Gonçalves', 'Araújo', 'Lefèvre', 'Öberg', 'Sørensen', 'Ðurić'],
    isFamilyFirst: false,
    city: 'Coruña, Spain',
  },
  {
    given: ['Ελένη', 'Γιώργος', 'Αικατερίνη', 'Νίκος', 'Σοφία', 'Δημήτρης'],
    family: ['Παπαδόπουλος', 'Γεωργίου', 'Καραγιάννη', 'Βλάχος', 'Μακρή', 'Ιωάννου'],
    isFamilyFirst: false,
    city: 'Θεσσαλονίκη, Greece',
  },
  {
    given: ['Олена', 'Дмитро', 'Наталія', 'Сергій', 'Юлія', 'Андрій'],
    family: ['Шевченко', 'Коваленко', 'Бондаренко', 'Ткаченко', 'Мельник', 'Кравець'],
    isFamilyFirst: false,
    city: 'Львів, Ukraine',
  },
  {
    given: ['伟', '芳', '秀英', '娜', '敏', '静', '磊', '洋'],
    family: ['王', '李', '张', '刘', '陈', '杨', '欧阳', '司马'],
    isFamilyFirst: true,
    city: '深圳, China',
  },
  {
    given: ['さくら', '陽菜', '健太', '翔太', '美咲', '結衣'],
    family: ['佐藤', '鈴木', '高橋', '田中', '渡辺', '伊藤'],
    isFamilyFirst: true,
    city: '大阪, Japan',
  },
  {
    given: ['محمد', 'فاطمة', 'أحمد', 'عائشة', 'يوسف', 'مريم'],
    family: ['الحسيني', 'النجار', 'حداد', 'منصور', 'الخطيب', 'عبد الله'],
    isFamilyFirst: false,
    city: 'عمّان, Jordan',
  },
  {
    given: ['נועה', 'יוסף', 'תמר', 'איתן', 'מאיה'],
    family: ['כהן', 'לוי', 'מזרחי', 'פרץ', 'ביטון'],
    isFamilyFirst: false,
    city: 'חיפה, Israel',
  },
  {
    given: ['प्रिया', 'अर्जुन', 'अनन्या', 'रोहन', 'काव्या'],
    family: ['शर्मा', 'वर्मा', 'गुप्ता', 'अय्यर', 'मुखर्जी'],
    isFamilyFirst: false,
    city: 'पुणे, India',
  },
  {
    given: ['Phương', 'Thảo', 'Minh', 'Hằng', 'Đức'],
    family: ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Võ'],
    isFamilyFirst: false,
    city: 'Huế, Vietnam',
  },
]
