/** Ids of the styles that paragraphs of a posting have; a paragraph without one is in *Normal*. */
export const paragraphStyles = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  bullet: 'ListBullet',
  factLabel: 'FactLabel',
  factValue: 'FactValue',
  letterhead: 'Letterhead',
  letterheadName: 'LetterheadName',
  logo: 'LetterheadLogo',
  header: 'Header',
  footer: 'Footer',
  signOff: 'Signature',
} as const

/** Ids of the styles that runs within a paragraph have. */
export const characterStyles = {
  strong: 'Strong',
  preferred: 'Preferred',
  link: 'Hyperlink',
} as const

export const factsTableStyle = 'KeyFacts'
