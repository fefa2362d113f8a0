import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { countOf } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import review from '../review/review.module.css'

interface IntoRoleBarProps {
  heading: string
  /** How many details are added to the role, and how many of its own are replaced or removed. */
  added: number
  replaced: number
  removed: number
  onBack: () => void
  onTakeAll: () => void
  onTakeNone: () => void
  onAccept: () => void
}

/** Puts what is done to how many details in one phrase, such as `Add 2, replace 1 and remove 3 details`. */
const describeTaken = (counts: readonly [verb: string, count: number][]): string => {
  const done = counts.filter(([, count]) => count > 0)
  const last = done.at(-1)
  if (last === undefined) return 'Add to the role'
  const phrases = done.map(([verb, count]) =>
    verb === last[0] ? `${verb} ${countOf(count, 'detail')}` : `${verb} ${count.toLocaleString()}`,
  )
  const sentence = [phrases.slice(0, -1).join(', '), ...phrases.slice(-1)]
    .filter((phrase) => phrase !== '')
    .join(' and ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
}

/** The bar above the differences: the role's name, all or none of them, and the ways back and on. */
export const IntoRoleBar = ({
  heading,
  added,
  replaced,
  removed,
  onBack,
  onTakeAll,
  onTakeNone,
  onAccept,
}: IntoRoleBarProps) => (
  <header
    className={review.bar}
    onKeyDown={(event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onAccept()
    }}
  >
    <ActionIcon aria-label="Back to the posting" title="Back to the posting" onClick={onBack}>
      <IconChevronLeft size={16} />
    </ActionIcon>
    <h1 className={review.name}>{heading}</h1>
    <Button variant="subtle" color="gray" onClick={onTakeAll}>
      Take all
    </Button>
    <Button variant="subtle" color="gray" onClick={onTakeNone}>
      Take none
    </Button>
    <DialogButtons
      cancel={null}
      confirm={
        <Button
          variant="filled"
          data-autofocus
          disabled={added + replaced + removed === 0}
          onClick={onAccept}
        >
          {describeTaken([
            ['add', added],
            ['replace', replaced],
            ['remove', removed],
          ])}
        </Button>
      }
    />
  </header>
)
