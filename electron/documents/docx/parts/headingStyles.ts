import type { PostingDocument } from '@shared/document/postingDocument'
import type { Theme, ThemeColours } from '@shared/document/theme'
import {
  bold,
  createBorder,
  createColour,
  createSize,
  createSpacing,
  createThemeFont,
} from './styleProperties'

interface HeadingLook {
  size: number
  colour: keyof ThemeColours
  before: number
  after: number
  isBold: boolean
  border?: string
}

const headingLineHeight = 1.2

const createProperties = (theme: Theme, look: HeadingLook, outline: string): string =>
  [
    `<w:pPr><w:keepNext/><w:keepLines/>${look.border ?? ''}<w:suppressAutoHyphens/>`,
    createSpacing(look.before, look.after, headingLineHeight),
    `${outline}</w:pPr><w:rPr>`,
    createThemeFont('major'),
    look.isBold ? bold : '',
    createColour(theme, look.colour),
    `${createSize(look.size)}</w:rPr>`,
  ].join('')

const createHeading = (theme: Theme, level: number, look: HeadingLook): string =>
  [
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>`,
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>',
    createProperties(theme, look, `<w:outlineLvl w:val="${level - 1}"/>`),
    '</w:style>',
  ].join('')

const createRule = (theme: Theme): { border?: string } => {
  switch (theme.headingRule) {
    case 'below':
      return { border: `<w:pBdr>${createBorder(theme, 'bottom', 6, 3)}</w:pBdr>` }
    case 'above':
      return { border: `<w:pBdr>${createBorder(theme, 'top', 6, 5)}</w:pBdr>` }
    case 'none':
      return {}
  }
}

/** The distance between a letterhead and the title. */
const belowLetterhead = 26

/** *Title* and *heading 1* to *heading 6*; the lower ones are for what a recruiter adds. */
export const createHeadingStyles = (theme: Theme, document: PostingDocument): string[] => {
  const { sizes, isHeadingBold } = theme
  const lower: HeadingLook = {
    size: sizes.body,
    colour: 'text',
    before: 8,
    after: 3,
    isBold: true,
  }
  const title: HeadingLook = {
    size: sizes.title,
    colour: 'heading',
    before: document.header.length === 0 ? 0 : belowLetterhead,
    after: 12,
    isBold: isHeadingBold,
  }
  return [
    `<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="10"/><w:qFormat/>${createProperties(theme, title, '')}</w:style>`,
    createHeading(theme, 1, {
      size: sizes.heading1,
      colour: 'heading',
      before: 20,
      after: 6,
      isBold: isHeadingBold,
      ...createRule(theme),
    }),
    createHeading(theme, 2, { ...lower, size: sizes.heading2, before: 10, after: 4 }),
    createHeading(theme, 3, lower),
    createHeading(theme, 4, { ...lower, colour: 'heading', isBold: false }),
    createHeading(theme, 5, { ...lower, colour: 'quiet' }),
    createHeading(theme, 6, { ...lower, colour: 'quiet', isBold: false }),
  ]
}
