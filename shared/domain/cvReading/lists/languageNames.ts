import { foldText } from '../../text/foldText'

const codes =
  'en de fr es it pt nl sv da nb no fi is pl cs sk hu ro bg el ru uk be sr hr bs sl mk sq et lv lt tr ar he fa ur hi bn ta te ml kn mr gu pa ne si zh ja ko vi th id ms fil tl sw am ca eu gl ga cy la af hy ka az kk uz mn my km lo yue lb mt'
const displayed = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'pl',
  'ru',
  'zh',
  'zh-Hant',
  'ja',
  'ar',
  'el',
  'cs',
  'tr',
]
const others =
  'mandarin|cantonese|farsi|castellano|castilian|brazilian portuguese|chinese mandarin|mandarin chinese|valencian|flemish|swiss german|standard german|schweizerdeutsch|普通话|國語|国语|粤语|英文|中文|英语|日文|法文|德文|filipino|tagalog|gaelic|serbo-croatian|norwegian|norwegisch|jezyk angielski|jezyk niemiecki|polski|angielski|niemiecki|francuski|hiszpanski|rosyjski|wloski|język angielski|język niemiecki|język polski|język francuski|język hiszpański|αγγλικά|γερμανικά|γαλλικά|ελληνικά|الانجليزية|العربية|الفرنسية|الإنجليزية|اللغة العربية|اللغة الانجليزية|اللغة الإنجليزية|اللغة الفرنسية|moedertaal nederlands|putonghua|chino|mandarín|american english|british english'

const buildNames = (): ReadonlySet<string> =>
  new Set(
    [
      ...displayed.flatMap((language) => {
        const display = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' })
        return codes.split(' ').flatMap((code) => display.of(code) ?? [])
      }),
      ...others.split('|'),
    ].map(foldText),
  )

let names: ReadonlySet<string> | null = null

/** Whether a text is the name of a language, in any of the known ones. */
export const isLanguageName = (text: string): boolean => {
  names ??= buildNames()
  return names.has(foldText(text.trim()))
}
