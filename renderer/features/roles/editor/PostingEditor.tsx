import { useRef } from 'react'
import type { Role } from '@shared/model/role'
import { ContactFields } from './sections/ContactFields'
import { OwnSections } from './sections/OwnSections'
import { ImportanceMenu } from './lines/ImportanceMenu'
import { RoleKeyFacts } from './facts/RoleKeyFacts'
import { LineList } from './lines/LineList'
import { NotesField } from './NotesField'
import { Outline } from './Outline'
import { describeOutline, outlineIds } from './describeOutline'
import { Part } from './Part'
import { SkillList } from './lines/SkillList'
import { UnsortedList } from './lines/UnsortedList'
import { useScrollSpy } from './useScrollSpy'
import classes from './editor.module.css'

/** Every field of a role, beside an outline of them. */
export const PostingEditor = ({ role }: { role: Role }) => {
  const scroller = useRef<HTMLDivElement>(null)
  const { currentId, goTo } = useScrollSpy(scroller, outlineIds)
  const { careerPath, responsibilities, skills, education, experience } = role

  return (
    <div className={classes.root}>
      <div className={classes.columns}>
        <Outline entries={describeOutline(role)} currentId={currentId} onGo={goTo} />
        <div ref={scroller} className={classes.fields}>
          <Part id="facts" title="Key facts">
            <RoleKeyFacts role={role} />
          </Part>
          <Part id="company" title="About the company" count={role.company.length}>
            <LineList name="company" lines={role.company} />
          </Part>
          <Part id="definition" title="Role definition" count={role.definition.length}>
            <LineList name="definition" lines={role.definition} />
          </Part>
          <Part id="career" title="Career path">
            <LineList hasHeading name="careerPath.entryPoints" lines={careerPath.entryPoints} />
            <LineList hasHeading name="careerPath.advancement" lines={careerPath.advancement} />
            <LineList hasHeading name="careerPath.lateralMoves" lines={careerPath.lateralMoves} />
          </Part>
          <Part id="primary" title="Primary functions" count={responsibilities.primary.length}>
            <LineList name="responsibilities.primary" lines={responsibilities.primary} />
          </Part>
          <Part
            id="secondary"
            title="Secondary functions"
            count={responsibilities.secondary.length}
          >
            <LineList name="responsibilities.secondary" lines={responsibilities.secondary} />
          </Part>
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
          <Part id="education" title="Education">
            <LineList hasHeading name="education.minimum" lines={education.minimum} />
            <LineList hasHeading name="education.preferred" lines={education.preferred} />
            <LineList hasHeading name="education.fields" lines={education.fields} />
          </Part>
          <Part id="experience" title="Experience">
            <LineList hasHeading name="experience.typicalRange" lines={experience.typicalRange} />
            <LineList hasHeading name="experience.preferred" lines={experience.preferred} />
          </Part>
          <Part id="offer" title="What we offer" count={role.offer.length}>
            <LineList name="offer" lines={role.offer} />
          </Part>
          <Part id="application" title="How to apply" count={role.application.text.length}>
            <LineList name="application.text" lines={role.application.text} />
            <ContactFields contact={role.application.contact} />
          </Part>
          <Part id="sections" title="Own sections" count={role.sections.length}>
            <OwnSections sections={role.sections} />
          </Part>
          {role.unsorted.length > 0 && (
            <Part id="unsorted" title="Unsorted" count={role.unsorted.length}>
              <UnsortedList lines={role.unsorted} />
            </Part>
          )}
          <Part id="notes" title="Notes">
            <NotesField notes={role.notes} />
          </Part>
        </div>
      </div>
    </div>
  )
}
