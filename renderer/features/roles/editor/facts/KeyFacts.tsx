import { memo } from 'react'
import { roleFieldLabels } from '@shared/labels/roleFields'
import { factNames, type RoleFacts } from '../RoleEditing'
import { factFields } from './factFields'
import { TextFact } from './TextFact'
import classes from './keyFacts.module.css'

interface KeyFactsProps {
  facts: RoleFacts
}

/** Compares the facts, so that typing elsewhere redraws none of them. */
const areSameFacts = (before: KeyFactsProps, after: KeyFactsProps): boolean =>
  factNames.every((name) => before.facts[name] === after.facts[name])

/** The title and all key facts of a posting as a form. */
export const KeyFacts = memo(
  ({ facts }: KeyFactsProps) => (
    <div className={classes.facts}>
      <div className={classes.wide}>
        <TextFact field="title" label={roleFieldLabels.title} value={facts.title} />
      </div>
      {factFields.map(({ name, Fact, isWide }) => (
        <div key={name} className={isWide ? classes.wide : undefined}>
          <Fact facts={facts} />
        </div>
      ))}
    </div>
  ),
  areSameFacts,
)
KeyFacts.displayName = 'KeyFacts'
