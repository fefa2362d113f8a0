// @vitest-environment jsdom
import { Notifications } from '@mantine/notifications'
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { ok } from '@shared/contract/result'
import { headingRuleSchema, type HeadingRule } from '@shared/model/workspace/headingRule'
import { HeadingRules } from '@renderer/features/roles/importing/headings/HeadingRules'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

describe('the headings that a workspace remembers', () => {
  const open = (first: HeadingRule[]) => {
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

  it('can be forgotten, and remembered again with Undo', async () => {
    open([{ heading: 'Your day', target: 'offer' }])
    await userEvent.click(await screen.findByRole('button', { name: 'Forget “Your day”' }))
    await expect.poll(rows).toEqual([])
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await expect.poll(() => rows().length).toBe(1)
  })
})
