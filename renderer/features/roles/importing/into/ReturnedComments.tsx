import type { DocumentComment } from '@shared/model/reading/documentTraces'
import { countOf } from '@renderer/format/words'
import classes from './into.module.css'

/** What was remarked on a posting that came back, with the words that each remark is about. */
export const ReturnedComments = ({ comments }: { comments: readonly DocumentComment[] }) =>
  comments.length > 0 && (
    <section className={classes.comments} aria-label="Comments" data-selectable>
      <h2 className={classes.label}>{countOf(comments.length, 'comment')}</h2>
      <ul className={classes.rows}>
        {comments.map(({ author, text, about }, index) => (
          <li key={index} className={classes.row}>
            <span className={classes.author}>{author === '' ? 'Somebody' : author}</span>
            <div className={classes.texts}>
              <p>{text}</p>
              {about !== '' && <p className={classes.about}>on “{about}”</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
