import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ImportedPosting } from '@shared/model/importedPosting'
import { countOf } from '@renderer/format/words'
import classes from './importing.module.css'

const Details = ({ summary, children }: { summary: string; children: ReactNode }) => (
  <details className={classes.details}>
    <summary>{summary}</summary>
    <ul>{children}</ul>
  </details>
)

/** What was found in a posting, for the recruiter to check before a role is made of it. */
export const ImportFindings = ({ imported }: { imported: ImportedPosting }) => {
  const { draft, report } = imported
  const found = report.sections.filter(({ count }) => count > 0)
  return (
    <div className={classes.findings} data-selectable>
      <h3 className={classes.foundTitle}>{draft.title || 'No title found'}</h3>
      {report.warnings.map((warning) => (
        <p key={warning} className={classes.warning}>
          <IconAlertTriangle size={14} aria-hidden />
          {warning}
        </p>
      ))}
      <dl className={classes.counts}>
        {found.map(({ label, count }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count.toLocaleString()}</dd>
          </div>
        ))}
        {report.unsortedCount > 0 && (
          <div data-marked>
            <dt>Unsorted: fits no field, and is kept for you to place</dt>
            <dd>{report.unsortedCount.toLocaleString()}</dd>
          </div>
        )}
      </dl>
      {report.repairs.length > 0 && (
        <Details summary={`${countOf(report.repairs.length, 'damaged passage')} repaired`}>
          {report.repairs.map(({ from, to, line }, index) => (
            <li key={`${line}-${index}`}>
              <span className={classes.damaged}>{from}</span> → {to}{' '}
              <span className={classes.faint}>line {line}</span>
            </li>
          ))}
        </Details>
      )}
      {report.leftOut.length > 0 && (
        <Details summary={`${countOf(report.leftOut.length, 'line')} of the page left out`}>
          {report.leftOut.map((line, index) => (
            <li key={`${line}-${index}`}>{line}</li>
          ))}
        </Details>
      )}
    </div>
  )
}
