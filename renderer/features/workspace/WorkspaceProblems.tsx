import { useWorkspaceProblems } from '@renderer/lib/queries'
import { Section } from '@renderer/ui/Section'
import { FindingList } from './FindingList'

/** The files that could not be read as records; nothing when all could. */
export const WorkspaceProblems = () => {
  const { data: problems = [] } = useWorkspaceProblems()
  if (problems.length === 0) return null
  return (
    <Section title="Files that could not be read" aside={problems.length}>
      <FindingList
        findings={problems.map(({ collection, fileName, reason, quarantinedAs }) => ({
          message:
            quarantinedAs === null
              ? reason
              : `${reason} It was set aside whole; nothing of it is lost.`,
          path: quarantinedAs ?? (collection === null ? fileName : `${collection}/${fileName}`),
        }))}
      />
    </Section>
  )
}
