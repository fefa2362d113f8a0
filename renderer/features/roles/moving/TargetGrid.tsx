import { Menu } from '@mantine/core'
import classes from './moving.module.css'

/** Targets that belong together in a menu. */
export interface TargetGroup<Target extends string> {
  label: string
  targets: readonly {
    target: Target
    label: string
    /** The key that moves there; null for none. */
    letter: string | null
  }[]
}

interface TargetGridProps<Target extends string> {
  groups: readonly TargetGroup<Target>[]
  onMove: (target: Target) => void
}

/** All places that lines can be moved to, in groups, as items of a menu in two columns. */
export const TargetGrid = <Target extends string>({ groups, onMove }: TargetGridProps<Target>) => (
  <div className={classes.targets}>
    {groups.map(({ label, targets }) => (
      <div key={label} className={classes.targetGroup}>
        <Menu.Label>{label}</Menu.Label>
        {targets.map(({ target, label: name, letter }) => (
          <Menu.Item key={target} rightSection={letter} onClick={() => onMove(target)}>
            {name}
          </Menu.Item>
        ))}
      </div>
    ))}
  </div>
)
