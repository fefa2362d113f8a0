import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { useAgencies } from '@renderer/data/queries'
import { go } from '@renderer/navigation/routes'
import type { PaletteEntry } from './paletteEntries'

/** The contact persons of agencies. */
export const usePeopleEntries = (): PaletteEntry[] => {
  const { data: agencies = [] } = useAgencies()
  return agencies.flatMap(({ id, name, contacts }) =>
    contacts
      .filter((contact) => contact.name.trim() !== '')
      .map((contact) => ({
        id: `person-${id}-${contact.id}`,
        label: contact.name,
        description: `Contact at ${titleOrPlaceholder('agencies', name)}`,
        keywords: `${name} ${contact.email} ${contact.phone}`,
        perform: () => go({ area: 'agencies', agencyId: id }),
      })),
  )
}
