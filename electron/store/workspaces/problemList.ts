import type { OpenProblems, Problem } from '../types'

const isSameProblem = (a: Problem, b: Problem): boolean =>
  a.kind === b.kind &&
  a.collection === b.collection &&
  a.fileName === b.fileName &&
  a.reason === b.reason &&
  a.quarantinePath === b.quarantinePath

/** Calls `changed` when a problem is added or removed. */
export class ProblemList implements OpenProblems {
  #problems: readonly Problem[] = []

  constructor(private readonly changed: () => void) {}

  get all(): readonly Problem[] {
    return this.#problems
  }

  report(problem: Problem): void {
    if (this.#problems.some((known) => isSameProblem(known, problem))) return
    this.#problems = [...this.#others(problem.collection, problem.fileName), problem]
    this.changed()
  }

  clear(collection: Problem['collection'], fileName: string): void {
    const others = this.#others(collection, fileName)
    if (others.length === this.#problems.length) return
    this.#problems = others
    this.changed()
  }

  forget(quarantinePath: string): void {
    const others = this.#problems.filter((problem) => problem.quarantinePath !== quarantinePath)
    if (others.length === this.#problems.length) return
    this.#problems = others
    this.changed()
  }

  #others(collection: Problem['collection'], fileName: string): readonly Problem[] {
    return this.#problems.filter(
      (problem) =>
        problem.quarantinePath !== null ||
        problem.collection !== collection ||
        problem.fileName !== fileName,
    )
  }
}
