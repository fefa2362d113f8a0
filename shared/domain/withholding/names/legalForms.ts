import { foldLetters } from '../letters/foldLetters'

/** Legal forms and trade words that come at the end of a company's name, or, in some languages, before it. */
const written =
  'gmbh & co. kg|gmbh & co kgaa|gmbh|ggmbh|mbh|ag|kg|kgaa|ohg|ug|ug (haftungsbeschränkt)|se|e.v.|e.k.|inc|incorporated|corp|corporation|co|company|llc|llp|lp|plc|ltd|limited|pty ltd|pte ltd|pvt ltd|private limited|s.a.|s.a.s.|s.a.r.l.|s.à r.l.|sasu|eurl|s.l.|s.l.u.|s.a.u.|s.a. de c.v.|s. de r.l.|s.p.a.|s.r.l.|s.n.c.|lda|ltda|s/a|eireli|b.v.|n.v.|vof|bvba|sp. z o.o.|spółka z o.o.|spółka akcyjna|sp. k.|sp. j.|s.r.o.|spol. s r.o.|a.s.|k.s.|kft|zrt|nyrt|bt|d.o.o.|d.d.|a.d.|o.o.d.|ood|eood|ab|oy|oyj|a/s|aps|as|asa|hf|ehf|oü|sia|uab|a.ş.|ltd. şti.|anonim şirketi|san. ve tic. a.ş.|holding|holdings|group|gruppe|groupe|grupo|gruppo|grupa|α.ε.|α.ε.ε.|α.β.ε.ε.|ε.π.ε.|ι.κ.ε.|μ.ι.κ.ε.|ο.ε.|ε.ε.|ανώνυμη εταιρεία|όμιλος|ооо|оао|пао|зао|ао|ип|тов|прат|пат|оод|еоод|ад|д.о.о.|а.д.|группа компаний|группа|холдинг|корпорация|компания|компанія|株式会社|有限会社|合同会社|(株)|(有)|ホールディングス|グループ|股份有限公司|有限责任公司|有限公司|集团公司|集团|公司|股份|控股|주식회사|유한회사|(주)|(유)|그룹|홀딩스|ש.מ.|בע"מ|בערבון מוגבל|קבוצת|שירותי|شركة|مجموعة|مؤسسة|ش.م.م|ش.م.ل|ش.م.ع|ذ.م.م|م.م.ح|المحدودة|المساهمة|القابضة|บริษัท|จำกัด (มหาชน)|จำกัด|มหาชน|กรุ๊ป|โฮลดิ้ง|โฮลดิ้งส์|คอร์ปอเรชั่น|प्राइवेट लिमिटेड|प्रा. लि.|लिमिटेड|कंपनी|समूह|প্রাইভেট লিমিটেড|লিমিটেড|কোম্পানি|গ্রুপ|லிமிடெட்|நிறுவனம்|குழுமம்|ಲಿಮಿಟೆಡ್|ಸಂಸ್ಥೆ|లిమిటెడ్|సంస్థ|લિમિટેડ|ਲਿਮਟਿਡ|ലിമിറ്റഡ്|შპს|სს|ჯგუფი|ՍՊԸ|ՓԲԸ|ԲԲԸ|խումբ|tnhh|công ty cổ phần|công ty|cổ phần|jsc|tbk|pt|sdn bhd|bhd|berhad'

/** Folded, longest first. */
const legalForms = [...new Set(written.split('|').map((form) => foldLetters(form).letters))]
  .filter((form) => form !== '')
  .sort((one, other) => other.length - one.length)

const noSpaceScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u

const fold = (text: string): string => foldLetters(text).letters

const isEdge = (left: string, right: string): boolean =>
  noSpaceScript.test(left + right) || !/^[\p{L}\p{N}]{2}$/u.test(left + right)

/** Finds the start of a legal form that `name` ends with; null if there is none. */
const findLastForm = (name: string): number | null => {
  const folded = foldLetters(name)
  const form = legalForms.find((one) => {
    const start = folded.starts[folded.letters.length - one.length] ?? 0
    return (
      folded.letters.length > one.length &&
      folded.letters.endsWith(one) &&
      isEdge(name.charAt(start - 1), name.charAt(start))
    )
  })
  return form === undefined ? null : (folded.starts[folded.letters.length - form.length] ?? null)
}

const findFirstForm = (name: string): number | null => {
  const folded = foldLetters(name)
  const form = legalForms.find((one) => {
    const end = folded.ends[one.length - 1] ?? 0
    return (
      one.length >= 2 &&
      /[^a-z]/u.test(one) &&
      folded.letters.length > one.length &&
      folded.letters.startsWith(one) &&
      isEdge(name.charAt(end - 1), name.charAt(end))
    )
  })
  return form === undefined ? null : (folded.ends[form.length - 1] ?? null)
}

const trim = (name: string): string =>
  name.replace(/^[\s,.;:«»"“”„'‘’()[\]（）-]+|[\s,;:«»"“”„'‘’([（）&-]+$/gu, '')

/** Removes the legal forms around a name, which leaves `Northwind Traders` of `Northwind Traders Group, Ltd.` */
export const removeLegalForms = (name: string): string => {
  const last = findLastForm(name)
  const first = last === null ? findFirstForm(name) : null
  if (last === null && first === null) return trim(name)
  const shorter = trim(name.slice(first ?? 0, last ?? name.length))
  return fold(shorter) === '' ? trim(name) : removeLegalForms(shorter)
}

/**
 * Returns the end of a legal form that directly follows a name, such as `Ltd.` after `Northwind`;
 * `end` if there is none.
 */
export const skipLegalForm = (text: string, end: number): number => {
  const [, gap = '', word = ''] =
    /^([\s,]{1,3})([^\s,;:!?()]{1,24})/u.exec(text.slice(end, end + 30)) ?? []
  return gap !== '' && /^\p{Lu}/u.test(word) && legalForms.includes(fold(word)) && word.length > 1
    ? end + gap.length + word.length
    : end
}
