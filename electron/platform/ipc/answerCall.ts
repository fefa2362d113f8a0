import type { z } from 'zod'
import type { ChannelInput, ChannelName, ChannelOutput, Handlers } from '@shared/contract/contract'
import { contract } from '@shared/contract/contract'
import { fail, type Result } from '@shared/contract/result'

type Schemas = {
  [Name in ChannelName]: {
    input: z.ZodType<ChannelInput<Name>>
    output: z.ZodType<ChannelOutput<Name>>
  }
}

const schemas: Schemas = contract

export interface AnswerOptions {
  handlers: Handlers
  /** Also checks answers against the contract; for development and tests. */
  verifyOutput: boolean
  /** Called with errors that handlers throw. */
  onUnexpected: (name: ChannelName, error: unknown) => void
}

const unexpected = (details?: unknown): Result<never> =>
  fail(
    'internal',
    'Something went wrong in Rolebench. Saved changes are safe. Try again. If this keeps happening, restart Rolebench.',
    details,
  )

/** Describes what is wrong with the input, and where, without its values. */
const describeIssues = (error: z.ZodError): { path: string; problem: string }[] =>
  error.issues.map(({ path, code }) => ({ path: path.map(String).join('.'), problem: code }))

const verifyAnswer = <Name extends ChannelName>(
  name: Name,
  answer: Result<ChannelOutput<Name>>,
  { verifyOutput, onUnexpected }: AnswerOptions,
): Result<ChannelOutput<Name>> => {
  if (!verifyOutput || !answer.ok) return answer
  const verified = schemas[name].output.safeParse(answer.value)
  if (verified.success) return answer
  onUnexpected(name, verified.error)
  return unexpected(describeIssues(verified.error))
}

/**
 * Answers one call from a trusted window: parses the input, runs the handler, and returns its
 * result. Never rejects: input that the contract does not allow gives `invalid-input` without
 * reaching the handler, a throw gives `internal`.
 */
export const answerCall = async <Name extends ChannelName>(
  name: Name,
  input: unknown,
  options: AnswerOptions,
): Promise<Result<ChannelOutput<Name>>> => {
  const parsed = schemas[name].input.safeParse(input)
  if (!parsed.success)
    return fail(
      'invalid-input',
      'Rolebench could not understand this request. Nothing was changed.',
      describeIssues(parsed.error),
    )
  try {
    return verifyAnswer(name, await options.handlers[name](parsed.data), options)
  } catch (error) {
    options.onUnexpected(name, error)
    return unexpected()
  }
}
