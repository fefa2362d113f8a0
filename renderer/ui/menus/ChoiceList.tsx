import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { findWords } from '@shared/domain/text/findWords'
import classes from './ChoiceList.module.css'

/** Something to choose, found by its text. */
export interface ListedChoice {
  value: string
  /** The words it is found by; shown if there is no `content`. */
  text: string
  content?: ReactNode
  /** At the right end, e.g. a count. */
  aside?: ReactNode
  isDisabled?: boolean
  /** Listed only when it is searched for. */
  isHidden?: boolean
}

interface ChoiceListProps {
  /** The name of the search field. */
  label: string
  placeholder: string
  /** The name of the list, for screen readers. */
  listLabel: string
  choices: readonly ListedChoice[]
  /** What is chosen already, marked with a tick. */
  chosen?: ReadonlySet<string>
  onChoose: (value: string) => void
  /** Shown where nothing is found. */
  describeNothing: (search: string) => string
}

/** More would only be scrolled past; typing narrows them. */
const mostShown = 60

const findChoices = (choices: readonly ListedChoice[], search: string): ListedChoice[] => {
  if (search.trim() === '') return choices.filter(({ isHidden = false }) => !isHidden)
  const isFound = findWords(search)
  return choices.filter(({ text }) => isFound([text]))
}

/** A list to choose from by typing and by arrow keys; Enter takes the highlighted one. */
export const ChoiceList = ({
  label,
  placeholder,
  listLabel,
  choices,
  chosen,
  onChoose,
  describeNothing,
}: ChoiceListProps) => {
  const [search, setSearch] = useState('')
  const combobox = useCombobox({ opened: true })
  const input = useRef<HTMLInputElement>(null)
  const { selectFirstOption } = combobox
  const found = useMemo(() => findChoices(choices, search), [choices, search])
  const foundKey = found.map(({ value }) => value).join('\n')
  useEffect(() => {
    // It took the place of another list, which had the focus; an opening dialog moves that itself.
    if (document.activeElement === document.body) input.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    selectFirstOption()
  }, [selectFirstOption, foundKey])

  return (
    <Combobox store={combobox} onOptionSubmit={onChoose}>
      <Combobox.EventsTarget>
        <TextInput
          ref={input}
          data-autofocus
          aria-label={label}
          placeholder={placeholder}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.options} aria-label={listLabel}>
        {found.slice(0, mostShown).map(({ value, text, content, aside, isDisabled = false }) => (
          <Combobox.Option
            key={value}
            value={value}
            disabled={isDisabled}
            active={chosen?.has(value) ?? false}
            className={classes.option}
          >
            {chosen !== undefined && (
              <span className={classes.tick} aria-hidden>
                {chosen.has(value) ? '✓' : ''}
              </span>
            )}
            <span className={classes.content}>
              {content ?? <span className={classes.text}>{text}</span>}
            </span>
            {aside !== undefined && <span className={classes.aside}>{aside}</span>}
          </Combobox.Option>
        ))}
        {found.length === 0 && <Combobox.Empty>{describeNothing(search)}</Combobox.Empty>}
      </Combobox.Options>
      {found.length > mostShown && (
        <p className={classes.more}>
          {`${(found.length - mostShown).toLocaleString()} more; type to narrow the list`}
        </p>
      )}
    </Combobox>
  )
}
