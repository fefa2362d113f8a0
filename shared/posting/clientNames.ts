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

/** The forms that a client is named by, longest first: in full, and without its legal form. */
export const listClientNames = (client: string): string[] => {
  const name = client.trim().replace(/\s+/gu, ' ')
  return name === '' ? [] : [...new Set([name, findShortName(name)])]
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
