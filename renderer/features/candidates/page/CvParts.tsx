import { describePeriod } from '@shared/domain/candidates/profile/presentPosition'
import type { Candidate } from '@shared/model/candidate'
import { CertificatesField } from '../profile/CertificatesField'
import type { EditCandidate } from '../profile/editing'
import { EducationFields } from '../profile/EducationFields'
import { ExperienceFields } from '../profile/ExperienceFields'
import { LanguagesFields } from '../profile/LanguagesFields'
import { SkillsField } from '../profile/SkillsField'
import { isPartEmpty, partTitles } from './partContents'
import { EditablePart } from './parts/EditablePart'
import { Entry } from './parts/Entry'
import { SkillList } from './SkillList'
import { SkillYearsFields } from './SkillYearsFields'
import classes from './page.module.css'

interface PartProps {
  candidate: Candidate
  edit: EditCandidate
}

export const SkillsPart = ({ candidate, edit }: PartProps) => (
  <EditablePart
    part="skills"
    title={partTitles.skills}
    count={candidate.skills.length}
    isEmpty={isPartEmpty('skills', candidate)}
    fields={
      <>
        <SkillsField skills={candidate.skills} edit={edit} />
        <SkillYearsFields skills={candidate.skills} skillYears={candidate.skillYears} edit={edit} />
      </>
    }
  >
    <SkillList
      skills={candidate.skills}
      skillYears={candidate.skillYears}
      experience={candidate.experience}
    />
  </EditablePart>
)

export const ExperiencePart = ({ candidate: { experience, ...rest }, edit }: PartProps) => (
  <EditablePart
    part="experience"
    title={partTitles.experience}
    isEmpty={isPartEmpty('experience', { experience, ...rest })}
    fields={<ExperienceFields positions={experience} edit={edit} />}
  >
    <ol className={classes.entries} aria-label="Positions">
      {experience.map((position) => (
        <Entry
          key={position.id}
          field={`experience.${position.id}.title`}
          title={position.title}
          place={position.organisation}
          period={describePeriod(position)}
          text={position.summary}
        />
      ))}
    </ol>
  </EditablePart>
)

export const EducationPart = ({ candidate, edit }: PartProps) => (
  <EditablePart
    part="education"
    title={partTitles.education}
    isEmpty={isPartEmpty('education', candidate)}
    fields={<EducationFields studies={candidate.education} edit={edit} />}
  >
    <ol className={classes.entries} aria-label="Studies">
      {candidate.education.map(({ id, degree, institution, year, from = '', to = '' }) => (
        <Entry
          key={id}
          field={`education.${id}.degree`}
          title={degree}
          place={institution}
          period={from !== '' && to !== '' ? describePeriod({ from, to }) : year}
        />
      ))}
    </ol>
  </EditablePart>
)

export const LanguagesPart = ({ candidate, edit }: PartProps) => {
  const { languages = [], certificates = [] } = candidate
  return (
    <EditablePart
      part="languages"
      title={partTitles.languages}
      isEmpty={isPartEmpty('languages', candidate)}
      fields={
        <div className={classes.fields}>
          <LanguagesFields languages={languages} edit={edit} />
          <CertificatesField certificates={certificates} edit={edit} />
        </div>
      }
    >
      {languages.length > 0 && (
        <ul className={classes.wordList} aria-label="Languages">
          {languages.map(({ id, language, level }) => (
            <li key={id} data-field={`languages.${id}`}>
              {language}
              {level !== '' && <span className={classes.period}> {level}</span>}
            </li>
          ))}
        </ul>
      )}
      {certificates.length > 0 && (
        <ul className={classes.lines} aria-label="Certificates">
          {certificates.map((certificate) => (
            <li key={certificate} data-field="certificates">
              {certificate}
            </li>
          ))}
        </ul>
      )}
    </EditablePart>
  )
}
