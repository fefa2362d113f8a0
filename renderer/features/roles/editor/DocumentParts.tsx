import { memo } from 'react'
import type { Role } from '@shared/model/role'
import { rowsAtFirst, useIsWhole } from '@renderer/ui/editableList/useIsWhole'
import { countAll } from './describeOutline'
import { PropertyStrip } from './facts/PropertyStrip'
import { ImportanceMenu } from './lines/ImportanceMenu'
import { LineList } from './lines/LineList'
import { SkillList } from './lines/SkillList'
import { NotesField } from './NotesField'
import { Part } from './Part'
import { ContactFields } from './sections/ContactFields'
import { OwnSections } from './sections/OwnSections'
import classes from './editor.module.css'

/** The first parts of a role's document. */
const FirstParts = ({ role }: { role: Role }) => (
  <>
    <section className={classes.facts} data-part="facts" aria-label="Key facts">
      <PropertyStrip role={role} />
    </section>
    <Part id="company" title="About the company" count={role.company.length}>
      <LineList name="company" lines={role.company} />
    </Part>
    <Part id="definition" title="Role definition" count={role.definition.length}>
      <LineList name="definition" lines={role.definition} />
    </Part>
    <Part id="primary" title="Primary functions" count={role.responsibilities.primary.length}>
      <LineList name="responsibilities.primary" lines={role.responsibilities.primary} />
    </Part>
    <Part id="secondary" title="Secondary functions" count={role.responsibilities.secondary.length}>
      <LineList name="responsibilities.secondary" lines={role.responsibilities.secondary} />
    </Part>
  </>
)

/** What comes below, and is not on the first screen of a long role. */
const LaterParts = ({ role }: { role: Role }) => {
  const { careerPath, skills, education, experience } = role
  return (
    <>
      <Part
        id="hard-skills"
        title="Hard skills"
        count={skills.hard.length}
        actions={skills.hard.length > 1 && <ImportanceMenu name="skills.hard" />}
      >
        <SkillList name="skills.hard" skills={skills.hard} />
      </Part>
      <Part
        id="soft-skills"
        title="Soft skills"
        count={skills.soft.length}
        actions={skills.soft.length > 1 && <ImportanceMenu name="skills.soft" />}
      >
        <SkillList name="skills.soft" skills={skills.soft} />
      </Part>
      <Part
        id="education"
        title="Education"
        count={countAll(education.minimum, education.preferred, education.fields)}
      >
        <LineList hasHeading name="education.minimum" lines={education.minimum} />
        <LineList hasHeading name="education.preferred" lines={education.preferred} />
        <LineList hasHeading name="education.fields" lines={education.fields} />
      </Part>
      <Part
        id="experience"
        title="Experience"
        count={countAll(experience.typicalRange, experience.preferred)}
      >
        <LineList hasHeading name="experience.typicalRange" lines={experience.typicalRange} />
        <LineList hasHeading name="experience.preferred" lines={experience.preferred} />
      </Part>
      <Part id="offer" title="What we offer" count={role.offer.length}>
        <LineList name="offer" lines={role.offer} />
      </Part>
      <Part
        id="career"
        title="Career path"
        count={countAll(careerPath.entryPoints, careerPath.advancement, careerPath.lateralMoves)}
      >
        <LineList hasHeading name="careerPath.entryPoints" lines={careerPath.entryPoints} />
        <LineList hasHeading name="careerPath.advancement" lines={careerPath.advancement} />
        <LineList hasHeading name="careerPath.lateralMoves" lines={careerPath.lateralMoves} />
      </Part>
      <Part id="sections" title="Own sections" count={role.sections.length}>
        <OwnSections sections={role.sections} />
      </Part>
      <Part id="application" title="How to apply">
        <LineList name="application.text" lines={role.application.text} />
        <ContactFields contact={role.application.contact} />
      </Part>
      <p className={classes.end}>What follows is never sent out.</p>
      {role.unsorted.length > 0 && (
        <Part id="unsorted" title="Unsorted" count={role.unsorted.length}>
          <p className={classes.hint}>
            These lines of the imported posting fit no field. They are kept here until you move or
            delete them.
          </p>
          <LineList name="unsorted" lines={role.unsorted} />
        </Part>
      )}
      <Part id="notes" title="Notes">
        <NotesField notes={role.notes} />
      </Part>
    </>
  )
}

/** Every field of a role, in the order in which its posting prints them; below, what is never printed. */
export const DocumentParts = memo(({ role }: { role: Role }) => {
  const { company, definition, responsibilities } = role
  const lines = countAll(company, definition, responsibilities.primary, responsibilities.secondary)
  const isWhole = useIsWhole() || lines < rowsAtFirst
  return (
    <>
      <FirstParts role={role} />
      {isWhole && <LaterParts role={role} />}
    </>
  )
})
DocumentParts.displayName = 'DocumentParts'
