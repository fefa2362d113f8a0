import { create } from 'zustand'
import type { WithheldDecision, WithheldDecisions } from '@shared/domain/withholding/doubts'
import type { RoleId } from '@shared/model/ids'
import { usePostingChoice } from './usePostingChoice'

interface DecisionState {
  /** The role and agency that the decisions are about; for others nothing is decided. */
  scope: string
  decisions: WithheldDecisions
}

const useDecisionStore = create<DecisionState>()(() => ({ scope: '', decisions: {} }))

const undecided: WithheldDecisions = {}

/** Manages the decisions, for this role and the chosen agency, about passages that may reveal a withheld fact. */
export const useWithheldDecisions = (
  roleId: RoleId,
): {
  decisions: WithheldDecisions
  decide: (id: string, decision: WithheldDecision) => void
} => {
  const { agency } = usePostingChoice(roleId)
  const scope = `${roleId}/${agency?.id ?? ''}`
  const decisions = useDecisionStore((state) =>
    state.scope === scope ? state.decisions : undecided,
  )
  const decide = (id: string, decision: WithheldDecision): void =>
    useDecisionStore.setState({ scope, decisions: { ...decisions, [id]: decision } })
  return { decisions, decide }
}
