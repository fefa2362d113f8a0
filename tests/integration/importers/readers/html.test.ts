import { describe, expect, it } from 'vitest'
import { readClipboardHtml } from '@electron/importers/readers/html/readHtml'
import { readPostingFile } from '@electron/importers/readers/readPosting'
import { expectOk } from '../../store/temporaryWorkspace'
import { encodeText, listShort, readIntact } from './readerTools'

const readPage = async (html: string) => readIntact(`<!doctype html>${html}`, 'page.html')

describe('a web page', () => {
  it('is read without the page around the advert', async () => {
    const document = await readPage(`<body class="has-sidebar">
      <header><a href="/">Lindenhof</a></header><nav><ul><li>Home</li></ul></nav>
      <div id="cookie-banner">We use cookies</div>
      <main><h1>Cook</h1><p>We look for you.</p><button>Apply now</button>
      <div class="share-buttons">Share on X</div>
      <section><h2>Similar jobs</h2><p>Baker</p></section></main>
      <footer>Imprint</footer></body>`)
    expect(listShort(document)).toEqual(['heading 1: Cook', 'text: We look for you.'])
    expect(document.leftOut.map(({ text, why }) => `${text}: ${why}`)).toEqual([
      'Lindenhof: Header of the page',
      'Home: Navigation of the page',
      'We use cookies: Notice about cookies',
      'Apply now: Button or form field',
      'Share on X: Buttons for sharing',
      'Similar jobs: Other adverts',
      'Baker: Other adverts',
      'Imprint: Footer of the page',
    ])
  })

  it('keeps the name of the job in the header of the page', async () => {
    const document = await readPage(
      '<header><h1>Cook</h1><p>Jobs</p></header><p>We look for you</p>',
    )
    expect(listShort(document)).toEqual(['heading 1: Cook', 'text: We look for you'])
  })

  it('keeps a whole page whose wrapper has a suspicious name', async () => {
    const document = await readPage(
      '<div class="page sidebar-left"><h1>Cook</h1><p>Soups</p></div>',
    )
    expect(listShort(document)).toEqual(['heading 1: Cook', 'text: Soups'])
  })

  it('yields the facts of its JobPosting, and the description if it is only there', async () => {
    const posting = {
      '@graph': [
        {
          '@type': 'JobPosting',
          title: 'Cook &amp; Baker',
          description:
            '&lt;h3&gt;Your tasks&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Soups&lt;/li&gt;&lt;/ul&gt;',
          hiringOrganization: { '@type': 'Organization', name: 'Lindenhof' },
          jobLocation: { address: { addressLocality: 'Bern', addressCountry: 'CH' } },
          baseSalary: {
            currency: 'CHF',
            value: { minValue: 55000, maxValue: 65000, unitText: 'YEAR' },
          },
          employmentType: ['FULL_TIME', 'PART_TIME'],
          validThrough: '2027-01-31',
        },
      ],
    }
    const document = await readPage(
      `<script type="application/ld+json">${JSON.stringify(posting)}</script><p>Loading …</p>`,
    )
    expect(listShort(document)).toEqual([
      'heading 1: Cook & Baker',
      'heading 3: Your tasks',
      'listItem 1: Soups',
    ])
    expect(document.facts.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'title: Cook & Baker',
      'hiringOrganization: Lindenhof',
      'jobLocation: Bern, CH',
      'baseSalary: CHF 55000–65000 YEAR',
      'employmentType: FULL_TIME, PART_TIME',
      'validThrough: 2027-01-31',
    ])
    expect(document.leftOut.map(({ text }) => text)).toEqual(['Loading …'])
  })

  it('does not read twice what both the page and its data contain', async () => {
    const posting = { '@type': 'JobPosting', title: 'Cook', description: '<p>We look for you</p>' }
    const document = await readPage(
      `<script type="application/ld+json">${JSON.stringify(posting)}</script><h1>Cook</h1><p>We look for you</p>`,
    )
    expect(listShort(document)).toEqual(['heading 1: Cook', 'text: We look for you'])
    expect(document.facts).toEqual([{ name: 'title', value: 'Cook', lines: null }])
  })

  it('yields the facts of microdata', async () => {
    const { facts } = await readPage(`<div itemscope itemtype="https://schema.org/JobPosting">
      <h1 itemprop="title">Cook</h1><div itemprop="jobLocation" itemscope><span itemprop="address"
      itemscope><span itemprop="addressLocality">Bern</span></span></div>
      <time itemprop="datePosted" datetime="2026-11-01">yesterday</time></div>`)
    expect(facts.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'title: Cook',
      'jobLocation: Bern',
      'datePosted: 2026-11-01',
    ])
  })

  it('is decoded as it declares, or by the best fit', async () => {
    const latin = Buffer.from('<html><meta charset="iso-8859-1"><p>K\u00f6che</p></html>', 'latin1')
    const silent = Buffer.from('<html><p>K\u00f6che</p></html>', 'latin1')
    const chinese = Buffer.concat([
      Buffer.from('<html><meta charset="gbk"><p>'),
      Buffer.from([0xb3, 0xf8, 0xca, 0xa6]),
      Buffer.from('</p></html>'),
    ])
    const first = await readIntact(latin, 'a.html')
    expect([first.text, first.encoding?.isGuess]).toEqual(['Köche', false])
    const second = await readIntact(silent, 'b.html')
    expect([second.text, second.encoding?.isGuess]).toEqual(['Köche', true])
    expect((await readIntact(chinese, 'c.html')).text).toBe('厨师')
  })

  it('reads definition lists, tables and hidden text', async () => {
    const document = await readPage(`<dl><dt>Place</dt><dd>Bern</dd><dt>Tasks</dt><dd><ul><li>Soups
      </li><li>Bread</li></ul></dd></dl><table><tr><th>Start:</th><td>May</td></tr></table>
      <p style="display:none">secret</p><p hidden>secret</p>`)
    expect(listShort(document)).toEqual([
      'fact: Place = Bern',
      'heading 0: Tasks',
      'listItem 1: Soups',
      'listItem 1: Bread',
      'fact: Start = May',
    ])
  })
})

describe('HTML from the clipboard', () => {
  it('of Word on the desktop has its lists by mso-list, not by class', () => {
    const document = readClipboardHtml(`<p class=MsoTitle>Cook</p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
      style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Soups</p>
      <p class=MsoListParagraph style='margin-left:1in;mso-list:l0 level2 lfo1'><span
      style='mso-list:Ignore'>o </span>Hot ones</p>
      <p class=MsoListParagraph>No item</p><p class=MsoNormal><b>Your profile</b></p>`)
    expect(listShort(document)).toEqual([
      'heading 1: Cook',
      'listItem 1: Soups',
      'listItem 2: Hot ones',
      'text: No item',
      'heading 0: Your profile',
    ])
  })

  it('of Word on the web has each item in a list of its own', () => {
    const document =
      readClipboardHtml(`<div class="OutlineElement Ltr"><p class="Paragraph" role="heading" aria-level="2">
      <span class="TextRun">Tasks</span><span class="EOP">&nbsp;</span></p></div>
      <div class="ListContainerWrapper"><ul><li class="OutlineElement" data-aria-level="1"><p
      class="Paragraph">Soups</p></li></ul></div><div class="ListContainerWrapper"><ul><li
      class="OutlineElement" data-aria-level="2"><p class="Paragraph">Hot ones</p></li></ul></div>`)
    expect(listShort(document)).toEqual([
      'heading 2: Tasks',
      'listItem 1: Soups',
      'listItem 2: Hot ones',
    ])
  })

  it('of Google Docs is not bold because of its wrapper', () => {
    const document = readClipboardHtml(`<meta charset='utf-8'><b style="font-weight:normal;"
      id="docs-internal-guid-1"><p><span style="font-weight:700">Tasks</span></p><ul><li dir="ltr"
      aria-level="1"><p><span style="font-weight:400">Soups</span></p></li><ul><li dir="ltr"
      aria-level="2"><p><span>Hot ones</span></p></li></ul></ul><p><span
      style="font-weight:400">And more</span></p></b>`)
    expect(listShort(document)).toEqual([
      'heading 0: Tasks',
      'listItem 1: Soups',
      'listItem 2: Hot ones',
      'text: And more',
    ])
  })

  it('of Chromium on Windows comes with a table of offsets', () => {
    const document = readClipboardHtml(
      'Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\n<html><body><!--StartFragment--><p>Soups</p><!--EndFragment--></body></html>',
    )
    expect(listShort(document)).toEqual(['text: Soups'])
  })

  it('says about a page with a picture and hardly any text that the advert may be in the picture', async () => {
    const page = encodeText('<h1>We are hiring</h1><img src="cook.jpg" alt="Cook">')
    const { posting } = expectOk(await readPostingFile(page, 'page.html'))
    expect(posting.warnings).toEqual([expect.stringContaining('a picture')])
  })
})
