import type { Page } from '@playwright/test'
import { getSkills } from '@shared/domain/roles/editing/roleLists'
import type { RoleDraft, Skill } from '@shared/model/role'
import { expect } from './fixtures'

/** More fields than there are between any two that follow each other in an empty role. */
const longestWay = 40

/** The name of what has the focus, as a screen reader says it. */
const readFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? ''
  })

/** Goes on with a key until this has the focus. */
const goTo = async (page: Page, name: string, key: 'Tab' | 'ArrowDown' = 'Tab'): Promise<void> => {
  const passed: string[] = []
  for (let step = 0; step < longestWay; step += 1) {
    await page.keyboard.press(key)
    const focused = await readFocus(page)
    if (focused === name) return
    passed.push(focused)
  }
  throw new Error(`${key} does not lead to ${name}, but to: ${passed.join(', ')}`)
}

const typedPart = 12

/** Types a text key by key; the middle of a long one comes at once, as from an input method. */
const typeText = async (page: Page, text: string): Promise<void> => {
  const isLong = text.length > 4 * typedPart
  await page.keyboard.type(isLong ? text.slice(0, typedPart) : text)
  if (!isLong) return
  await page.keyboard.insertText(text.slice(typedPart, -typedPart))
  await page.keyboard.type(text.slice(-typedPart))
}

/** Writes a list by its button, one line after the other; the focus ends on the button. */
const writeLines = async (
  page: Page,
  add: string,
  lines: readonly { text: string }[],
): Promise<void> => {
  await goTo(page, add)
  if (lines.length === 0) return
  await page.keyboard.press('Enter')
  for (const [index, { text }] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await typeText(page, text)
  }
  await goTo(page, add)
}

/** Writes a list of skills; from a name, Tab leads to its importance and then to its description. */
const writeSkills = async (page: Page, add: string, skills: readonly Skill[]): Promise<void> => {
  await goTo(page, add)
  await page.keyboard.press('Enter')
  for (const [index, { name, description, importance }] of skills.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await typeText(page, name)
    await page.keyboard.press('Tab')
    if (importance === 'preferred') await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await typeText(page, description)
  }
  await goTo(page, add)
}

const writeTags = async (page: Page, tags: readonly string[]): Promise<void> => {
  await goTo(page, 'Add a key fact')
  await page.keyboard.press('Enter')
  await goTo(page, 'Tags', 'ArrowDown')
  await page.keyboard.press('Enter')
  for (const tag of tags) {
    await typeText(page, tag)
    await page.keyboard.press('Enter')
  }
}

const writeSections = async (page: Page, { sections }: RoleDraft): Promise<void> => {
  for (const { heading, lines } of sections) {
    await goTo(page, 'Add a section')
    await page.keyboard.press('Enter')
    await typeText(page, heading)
    await writeLines(page, 'Add a line', lines)
  }
}

/** Writes a new role by keyboard alone, in the order of the page: title, client, place, pay, tags and all lists. */
export const typeRole = async (page: Page, role: RoleDraft, pay: string): Promise<void> => {
  const { careerPath, responsibilities, education, experience } = role
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused()
  await typeText(page, role.title)
  await page.keyboard.press('Enter')
  await typeText(page, role.client)
  await page.keyboard.press('Tab')
  await typeText(page, role.location)
  await page.keyboard.press('Tab')
  await typeText(page, pay)
  await writeTags(page, role.tags)
  await writeLines(page, 'Add a paragraph', role.company)
  await writeLines(page, 'Add a paragraph', role.definition)
  await writeLines(page, 'Add a primary function', responsibilities.primary)
  await writeLines(page, 'Add a secondary function', responsibilities.secondary)
  await writeSkills(page, 'Add a hard skill', getSkills(role, 'skills.hard'))
  await writeSkills(page, 'Add a soft skill', getSkills(role, 'skills.soft'))
  await writeLines(page, 'Add a minimum', education.minimum)
  await writeLines(page, 'Add a preferred education', education.preferred)
  await writeLines(page, 'Add a field of study', education.fields)
  await writeLines(page, 'Add a typical range', experience.typicalRange)
  await writeLines(page, 'Add a preferred experience', experience.preferred)
  await writeLines(page, 'Add a benefit', role.offer)
  await writeLines(page, 'Add an entry point', careerPath.entryPoints)
  await writeLines(page, 'Add an advancement', careerPath.advancement)
  await writeLines(page, 'Add a lateral move', careerPath.lateralMoves)
  await writeSections(page, role)
}
