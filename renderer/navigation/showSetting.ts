import { focusWhenShown } from './focusWhenShown'
import { go } from './routes'

const focusable = 'input, textarea, button, select, [tabindex="0"]'

const findSection = (title: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('main h2')]
    .find((heading) => heading.textContent === title)
    ?.closest('section') ?? null

/** Opens the settings at what `find` finds in them, and moves the focus there. */
export const showSetting = (find: () => HTMLElement | null): void => {
  go({ area: 'settings' })
  focusWhenShown(() => {
    const found = find()
    found?.scrollIntoView({ block: 'start' })
    return found?.matches(focusable) ? found : (found?.querySelector(focusable) ?? null)
  })
}

/** Opens the settings at the section with a title. */
export const showSection = (title: string): void => showSetting(() => findSection(title))
