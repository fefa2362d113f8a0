/** `(m/w/d)`, `(f/m/x)`, `H/F`, `(all genders)`: only titles have these. */
export const genderMark =
  /\(\s?(?:[mwfdxihvkna](?:\s?[/|,*]\s?[mwfdxihvkna*]|\/divers|\/inter){1,4}|all genders?|gn|a(?=\s?\)\s*$)|w\/m\/d|d\/m\/w|mensch|n|h\/f|f\/h|k\/m|m\/k|vrouw\/man|m\/v)\s?\)|\b[HF]\s?\/\s?[FH]\b|\b[mwfd]\/[mwfd](?:\/[dxigna])?\b|\((?:m|w|f)\s?[/|]\s?(?:w|f|m)\)/iu

/** `Bäcker/in`, `Bäcker*in`. */
export const genderedNoun = /\p{L}{3}(?:\/-?|[*:_·])in(?:nen)?(?!\p{L})/u
