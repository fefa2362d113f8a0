import { describe, expect, it } from 'vitest'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft } from '@shared/model/role'
import { withholdFacts } from '@shared/domain/withholding/withholdFacts'

const withhold = (client: string, text: string, language: string) =>
  withholdFacts(
    { ...createEmptyRoleDraft(), client, language, definition: [createListItem(text)] },
    ['client'],
  )

/** Client, language, and forms of its name that must not be sent without asking. */
const named: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Northwind Traders Ltd.',
    'en',
    [
      'North-wind',
      'North wind',
      'NORTHWIND',
      'North\u200Bwind',
      'Nоrthwind',
      'Ｎｏｒｔｈｗｉｎｄ',
      'North\nwind',
    ],
  ],
  ['Marks & Spencer', 'en', ['M&S', 'Marks and Spencer', 'MARKS & SPENCER', 'Marks＆Spencer']],
  [
    'International Business Machines',
    'en',
    ['IBM', 'I.B.M.', 'International Business Machines Corp.'],
  ],
  ['General Electric', 'en', ['GE', 'general electric', 'General-Electric']],
  [
    'Acme',
    'en',
    ['jobs@acme.com', 'www.acme.com', '@acme', 'ACME’s', 'A.C.M.E.', 'linkedin.com/company/acme'],
  ],
  ['Apple', 'en', ['at Apple.', 'Apple’s team', 'apple.com', 'APPLE Inc.']],
  ['Müller GmbH', 'de', ['Mueller', 'MÜLLER', 'Mu\u0308ller', 'Müllers', 'Muller']],
  ['Groß & Söhne KG', 'de', ['GROSS & SÖHNE', 'Groß und Söhne', 'Gross & Soehne']],
  ['Żabka Polska Sp. z o.o.', 'pl', ['Żabka', 'Żabki', 'Żabkę', 'ZABKA']],
  ['Škoda Auto a.s.', 'cs', ['Škoda', 'Škody', 'Škodou', 'skoda-auto.cz']],
  ['İşbank A.Ş.', 'tr', ['İşbank', 'ISBANK', 'İşbank’ın', 'işbank']],
  ['Nokia Oyj', 'fi', ['Nokian', 'Nokialla', 'NOKIA']],
  ['Αιγαίον Α.Ε.', 'el', ['ΑΙΓΑΙΟΝ', 'Αιγαίου', 'Αιγαιον']],
  ['Ελληνικά Πετρέλαια Α.Ε.', 'el', ['ΕΛΛΗΝΙΚΑ ΠΕΤΡΕΛΑΙΑ', 'Ελληνικα Πετρελαια']],
  ['ООО «Газпром»', 'ru', ['Газпром', 'Газпрома', 'ГАЗПРОМЕ', '«Газпром»']],
  ['Роснефть', 'ru', ['Роснефти', 'РОСНЕФТЬ', 'Роснефтью']],
  ['شركة المراعي', 'ar', ['المراعي', 'والمراعي', 'للمراعي', 'المَرَاعِي', 'المـراعي', 'بالمراعي']],
  ['أرامكو السعودية', 'ar', ['ارامكو', 'أرامكو', 'وأرامكو', 'لأرامكو']],
  ['אלביט מערכות בע"מ', 'he', ['אלביט', 'באלביט', 'ואלביט', 'אלביט מערכות']],
  ['北京字节跳动科技有限公司', 'zh', ['字节跳动', '字节', '在字节跳动工作', '字節跳動']],
  ['华为技术有限公司', 'zh', ['华为', '加入华为团队', '華為']],
  ['トヨタ自動車株式会社', 'ja', ['トヨタ', 'ﾄﾖﾀ', 'トヨタ自動車で']],
  ['株式会社ソニー', 'ja', ['ソニー', 'ソニーの']],
  ['삼성전자 주식회사', 'ko', ['삼성전자', '삼성전자에서', '삼성은']],
  ['टाटा मोटर्स लिमिटेड', 'hi', ['टाटा', 'टाटा मोटर्स']],
  ['บริษัท ซีพี ออลล์ จำกัด (มหาชน)', 'th', ['ซีพี ออลล์', 'ที่ซีพีออลล์']],
  ['თიბისი ბანკი', 'ka', ['თიბისი', 'თიბისის']],
  ['Արարատ ՍՊԸ', 'hy', ['Արարատ', 'ԱՐԱՐԱՏ', 'Արարատի']],
]

const innocent: readonly (readonly [string, string])[] = [
  ['Apple', 'Apple pie is served on Fridays.'],
  ['Target', 'Target dates are agreed with the board.'],
  ['Next', 'Next.js and React are what we use.'],
  ['3M', 'You own 3M revenue and €3M of budget.'],
  ['Meta', 'Keep the metadata in order.'],
  ['Shell', 'Shell scripts and a Unix shell.'],
  ['Gap', 'Close the gap between teams.'],
  ['Orange', 'Orange juice in the kitchen.'],
  ['GE', 'Manage a large range of goods; ge is no word.'],
  ['IBM', 'Submit reports.'],
  ['Northwind', 'The wind blows from the north.'],
  ['M&S', 'Answers within 20 ms.'],
]

const sentences = named.flatMap(([client, language, forms]) =>
  forms.map((form) => [client, form, language] as const),
)

describe('names of clients in many scripts', () => {
  it.each(sentences)('%s is not sent as “%s” (%s)', (client, form, language) => {
    const text = `Xx ${form} xx`
    const { role, doubts } = withhold(client, text, language)
    expect(role.definition[0]?.text !== text || doubts.length > 0).toBe(true)
  })

  it.each(innocent)('%s: “%s” stays as it is', (client, text) => {
    expect(withhold(client, text, 'en').role.definition[0]?.text).toBe(text)
  })
})
