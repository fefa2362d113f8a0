import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTestCli } from './testCli'

const posting = `# Platform Engineer

## Responsibilities

- Run the clusters of forty teams

## Requirements

- Kubernetes
- Falconry

## Benefits

- 30 days of paid holiday
`

describe('fit', () => {
  it('shows which criteria stand in a candidate’s words, where, and by which other name', async () => {
    const cli = await createTestCli()
    await cli.run('init')
    await writeFile(join(cli.folder, 'role.md'), posting)
    await cli.run('import-posting', 'role.md')
    await writeFile(
      join(cli.folder, 'list.csv'),
      'Name,Email,Skills\nAda Krug,ada@example.org,K8s; Helm\nBen Ott,ben@example.org,Baking\n',
    )
    await cli.run('import-candidates', 'list.csv')
    const { value, exitStatus } = await cli.runJson('fit', 'Platform Engineer')
    expect(exitStatus).toBe(0)
    expect(value).toMatchObject({ candidates: [{ name: 'Ada Krug', found: { found: 1 } }] })
    expect(JSON.stringify(value)).toContain('"why":"K8s is an alias of Kubernetes"')
    expect(JSON.stringify(value)).toContain('"place":"skills.0"')
  })
})
