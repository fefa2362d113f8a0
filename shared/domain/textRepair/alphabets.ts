/**
 * The letters beyond A–Z (Latin), and beyond the common ones (Cyrillic), that each language is
 * written with. Source: Unicode CLDR, main exemplar characters. Nobody wrote a word whose letters
 * belong to no single language.
 */
const latinAlphabets = [
  'àâæçèéêëîïôœùûüÿ', // French
  'äöüßéà', // German
  'àáâãçéêíòóôõúü', // Portuguese
  'áéíñóúüïçàèò', // Spanish, Catalan
  'àèéìíîòóùú', // Italian
  'áàäâéèëêíïóöôúüûĳ', // Dutch
  'æøåéèêóòôâäöü', // Danish, Norwegian
  'åäöéàüšž', // Swedish, Finnish
  'äõöüšž', // Estonian
  'áéíóúýðþæöø', // Icelandic, Faroese
  'áéíóúâêîôûŵŷï', // Irish, Welsh
  'ąćęłńóśźż', // Polish
  'áčďéěíňóřšťúůýžôäöüĺľŕ', // Czech, Slovak
  'áéíóöőúüű', // Hungarian
  'ăâîșțşţ', // Romanian
  'čćđšž', // Croatian, Bosnian, Slovene
  'çëâêîôû', // Albanian
  'çğıöşüâîû', // Turkish
  'àáâãèéêìíòóôõùúýăđĩũơư', // Vietnamese
]

const sharedCyrillic = 'абвгдежзиклмнопрстуфхцчш'
const cyrillicAlphabets = [
  'йщъыьэюяё', // Russian
  'йщьюяґєії', // Ukrainian
  'йыьэюяёіў', // Belarusian
  'йщъьюя', // Bulgarian
  'ђјљњћџ', // Serbian
  'ѓѕјљњќџ', // Macedonian
].map((own) => sharedCyrillic + own)

const alphabets = [...latinAlphabets, ...cyrillicAlphabets].map((letters) => new Set(letters))

const beyondAscii = /[^\p{ASCII}]/u

/** Whether one language's alphabet holds every Latin or Cyrillic letter beyond ASCII in `letters`. */
export const isOfOneAlphabet = (letters: string): boolean => {
  const special = Array.from(letters.toLowerCase()).filter((letter) => beyondAscii.test(letter))
  return alphabets.some((alphabet) => special.every((letter) => alphabet.has(letter)))
}
