import classes from '../page.module.css'

interface EntryProps {
  /** The field that a click leads to. */
  field: string
  title: string
  /** Where it was. */
  place: string
  period: string
  text?: string
}

/** A position or a study as it is read. */
export const Entry = ({ field, title, place, period, text = '' }: EntryProps) => (
  <li className={classes.entry} data-field={field}>
    <div className={classes.entryHead}>
      <span className={classes.entryName}>
        {title !== '' && <strong>{title}</strong>}
        {title !== '' && place !== '' && <span aria-hidden> · </span>}
        {place !== '' && <span>{place}</span>}
      </span>
      {period !== '' && <span className={classes.period}>{period}</span>}
    </div>
    {text.trim() !== '' && <p className={classes.text}>{text}</p>}
  </li>
)
