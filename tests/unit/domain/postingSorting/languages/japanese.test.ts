import { describe, expect, it } from 'vitest'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'
import { checkLanguage } from './checkLanguage'

checkLanguage({
  language: 'ja',
  opening: 'パン職人\n\n店舗拡大に伴い、一緒に働いてくださるパン職人を募集しています。',
  title: 'パン職人',
  headings: [
    ['仕事内容', 'responsibilities'],
    ['【業務内容】', 'responsibilities'],
    ['＜お任せしたいこと＞', 'definition|responsibilities'],
    ['■具体的には', 'responsibilities'],
    ['応募資格', 'skills'],
    ['必須スキル・経験', 'skills'],
    ['歓迎条件', 'skills'],
    ['求める人物像', 'skills.soft'],
    ['待遇・福利厚生', 'offer'],
    ['当社の魅力', 'offer'],
    ['会社概要', 'company'],
    ['私たちについて', 'company'],
    ['応募方法', 'application'],
    ['選考フロー', 'application'],
    ['キャリアパス', 'career'],
    ['開発環境', 'tags'],
  ],
  lines: [
    ['・生地の仕込みや焼成の業務全般', 'responsibilities'],
    ['・厨房内の清掃と在庫管理', 'responsibilities'],
    ['・製パンの実務経験がある方', 'experience'],
    ['・高校卒業以上、学歴不問', 'education'],
    ['・協調性と責任感のある方', 'skills.soft'],
    ['・普通自動車免許（AT限定可）', 'skills.hard'],
    ['・社会保険完備、交通費支給', 'offer'],
    ['・賞与年2回、退職金制度あり', 'offer'],
    ['当社は2009年に設立され、県内でパン屋を12店舗運営しています。', 'company'],
    ['履歴書を添えて、下記フォームよりご応募ください。', 'application'],
    ['勤務地：新潟県長岡市', 'facts'],
    ['雇用形態：正社員', 'facts'],
  ],
  salaries: [
    ['給与：月給25万円～35万円', { min: 250_000, max: 350_000, currency: 'JPY', period: 'month' }],
    ['時給：1,080円以上', { min: 1080, max: null, currency: 'JPY', period: 'hour' }],
    ['【給与】月給23万8,000円', { min: 238_000, max: 238_000, currency: 'JPY', period: 'month' }],
    ['想定年収：600万円〜900万円', { min: 6e6, max: 9e6, currency: 'JPY', period: 'year' }],
    ['月収例：２５万円', { min: 250_000, max: 250_000, currency: 'JPY', period: 'month' }],
  ],
})

describe('Japanese layouts', () => {
  it('takes a line with a sign of its own above other bullets for a heading, and a list of such lines not', () => {
    const [role] = sortPosting(
      readRepairedText('パン職人\n\n■使う道具\n・オーブン\n・ミキサー\n\n■昇給\n■賞与\n'),
    ).roles
    expect(role?.lines.slice(1).map(({ place }) => place === 'heading')).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('reads a row of two cells as a label and its value', () => {
    const [role] = sortPosting(
      readRepairedText('パン職人\n\n勤務地\t新潟県長岡市\n仕事内容\tパンの製造\n'),
    ).roles
    expect(role).toMatchObject({ location: '新潟県長岡市' })
    expect(role?.lines.at(-1)?.place).toBe('responsibilities.primary')
  })
})
