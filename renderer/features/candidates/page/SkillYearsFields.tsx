import { TextInput } from '@mantine/core'
import type { Candidate } from '@shared/model/candidate'
import { createId, itemIdSchema } from '@shared/model/ids'
import type { EditCandidate } from '../profile/editing'
import classes from './page.module.css'

interface SkillYearsFieldsProps extends Pick<Candidate, 'skills' | 'skillYears'> {
  edit: EditCandidate
}

const mostYears = 80

/** For how many years each skill was used, where that is known. */
export const SkillYearsFields = ({ skills, skillYears = [], edit }: SkillYearsFieldsProps) => {
  if (skills.length === 0) return null
  const note = (skill: string, text: string): void => {
    const years = Number(text)
    if (!Number.isInteger(years) || years > mostYears) return
    edit((draft) => {
      const others = (draft.skillYears ?? []).filter((each) => each.skill !== skill)
      draft.skillYears =
        text === '' ? others : [...others, { id: createId(itemIdSchema), skill, years }]
    }, `years of ${skill}`)
  }
  return (
    <div className={classes.yearsGrid} role="group" aria-label="Years of each skill">
      {skills.map((skill) => (
        <label key={skill} className={classes.yearsField}>
          <span>{skill}</span>
          <TextInput
            size="xs"
            inputMode="numeric"
            aria-label={`Years of ${skill}`}
            placeholder="Years"
            value={skillYears.find((each) => each.skill === skill)?.years.toString() ?? ''}
            onChange={({ currentTarget: { value } }) => note(skill, value.trim())}
          />
        </label>
      ))}
    </div>
  )
}
