import { Button } from '@mantine/core'
import { useState } from 'react'
import {
  filterTemplates,
  listTemplateChoices,
  type TemplateChoice,
} from '@shared/domain/templates/filterTemplates'
import { nameLanguage } from '@shared/labels/nameLanguage'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { useTemplates } from '@renderer/data/queries'
import { joinFacts } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { PreviewPicker } from '../library/PreviewPicker'
import { RolePreview } from '../library/RolePreview'
import { createFromTemplate } from './templateCommands'
import { TemplateHead } from './TemplateHead'
import { closeTemplateDialog } from './templateState'

const nothing = { own: [], starters: [] }
const groups = [
  { kind: 'own', label: 'Yours' },
  { kind: 'starter', label: 'Come with Rolebench' },
] as const

const describe = ({ name, template: { role } }: TemplateChoice): string =>
  joinFacts(name === role.title ? '' : role.title, role.client, nameLanguage(role.language))

/** Chooses a template among those of the workspace and those that come with the program. */
export const ChooseTemplate = () => {
  const { data = nothing } = useTemplates()
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState<string | null>(null)
  const all = listTemplateChoices(data, navigator.language.split('-')[0] ?? 'en')
  const found = filterTemplates(all, search)
  const current = found.find(({ key }) => key === shown) ?? found[0]

  const choose = (key: string | undefined): void => {
    const choice = found.find((each) => each.key === key)
    if (choice === undefined) return
    closeTemplateDialog()
    void createFromTemplate(choice)
  }
  return (
    <>
      <PreviewPicker
        label="Templates"
        placeholder="Find a template"
        groups={groups.flatMap(({ kind, label }) => {
          const items = found
            .filter((choice) => choice.kind === kind)
            .map((choice) => ({
              key: choice.key,
              name: titleOrPlaceholder('templates', choice.name),
              detail: describe(choice),
            }))
          return items.length === 0 ? [] : [{ label, items }]
        })}
        search={search}
        onSearch={(words) => {
          setSearch(words)
          setShown(null)
        }}
        current={current?.key ?? null}
        onShow={setShown}
        onChoose={choose}
        empty={`No template has “${search}” in its name, client or tags.`}
      >
        {current && (
          <>
            <TemplateHead key={current.key} choice={current} />
            <RolePreview role={current.template.role} />
          </>
        )}
      </PreviewPicker>
      <DialogButtons
        cancel={<Button onClick={closeTemplateDialog}>Cancel</Button>}
        confirm={
          <Button
            variant="filled"
            disabled={current === undefined}
            onClick={() => choose(current?.key)}
          >
            New role
          </Button>
        }
      />
    </>
  )
}
