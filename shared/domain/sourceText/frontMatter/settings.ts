const names = new Set(
  `layout, template, model, collection, section, format, version, key, id, uuid,
  slug, permalink, url, path, alias, aliases, redirect, redirect from, redirect to,
  draft, published, hidden, visible, featured, enabled, weight, order, priority,
  menu, navigation, nav order, parent, sidebar, header, footer, toc, comments, page, pagination,
  lang, locale, translation key, author, authors,
  css, js, html, seo, meta, robots, sitemap, index, noindex, twitter, share,
  cascade, outputs, resources,
  date, pub date, pubdate, published at, created, created at, updated, updated at, modified, last modified, lastmod`
    .split(',')
    .map((name) => name.trim()),
)

const decoration =
  /(?:^| )(?:images?|img|icon|logo|photo|banner|cover|hero|thumbnail|background|video|audio|colou?r|class|slug)$/

/** What `type` says to a site generator; `type: Full-time` says it to a reader. */
const pageType =
  /^(?:default|single|list|section|blog|docs?|news|articles?|posts?|pages?|jobs?|careers?|positions?|openings?|vacanc(?:y|ies)|offers?|stellen?|emplois?)$/i

/** `remote: true` says where the work is done. */
const aboutWork = /^(?:is )?(?:remote|hybrid|on ?site|telework|telecommute|home ?office)(?: work)?$/

/** `hiringOrganization` and `closing_date` as a reader would write them. */
export const humanise = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_\-.]+/g, ' ')
    .trim()

/** Whether a key of front matter only concerns the site generator and tells a reader nothing. */
export const isSetting = (name: string, value: string): boolean => {
  const plain = humanise(name).toLowerCase()
  return (
    names.has(plain) ||
    (plain === 'type' && pageType.test(value)) ||
    decoration.test(plain) ||
    (/^(?:true|false)$/i.test(value) && !aboutWork.test(plain)) ||
    /^(?:null|)$/i.test(value) ||
    /^\/?[\w./-]+\.(?:png|jpe?g|svg|gif|webp|html|md|css|js)$/i.test(value) ||
    /^#[\da-f]{3,8}$/i.test(value)
  )
}
