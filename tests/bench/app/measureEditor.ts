import type { Page } from '@playwright/test'
import { createSkill } from '@shared/domain/roles/editing/skillEdits'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import type { StartedApp } from './generatedApp'
import { measureFrames, type FrameTimes } from './measureFrames'

interface RoleFigures {
  typing: FrameTimes
  /** From the click in the list to the frame that shows the role, in milliseconds. */
  openings: number[]
}

export interface EditorFigures {
  /** As long as the reference posting. */
  posting: RoleFigures
  /** A role of 500 lines. */
  long: RoleFigures
}

const sentence = ' It keeps everybody informed, the stock in order, and the customers happy.'
const openings = 7

const write = (count: number, what: string): ReturnType<typeof createListItem>[] =>
  Array.from({ length: count }, (_, index) =>
    createListItem(
      `${what} ${index + 1}: keep the stock of every warehouse in order, and everybody informed about what is on its way`,
    ),
  )

const skills = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    createSkill(`Skill ${index + 1}`, 'used every day, and taught to others'),
  )

const postingDraft: RoleDraft = {
  ...createEmptyRoleDraft(),
  title: 'As long as the reference posting',
  definition: write(2, 'Paragraph'),
  responsibilities: { primary: write(24, 'Function'), secondary: write(7, 'Further function') },
  skills: { hard: skills(13), soft: skills(10) },
  education: {
    minimum: write(2, 'Degree'),
    preferred: write(3, 'Degree'),
    fields: write(2, 'Field'),
  },
  experience: { typicalRange: write(2, 'Years'), preferred: write(2, 'Years') },
  careerPath: {
    entryPoints: write(3, 'Position'),
    advancement: write(3, 'Position'),
    lateralMoves: write(3, 'Position'),
  },
}

const longDraft: RoleDraft = {
  ...createEmptyRoleDraft(),
  title: 'Five hundred lines',
  responsibilities: { primary: write(260, 'Function'), secondary: write(160, 'Further function') },
  offer: write(80, 'Benefit'),
}

const create = async (page: Page, draft: RoleDraft): Promise<void> => {
  const created = await page.evaluate(
    (given) => window.rolebench.invoke('roles.create', { draft: given }),
    draft,
  )
  if (!created.ok) throw new Error(created.error.message)
  await page.getByRole('option', { name: new RegExp(`^${draft.title}`) }).waitFor()
}

/** Clicks on a role in the list, and waits for the frame in which its first line is on screen. */
const open = (page: Page, title: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const option = [...document.querySelectorAll<HTMLElement>('[role="option"]')].find(
          ({ textContent }) => textContent.startsWith(wanted),
        )
        if (!option) {
          reject(new Error(`There is no role ${wanted} in the list.`))
          return
        }
        const isShown = (): boolean =>
          document.querySelector<HTMLTextAreaElement>('h1 textarea')?.value === wanted &&
          document.querySelector('[data-line]') !== null
        const started = performance.now()
        option.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
        option.click()
        const look = (): void => {
          if (!isShown()) requestAnimationFrame(look)
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)))
        }
        look()
      }),
    title,
  )

const typeIn = async (page: Page, name: RegExp): Promise<FrameTimes> => {
  const line = page.getByRole('textbox', { name }).first()
  await line.click()
  await line.press('End')
  return measureFrames(page, sentence)
}

/** Opens roles of both sizes, and writes in the middle of each with the paper beside. */
export const measureEditor = async ({ electron, page }: StartedApp): Promise<EditorFigures> => {
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((each) => each.isVisible())
      ?.setContentSize(1440, 900)
  })
  await create(page, postingDraft)
  await create(page, longDraft)
  const times: Record<'posting' | 'long', number[]> = { posting: [], long: [] }
  for (let run = 0; run < openings; run += 1) {
    times.posting.push(await open(page, postingDraft.title))
    times.long.push(await open(page, longDraft.title))
  }
  await page.getByRole('region', { name: /^Paper preview/ }).waitFor()
  const long = await typeIn(page, /^Primary function 130 of /)
  await open(page, postingDraft.title)
  const posting = await typeIn(page, /^Primary function 12 of 24/)
  return {
    posting: { typing: posting, openings: times.posting },
    long: { typing: long, openings: times.long },
  }
}
