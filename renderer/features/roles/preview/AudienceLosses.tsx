import type { AudienceMarks } from '@shared/posting/audienceMarks'
import { countOf } from '@renderer/format/words'
import classes from './preview.module.css'

/** Says what the audience on the paper does not get, and how much is worded otherwise for it. */
export const AudienceLosses = ({ marks: { lost, replaced } }: { marks: AudienceMarks }) => {
  if (lost.length === 0 && replaced.length === 0) return null
  return (
    <p className={classes.losses}>
      {lost.length > 0 && <>Left out: {lost.map(({ name }) => name).join(', ')}. </>}
      {replaced.length > 0 && (
        <>Replaced: {countOf(replaced.length, 'passage')}, marked on the right.</>
      )}
    </p>
  )
}
