import { NativeSelect } from '@mantine/core'
import { statusNames } from '@shared/labels/sending'
import { labelValue } from '@shared/model/openEnum'
import {
  getStatus,
  sendingStatusSchema,
  type SendingStatus,
  type SentPosting,
} from '@shared/model/sentPosting'
import { api } from '@renderer/data/api'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { formatDateTimeToTheSecond } from '@renderer/format/formatMoment'
import { notifyError } from '@renderer/ui/tasks/notify'

const setStatus = async (id: SentPosting['id'], status: SendingStatus): Promise<void> => {
  const result = await api.ask('sentPostings.setStatus', { id, status })
  if (!result.ok) notifyError(result.error)
}

interface StatusSelectProps {
  sentPosting: SentPosting
  /** Whom the posting was for. */
  recipient: string
}

/** How far a posting got; one that only a newer version knows is shown until it is changed. */
export const StatusSelect = ({ sentPosting, recipient }: StatusSelectProps) => {
  const isReadOnly = useIsReadOnly()
  const { fileName, sentAt } = sentPosting
  const present = getStatus(sentPosting)
  const isKnown = sendingStatusSchema.safeParse(present).success
  return (
    <NativeSelect
      size="xs"
      // One file can go to several people at once, and be written anew within the minute.
      aria-label={`Status of ${fileName} for ${recipient}, ${formatDateTimeToTheSecond(sentAt)}`}
      disabled={isReadOnly}
      value={present}
      data={[
        ...(isKnown ? [] : [{ value: present, label: labelValue(statusNames, present) }]),
        ...sendingStatusSchema.options.map((value) => ({ value, label: statusNames[value] })),
      ]}
      onChange={({ currentTarget: { value } }) => {
        const chosen = sendingStatusSchema.safeParse(value)
        if (chosen.success) void setStatus(sentPosting.id, chosen.data)
      }}
    />
  )
}
