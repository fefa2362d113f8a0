/** The sections of a CV. `other` is any that no field is read from, such as hobbies or referees. */
export type SectionName =
  | 'contact'
  | 'profile'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'projects'
  | 'other'

/** What sections are called in one language: headings separated by `|`, without accents where they are optional. */
export type HeadingWords = Readonly<Record<SectionName, string>>
