import type { CvLine } from '../cvLine'
import { findPeriods } from '../dates/findPeriods'
import { isPlace, namesWorkplace } from '../words/places'
import type { Found } from './findMails'

const label =
  /^(?:address|location|residence|city|place|lives in|based in|home|adresse|anschrift|wohnort|ort|wohnhaft|domicile|ville|lieu|dirección|direccion|domicilio|localidad|ciudad|residencia|indirizzo|residenza|luogo|endereço|morada|localidade|cidade|adres|woonplaats|woonadres|adress|ort|bostadsort|miejsce zamieszkania|zamieszkanie|miasto|адрес|город|проживает|место жительства|地址|所在地|现居地|居住地|現居地|现居|城市|住所|現住所|居住地|العنوان|المدينة|مكان الاقامة|الموقع|διεύθυνση|πόλη|κατοικία)\s*[:：]?\s+|^(?:地址|所在地|现居地|现居|居住地|现住地|住所|現住所|城市|所在城市)\s*[:：]?\s*/iu

/** Where somebody was born is not where they live. */
const birthplace =
  /^(?:place of birth|birth ?place|born (?:in|on)|geburtsort|geboren|lieu de naissance|née? (?:à|le)|lugar de nacimiento|nacid[oa] en|luogo di nascita|nat[oa] (?:a|il)|local de nascimento|naturalidade|geboorteplaats|födelseort|miejsce urodzenia|место рождения|出生地|籍贯|籍貫|本籍|τόπος γέννησης|مكان الميلاد)(?!\p{L})/iu

const postcode =
  /(?:^|[\s,–-])(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?\s+\p{Lu}[\p{L}.'’-]{1,}|(?<!\p{L})\p{L}{2,40},\s*[A-Z]{2}\s+\d{5}|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\b\d{4}\s?[A-Z]{2}\s+\p{Lu}|\b\d{2}-\d{3}\s+\p{Lu}|〒\s?\d{3}-?\d{4}/u

const hasPostcode = (text: string): boolean => {
  const [found = ''] = postcode.exec(text) ?? []
  // `2021 Magneto` is no town.
  return found !== '' && !/^[\s,–-]*(?:19|20)\d\d\s/u.test(found)
}

const street =
  /\d+\s?[a-z]?\s*$|(?:street|str\.|straße|strasse|road|rd\.|avenue|ave|lane|rue|via|calle|rua|ulica|ul\.|weg|laan|straat|gatan|vägen|platz|boulevard|blvd|drive|square)(?![\p{L}])/iu

/** Mail addresses and links part what stands beside them, even where only a blank does. */
const reachable = /\s+(?=\S+@\S|https?:|www\.)|(?<=\S@\S{3,80}|https?:\S{3,200}|www\.\S{3,200})\s+/u

const splitPieces = (line: CvLine): string[] =>
  line.cells
    .flatMap((cell) => cell.split(reachable))
    .flatMap((cell) =>
      cell.split(
        /\s*[|•·♦◦∙⋄■►✉☎✆⌂#ð½ÆHš)(]\s+|\s+(?:[|•·♦◦∙⋄¦])\s*|\s{3,}|(?<=\s)[–—](?=\s)(?=.*@)/u,
      ),
    )

const clean = (text: string): string =>
  text
    .replace(/^[\s\p{P}\p{S}\p{Co}]+(?=[\p{L}\p{N}〒])|[\s,;|•·]+$/gu, '')
    .replace(/^(?:\p{L}|\p{N})\s(?=\p{Lu}\p{Ll})/u, '')
    .trim()

const isReachable = (text: string): boolean =>
  /@|https?:|www\.|\.(?:com|org|net|io|de)\b/iu.test(text)

/** Where somebody lives, by a label, a post code, or a town with its country. Empty if the lines don’t say. */
export const findLocation = (lines: readonly CvLine[]): Found | null => {
  const pieces = lines
    .flatMap((line) => splitPieces(line).map((text) => ({ raw: text, text: clean(text), line })))
    .filter(({ text, line }) => !birthplace.test(text) && !birthplace.test(line.text))
  for (const { text, line } of pieces) {
    const [named = ''] = label.exec(text) ?? []
    const value = clean(text.slice(named.length))
    if (
      named !== '' &&
      value.length > 1 &&
      value.length < 90 &&
      !isReachable(value) &&
      !namesWorkplace(value) &&
      findPeriods(value).length === 0
    )
      return { text: value, line: line.number }
  }
  for (const [index, { text, line }] of pieces.entries()) {
    if (
      !hasPostcode(text) ||
      isReachable(text) ||
      text.length > 90 ||
      findPeriods(text).some(({ to }) => to !== '')
    )
      continue
    const before = pieces[index - 1]
    const isStreet =
      before !== undefined &&
      street.test(before.text) &&
      !isReachable(before.text) &&
      !/^\+|\d{6}/u.test(before.text) &&
      before.text.length < 50
    return {
      text:
        isStreet && !text.includes(',') && before.line.number === line.number
          ? `${before.text}, ${text}`
          : text,
      line: line.number,
    }
  }
  const place = pieces.find(({ text }) => isPlace(text) && !namesWorkplace(text))
  return place === undefined ? null : { text: place.text, line: place.line.number }
}
