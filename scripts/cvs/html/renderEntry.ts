import type { CvEntry } from '../source/cvSource'
import { escapeHtml } from './escapeHtml'

/** How the facts of a position are laid out. */
export const entryStyles = [
  'dates-right',
  'dates-left',
  'employer-first',
  'dates-first',
  'sentence',
  'dash',
  'comma',
] as const
export type EntryStyle = (typeof entryStyles)[number]

export const isEntryStyle = (value: string): value is EntryStyle =>
  entryStyles.some((style) => style === value)

const join = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== '').join(separator)

/** Returns an entry as HTML; what is below it follows. */
export const renderEntry = (entry: CvEntry, style: EntryStyle, at: string): string => {
  const title = `<b>${escapeHtml(entry.title)}</b>`
  const employer = escapeHtml(entry.organisation)
  const shownEmployer = entry.isContinued ? '' : employer
  const dates = entry.dates === '' ? '' : `<span class="dates">${escapeHtml(entry.dates)}</span>`
  const place = escapeHtml(entry.place)
  switch (style) {
    case 'dates-right':
      return `<div class="row"><span>${title}</span>${dates}</div><div class="org">${join([shownEmployer, place], ', ')}</div>`
    case 'dates-left':
      return `<div class="left">${dates}</div><div class="right">${title}<br>${join([shownEmployer, place], ', ')}</div>`
    case 'employer-first':
      return `${shownEmployer === '' ? '' : `<div class="row"><b>${employer}</b><span>${place}</span></div>`}<div class="row"><i>${escapeHtml(entry.title)}</i>${dates}</div>`
    case 'dates-first':
      return `<div>${dates}</div><div>${title}</div><div class="org">${join([shownEmployer, place], ' · ')}</div>`
    case 'sentence':
      return `<p>${title}${shownEmployer === '' ? '' : ` ${at} ${employer}`}${place === '' ? '' : `, ${place}`} ${entry.dates === '' ? '' : `(${dates})`}</p>`
    case 'dash':
      return `<p>${join([shownEmployer === '' ? '' : `<b>${employer}</b>`, escapeHtml(entry.title)], ' — ')} ${dates === '' ? '' : `| ${dates}`}</p>`
    case 'comma':
      return `<p>${join([dates, title, shownEmployer, place], ', ')}</p>`
  }
}
