import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { Button, Combobox } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { CandidateId, RoleId } from '@shared/model/ids'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { countOf } from '@renderer/format/words'
import { RowText } from '@renderer/ui/recordList/RowText'
import type { PickedCandidate } from './pickedCandidates'
import { newCandidateValue, useCandidatePicker } from './useCandidatePicker'
import classes from './CandidatePicker.module.css'

interface CandidatePickerProps {
  roleId: RoleId
  /** Candidates who already applied for the role. */
  applicantIds: ReadonlySet<CandidateId>
}

const mostShown = 40

const describeNew = (names: readonly string[]): string => {
  return names.length === 1
    ? `New candidate “${names[0] ?? ''}”`
    : `Add ${countOf(names.length, 'candidate')}: ${names.join(', ')}`
}

const describeUnadded = (names: readonly string[]): string =>
  names.length === 1
    ? `“${names[0] ?? ''}” is not added yet.`
    : `${countOf(names.length, 'name')} are not added yet.`

const CandidateOption = ({ candidate }: { candidate: PickedCandidate }) => (
  <Combobox.Option value={candidate.id}>
    <RowText
      title={candidate.name}
      placeholder={titleOrPlaceholder('candidates', '')}
      detail={candidate.detail}
    />
  </Combobox.Option>
)

/**
 * Adds candidates to a role, found by typing or newly created; Enter takes the first match. Several
 * names, pasted on lines or with semicolons between them, are added at once. What was typed and not
 * added yet is not thrown away unasked.
 */
export const CandidatePicker = ({ roleId, applicantIds }: CandidatePickerProps) => {
  const isReadOnly = useIsReadOnly()
  const { combobox, search, names, strong, weak, isAsking, type, paste, submit, onEscape } =
    useCandidatePicker(roleId, applicantIds)

  return (
    // The list would close on Escape before the search field hears of it.
    <div onKeyDownCapture={onEscape}>
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
            placeholder="Name, skill, or any other word"
            value={search}
            onChange={(event) => type(event.currentTarget.value)}
            onPaste={paste}
          />
          {isAsking && (
            <p className={classes.asking} role="alert">
              {describeUnadded(names)} Enter adds, Escape again throws away.
            </p>
          )}
          <Combobox.Options tabIndex={0} className={classes.options} aria-label="Candidates to add">
            {strong.slice(0, mostShown).map((candidate) => (
              <CandidateOption key={candidate.id} candidate={candidate} />
            ))}
            {names.length > 0 && (
              <Combobox.Option value={newCandidateValue}>{describeNew(names)}</Combobox.Option>
            )}
            {weak.slice(0, Math.max(0, mostShown - strong.length)).map((candidate) => (
              <CandidateOption key={candidate.id} candidate={candidate} />
            ))}
            {names.length === 0 && strong.length === 0 && (
              <Combobox.Empty>Type a name, or paste several on lines</Combobox.Empty>
            )}
          </Combobox.Options>
          {strong.length + weak.length > mostShown && (
            <Combobox.Footer>
              {`${(strong.length + weak.length - mostShown).toLocaleString()} more; type to narrow the list`}
            </Combobox.Footer>
          )}
        </Combobox.Dropdown>
      </Combobox>
    </div>
  )
}
