import { describe, expect, it } from 'vitest'
import { encodeAs } from '../../../helpers/faults/encodeAs'
import { readIntact } from './readerTools'

/** Short postings: the fewer letters there are, the less there is to tell the encoding by. */
const postings = {
  German: 'Bäckermeister (m/w/d)\n\nIhre Aufgaben\n- Führung der Bäckerei\n- Prüfung der Öfen\n',
  'German, one letter': 'Tischler gesucht\n\nDein Profil\n- Abgeschlossene Lehre für Möbel\n',
  French: 'Chef de rang (H/F)\n\nVos missions\n- Présenter la carte à midi\n- Gérer les entrées\n',
  Spanish: 'Cajero de año completo\n\nTus funciones\n- Atención al público\n- Diseño de ofertas\n',
  Portuguese: 'Vendedor de calçado\n\nFunções\n- Atendimento à população\n- Gestão de stocks\n',
  Swedish: 'Kock på Östermalm\n\nDina uppgifter\n- Laga mat åt gäster\n- Sköta köket\n',
  Polish: 'Księgowy w Łodzi\n\nTwoje zadania\n- Prowadzenie ksiąg\n- Obsługa płatności\n',
  Russian: 'Учитель музыки\n\nОбязанности\n- Вести уроки\n- Готовить концерты\n',
  Greek: 'Σερβιτόρος πλήρους απασχόλησης\n\nΚαθήκοντα\n- Εξυπηρέτηση πελατών\n',
  Chinese: 'Java开发工程师\n\n岗位职责\n- 负责系统设计\n- 编写A级代码\n',
  Japanese: '調理師（正社員）\n\n仕事内容\n- 朝食の調理\n- 食材の管理\n',
}

const cases: [language: keyof typeof postings, encoding: string][] = [
  ['German', 'windows-1252'],
  ['German, one letter', 'windows-1252'],
  ['French', 'windows-1252'],
  ['Spanish', 'windows-1252'],
  ['Portuguese', 'windows-1252'],
  ['Swedish', 'windows-1252'],
  ['German', 'macintosh'],
  ['French', 'macintosh'],
  ['Polish', 'windows-1250'],
  ['Polish', 'iso-8859-2'],
  ['Russian', 'windows-1251'],
  ['Russian', 'koi8-r'],
  ['Greek', 'windows-1253'],
  ['Chinese', 'gb18030'],
  ['Japanese', 'shift_jis'],
  ['Japanese', 'euc-jp'],
]

describe('a short text in an old encoding', () => {
  it.each(cases)(
    'is read as it was written, and says that it was a guess: %s in %s',
    async (language, encoding) => {
      const text = postings[language]
      const read = await readIntact(encodeAs(text, encoding), 'posting.txt')
      expect(read.text).toBe(text)
      expect(read.encoding?.isGuess).toBe(true)
      expect(read.warnings).toEqual([expect.stringContaining('was assumed')])
    },
  )
})
