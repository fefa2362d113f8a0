import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { RoleDraft } from '@shared/model/role'
import { countOf } from '@renderer/format/words'
import { countFound, type ImportedPosting } from './importedPosting'
import classes from './importing.module.css'

const Details = ({ summary, children }: { summary: string; children: ReactNode }) => (
  <details className={classes.details}>
    <summary>{summary}</summary>
    <ul>{children}</ul>
  </details>
)

const RoleFindings = ({ draft }: { draft: RoleDraft }) => (
  <>
    <h3 className={classes.foundTitle}>{draft.title || 'No title found'}</h3>
    <dl className={classes.counts}>
      {countFound(draft).map(({ label, count }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{count.toLocaleString()}</dd>
        </div>
      ))}
      {draft.unsorted.length > 0 && (
        <div data-marked>
          <dt>Unsorted: fits no field, and is kept for you to place</dt>
          <dd>{draft.unsorted.length.toLocaleString()}</dd>
        </div>
      )}
    </dl>
  </>
)

/** What was found in a posting, for the recruiter to check before roles are made of it. */
export const ImportFindings = ({ imported }: { imported: ImportedPosting }) => {
  const { repairs, posting } = imported.reading
  return (
    <div className={classes.findings} data-selectable>
      {posting.warnings.map((warning) => (
        <p key={warning} className={classes.warning}>
          <IconAlertTriangle size={14} aria-hidden />
          {warning}
        </p>
      ))}
      {imported.drafts.map((draft, index) => (
        <RoleFindings key={index} draft={draft} />
      ))}
      {repairs.length > 0 && (
        <Details summary={`${countOf(repairs.length, 'damaged passage')} repaired`}>
          {repairs.map(({ from, to, line }, index) => (
            <li key={`${line}-${index}`}>
              <span className={classes.damaged}>{from}</span> → {to}{' '}
              <span className={classes.faint}>line {line}</span>
            </li>
          ))}
        </Details>
      )}
      {posting.leftOut.length > 0 && (
        <Details summary={`${countOf(posting.leftOut.length, 'line')} of the page left out`}>
          {posting.leftOut.map(({ from, text }) => (
            <li key={from}>{text}</li>
          ))}
        </Details>
      )}
    </div>
  )
}
