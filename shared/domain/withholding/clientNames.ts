/**
 * Legal forms that may stand at the end of a company's name. Not complete: the
 * forms usual in the languages that postings have labels in.
 */
const legalForms =
  'gmbh & co. kg|gmbh & co kg|gmbh|mbh|ag|kg|kgaa|ohg|ug|se|e.v.|inc.|inc|incorporated|corp.|corp|corporation|co.|co|company|llc|llp|lp|plc|ltd.|ltd|limited|pty|s.a.|sa|s.a.s.|sas|s.a.r.l.|sarl|s.à r.l.|s.l.|sl|s.l.u.|slu|s.p.a.|spa|s.r.l.|srl|lda.|lda|ltda.|ltda|b.v.|bv|n.v.|nv|sp. z o.o.|sp. z o. o.|ab|oy|a/s|aps|α.ε.|αε|α.ε|ε.π.ε.|ικε|holding|group'.split(
    '|',
  )

const removeLegalForm = (name: string): string => {
  const lower = name.toLowerCase()
  const form = legalForms.find((one) => lower.endsWith(` ${one}`))
  return form === undefined ? name : name.slice(0, -form.length).replace(/[\s,]+$/u, '')
}

/** The name without the legal forms at its end, such as `Northwind Traders` of `Northwind Traders Group, Ltd.` */
const findShortName = (name: string): string => {
  const shorter = removeLegalForm(name)
  return shorter === name || shorter === '' ? name : findShortName(shorter)
}

// First words that companies share with ordinary sentences; they tell nobody which company is meant.
const genericWords = new Set(
  'advanced alpha american asia atlantic bank banco banque british business capital care central city cloud commercial computer consulting creative data deutsche digital energy engineering euro europe european finance financial first food fresh future general global green group health home human industrial innovation institute integrated international investment life logistics management marine media medical metro mobile modern national neue new nord north northern open pacific people premier prime product professional project public quality real royal safe science service services smart social software solar solutions south standard state strategic systems team tech technical technik technology trade united universal university urban value west western world'.split(
    ' ',
  ),
)

const shortestBrand = 4

/** The first word of a longer name where it is a name by itself, such as `Northwind`; else null. */
const findBrand = (shortName: string): string | null => {
  const [first = '', ...others] = shortName.split(' ')
  const isTelling =
    others.length > 0 &&
    first.length >= shortestBrand &&
    /^\p{L}+$/u.test(first) &&
    !genericWords.has(first.toLowerCase())
  return isTelling ? first : null
}

/** One form that a client is named by. */
export interface ClientName {
  name: string
  /** Whether it means the client in lower case too. A single word out of a name may not. */
  inAnyCase: boolean
}

/** The forms that a client is named by, longest first: in full, without its legal form, and by its first word. */
export const listClientNames = (client: string): ClientName[] => {
  const name = client.trim().replace(/\s+/gu, ' ')
  if (name === '') return []
  const shortName = findShortName(name)
  const brand = findBrand(shortName)
  return [
    ...[...new Set([name, shortName])].map((one) => ({ name: one, inAnyCase: true })),
    ...(brand === null
      ? []
      : [...new Set([brand, brand.toUpperCase()])].map((one) => ({ name: one, inAnyCase: false }))),
  ]
}

/** Words and initials that hint at a client without naming it: they are no proof, so a person has to look. */
export const listClientHints = (client: string): string[] => {
  const words = findShortName(client.trim())
    .split(/[\s&+,.-]+/u)
    .filter((word) => word !== '')
  if (words.length < 2) return []
  const initials = words
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
  const telling = words.filter((word) => word.length >= 4 && /^\p{Lu}/u.test(word))
  return initials.length >= 3 ? [...telling, initials] : telling
}
