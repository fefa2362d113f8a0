/** What the rules of the checks are called on screen, by their ids. */
const ruleNames: Readonly<Record<string, string>> = {
  'hygiene.spelling': 'Spelling',
  'hygiene.placeholder': 'Placeholders',
  'hygiene.damaged': 'Damaged characters',
  'hygiene.double-word': 'Doubled words',
  'hygiene.double-line': 'Repeated lines',
  'hygiene.past-date': 'Dates that are over',
  'hygiene.salary': 'Implausible pay',
  'hygiene.email': 'Broken mail addresses',
  'pay.missing': 'No pay',
  'pay.one-sided': 'Half a range',
  'pay.wide': 'Wide range',
  'pay.vague': 'Vague words for pay',
  'pay.history': 'Pay history',
  'pay.benefits': 'No benefits',
  'pay.law-outdated': 'Pay law not checked lately',
  'wording.masculine-coded': 'Masculine-coded words',
  'wording.feminine-coded': 'Feminine-coded words',
  'wording.insensitive': 'Words that leave people out',
  'wording.age': 'Age',
  'wording.origin': 'Origin',
  'wording.native-speaker': 'Native speakers',
  'wording.gendered-title': 'Title for one gender',
  'completeness.required': 'Needed by job boards',
  'completeness.recommended': 'Useful to job boards',
  'shape.length': 'Length',
  'shape.responsibilities': 'Number of responsibilities',
  'shape.sentence': 'Long sentences',
  'shape.must-haves': 'Many must-haves',
}

/** The name of a rule on screen; a rule that this version does not know keeps its id. */
export const nameRule = (id: string): string => ruleNames[id] ?? id
