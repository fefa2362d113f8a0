import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodePageName } from '@shared/domain/textRepair/codePages'
import { repairText } from '@shared/domain/textRepair/repairText'
import { damageText } from '../../../helpers/faults/damageText'

const pageNames: CodePageName[] = ['windows-1252', 'windows-1253', 'windows-1251', 'windows-1250']

describe('repair of damaged text', () => {
  it('undoes the damage of a posting beside intact characters in the same line', () => {
    const line = 'πŸ“ˆ “Growth” β€” 5–8 years, bachelor’s 🎯'
    expect(repairText(line)).toEqual({
      text: '📈 “Growth” — 5–8 years, bachelor’s 🎯',
      repairs: [
        { from: 'πŸ“ˆ', to: '📈', line: 1 },
        { from: 'β€”', to: '—', line: 1 },
      ],
    })
  })

  it('names the line of each repair and keeps every kind of line break', () => {
    const { text, repairs } = repairText('one\r\ncafÃ©\nthree\rβ€”')
    expect(text).toBe('one\r\ncafé\nthree\r—')
    expect(repairs.map(({ line }) => line)).toEqual([2, 4])
  })

  it('accepts the control characters that some programs fill undefined bytes with', () => {
    expect(repairText('π\u009F’° and Å\u0081ódź').text).toBe('💰 and Łódź')
  })

  it('undoes damage that happened twice', () => {
    const twice = damageText(damageText('Café — 💰', 'windows-1252'), 'windows-1252')
    expect(repairText(twice).text).toBe('Café — 💰')
  })

  it('leaves text that can’t be decoded', () => {
    const cut = 'β€ and Ã and ðŸ’'
    expect(repairText(cut)).toEqual({ text: cut, repairs: [] })
  })

  describe.each(pageNames)('read as %s', (page) => {
    it.each([
      '— – • … ‘a’ “b”',
      'Straße, Düsseldorf and Zürich',
      'Résumé, naïve, São Paulo, año, Voilà!',
      'Kraków, Łódź and the wspólny zespół',
      'Опыт работы и знание языка',
      'Київ та Львів: інженер',
      'Εμπειρία και γνώσεις',
      '高级数据工程师需要五年经验',
      'مدير المشاريع في الرياض',
      '10\u00A0000 € per year, 25°C',
      '💰 🚀 🚚 ✅ ⚙️ 👩‍💻',
    ])('repairs %s', (text) => {
      expect(repairText(damageText(text, page)).text).toBe(text)
    })
  })

  it('reads a doubtful word in the light of its line', () => {
    const damaged = damageText('знание и опыт', 'windows-1251')
    expect(repairText(damaged).text).toBe('знание и опыт')
    expect(repairText('Рё').text).toBe('Рё')
  })
})

describe('honest text', () => {
  it.each([
    ['Greek capitals with accents', 'ΑΘΉΝΑ, ΕΛΛΆΔΑ'],
    ['a quoted Greek letter', '«Ομάδα Β» και «ναι…»'],
    ['a Greek ordinal', 'Β΄ Γυμνασίου, Γ’ Λυκείου'],
    ['two Greek signs', 'Ξ±'],
    ['Ukrainian', 'Рік, Рівне, Він, ВІРІ, ЦІНІ'],
    ['Russian', 'Рёбра, Рёв, «Р», В\u00A0Москве'],
    ['Serbian and Belarusian', 'Рђа, Његош, ЗЕМЉА, Сёння'],
    ['Polish capitals', 'WSPÓŁPRACA, SZKÓŁ, CZĘŚĆ, MŁODZIEŻ'],
    ['Czech', 'měšťan, déšť, DÉŠŤ, MĚŠŤAN, VĚŽ, TÍŽE'],
    ['German', '„MENÜ“, daß”, weiß…'],
    ['Portuguese', 'MANHÃ… MANHÃ” «LÃ»'],
    ['French', '« été\u00A0», ALLÔ…, CAFÉ—BAR, café…»'],
    ['trade marks', 'CAFÉ™, NESCAFÉ®, CAFÉ¹'],
    ['Irish and Norwegian', 'na hÉireann, Å\u00A0være'],
    ['measures', '3×½, α±2σ, m³/h, TGFβ…'],
    ['names with capitals inside', 'τΞΈκ, ρΦΎσ, лРІєМГ, ьРІшк'],
    ['Chinese, Arabic, emoji', '数据工程师 — مدير «المشاريع» 💰'],
  ])('keeps %s', (_, text) => {
    expect(repairText(text)).toEqual({ text, repairs: [] })
  })

  it('keeps honest Polish beside a damaged dash', () => {
    expect(repairText('WSPÓŁPRACA â€” zespół').text).toBe('WSPÓŁPRACA — zespół')
  })
})

describe('honest letters in a line with a damaged dash', () => {
  it.each([
    ['„аё” вЂ” done', '„аё” — done'],
    ['“Ы”… вЂ” done', '“Ы”… — done'],
    ['‘ΨΆΥ’ β€” done', '‘ΨΆΥ’ — done'],
    ['«AÂ» â€” done', '«AÂ» — done'],
  ])('stay: %s', (line, repaired) => {
    expect(repairText(line).text).toBe(repaired)
  })
})

const letters = {
  greek: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
  polish: 'abcdefghijklłmnoprstuwyząćęńóśźż',
  russian: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  ukrainian: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  french: 'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûü',
  german: 'abcdefghijklmnopqrstuvwxyzäöüß',
  czech: 'abcdefghijklmnoprstuvyzáčďéěíňóřšťúůýž',
  portuguese: 'abcdefghijlmnopqrstuvxzáâãàçéêíóôõú',
  chinese: '数据工程师需要五年经验的高级产品经理和团队在上海',
  arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى',
  emoji: '💰📈🎯🚀✅⚙👍',
}

const wordOf = (alphabet: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...Array.from(alphabet)), { minLength: 2, maxLength: 9 }),
      fc.constantFrom('lower', 'title', 'upper'),
    )
    .map(([characters, casing]) => {
      const word = characters.join('')
      if (casing === 'upper') return word.toUpperCase()
      return casing === 'title' ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
    })

const separator = fc.constantFrom(' ', ', ', '. ', ' – ', ' — ', '… ', '; ', ' • ', '\n', '\u00A0')
const enclosed = (word: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(word, fc.constantFrom('', '“”', '„”', '«»', '‘’', '()', '„“'))
    .map(([text, [open = '', close = '']]) => open + text + close)

const sentenceOf = (alphabet: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(enclosed(wordOf(alphabet)), separator), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.flat().join(''))

describe('honest text of any language', () => {
  it.each(Object.entries(letters))('stays as it is: %s', (_, alphabet) => {
    fc.assert(
      fc.property(sentenceOf(alphabet), (text) => {
        expect(repairText(text)).toEqual({ text, repairs: [] })
      }),
      { numRuns: 2_000 },
    )
  })

  it('stays as it is beside damage: only the damaged runs change', () => {
    const intact = fc.oneof(...Object.values(letters).map(sentenceOf))
    const damage = fc.constantFrom('—', '–', '’', '“', '💰', '📈', '…')
    fc.assert(
      fc.property(
        intact,
        damage,
        intact,
        fc.constantFrom(...pageNames),
        (left, sign, right, page) => {
          const line = `${left} ${damageText(sign, page)} ${right}`
          expect(repairText(line).text).toBe(`${left} ${sign} ${right}`)
        },
      ),
      { numRuns: 5_000 },
    )
  })
})

const realSentences = [
  'Own the data strategy — from ingestion to insight — and “make it count”.',
  'Le candidat idéal possède une expérience à l’étranger et maîtrise l’anglais.',
  'Wir suchen eine Führungskraft für die Geschäftsstelle in München (m/w/d).',
  'Doświadczenie w zarządzaniu zespołem oraz bardzo dobra znajomość języka.',
  'Требуется опыт работы в банке и знание английского языка.',
  'Шукаємо інженера з досвідом роботи у великих проєктах.',
  'Απαιτείται εμπειρία στη διοίκηση ομάδων και άριστη γνώση αγγλικών.',
  '我们正在寻找一位经验丰富的数据工程师。',
  'نبحث عن مدير مشاريع لديه خبرة في قيادة الفرق.',
  'Salary 💰 £65k–£80k, 25 days’ holiday, café on site ☕ → apply now.',
  'Hledáme zkušeného vývojáře, který rád řeší složité úkoly.',
]

describe('a round trip', () => {
  it('of real sentences gives the text back, whichever page damaged it', () => {
    const sentences = fc.array(fc.constantFrom(...realSentences), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(sentences, fc.constantFrom(...pageNames), (lines, page) => {
        const text = lines.join('\n')
        expect(repairText(damageText(text, page)).text).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('of single lines among intact ones repairs only those', () => {
    const line = fc.tuple(
      fc.constantFrom(...realSentences),
      fc.option(fc.constantFrom(...pageNames)),
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (lines) => {
        const mixed = lines.map(([text, page]) => (page === null ? text : damageText(text, page)))
        expect(repairText(mixed.join('\n')).text).toBe(lines.map(([text]) => text).join('\n'))
      }),
      { numRuns: 500 },
    )
  })
})
