import { Button, TextInput } from '@mantine/core'
import { ActionButton } from '@renderer/actions/ActionButton'
import { useWorkspace } from '@renderer/data/queries'
import { changeReplacement, useFindState } from './findState'
import classes from './replacing.module.css'

interface ReplaceRowProps {
  count: number
  onReplace: () => void
  onReplaceAll: () => void
}

/** What the words are replaced by, or why nothing can be replaced. */
export const ReplaceRow = ({ count, onReplace, onReplaceAll }: ReplaceRowProps) => {
  const replacement = useFindState((state) => state.replacement)
  const readOnly = useWorkspace().data?.readOnly ?? null
  if (readOnly !== null)
    return (
      <p className={classes.refusal} role="status">
        Nothing can be replaced here: {readOnly.message}
      </p>
    )
  return (
    <div className={classes.row}>
      <TextInput
        className={classes.words}
        aria-label="Replace with"
        placeholder="Replace with"
        value={replacement}
        onChange={({ currentTarget: { value } }) => changeReplacement(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          if (event.ctrlKey || event.metaKey) onReplaceAll()
          else onReplace()
        }}
      />
      <Button size="xs" title="Enter" disabled={count === 0} onClick={onReplace}>
        Replace
      </Button>
      <Button size="xs" title="Ctrl+Enter" disabled={count === 0} onClick={onReplaceAll}>
        Replace all
      </Button>
      <ActionButton id="edit.replaceInRoles" label="In all roles…" size="xs" variant="subtle" />
    </div>
  )
}
