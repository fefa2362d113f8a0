import { createEmptyRoleDraft } from '@shared/model/role'
import { describeOutline } from '@renderer/features/roles/editor/describeOutline'
import { focusWhenShown } from '@renderer/navigation/focusWhenShown'
import { go, useRouter } from '@renderer/navigation/routes'
import type { RoleId } from '@shared/model/ids'
import type { PaletteEntry } from './paletteEntries'

/** What people also call the parts of a role. */
const otherWords: Record<string, string> = {
  facts: 'salary pay location dates title',
  company: 'about us employer',
  definition: 'role summary purpose',
  primary: 'responsibilities duties tasks',
  secondary: 'responsibilities duties tasks',
  'hard-skills': 'requirements technologies',
  'soft-skills': 'requirements personality',
  education: 'degree qualification',
  experience: 'years background',
  offer: 'benefits perks',
  career: 'advancement growth',
  sections: 'own headings',
  application: 'how to apply contact deadline',
  notes: 'internal remarks',
}

const showPart = (roleId: RoleId, part: string): void => {
  go({ area: 'roles', roleId, tab: 'posting' })
  focusWhenShown(() => {
    const shown = document.querySelector<HTMLElement>(
      `[data-posting-of="${roleId}"] [data-part="${part}"]`,
    )
    shown?.scrollIntoView({ block: 'start' })
    return shown?.querySelector('textarea, input, button:not([tabindex="-1"])') ?? null
  })
}

/** The parts of the open role. */
export const usePartEntries = (): PaletteEntry[] => {
  const route = useRouter((router) => router.route)
  const roleId = route.area === 'roles' ? route.roleId : null
  if (roleId === null) return []
  return describeOutline(createEmptyRoleDraft()).map(({ id, label }) => ({
    id: `part-${id}`,
    label: `Go to ${label.toLowerCase()}`,
    description: 'Part of the open role',
    keywords: `section part ${otherWords[id] ?? ''}`,
    perform: () => showPart(roleId, id),
  }))
}
