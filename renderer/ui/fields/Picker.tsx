import { CloseButton, Combobox, TextInput, type TextInputProps } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import type { Choice } from '@shared/domain/typing/findChoices'
import { usePicker } from './usePicker'
import classes from './Picker.module.css'

export interface PickerProps<Value extends string> extends Omit<
  TextInputProps,
  'value' | 'onChange' | 'error' | 'data' | 'type'
> {
  data: readonly (Choice & { value: Value })[]
  /** Null for none. */
  value: Value | null
  onChange: (value: Value | null) => void
  /** Whether emptying the field chooses none; otherwise the present choice stays. */
  isClearable?: boolean
  /** The width of the list in pixels, if it needs more than the field has. */
  comboboxWidth?: number
}

/**
 * Chooses one of a list by typing: the first match is highlighted, and Enter, Tab or leaving the
 * field takes it. A click selects the text, so that typing replaces it. Text that matches nothing
 * is refused where one sees it.
 */
export const Picker = <Value extends string>({
  data,
  value,
  onChange,
  isClearable = false,
  comboboxWidth,
  ...field
}: PickerProps<Value>) => {
  const picker = usePicker({ data, value, onChange, isClearable })
  const isLocked = field.readOnly === true || field.disabled === true
  const name = field['aria-label'] ?? (typeof field.label === 'string' ? field.label : 'Choices')
  return (
    <Combobox
      store={picker.store}
      disabled={isLocked}
      width={comboboxWidth ?? 'target'}
      position="bottom-start"
      transitionProps={{ duration: 0 }}
      onOptionSubmit={picker.takeValue}
    >
      <Combobox.Target withAriaAttributes={false} withKeyboardNavigation={false}>
        <TextInput
          {...field}
          {...picker.input}
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          error={picker.refusal ?? undefined}
          errorProps={{ role: 'alert' }}
          rightSectionPointerEvents={isClearable && value !== null ? 'all' : 'none'}
          rightSection={
            isClearable && value !== null && !isLocked ? (
              <CloseButton
                size="xs"
                tabIndex={-1}
                aria-label={`Clear ${name.toLocaleLowerCase()}`}
                onMouseDown={(event) => event.preventDefault()}
                onClick={picker.clear}
              />
            ) : (
              <IconChevronDown size={14} aria-hidden />
            )
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={picker.matches.length === 0}>
        <Combobox.Options id={picker.listId} aria-label={name} className={classes.options}>
          {picker.matches.map((choice, index) => (
            <Combobox.Option
              key={choice.value}
              id={picker.optionId(index)}
              value={choice.value}
              selected={index === picker.highlighted}
              active={choice.value === value}
              aria-selected={index === picker.highlighted}
              ref={index === picker.highlighted ? picker.showOption : undefined}
            >
              <span className={classes.label}>{choice.label}</span>
              {choice.detail !== undefined && (
                <span className={classes.detail}>{choice.detail}</span>
              )}
              {choice.value === value && <IconCheck size={14} aria-hidden />}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
