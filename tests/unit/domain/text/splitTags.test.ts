import { describe, expect, it } from 'vitest'
import { splitTags } from '@shared/domain/text/splitTags'

describe('splitting tags', () => {
  it.each([
    ['TechnologyLeadershipExecutive', ['Technology', 'Leadership', 'Executive']],
    ['DevOpsCloudAI/MLLeadership', ['DevOps', 'Cloud', 'AI/ML', 'Leadership']],
    ['Product ManagementData ScienceSales', ['Product Management', 'Data Science', 'Sales']],
    ['C#JavaC++Rust', ['C#', 'Java', 'C++', 'Rust']],
    ['R&DSaaSB2B', ['R&D', 'SaaS', 'B2B']],
    ['FinTechTypeScriptDevOps', ['FinTech', 'TypeScript', 'DevOps']],
    ['Technology, Leadership, Executive', ['Technology', 'Leadership', 'Executive']],
    ['Cloud | DevOps; Data', ['Cloud', 'DevOps', 'Data']],
    ['#remote #data', ['remote', 'data']],
    ['Data, data', ['data']],
    ['Technology', ['Technology']],
  ])('%s', (line, tags) => {
    expect(splitTags(line)).toEqual(tags)
  })
})
