// @vitest-environment jsdom
import { Notifications } from '@mantine/notifications'
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { ok } from '@shared/contract/result'
import { headingRuleSchema, type HeadingRule } from '@shared/model/workspace/headingRule'
import { useHeadingCommands } from '@renderer/features/roles/importing/headings/useHeadingCommands'
import { HeadingRules } from '@renderer/features/roles/importing/headings/HeadingRules'
import { installFakeBridge } from '../../../../helpers/fakeBridge'
import { renderInWindow } from '../../../../helpers/renderInWindow'

describe('the headings that a workspace remembers', () => {
  const open = (first: HeadingRule[], beside: ReactNode = null) => {
    let rules = first
    installFakeBridge({
      'postings.listHeadingRules': () => ok(rules),
      'postings.rememberHeading': ({ rule }) => ok((rules = [...rules, rule])),
      'postings.forgetHeading': ({ heading }) =>
        ok((rules = rules.filter((rule) => rule.heading !== heading))),
    })
    renderInWindow(
      <>
        <Notifications />
        <HeadingRules />
        {beside}
      </>,
    )
  }
  const rows = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent)

  afterEach(cleanup)

  it('are listed with the meaning of each', async () => {
    open([
      { heading: 'Your day', target: 'responsibilities.primary' },
      { heading: 'You bring', target: 'requirements' },
      headingRuleSchema.parse({ heading: 'Moon', target: 'from-a-newer-version' }),
    ])
    await expect
      .poll(rows)
      .toEqual([
        '“Your day” is Primary functions',
        '“You bring” is Requirements',
        '“Moon” is from-a-newer-version',
      ])
  })

  it('are listed at once where one is remembered elsewhere in the window', async () => {
    const Elsewhere = () => {
      const { remember } = useHeadingCommands()
      return <button onClick={() => void remember('Your day', 'offer', 'What we offer')}>Go</button>
    }
    open([], <Elsewhere />)
    await userEvent.click(screen.getByRole('button', { name: 'Go' }))
    await expect.poll(rows).toEqual(['“Your day” is What we offer'])
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await expect.poll(rows).toEqual([])
  })

  it('can be forgotten, and remembered again with Undo', async () => {
    open([{ heading: 'Your day', target: 'offer' }])
    await userEvent.click(await screen.findByRole('button', { name: 'Forget “Your day”' }))
    await expect.poll(rows).toEqual([])
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await expect.poll(() => rows().length).toBe(1)
  })
})
