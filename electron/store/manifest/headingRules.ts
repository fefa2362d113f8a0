import { fail, ok, type Result } from '@shared/contract/result'
import { foldText } from '@shared/domain/text/foldText'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import { failStorage } from '../files'
import { readManifest, writeManifest } from './manifest'
import type { HeadingRules } from '../types'

interface HeadingRulesOptions {
  folder: string
  /** The rules that the workspace had when it was opened. */
  rules: readonly HeadingRule[]
  checkWritable: () => Promise<Result<void>>
  /** Runs writes to the manifest one at a time. */
  enqueue: <Value>(write: () => Promise<Value>) => Promise<Value>
}

const isSameHeading = (one: string, other: string): boolean =>
  foldText(one.trim()) === foldText(other.trim())

/**
 * Creates access to the heading rules in `rolebench.json`; they are read again before each
 * change.
 */
export const createHeadingRules = ({
  folder,
  rules,
  checkWritable,
  enqueue,
}: HeadingRulesOptions): HeadingRules => {
  let present = rules

  const replace = async (heading: string, rule: HeadingRule | null) => {
    const writable = await checkWritable()
    if (!writable.ok) return writable
    try {
      const content = await readManifest(folder)
      if (content.kind !== 'intact')
        return fail('damaged', 'rolebench.json can’t be read. Reopen the workspace to repair it.')
      const others = (content.manifest.headingRules ?? []).filter(
        (other) => !isSameHeading(other.heading, heading),
      )
      const headingRules = rule === null ? others : [...others, rule]
      await writeManifest(folder, { ...content.manifest, headingRules })
      present = headingRules
      return ok(present)
    } catch (error) {
      return failStorage(error, 'save')
    }
  }

  return {
    list: () => present,
    remember: (rule) => enqueue(() => replace(rule.heading, rule)),
    forget: (heading) => enqueue(() => replace(heading, null)),
  }
}
