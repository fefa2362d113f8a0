import type { PostingDocument } from '@shared/document/postingDocument'
import type { Theme } from '@shared/document/theme'
import { getTextWidth, toTwips } from '../measures'
import { createHeadingStyles } from './headingStyles'
import { bulletList, numberList } from './numberingPart'
import { paragraphStyles } from './styleNames'
import { bold, createColour, createSize, createSpacing } from './styleProperties'

interface StyleLook {
  id: string
  /** As Word spells it, if it is one of Word's own. */
  name: string
  paragraph?: string
  run?: string
  isCustom?: boolean
}

/** A paragraph style based on *Normal*; properties in the order of the schema. */
export const createParagraphStyle = ({
  id,
  name,
  paragraph = '',
  run = '',
  isCustom = false,
}: StyleLook): string =>
  [
    `<w:style w:type="paragraph"${isCustom ? ' w:customStyle="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>`,
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('')

const createListStyle = (id: string, name: string, list: number): string =>
  createParagraphStyle({
    id,
    name,
    paragraph: `<w:numPr><w:numId w:val="${list}"/></w:numPr>${createSpacing(0, 3.5)}`,
  })

const createEdgeStyles = (theme: Theme, document: PostingDocument): string[] => {
  const run = `${createColour(theme, 'quiet')}${createSize(theme.sizes.small)}`
  const tight = createSpacing(0, 0, 1.3)
  const tab = `<w:tabs><w:tab w:val="right" w:pos="${getTextWidth(document)}"/></w:tabs>`
  return [
    createParagraphStyle({
      id: paragraphStyles.letterheadName,
      name: 'Letterhead name',
      paragraph: tight,
      run: `${bold}${createColour(theme, 'heading')}`,
      isCustom: true,
    }),
    createParagraphStyle({
      id: paragraphStyles.letterhead,
      name: 'Letterhead',
      paragraph: tight,
      run,
      isCustom: true,
    }),
    createParagraphStyle({ id: paragraphStyles.header, name: 'header', paragraph: tight, run }),
    createParagraphStyle({
      id: paragraphStyles.footer,
      name: 'footer',
      paragraph: `${tab}${tight}`,
      run,
    }),
  ]
}

const factLineHeight = 1.3

/**
 * In Chinese, Japanese and Korean a label and its value may be in fonts of unequal heights; lines of
 * one exact height keep both on one baseline.
 */
const createFactSpacing = (theme: Theme, language: string): string =>
  /^(?:zh|ja|ko)\b/u.test(language)
    ? `<w:spacing w:before="${toTwips(3.5)}" w:after="${toTwips(3.5)}" w:line="${toTwips(theme.sizes.body * factLineHeight * 1.15)}" w:lineRule="exact"/>`
    : createSpacing(3.5, 3.5, factLineHeight)

const createFactStyles = (theme: Theme, language: string): string[] => {
  const spacing = createFactSpacing(theme, language)
  return [
    createParagraphStyle({
      id: paragraphStyles.factLabel,
      name: 'Fact label',
      // Word takes this for the left in right-to-left paragraphs.
      paragraph: `<w:suppressAutoHyphens/>${spacing}<w:ind w:right="${toTwips(8)}"/>`,
      run: createColour(theme, 'quiet'),
      isCustom: true,
    }),
    createParagraphStyle({
      id: paragraphStyles.factValue,
      name: 'Fact value',
      paragraph: spacing,
      isCustom: true,
    }),
  ]
}

/** The styles of what few letterheads have; none for documents without it. */
const createLetterheadStyles = ({ letterhead, blocks }: PostingDocument): string[] => [
  ...(letterhead?.logo
    ? [
        createParagraphStyle({
          id: paragraphStyles.logo,
          name: 'Letterhead logo',
          paragraph: createSpacing(0, 6),
          isCustom: true,
        }),
      ]
    : []),
  ...(blocks.some((block) => block.kind === 'paragraph' && block.isSignOff)
    ? [
        createParagraphStyle({
          id: paragraphStyles.signOff,
          name: 'Signature',
          paragraph: `<w:keepLines/>${createSpacing(20, 0)}<w:contextualSpacing/>`,
        }),
      ]
    : []),
]

/**
 * The paragraph styles of a posting. *Normal* carries the direction of the document, so that no
 * paragraph needs it by hand.
 */
export const createParagraphStyles = (theme: Theme, document: PostingDocument): string => {
  const direction = document.direction === 'rtl' ? '<w:pPr><w:bidi/></w:pPr>' : ''
  return [
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>${direction}</w:style>`,
    ...createHeadingStyles(theme, document),
    createListStyle(paragraphStyles.bullet, 'List Bullet', bulletList),
    createListStyle('ListNumber', 'List Number', numberList),
    ...createLetterheadStyles(document),
    ...createFactStyles(theme, document.language),
    ...createEdgeStyles(theme, document),
  ].join('')
}
