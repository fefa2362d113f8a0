import { IconLetterCase, IconLetterW } from '@tabler/icons-react'
import { changeQuery, useFindState } from './findState'
import classes from './replacing.module.css'

const options = [
  { name: 'isExact', label: 'Match case and accents', Icon: IconLetterCase },
  { name: 'isWholeWord', label: 'Whole words only', Icon: IconLetterW },
] as const

/** How strictly the words are to be matched. */
export const FindOptions = () => {
  const query = useFindState((state) => state.query)
  return options.map(({ name, label, Icon }) => (
    <button
      key={name}
      type="button"
      className={classes.option}
      aria-label={label}
      title={label}
      aria-pressed={query[name]}
      onClick={() => changeQuery({ [name]: !query[name] })}
    >
      <Icon size={16} aria-hidden />
    </button>
  ))
}
