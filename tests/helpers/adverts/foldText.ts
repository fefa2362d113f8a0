/** Letters and digits alone, in lower case, so that the same words in another form are the same. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
