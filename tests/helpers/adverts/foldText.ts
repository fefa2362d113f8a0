/** Reduces text to letters and digits in lower case, so that the same words in another form are equal. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
