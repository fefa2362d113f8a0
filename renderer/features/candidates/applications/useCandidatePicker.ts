import { useCombobox } from '@mantine/core'
import { useEffect, useMemo, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { mostHits, type SearchedCollection } from '@shared/contract/channels/searchChannels'
import { splitPastedLines } from '@shared/domain/text/pastedLines'
import { foldText } from '@shared/domain/text/foldText'
import type { CandidateId, RoleId } from '@shared/model/ids'
import { api } from '@renderer/data/api'
import { useCandidates } from '@renderer/data/queries'
import { useSearchAnswer } from '@renderer/data/useSearch'
import { addApplications, createCandidate } from '../candidateCommands'
import { settleWantedPicker, useWantedPicker } from './wantedPicker'
import { dropApplicants, isNamed, listByName, readHits, sortHits } from './pickedCandidates'

const searched: { collections: SearchedCollection[]; most: number } = {
  collections: ['candidates'],
  most: mostHits,
}

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
  const names = splitNames(search)
  const { answer, isCurrent } = useSearchAnswer(names.length > 1 ? '' : search, searched)
  const { strong, weak } = useMemo(() => {
    if (splitNames(search).length > 1) return { strong: [], weak: [] }
    return search.trim() === ''
      ? { strong: dropApplicants(listByName(candidates ?? []), applicantIds), weak: [] }
      : sortHits(dropApplicants(answer?.groups.flatMap(readHits) ?? [], applicantIds), search)
  }, [candidates, answer, search, applicantIds])
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      combobox.focusTarget()
      setAsking(false)
    },
  })

  const { selectFirstOption, resetSelectedOption, dropdownOpened, openDropdown } = combobox
  const isWanted = useWantedPicker((state) => state.roleId === roleId)
  useEffect(() => {
    if (!isWanted) return
    settleWantedPicker()
    openDropdown()
  }, [isWanted, openDropdown])

  const isBlank = names.length === 0
  useEffect(() => {
    // Enter in an empty box must not add whoever happens to be first.
    if (!dropdownOpened || isBlank) resetSelectedOption()
    else selectFirstOption()
  }, [dropdownOpened, isBlank, strong, selectFirstOption, resetSelectedOption])

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

  /** Takes the first match of what was typed faster than it could be searched, or else a new candidate. */
  const addTyped = async (): Promise<void> => {
    const result = await api.ask('search.find', { text: search.trim(), ...searched })
    const hits = result.ok ? result.value.groups.flatMap(readHits) : []
    const [first] = sortHits(dropApplicants(hits, applicantIds), search).strong
    if (first) await addApplications(roleId, [first.id])
    else await addNamed()
  }

  return {
    combobox,
    search,
    /** The names in the box: usually one, several after a list was pasted. */
    names,
    /** Who is offered before a new candidate. */
    strong,
    /** Who is offered behind it, since Enter must not take them for somebody new. */
    weak,
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
      const chosen = [...strong, ...weak].find(({ id }) => id === value)
      if (chosen && (isCurrent || isNamed(chosen, search)))
        void addApplications(roleId, [chosen.id])
      else if (isCurrent || names.length > 1) void addNamed()
      else void addTyped()
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
