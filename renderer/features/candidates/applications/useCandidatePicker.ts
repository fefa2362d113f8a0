import { useCombobox } from '@mantine/core'
import { useEffect, useMemo, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import {
  findCandidates,
  prepareCandidates,
  putFoundByNameFirst,
} from '@shared/domain/candidates/findCandidates'
import { splitPastedLines } from '@shared/domain/text/pastedLines'
import { foldText } from '@shared/domain/text/foldText'
import type { CandidateId, RoleId } from '@shared/model/ids'
import { useCandidates } from '@renderer/data/queries'
import { addApplications, createCandidate } from '../candidateCommands'

/** The value of the option that stands for whoever is not among the candidates yet. */
export const newCandidateValue = 'new'

const splitNames = (text: string): string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** Manages finding, creating and adding a role's candidates. */
export const useCandidatePicker = (roleId: RoleId, applicantIds: ReadonlySet<CandidateId>) => {
  const [search, setSearch] = useState('')
  const [isAsking, setAsking] = useState(false)
  const { data: candidates } = useCandidates()
  const prepared = useMemo(() => prepareCandidates(candidates ?? []), [candidates])
  const names = splitNames(search)
  const found = useMemo(
    () =>
      splitNames(search).length > 1
        ? []
        : findCandidates(putFoundByNameFirst(prepared, search), search).filter(
            ({ id }) => !applicantIds.has(id),
          ),
    [prepared, search, applicantIds],
  )
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      combobox.focusTarget()
      setAsking(false)
    },
  })

  const { selectFirstOption, resetSelectedOption, dropdownOpened } = combobox
  const isBlank = names.length === 0
  useEffect(() => {
    // Enter in an empty box must not add whoever happens to be first.
    if (!dropdownOpened || isBlank) resetSelectedOption()
    else selectFirstOption()
  }, [dropdownOpened, isBlank, found, selectFirstOption, resetSelectedOption])

  const type = (text: string): void => {
    setSearch(text)
    setAsking(false)
  }

  /** The candidate of this name, if there is exactly one; otherwise a new one. */
  const findOrCreate = async (name: string): Promise<CandidateId | null> => {
    const [only, ...others] = (candidates ?? []).filter(
      (candidate) => foldText(candidate.name) === foldText(name),
    )
    return only && others.length === 0 ? only.id : createCandidate({ name })
  }

  const addNamed = async (): Promise<void> => {
    if (names.length <= 1) {
      const id = await createCandidate({ name: names[0] ?? '' })
      if (id) await addApplications(roleId, [id])
      return
    }
    const ids: CandidateId[] = []
    for (const name of names) {
      const id = await findOrCreate(name)
      if (id) ids.push(id)
    }
    await addApplications(roleId, ids)
  }

  return {
    combobox,
    search,
    /** The names in the box: usually one, several after a list was pasted. */
    names,
    found,
    /** Whether Escape was pressed while something typed is not added yet. */
    isAsking,
    type,
    paste: (event: ClipboardEvent<HTMLInputElement>): void => {
      const lines = splitPastedLines(event.clipboardData.getData('text/plain'))
      if (lines.length < 2) return
      event.preventDefault()
      type(lines.join('; '))
    },
    submit: (value: string): void => {
      const chosen = found.find(({ id }) => id === value)
      if (chosen) void addApplications(roleId, [chosen.id])
      else void addNamed()
      type('')
    },
    onEscape: (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || isBlank) return
      if (isAsking) {
        type('')
        return
      }
      event.stopPropagation()
      setAsking(true)
    },
  }
}
