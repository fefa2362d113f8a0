import { describe, expect, it } from 'vitest'
import { createListItem } from '@shared/model/listItem'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import { renderPostingJson } from '@shared/document/renderJson'
import { createEnglishRole } from '../../helpers/sampleRoles'

describe('a posting as JSON-LD', () => {
  it('can be put in a script element of a page, whatever its texts contain', () => {
    const text = 'We write </script><script>alert(1)</script> and <!-- comments, <b>too</b>.'
    const json = renderPostingJson(
      buildPostingDocument({
        role: { ...createEnglishRole(), definition: [createListItem(text)] },
        audience: 'full',
        agency: null,
        pageSize: 'A4',
        today: '2026-11-23',
      }),
    )
    expect(json).not.toMatch(/<[/!]/u)
    expect(JSON.parse(json)).toMatchObject({ description: text })
  })
})
