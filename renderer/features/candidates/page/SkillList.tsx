import { describePosition, describePeriod } from '@shared/domain/candidates/profile/presentPosition'
import { listShownSkills } from '@shared/domain/candidates/profile/shownSkills'
import type { Candidate } from '@shared/model/candidate'
import { useMemo } from 'react'
import { useSkillNames } from '@renderer/data/queries'
import { countOf } from '@renderer/format/words'
import classes from './page.module.css'

type SkillListProps = Pick<Candidate, 'skills' | 'skillYears' | 'experience'>

/** What a candidate can do: for how many years, and in which positions it is shown. */
export const SkillList = ({ skills, skillYears, experience }: SkillListProps) => {
  const { data: names } = useSkillNames(skills)
  const shown = useMemo(
    () => listShownSkills({ skills, skillYears, experience }, names),
    [skills, skillYears, experience, names],
  )
  const known = shown.filter(({ years, positions }) => years !== null || positions.length > 0)
  const others = shown.filter((each) => !known.includes(each))
  return (
    <>
      {known.length > 0 && (
        <dl className={classes.skills}>
          {known.map(({ skill, years, positions }) => (
            <div key={skill} className={classes.skill} data-field={`skills.${skill}`}>
              <dt>
                {skill}
                {years !== null && <span className={classes.years}>{countOf(years, 'year')}</span>}
              </dt>
              <dd>
                {positions.map((position) => (
                  <span key={position.id} title={describePosition(position)}>
                    {position.organisation || position.title}
                    <span className={classes.period}> {describePeriod(position)}</span>
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {others.length > 0 && (
        <p className={classes.words} data-field="skills">
          {known.length > 0 && <span className={classes.lead}>Named, without a position: </span>}
          {others.map(({ skill }) => skill).join(' · ')}
        </p>
      )}
    </>
  )
}
