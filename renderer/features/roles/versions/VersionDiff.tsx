import type { FieldDiff, LineDiff } from '@shared/domain/versions/diffRoles'
import type { WordRun } from '@shared/domain/versions/diffWords'
import classes from './versions.module.css'

const Words = ({ run }: { run: WordRun }) => {
  switch (run.kind) {
    case 'added':
      return <ins>{run.text}</ins>
    case 'removed':
      return <del>{run.text}</del>
    case 'same':
      return <span>{run.text}</span>
  }
}

const lineLabels: Record<LineDiff['kind'], string> = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  moved: 'Moved',
}

const DiffLine = ({ line }: { line: LineDiff }) => (
  <li className={classes.line} data-kind={line.kind}>
    <span className={classes.kind}>{lineLabels[line.kind]}</span>
    <span dir="auto">
      {line.runs.map((run, index) => (
        <Words key={index} run={run} />
      ))}
    </span>
  </li>
)

/** The differences between two versions, field by field and word by word. */
export const VersionDiff = ({ fields }: { fields: FieldDiff[] }) => (
  <div className={classes.diff} data-selectable>
    {fields.map(({ label, lines }) => (
      <section key={label}>
        <h2 className={classes.field}>{label}</h2>
        <ul className={classes.lines}>
          {lines.map((line, index) => (
            <DiffLine key={index} line={line} />
          ))}
        </ul>
      </section>
    ))}
  </div>
)
