const otherDigit = /[٠-٩۰-۹０-９]/gu

/** Writes Arabic, Persian and full-width digits as 0 to 9; the length stays the same. */
export const foldDigits = (text: string): string =>
  text.replace(otherDigit, (digit) => String(digit.charCodeAt(0) & 0xf))
