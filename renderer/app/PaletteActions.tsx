import { Spotlight } from '@mantine/spotlight'
import { actionDefinitions } from '@shared/actions/actionDefinitions'
import { foldText, splitSearchWords } from '@shared/domain/foldText'
import { formatAccelerator } from '@renderer/actions/accelerators'
import { findHandler, useActionRegistry } from '@renderer/actions/actionRegistry'
import { useAppInfo } from '@renderer/lib/queries'

/** The actions that can be done now and fit the search. */
export const PaletteActions = ({ search }: { search: string }) => {
  const registry = useActionRegistry()
  const platform = useAppInfo().data?.platform ?? 'linux'
  const words = splitSearchWords(search)
  const found = actionDefinitions.filter(({ id, label }) => {
    const text = foldText(label)
    return (
      id !== 'palette.open' &&
      findHandler(registry, id) !== undefined &&
      words.every((word) => text.includes(word))
    )
  })

  if (found.length === 0) return <Spotlight.Empty>Nothing found</Spotlight.Empty>
  return (
    <Spotlight.ActionsGroup label="Actions">
      {found.map(({ id, label, accelerator }) => (
        <Spotlight.Action
          key={id}
          label={label}
          onClick={findHandler(registry, id)?.perform}
          rightSection={accelerator === null ? null : formatAccelerator(accelerator, platform)}
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}
