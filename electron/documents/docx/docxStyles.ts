import { BorderStyle, LineRuleType, type IPropertiesOptions } from 'docx'
import type { PostingDocument } from '@shared/document/postingDocument'
import { chooseEastAsianFont, theme } from '@shared/document/theme'
import { toHalfPoints, toLineSpacing, toTwips } from './measures'

const { colours, fonts, sizes } = theme

/** Ids of the paragraph styles besides Word's headings. */
export const paragraphStyles = {
  listItem: 'ListBullet',
  factHeading: 'FactHeading',
  factLabel: 'FactLabel',
  factValue: 'FactValue',
  letterhead: 'Letterhead',
  letterheadName: 'LetterheadName',
  header: 'Header',
  footer: 'Footer',
} as const

const line = (lineHeight: number) => ({
  line: toLineSpacing(lineHeight),
  lineRule: LineRuleType.AUTO,
})

const heading = (size: number, colour: string, spacing: { before: number; after: number }) => ({
  run: { size: toHalfPoints(size), bold: true, color: colour },
  paragraph: {
    keepNext: true,
    keepLines: true,
    spacing: { before: toTwips(spacing.before), after: toTwips(spacing.after), ...line(1.2) },
  },
})

/** The tags of Word's three languages of a text: its own, and those for other scripts within it. */
const createLanguage = (language: string) => {
  const { language: code, region } = new Intl.Locale(language).maximize()
  const tag = region === undefined ? code : `${code}-${region}`
  return {
    value: tag,
    eastAsia: /^(?:zh|ja|ko)\b/u.test(language) ? tag : 'zh-CN',
    bidirectional: /^(?:ar|he|fa|ur)\b/u.test(language) ? tag : 'ar-SA',
  }
}

const headings = {
  title: {
    ...heading(sizes.title, colours.heading, { before: 0, after: 12 }),
    next: 'Normal',
  },
  heading1: {
    run: heading(sizes.heading1, colours.heading, { before: 20, after: 6 }).run,
    paragraph: {
      ...heading(sizes.heading1, colours.heading, { before: 20, after: 6 }).paragraph,
      outlineLevel: 0,
      border: {
        bottom: { style: BorderStyle.SINGLE, size: 6, space: 3, color: colours.rule },
      },
    },
    next: 'Normal',
  },
  heading2: {
    run: heading(sizes.heading2, colours.text, { before: 10, after: 4 }).run,
    paragraph: {
      ...heading(sizes.heading2, colours.text, { before: 10, after: 4 }).paragraph,
      outlineLevel: 1,
    },
    next: 'Normal',
  },
}

const small = { size: toHalfPoints(sizes.small), color: colours.quiet }
const tight = { spacing: { before: 0, after: 0, ...line(1.3) } }
const cell = { spacing: { before: toTwips(3.5), after: toTwips(3.5), ...line(1.3) } }

const named = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true })

/** The styles of a posting, so that changing one in Word changes every paragraph that uses it. */
export const createStyles = (
  document: PostingDocument,
): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: {
        font: {
          ascii: fonts.latin,
          hAnsi: fonts.latin,
          eastAsia: chooseEastAsianFont(document.language),
          cs: fonts.complexScript,
        },
        size: toHalfPoints(sizes.body),
        color: colours.text,
        language: createLanguage(document.language),
      },
      paragraph: { spacing: { before: 0, after: toTwips(6), ...line(theme.lineHeight) } },
    },
    ...headings,
  },
  paragraphStyles: [
    {
      ...named(paragraphStyles.listItem, 'List Bullet'),
      paragraph: { spacing: { before: 0, after: toTwips(3.5) } },
    },
    { ...named(paragraphStyles.factHeading, 'Fact heading'), run: small, paragraph: tight },
    {
      ...named(paragraphStyles.factLabel, 'Fact label'),
      run: { color: colours.quiet },
      // Word takes this for the left in right-to-left paragraphs.
      paragraph: { ...cell, indent: { right: toTwips(8) } },
    },
    { ...named(paragraphStyles.factValue, 'Fact value'), paragraph: cell },
    { ...named(paragraphStyles.letterhead, 'Letterhead'), run: small, paragraph: tight },
    {
      ...named(paragraphStyles.letterheadName, 'Letterhead name'),
      run: { bold: true, color: colours.heading },
      paragraph: tight,
    },
    { ...named(paragraphStyles.header, 'header'), run: small, paragraph: tight },
    { ...named(paragraphStyles.footer, 'footer'), run: small, paragraph: tight },
  ],
})
