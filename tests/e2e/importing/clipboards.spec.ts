import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerOpenDialogs } from '../support/dialogs'
import { expect, test } from '../support/fixtures'
import { performByPalette } from '../support/palette'
import { copyFromProgram, makeWorkspace } from '../support/postings'
import { readStoredRole } from '../support/sample'

const text = `Night Porter
Your tasks
Open the gate for late guests
Carry luggage up the stairs
What you bring
Calm at three in the morning
Driving licence`

/** The same advert as three programs copy it, without the style sheets that they add. */
const clipboards = {
  'Word on the desktop': `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-GB>
<!--StartFragment--><p class=MsoTitle>Night Porter<o:p></o:p></p><h1>Your tasks<o:p></o:p></h1>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>Open
the gate for late guests<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>Carry
luggage up the stairs<o:p></o:p></p><h1>What you bring<o:p></o:p></h1>
<p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>Calm at three in the morning<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>Driving licence<o:p></o:p></p><!--EndFragment--></body></html>`,
  'Word on the web': `<div class="OutlineElement Ltr"><p class="Paragraph" role="heading" aria-level="1"><span
class="TextRun">Night Porter</span><span class="EOP">&nbsp;</span></p></div><div class="OutlineElement Ltr"><p
class="Paragraph" role="heading" aria-level="2"><span class="TextRun">Your tasks</span></p></div>
<div class="ListContainerWrapper"><ul><li class="OutlineElement" data-aria-level="1"><p class="Paragraph"><span
class="TextRun">Open the gate for late guests</span></p></li></ul></div>
<div class="ListContainerWrapper"><ul><li class="OutlineElement" data-aria-level="1"><p class="Paragraph"><span
class="TextRun">Carry luggage up the stairs</span></p></li></ul></div><div class="OutlineElement Ltr"><p
class="Paragraph" role="heading" aria-level="2"><span class="TextRun">What you bring</span></p></div>
<div class="ListContainerWrapper"><ul><li class="OutlineElement" data-aria-level="1"><p class="Paragraph">Calm at
three in the morning</p></li></ul></div><div class="ListContainerWrapper"><ul><li class="OutlineElement"
data-aria-level="1"><p class="Paragraph">Driving licence</p></li></ul></div>`,
  'Google Docs': `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0a1"><h1 dir="ltr"><span
style="font-weight:400">Night Porter</span></h1><p dir="ltr"><span style="font-weight:700">Your tasks</span></p><ul><li
dir="ltr" aria-level="1"><p role="presentation"><span style="font-weight:400">Open the gate for late guests</span></p></li><li
dir="ltr" aria-level="1"><p role="presentation"><span style="font-weight:400">Carry luggage up the stairs</span></p></li></ul><p
dir="ltr"><span style="font-weight:700">What you bring</span></p><ul><li dir="ltr" aria-level="1"><p><span
style="font-weight:400">Calm at three in the morning</span></p></li><li dir="ltr" aria-level="1"><p><span
style="font-weight:400">Driving licence</span></p></li></ul></b>`,
}

for (const [program, html] of Object.entries(clipboards))
  test(`takes what was copied from ${program}`, async ({ sandbox, app }) => {
    const { page } = app
    await makeWorkspace(app, sandbox)
    await copyFromProgram(page, { html, text })
    await page.keyboard.press('Control+v')
    const screen = page.getByRole('dialog', { name: 'Import postings' })
    await expect(screen.getByRole('heading', { name: 'Night Porter' })).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(screen).toHaveCount(0)
    const { record } = await readStoredRole(join(sandbox.documents, 'Agency work'), 'Night Porter')
    const texts = JSON.stringify([record.responsibilities, record.skills, record.experience])
    for (const line of text.split('\n').slice(2))
      if (line !== 'What you bring') expect(texts).toContain(line)
    expect(record.responsibilities).toMatchObject({
      primary: [{ text: 'Open the gate for late guests' }, { text: 'Carry luggage up the stairs' }],
    })
  })

test('imports a file that is chosen by way of the palette', async ({ sandbox, app }) => {
  const { page, electron } = app
  await makeWorkspace(app, sandbox)
  const file = join(sandbox.root, 'porter.txt')
  await writeFile(file, text)
  await answerOpenDialogs(electron, [file])
  await performByPalette(page, 'import files')
  const screen = page.getByRole('dialog', { name: 'Import postings' })
  await expect(screen.getByRole('heading', { name: 'Night Porter' })).toBeVisible()
})
