import {
  codePages,
  decodeWithCodePage,
  type CodePage,
  type CodePageName,
} from '@shared/domain/textRepair/codePages'

/** Returns what a program shows that reads `text`, stored as UTF-8, in the code page `name`. */
export const damageText = (text: string, name: CodePageName): string =>
  decodeWithCodePage(new TextEncoder().encode(text), findCodePage(name))

const findCodePage = (name: CodePageName): CodePage => {
  const page = codePages.find((candidate) => candidate.name === name)
  if (page === undefined) throw new Error(`There is no code page ${name}`)
  return page
}
