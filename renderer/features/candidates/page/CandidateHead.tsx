import { Anchor } from '@mantine/core'
import { findLastContact } from '@shared/domain/candidates/profile/lastContact'
import {
  describePeriod,
  describePosition,
  findPresentPosition,
} from '@shared/domain/candidates/profile/presentPosition'
import { activityKindLabels } from '@shared/labels/activityKinds'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Activity } from '@shared/model/activities/activity'
import type { Candidate } from '@shared/model/candidate'
import { labelValue } from '@shared/model/openEnum'
import type { ReactNode } from 'react'
import { useActivities } from '@renderer/data/queries'
import { formatMoment } from '@renderer/format/formatMoment'
import { joinFacts } from '@renderer/format/words'
import { CandidateTagsField } from '../profile/CandidateTagsField'
import { ContactFields } from '../profile/ContactFields'
import { candidateNameId, type EditCandidate } from '../profile/editing'
import { ProfileFields } from '../profile/ProfileFields'
import { EditPartButton } from './parts/EditPartButton'
import { FactList } from './parts/FactList'
import { PartBody } from './parts/PartBody'
import { useParts } from './parts/parts'
import classes from './page.module.css'

interface CandidateHeadProps {
  candidate: Candidate
  edit: EditCandidate
  isNew: boolean
  /** What is due next. */
  nextAction: ReactNode
  onShowActivity: () => void
}

const describeContact = ({ kind, at, text }: Activity): string =>
  joinFacts(labelValue(activityKindLabels, kind), formatMoment(at), text.split('\n')[0] ?? '')

const joinWords = (words: readonly string[]): string =>
  words
    .map((word) => word.trim())
    .filter(Boolean)
    .join(' · ')

/** Who a candidate is: name, headline, what they do now and where, how to reach them, and what is next. */
export const CandidateHead = ({
  candidate,
  edit,
  isNew,
  nextAction,
  onShowActivity,
}: CandidateHeadProps) => {
  const { isEdited } = useParts()
  const { data: rows = [] } = useActivities({ candidateId: candidate.id })
  const { name, headline, location, contact, experience, tags } = candidate
  const present = findPresentPosition(experience)
  const last = findLastContact(rows.map(({ activity }) => activity))
  const isOpen = isEdited('profile')

  return (
    <div className={classes.head} data-part="profile">
      <div className={classes.nameRow}>
        <h1
          className={classes.name}
          {...(!isOpen && { id: candidateNameId, tabIndex: -1, 'data-name-of': candidate.id })}
          data-field="name"
        >
          {titleOrPlaceholder('candidates', name)}
        </h1>
        <EditPartButton part="profile" title="Profile" />
      </div>
      <PartBody
        part="profile"
        fields={
          <div className={classes.fields}>
            <ProfileFields
              candidate={candidate}
              edit={edit}
              recordId={candidate.id}
              isNew={isNew}
            />
            <ContactFields contact={contact} edit={edit} />
            <CandidateTagsField tags={tags} edit={edit} />
          </div>
        }
      >
        {headline !== '' && (
          <p className={classes.headline} data-field="headline">
            {headline}
          </p>
        )}
        <FactList
          facts={[
            {
              label: 'Now',
              value: present && (
                <>
                  {describePosition(present)}{' '}
                  <span className={classes.since}>{describePeriod(present)}</span>
                </>
              ),
            },
            { label: 'Place', field: 'location', value: location },
            {
              label: 'Email',
              field: 'email',
              value: joinWords([contact.email, ...(contact.otherEmails ?? [])]),
            },
            {
              label: 'Phone',
              field: 'phone',
              value: joinWords([contact.phone, ...(contact.otherPhones ?? [])]),
            },
            { label: 'Links', field: 'links', value: joinWords(contact.links) },
            { label: 'Tags', field: 'tags', value: joinWords(tags) },
            {
              label: 'Last contact',
              value:
                last === null ? null : (
                  <Anchor component="button" type="button" onClick={onShowActivity}>
                    {describeContact(last)}
                  </Anchor>
                ),
            },
          ]}
        />
      </PartBody>
      <div className={classes.next}>{nextAction}</div>
    </div>
  )
}
