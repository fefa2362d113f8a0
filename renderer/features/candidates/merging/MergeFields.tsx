import { Radio } from '@mantine/core'
import type { CandidateMerge } from '@shared/domain/candidates/merging/mergeCandidates'
import { singleFields } from '@shared/domain/candidates/merging/singleFields'
import type { Candidate } from '@shared/model/candidate'
import {
  candidateListFieldSchema,
  type CandidateListField,
  type MergeChoices,
  type SingleField,
} from '@shared/model/candidateMerge'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import classes from './merging.module.css'

const listLabels: Record<CandidateListField, string> = {
  otherEmails: 'Further mail addresses',
  otherPhones: 'Further phone numbers',
  links: 'Links',
  experience: 'Experience',
  education: 'Education',
  skills: 'Skills',
  languages: 'Languages',
  certificates: 'Certificates',
  tags: 'Tags',
  attachments: 'Attachments',
}

const labelOf = (field: SingleField | CandidateListField): string => {
  const list = candidateListFieldSchema.safeParse(field)
  if (list.success) return listLabels[list.data]
  return Object.entries(singleFields).find(([name]) => name === field)?.[1].label ?? field
}

/** Whether its items are too long for one line. */
const isOfLines = (field: SingleField | CandidateListField): boolean =>
  field === 'experience' || field === 'education'

interface MergeFieldsProps {
  merge: CandidateMerge<Candidate>
  keptLabel: string
  otherLabel: string
  onChoose: (choices: MergeChoices) => void
}

/** What two records say differently, side by side to choose from, and what is added whatever is chosen. */
export const MergeFields = ({
  merge: { differences, gains },
  keptLabel,
  otherLabel,
  onChoose,
}: MergeFieldsProps) => (
  <div className={classes.fields}>
    {differences.length === 0 && gains.length === 0 && (
      <EmptyState title="Nothing new">Both say the same.</EmptyState>
    )}
    {differences.length > 0 && (
      <>
        <h2 className={classes.heading}>They differ</h2>
        <div className={classes.sides} aria-hidden>
          <span />
          <span>{keptLabel}</span>
          <span>{otherLabel}</span>
        </div>
        {differences.map(({ field, label, kept, other, side }) => (
          <div key={field} className={classes.difference} role="radiogroup" aria-label={label}>
            <span className={classes.label}>{label}</span>
            <Radio
              name={`merge-${field}`}
              label={kept}
              aria-label={`${label}, ${keptLabel}: ${kept}`}
              checked={side === 'kept'}
              onChange={() => onChoose({ [field]: 'kept' })}
            />
            <Radio
              name={`merge-${field}`}
              label={other}
              aria-label={`${label}, ${otherLabel}: ${other}`}
              checked={side === 'other'}
              onChange={() => onChoose({ [field]: 'other' })}
            />
          </div>
        ))}
      </>
    )}
    {gains.length > 0 && (
      <>
        <h2 className={classes.heading}>Added</h2>
        <dl className={classes.gains}>
          {gains.map(({ field, texts }) => (
            <div key={field} className={classes.gain}>
              <dt className={classes.label}>{labelOf(field)}</dt>
              <dd>
                {(isOfLines(field) ? texts : [texts.join(', ')]).map((text) => (
                  <div key={text}>{text}</div>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </>
    )}
  </div>
)
