import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { SkillListSummary } from '@shared/contract/channels/skillChannels'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { SkillListId } from '@shared/model/ids'
import { useSkillLists } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { countOf, joinFacts } from '@renderer/format/words'
import { Section } from '@renderer/ui/layout/Section'
import settings from '@renderer/ui/layout/settings.module.css'
import { describeSource } from './describeSource'
import { createSkillList, importSkillList, removeSkillList } from './skillListCommands'
import { SkillListDialog } from './SkillListDialog'
import classes from './skills.module.css'

interface SkillListRowProps {
  list: SkillListSummary
  isReadOnly: boolean
  onOpen: () => void
}

const SkillListRow = ({ list, isReadOnly, onOpen }: SkillListRowProps) => {
  const name = titleOrPlaceholder('skillLists', list.name)
  const facts = joinFacts(
    describeSource(list.source),
    countOf(list.skillCount, 'skill'),
    countOf(list.aliasCount, 'other name'),
  )
  return (
    <li className={classes.row}>
      <span className={classes.name}>
        {name} <span className={classes.facts}>{facts}</span>
      </span>
      <Button size="xs" aria-label={`Open the list “${name}”`} onClick={onOpen}>
        Open
      </Button>
      <ActionIcon
        size="sm"
        aria-label={`Delete the list “${name}”`}
        title="Delete"
        disabled={isReadOnly}
        onClick={() => void removeSkillList(list)}
      >
        <IconTrash size={14} />
      </ActionIcon>
    </li>
  )
}

/** The workspace’s lists of skills: its own, and those that were imported. */
export const SkillListsSection = () => {
  const { data: lists = [] } = useSkillLists()
  const isReadOnly = useIsReadOnly()
  const [openId, setOpenId] = useState<SkillListId | null>(null)
  const [isImporting, setImporting] = useState(false)

  const importList = async (): Promise<void> => {
    setImporting(true)
    await importSkillList()
    setImporting(false)
  }
  return (
    <Section title="Skills" aside={lists.length === 0 ? undefined : lists.length}>
      <p className={settings.text}>
        A criterion is found in a CV by any name of its skill. Some sixty skills with their other
        names come with the program; imported lists add more, such as ESCO’s or O*NET’s in CSV
        files. A skill in a list of your own stands in the place of any other of that name.
      </p>
      {lists.length > 0 && (
        <ul className={classes.lists} aria-label="Lists of skills">
          {lists.map((list) => (
            <SkillListRow
              key={list.id}
              list={list}
              isReadOnly={isReadOnly}
              onOpen={() => setOpenId(list.id)}
            />
          ))}
        </ul>
      )}
      <div className={classes.buttons}>
        <Button
          leftSection={<IconPlus size={14} />}
          disabled={isReadOnly}
          onClick={() => void createSkillList().then(setOpenId)}
        >
          New list
        </Button>
        <Button disabled={isReadOnly} loading={isImporting} onClick={() => void importList()}>
          Import a list…
        </Button>
      </div>
      {openId !== null && (
        <SkillListDialog key={openId} id={openId} onClose={() => setOpenId(null)} />
      )}
    </Section>
  )
}
