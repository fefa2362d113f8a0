import type { CvBlock, CvItem, CvSection } from '../source/cvSource'
import { escapeHtml } from './escapeHtml'
import { renderEntry, type EntryStyle } from './renderEntry'

export type ItemStyle = 'list' | 'pills' | 'bars' | 'dots' | 'commas' | 'table'

const itemStyles: readonly ItemStyle[] = ['list', 'pills', 'bars', 'dots', 'commas', 'table']
export const isItemStyle = (value: string): value is ItemStyle =>
  itemStyles.some((style) => style === value)

export interface SectionStyle {
  entry: EntryStyle
  items: ItemStyle
  /** The word between title and employer in a sentence, such as `at`. */
  at: string
}

const isNumber = (level: string): boolean => /^\d+$/.test(level)

const renderLevel = ({ level }: CvItem, style: ItemStyle): string => {
  if (!isNumber(level))
    return level === '' ? '' : ` <span class="level">${escapeHtml(level)}</span>`
  if (style === 'dots')
    return ` <span class="level">${'●'.repeat(Number(level))}${'○'.repeat(5 - Number(level))}</span>`
  return `<span class="bar"><span style="width:${Number(level) * 20}%"></span></span>`
}

const renderItems = (label: string, items: readonly CvItem[], style: ItemStyle): string => {
  const shown = items.map((item) => escapeHtml(item.text) + renderLevel(item, style))
  const head = label === '' ? '' : `<b>${escapeHtml(label)}:</b> `
  switch (style) {
    case 'commas':
      return `<p>${head}${items.map((item) => escapeHtml(item.level === '' ? item.text : `${item.text} (${item.level})`)).join(', ')}</p>`
    case 'table':
      return `<table class="items">${items.map((item) => `<tr><td>${escapeHtml(item.text)}</td><td>${escapeHtml(item.level)}</td></tr>`).join('')}</table>`
    case 'pills':
      return `<p>${head}${shown.map((text) => `<span class="pill">${text}</span>`).join(' ')}</p>`
    case 'bars':
    case 'dots':
    case 'list':
      return `${head === '' ? '' : `<p>${head}</p>`}<ul class="${style}">${shown.map((text) => `<li>${text}</li>`).join('')}</ul>`
  }
}

const renderBlock = (block: CvBlock, { entry, items, at }: SectionStyle): string => {
  switch (block.type) {
    case 'entry':
      return renderEntry(block, entry, at)
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'bullet':
      return `<li>${escapeHtml(block.text)}</li>`
    case 'items':
      return renderItems(block.label, block.items, items)
  }
}

const renderGroup = (blocks: readonly CvBlock[], style: SectionStyle): string => {
  const html = blocks.map((block) => renderBlock(block, style)).join('\n')
  const listed = html.replaceAll(/(?:^<li>.*<\/li>$\n?)+/gm, (lines) => `<ul>${lines}</ul>`)
  const isEntry = blocks[0]?.type === 'entry'
  return isEntry ? `<div class="entry ${style.entry}">${listed}</div>` : listed
}

/** Returns a section as HTML: its heading, then each entry with what belongs to it. */
export const renderSection = (
  { heading, blocks, kind }: CvSection,
  style: SectionStyle,
): string => {
  const groups: CvBlock[][] = []
  for (const block of blocks) {
    if (block.type === 'entry' || groups.length === 0) groups.push([block])
    else groups.at(-1)?.push(block)
  }
  const title = heading === '' ? '' : `<h2>${escapeHtml(heading)}</h2>`
  return `<section class="${kind}">${title}${groups.map((group) => renderGroup(group, style)).join('\n')}</section>`
}
