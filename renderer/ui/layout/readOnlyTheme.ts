import {
  ActionIcon,
  Checkbox,
  createTheme,
  NumberInput,
  Select,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core'

/** Makes fields whose text can be selected and copied, but not changed. */
export const readOnlyTheme = createTheme({
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { disabled: true } }),
    Checkbox: Checkbox.extend({ defaultProps: { disabled: true } }),
    NumberInput: NumberInput.extend({ defaultProps: { readOnly: true } }),
    Select: Select.extend({ defaultProps: { readOnly: true } }),
    TagsInput: TagsInput.extend({ defaultProps: { readOnly: true } }),
    Textarea: Textarea.extend({ defaultProps: { readOnly: true } }),
    TextInput: TextInput.extend({ defaultProps: { readOnly: true } }),
  },
})

/** Leaves fields as they are. */
export const editableTheme = createTheme({})
