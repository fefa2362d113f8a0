import {
  IconArrowsExchange,
  IconGavel,
  IconMail,
  IconNote,
  IconPhone,
  IconSend,
  IconUsers,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Activity, ActivityKind } from '@shared/model/activities/activity'
import { findByValue } from '@shared/model/openEnum'
import classes from './Timeline.module.css'

const size = { size: 16, stroke: 1.75 } as const

const signs: Record<ActivityKind, ReactNode> = {
  note: <IconNote {...size} />,
  call: <IconPhone {...size} />,
  mail: <IconMail {...size} />,
  meeting: <IconUsers {...size} />,
  stage: <IconArrowsExchange {...size} />,
  decision: <IconGavel {...size} />,
  sending: <IconSend {...size} />,
}

/** The sign of an activity's kind; one that this version does not know gets that of a note. */
export const KindSign = ({ kind }: Pick<Activity, 'kind'>) => (
  <span className={classes.sign} aria-hidden>
    {findByValue(signs, kind) ?? signs.note}
  </span>
)
