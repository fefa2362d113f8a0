import { Spotlight } from '@mantine/spotlight'
import type { PaletteEntry } from './paletteEntries'

interface EntryGroupProps {
  label: string
  entries: readonly PaletteEntry[]
}

/** A group of what the palette offers. */
export const EntryGroup = ({ label, entries }: EntryGroupProps) =>
  entries.length > 0 && (
    <Spotlight.ActionsGroup label={label}>
      {entries.map(({ id, label: name, description, perform }) => (
        <Spotlight.Action key={id} label={name} description={description} onClick={perform} />
      ))}
    </Spotlight.ActionsGroup>
  )
