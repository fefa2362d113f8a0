import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { answerOpenDialogs } from '../support/dialogs'
import { expect, test } from '../support/fixtures'
import { drawPicture, scanPages } from '../support/files/pagePicture'
import { createPostingFiles } from '../support/files/postingFiles'
import { dropFiles, makeWorkspace } from '../support/postings'
import { showScreen } from '../support/screens'

const screenOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Import postings' })

const leave = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await expect(screenOf(page)).toHaveCount(0)
}

test('shows that the encoding of a file was a guess, and reads it by that', async ({
  sandbox,
  app,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  const text =
    'Bäckermeister (m/w/d)\n\nIhre Aufgaben\n- Führung der Bäckerei\n- Prüfung der Öfen\n'
  await dropFiles(page, 'main', [{ name: 'old.txt', content: Buffer.from(text, 'latin1') }])
  await expect(screenOf(page).getByRole('heading', { name: 'Bäckermeister (m/w/d)' })).toBeVisible()
  await expect(screenOf(page).getByText('windows-1252 was assumed')).toBeVisible()
  await showScreen(page, 'guessed-encoding')
})

test('says of a page without text that there is none, and offers an empty role', async ({
  sandbox,
  app,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  for (const file of [
    { name: 'blank.pdf', content: await scanPages([null]) },
    { name: 'blank.txt', content: Buffer.from(' \n\n') },
  ])
    await test.step(file.name, async () => {
      await dropFiles(page, 'main', [file])
      await expect(screenOf(page).getByText('There is no text in it.')).toBeVisible()
      await expect(screenOf(page).getByText('recognised in the picture')).toHaveCount(0)
      await showScreen(page, 'no-text')
      await leave(page)
    })
})

test('says of a page that is no more than a picture, or no advert, what it is', async ({
  sandbox,
  app,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  const picture = '<html><body><img src="jobs.png" alt="We are hiring"></body></html>'
  const hours =
    '<html><body><h1>Opening hours</h1><p>We open at nine and close at six. On Sundays we are closed, and in August we are closed for a week.</p></body></html>'

  await test.step('a web page with a picture', async () => {
    await dropFiles(page, 'main', [{ name: 'picture.html', content: Buffer.from(picture) }])
    await expect(screenOf(page).getByText('the advert may be in it')).toBeVisible()
    await leave(page)
  })

  await test.step('a picture', async () => {
    const content = await drawPicture(page, ['Night Shift Baker'])
    await dropFiles(page, 'main', [{ name: 'jobs.png', content }])
    await expect(page.getByRole('heading', { name: 'jobs.png could not be read' })).toBeVisible()
    await expect(page.getByText('This is a picture.')).toBeVisible()
    await showScreen(page, 'picture')
    await leave(page)
  })

  await test.step('a page of opening hours', async () => {
    await dropFiles(page, 'main', [{ name: 'hours.html', content: Buffer.from(hours) }])
    await expect(screenOf(page).getByText('This does not look like a job posting.')).toBeVisible()
    await expect(
      screenOf(page)
        .getByRole('option', { name: /^We open at nine/ })
        .first(),
    ).toBeVisible()
    await showScreen(page, 'not-a-posting')
    await leave(page)
  })

  await test.step('all of them together are left for a look', async () => {
    const [baker] = await createPostingFiles()
    if (baker === undefined) throw new Error('There is no file')
    await dropFiles(page, 'main', [
      { name: 'picture.html', content: Buffer.from(picture) },
      { name: 'hours.html', content: Buffer.from(hours) },
      baker,
    ])
    await screenOf(page).getByRole('button', { name: 'Import 1 ready file' }).click()
    await expect(screenOf(page).getByRole('row', { name: 'baker.txt' })).toContainText('Imported')
    await expect(screenOf(page).getByRole('row', { name: 'hours.html' })).toContainText(
      /Not a posting.*Needs review/,
    )
    await expect(screenOf(page).getByRole('row', { name: 'picture.html' })).toContainText('No text')
  })
})

test('imports the files that are chosen in the system’s dialog, one or several', async ({
  sandbox,
  app,
}) => {
  const { page, electron } = app
  await makeWorkspace(app, sandbox)
  const paths: string[] = []
  for (const { name, content } of await createPostingFiles()) {
    const path = join(sandbox.documents, name)
    await writeFile(path, content)
    paths.push(path)
  }
  const choose = async (chosen: string[]): Promise<void> => {
    await answerOpenDialogs(electron, chosen)
    await page.keyboard.press('Control+i')
    await page.getByRole('button', { name: 'Choose files…' }).click()
  }

  await test.step('none, which leaves the box to paste into', async () => {
    await choose([])
    await expect(page.getByLabel('Text of the posting')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByLabel('Text of the posting')).toHaveCount(0)
  })

  await test.step('one, which becomes a role that remembers its file', async () => {
    await choose(paths.filter((path) => path.endsWith('.docx')))
    await expect(screenOf(page).getByRole('heading', { name: 'Night Shift Baker' })).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(screenOf(page)).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'Night Shift Baker' }).first()).toBeVisible()
    await page.getByRole('button', { name: 'More about this role' }).click()
    await page.getByRole('menuitem', { name: 'Sort its source again…' }).click()
    await expect(screenOf(page).getByRole('heading', { name: 'baker.docx' })).toBeVisible()
    await leave(page)
  })

  await test.step('all, which are listed and imported', async () => {
    await choose(paths)
    await screenOf(page)
      .getByRole('button', { name: `Import ${paths.length} ready files` })
      .click()
    await expect(screenOf(page).getByRole('cell', { name: 'Imported' })).toHaveCount(paths.length)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox', { name: 'Roles' }).getByRole('option')).toHaveCount(
      paths.length + 1,
    )
  })
})
