import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { RoleId } from '@shared/model/ids'
import type { ExportFormat } from '@shared/model/sentPosting'
import { useAgencies, useRoles } from '@renderer/data/queries'
import { countOf } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { ChoiceList } from '@renderer/ui/menus/ChoiceList'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import { useLook } from '../preview/usePostingDocument'
import { chooseBatchFolder, closeBatch, sendBatch } from './batchStore'
import { nameRecipient, planSendings, type Recipient } from './sendBatch'

const formatChoices: Record<string, { label: string; formats: readonly ExportFormat[] }> = {
  docx: { label: 'Word', formats: ['docx'] },
  pdf: { label: 'PDF', formats: ['pdf'] },
  both: { label: 'Both', formats: ['docx', 'pdf'] },
}

const idOf = (recipient: Recipient): string =>
  recipient.audience === 'agency' ? recipient.agency.id : recipient.audience

/** Asks for whom, and in which formats, roles are to be sent out. */
export const BatchForm = ({ roleIds }: { roleIds: readonly RoleId[] }) => {
  const { data: roles = [] } = useRoles()
  const { data: agencies = [] } = useAgencies()
  const look = useLook()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [format, setFormat] = useState('docx')
  const recipients: Recipient[] = [
    ...agencies
      .toSorted((one, other) => one.name.localeCompare(other.name))
      .map((agency): Recipient => ({ audience: 'agency', agency })),
    { audience: 'advert' },
    { audience: 'full' },
  ]
  const wanted = recipients.filter((recipient) => chosen.has(idOf(recipient)))
  const sendings = planSendings(
    roles.filter(({ id }) => roleIds.includes(id)),
    wanted,
  )

  const send = async (): Promise<void> => {
    const folder = await chooseBatchFolder()
    if (folder === null) return
    const formats = formatChoices[format]?.formats ?? []
    await sendBatch(sendings, { formats, look, folder, collision: 'stop' })
  }

  return (
    <>
      <FieldGrid>
        <Field label="For">
          <ChoiceList
            label="For whom"
            placeholder="Agencies, or an audience"
            listLabel="Recipients"
            choices={recipients.map((recipient) => ({
              value: idOf(recipient),
              text: nameRecipient(recipient),
              aside: recipient.audience === 'agency' ? undefined : 'audience',
            }))}
            chosen={chosen}
            onChoose={(id) => {
              const next = new Set(chosen)
              if (!next.delete(id)) next.add(id)
              setChosen(next)
            }}
            describeNothing={(search) => `No agency is called “${search}”`}
          />
        </Field>
        <Field label="Format">
          <SegmentedControl
            size="xs"
            aria-label="Format"
            data={Object.entries(formatChoices).map(([value, { label }]) => ({ value, label }))}
            value={format}
            onChange={setFormat}
          />
        </Field>
      </FieldGrid>
      <DialogButtons
        cancel={<Button onClick={closeBatch}>Cancel</Button>}
        confirm={
          <Button variant="filled" disabled={sendings.length === 0} onClick={() => void send()}>
            {sendings.length === 0
              ? 'Choose for whom'
              : `Write ${countOf(sendings.length, 'posting')} to a folder…`}
          </Button>
        }
      />
    </>
  )
}
