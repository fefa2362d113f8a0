/** What CVs are called, as the source of a pattern. */
export const cvNames = String.raw`curriculum\s*vit(?:ae|æ|aé)|curriculum|resum[eé]|résumé|lebenslauf|c\.?v\.?|vitae|bewerbung\p{L}*|bewerbungsunterlagen|życiorys|hoja de vida|резюме|个人简历|简历|履歴書|職務経歴書|السيرة الذاتية|سيرة ذاتية|βιογραφικό(?: σημείωμα)?|curriculo|currículo`

const named = new RegExp(String.raw`(?<!\p{L})(?:${cvNames})(?!\p{L})`, 'iu')

/** Whether a file calls itself a CV: `CV_Anna Example.pdf`, `履歴書.docx`. */
export const isNamedCv = (fileName: string): boolean =>
  named.test(fileName.normalize('NFC').replaceAll('_', ' '))
