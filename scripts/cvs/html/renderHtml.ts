import { findHead, type CvSection, type CvSource } from '../source/cvSource'
import { listContactLines, type ContactLine } from './contactLines'
import { escapeHtml } from './escapeHtml'
import { portrait } from './portrait'
import { isEntryStyle } from './renderEntry'
import { isItemStyle, renderSection, type SectionStyle } from './renderSection'
import { layoutStyles, themes } from './styles'

const icons: Record<ContactLine['kind'], string> = {
  mail: '\uF0E0',
  phone: '\uF095',
  place: '\uF041',
  link: '\uF0C1',
  line: '\uF073',
}

const readStyle = (source: CvSource): SectionStyle => {
  const entry = findHead(source, 'entry')
  const items = findHead(source, 'items')
  return {
    entry: isEntryStyle(entry) ? entry : 'dates-right',
    items: isItemStyle(items) ? items : 'list',
    at: findHead(source, 'at'),
  }
}

const renderContact = (source: CvSource): string => {
  const hasIcons = findHead(source, 'icons') === 'yes'
  return `<div class="contact">${listContactLines(source)
    .map(
      ({ kind, text }) =>
        `<span class="${kind}"${kind === 'phone' ? ' dir="ltr"' : ''}>${hasIcons ? `<span class="icon">${icons[kind]}</span> ` : ''}${escapeHtml(text)}</span>`,
    )
    .join('\n')}</div>`
}

const renderName = (source: CvSource): string => {
  const shown = findHead(source, 'shown') || findHead(source, 'name')
  const headline = findHead(source, 'headline')
  const title = findHead(source, 'title')
  return `${title === '' ? '' : `<div class="document">${escapeHtml(title)}</div>`}<h1>${escapeHtml(shown)}</h1>${headline === '' ? '' : `<div class="headline">${escapeHtml(headline)}</div>`}`
}

const renderAll = (sections: readonly CvSection[], style: SectionStyle): string =>
  sections.map((section) => renderSection(section, style)).join('\n')

const renderBody = (source: CvSource, layout: string): string => {
  const style = readStyle(source)
  const photo = findHead(source, 'photo') === 'yes' ? portrait(findHead(source, 'theme')) : ''
  const main = source.sections.filter(({ isBeside }) => !isBeside)
  const beside = source.sections.filter(({ isBeside }) => isBeside)
  const besideStyle = { ...style, entry: 'dates-first' as const }
  switch (layout.split(' ')[0]) {
    case 'sidebar-left':
    case 'sidebar-right':
      return `<div class="page"><aside>${photo}${renderContact(source)}${renderAll(beside, besideStyle)}</aside><main><header>${renderName(source)}</header>${renderAll(main, style)}</main></div>`
    case 'sidebar-named':
      return `<div class="page"><aside>${photo}${renderName(source)}${renderContact(source)}${renderAll(beside, besideStyle)}</aside><main>${renderAll(main, style)}</main></div>`
    case 'band':
      return `<header class="band">${photo}<div>${renderName(source)}${renderContact(source)}</div></header><div class="page"><main>${renderAll(main, style)}</main>${beside.length === 0 ? '' : `<aside>${renderAll(beside, besideStyle)}</aside>`}</div>`
    case 'halves':
      return `<header>${renderName(source)}${renderContact(source)}</header><div class="halves">${renderAll(source.sections, style)}</div>`
    case 'grid':
      return `<header>${photo}${renderName(source)}${renderContact(source)}</header><table class="grid">${source.sections.map((section) => `<tr><th>${escapeHtml(section.heading)}</th><td>${renderSection({ ...section, heading: '' }, style)}</td></tr>`).join('')}</table>`
    default:
      return `<header>${photo}${renderName(source)}${renderContact(source)}</header>${renderAll(source.sections, style)}`
  }
}

/** Returns a CV as a page of HTML in the layout and colours that its head names. */
export const renderHtml = (source: CvSource): string => {
  const layout = findHead(source, 'layout')
  const language = findHead(source, 'lang')
  const direction = ['ar', 'he'].includes(language) ? 'rtl' : 'ltr'
  const theme = themes[findHead(source, 'theme')] ?? ''
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><title>${escapeHtml(findHead(source, 'name'))}</title>
<style>${layoutStyles}${theme}</style></head>
<body class="${layout}">
${renderBody(source, layout)}
</body></html>
`
}
