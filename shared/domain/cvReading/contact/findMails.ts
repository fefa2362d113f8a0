import type { CvLine } from '../cvLine'

/** A value and the line where it stands. */
export interface Found {
  text: string
  line: number
}

const mail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}\s?@\s?[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.)+[\p{L}]{2,24}(?![\p{L}\p{N}@])/gu
/** `name (at) example (dot) org` */
const spelled =
  /(?<![\p{L}\p{N}])([\p{L}\p{N}._-]{1,63})\s?[[(]\s?(?:at|@)\s?[\])]\s?([\p{L}\p{N}-]{1,63})\s?(?:[[(]\s?(?:dot|\.)\s?[\])]|\.)\s?(\p{L}{2,12})(?!\p{L})/giu

const addUnique = (found: Found[], text: string, line: number): void => {
  if (!found.some((each) => each.text.toLowerCase() === text.toLowerCase()))
    found.push({ text, line })
}

/** The mail addresses in lines, each once. */
export const findMails = (lines: readonly CvLine[]): Found[] => {
  const found: Found[] = []
  for (const { text, number } of lines) {
    if (!/[@([]/u.test(text)) continue
    for (const [address] of text.replace(/mailto:/giu, ' ').matchAll(mail))
      addUnique(found, address.replace(/\s/gu, ''), number)
    for (const [, name = '', host = '', end = ''] of text.matchAll(spelled))
      addUnique(found, `${name}@${host}.${end}`, number)
  }
  return found
}
