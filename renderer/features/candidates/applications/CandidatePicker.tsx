import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { Button, Combobox, useCombobox } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import {
  findCandidates,
  prepareCandidates,
  putFoundByNameFirst,
} from '@shared/domain/candidates/findCandidates'
import type { CandidateId, RoleId } from '@shared/model/ids'
import type { CandidateSummary } from '@shared/model/workspace/summaries'
import { useCandidates } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { joinFacts } from '@renderer/format/words'
import { addApplications, createCandidate } from '../candidateCommands'
import classes from './CandidatePicker.module.css'

interface CandidatePickerProps {
  roleId: RoleId
  /** Candidates who already applied for the role. */
  applicantIds: ReadonlySet<CandidateId>
}

const mostShown = 40
const newCandidateValue = 'new'

const describeNew = (search: string): string =>
  search.trim() === '' ? 'New candidate' : `New candidate “${search.trim()}”`

const CandidateOption = ({ candidate }: { candidate: CandidateSummary }) => (
  <Combobox.Option value={candidate.id}>
    <span className={classes.name}>{titleOrPlaceholder('candidates', candidate.name)}</span>
    <span className={classes.detail}>{joinFacts(candidate.headline, candidate.location)}</span>
  </Combobox.Option>
)

/** Adds candidates to a role, found by typing or newly created. */
export const CandidatePicker = ({ roleId, applicantIds }: CandidatePickerProps) => {
  const isReadOnly = useIsReadOnly()
  const [search, setSearch] = useState('')
  const { data: candidates } = useCandidates()
  const prepared = useMemo(() => prepareCandidates(candidates ?? []), [candidates])
  const found = findCandidates(putFoundByNameFirst(prepared, search), search).filter(
    ({ id }) => !applicantIds.has(id),
  )
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      combobox.focusTarget()
      setSearch('')
    },
  })

  const addNew = async (): Promise<void> => {
    const id = await createCandidate({ name: search.trim() })
    if (id) await addApplications(roleId, [id])
  }

  const submit = (value: string): void => {
    const chosen = found.find(({ id }) => id === value)
    if (chosen) void addApplications(roleId, [chosen.id])
    else void addNew()
    setSearch('')
  }

  return (
    <Combobox
      store={combobox}
      width={360}
      position="bottom-end"
      transitionProps={{ duration: 0 }}
      onOptionSubmit={submit}
    >
      <Combobox.Target withAriaAttributes={false}>
        <Button
          disabled={isReadOnly}
          leftSection={<IconPlus size={14} />}
          aria-haspopup="listbox"
          aria-expanded={combobox.dropdownOpened}
          onClick={() => combobox.toggleDropdown()}
        >
          Add candidates
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          aria-label="Find a candidate to add"
          placeholder="Name, skill, tag or place"
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value)
            combobox.updateSelectedOptionIndex()
          }}
        />
        <Combobox.Options tabIndex={0} className={classes.options} aria-label="Candidates to add">
          {found.slice(0, mostShown).map((candidate) => (
            <CandidateOption key={candidate.id} candidate={candidate} />
          ))}
          <Combobox.Option value={newCandidateValue}>{describeNew(search)}</Combobox.Option>
        </Combobox.Options>
        {found.length > mostShown && (
          <Combobox.Footer>
            {`${(found.length - mostShown).toLocaleString()} more; type to narrow the list`}
          </Combobox.Footer>
        )}
      </Combobox.Dropdown>
    </Combobox>
  )
}
