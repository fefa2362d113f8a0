import { formatSalary } from '@shared/domain/salary/salary'
import type { Candidate } from '@shared/model/candidate'
import { formatShortDay } from '@renderer/format/formatDue'
import { formatMoment } from '@renderer/format/formatMoment'
import { getLocalToday } from '@renderer/format/localDays'
import { joinFacts } from '@renderer/format/words'
import { GrowingTextarea } from '@renderer/ui/fields/GrowingTextarea'
import type { EditCandidate } from '../profile/editing'
import { ExpectationsFields } from '../profile/ExpectationsFields'
import { KeepingFields } from '../profile/KeepingFields'
import { isPartEmpty, partTitles } from './partContents'
import { EditablePart } from './parts/EditablePart'
import { FactList } from './parts/FactList'
import classes from './page.module.css'

interface PartProps {
  candidate: Candidate
  edit: EditCandidate
}

export const ExpectationsPart = ({ candidate, edit }: PartProps) => {
  const { salary, availability, workplace } = candidate.expectations
  return (
    <EditablePart
      part="expectations"
      title={partTitles.expectations}
      isEmpty={isPartEmpty('expectations', candidate)}
      fields={<ExpectationsFields expectations={candidate.expectations} edit={edit} />}
    >
      <FactList
        facts={[
          { label: 'Available', field: 'availability', value: availability },
          {
            label: 'Salary',
            field: 'salary',
            value: salary === null ? '' : formatSalary(salary, navigator.language),
          },
          { label: 'Workplace', field: 'workplace', value: workplace },
        ]}
      />
    </EditablePart>
  )
}

export const KeepingPart = ({ candidate, edit }: PartProps) => {
  const { source, consent, keepUntil } = candidate
  const today = getLocalToday()
  return (
    <EditablePart
      part="keeping"
      title={partTitles.keeping}
      isEmpty={isPartEmpty('keeping', candidate)}
      fields={<KeepingFields candidate={candidate} edit={edit} />}
    >
      <FactList
        facts={[
          {
            label: 'Source',
            value: source ? joinFacts(source.text, formatMoment(source.addedAt)) : '',
          },
          {
            label: 'Consent',
            value: consent
              ? joinFacts(consent.text, consent.day ? formatShortDay(consent.day, today) : '')
              : '',
          },
          { label: 'Keep until', value: keepUntil ? formatShortDay(keepUntil, today) : '' },
        ]}
      />
    </EditablePart>
  )
}

export const NotesPart = ({ candidate: { notes, ...rest }, edit }: PartProps) => (
  <EditablePart
    part="notes"
    title={partTitles.notes}
    isEmpty={isPartEmpty('notes', { notes, ...rest })}
    fields={
      <GrowingTextarea
        aria-label="Notes"
        isTall
        value={notes}
        onChange={({ currentTarget: { value } }) =>
          edit((draft) => void (draft.notes = value), 'notes')
        }
      />
    }
  >
    <p className={classes.text}>{notes}</p>
  </EditablePart>
)
