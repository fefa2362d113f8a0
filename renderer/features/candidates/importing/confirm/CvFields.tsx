import type { CandidateDraft } from '@shared/model/candidate'
import { Section } from '@renderer/ui/layout/Section'
import { CandidateTagsField } from '../../profile/CandidateTagsField'
import { CertificatesField } from '../../profile/CertificatesField'
import { ContactFields } from '../../profile/ContactFields'
import { EducationFields } from '../../profile/EducationFields'
import type { EditCandidate } from '../../profile/editing'
import { ExperienceFields } from '../../profile/ExperienceFields'
import { LanguagesFields } from '../../profile/LanguagesFields'
import { ProfileFields } from '../../profile/ProfileFields'
import { SkillsField } from '../../profile/SkillsField'
import classes from './confirm.module.css'

interface CvFieldsProps {
  draft: CandidateDraft
  edit: EditCandidate
}

/** What was read from a CV, as the fields of the candidate that it becomes. */
export const CvFields = ({ draft, edit }: CvFieldsProps) => (
  <div className={classes.form}>
    <Section isLandmark={false} title="Profile">
      <ProfileFields candidate={draft} edit={edit} />
      <SkillsField skills={draft.skills} edit={edit} />
      <CandidateTagsField tags={draft.tags} edit={edit} />
    </Section>
    <Section isLandmark={false} title="Contact">
      <ContactFields contact={draft.contact} edit={edit} />
    </Section>
    <Section isLandmark={false} title="Experience" aside={draft.experience.length || undefined}>
      <ExperienceFields positions={draft.experience} edit={edit} />
    </Section>
    <Section isLandmark={false} title="Education" aside={draft.education.length || undefined}>
      <EducationFields studies={draft.education} edit={edit} />
    </Section>
    <Section isLandmark={false} title="Languages and certificates">
      <LanguagesFields languages={draft.languages ?? []} edit={edit} />
      <CertificatesField certificates={draft.certificates ?? []} edit={edit} />
    </Section>
  </div>
)
