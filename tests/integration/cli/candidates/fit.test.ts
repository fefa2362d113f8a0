import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTestCli } from '../testCli'

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

  it('knows the other names in an imported list, and says what they are aliases of', async () => {
    const cli = await createTestCli()
    await cli.run('init')
    await writeFile(join(cli.folder, 'role.md'), posting)
    await cli.run('import-posting', 'role.md')
    await writeFile(join(cli.folder, 'list.csv'), 'Name,Email,Skills\nIvo,i@example.org,Beizjagd\n')
    await cli.run('import-candidates', 'list.csv')
    expect((await cli.runJson('fit', 'Platform Engineer')).value).toMatchObject({ candidates: [] })
    await writeFile(
      join(cli.folder, 'skills_de.csv'),
      'conceptType,preferredLabel,altLabels\nSkill,Falconry,"Beizjagd\nFalknerei"\n',
    )
    expect((await cli.runJson('import-skills', 'skills_de.csv')).value).toEqual({
      lists: [{ file: 'skills_de.csv', skills: 1, aliases: 2 }],
      failed: [],
    })
    const { value } = await cli.runJson('fit', 'Platform Engineer')
    expect(JSON.stringify(value)).toContain('"why":"Beizjagd is an alias of Falconry"')
    expect((await cli.runJson('skills', 'falconry')).value).toEqual([
      { name: 'Falconry', aliases: ['Beizjagd', 'Falknerei'], notSame: [] },
    ])
  })

  it('says why a list of skills can’t be read', async () => {
    const cli = await createTestCli()
    await cli.run('init')
    await writeFile(join(cli.folder, 'people.csv'), 'Name,Mail\nAda,ada@example.org\n')
    const { value, exitStatus } = await cli.runJson('import-skills', 'people.csv', 'none.csv')
    expect(exitStatus).not.toBe(0)
    expect(JSON.stringify(value)).toContain('It needs a column “Skill”')
  })
})
