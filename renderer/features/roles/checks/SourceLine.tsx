import classes from './checks.module.css'

/** What a rule goes by, to be read and copied: nothing is opened or fetched. */
export const SourceLine = ({ source }: { source: string }) => (
  <p className={classes.source} data-selectable>
    Source: {source}
  </p>
)
