/** What is right for one file: the shape of an entry in `labels.json`. */
export interface CvLabels {
  kind: 'cv' | 'not-a-cv'
  /** Whether the file is a picture, so that its text is read by OCR. */
  isScan: boolean
  language: string
  columns: 1 | 2
  name: string
  emails: string[]
  phones: string[]
  employers: string[]
  titles: string[]
  dates: CvSpan[]
  schools: string[]
  degrees: string[]
  skills: string[]
  languages: string[]
  /** Values that are neither right nor wrong, such as voluntary work. */
  optional: {
    employers: string[]
    titles: string[]
    dates: CvSpan[]
    schools: string[]
    skills: string[]
  }
  /** The words of the file in no particular order. */
  text: string
}

/** Each end is `YYYY`, `YYYY-MM`, `present`, or empty. */
export interface CvSpan {
  from: string
  to: string
}
