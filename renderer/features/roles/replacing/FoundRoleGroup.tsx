import { Checkbox } from '@mantine/core'
import { memo } from 'react'
import { cutPassage } from '@shared/domain/search/passage'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { FoundRole, FoundText } from '@shared/model/writing/roleText'
import { getFindKey, listFindKeys } from './useUnticked'
import classes from './replaceInRoles.module.css'

interface FoundRoleGroupProps {
  role: FoundRole
  replacement: string
  isTicked: (key: string) => boolean
  tick: (keys: readonly string[], isTicked: boolean) => void
}

/** The passage around a find as it is, and as it will be. */
const Passage = ({
  text: { label, text, ranges },
  index,
  replacement,
}: {
  text: FoundText
  index: number
  replacement: string
}) => {
  const found = ranges[index]
  if (!found) return null
  const passage = cutPassage(label, text, [found])
  const { from, to } = passage.ranges[0] ?? { from: 0, to: 0 }
  return (
    <>
      {passage.text.slice(0, from)}
      <del className={classes.before}>{passage.text.slice(from, to)}</del>
      {replacement !== '' && <ins className={classes.after}>{replacement}</ins>}
      {passage.text.slice(to)}
    </>
  )
}

/** What was found in one role; each find, or all of them, can be left out. */
export const FoundRoleGroup = memo(({ role, replacement, isTicked, tick }: FoundRoleGroupProps) => {
  const keys = listFindKeys(role)
  const tickedCount = keys.filter(isTicked).length
  const title = titleOrPlaceholder('roles', role.title)
  return (
    <div className={classes.role} role="group" aria-label={title}>
      <Checkbox
        className={classes.title}
        size="xs"
        label={
          <>
            {title}
            {role.client !== '' && <span className={classes.client}>{role.client}</span>}
          </>
        }
        checked={tickedCount === keys.length}
        indeterminate={tickedCount > 0 && tickedCount < keys.length}
        onChange={({ currentTarget: { checked } }) => tick(keys, checked)}
      />
      <ul className={classes.finds}>
        {role.texts.flatMap((text, textIndex) =>
          text.ranges.map((_, rangeIndex) => {
            const key = getFindKey(role, textIndex, rangeIndex)
            return (
              <li key={key}>
                <Checkbox
                  size="xs"
                  classNames={{ body: classes.find, labelWrapper: classes.findLabel }}
                  label={
                    <>
                      <span className={classes.place}>{text.label}</span>
                      <span className={classes.passage}>
                        <Passage text={text} index={rangeIndex} replacement={replacement} />
                      </span>
                    </>
                  }
                  checked={isTicked(key)}
                  onChange={({ currentTarget: { checked } }) => tick([key], checked)}
                />
              </li>
            )
          }),
        )}
      </ul>
    </div>
  )
})
FoundRoleGroup.displayName = 'FoundRoleGroup'
