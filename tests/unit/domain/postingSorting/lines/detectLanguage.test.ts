import { describe, expect, it } from 'vitest'
import { detectLanguage } from '@shared/domain/postingSorting/lines/detectLanguage'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

describe('detectLanguage', () => {
  it.each([
    ['Мы ищем пекаря в нашу пекарню, опыт работы обязателен.', 'ru'],
    ['Ми шукаємо пекаря до нашої пекарні, досвід роботи обовʼязковий.', 'uk'],
    ['Търсим опитен хлебар за нашата пекарна в центъра на града.', 'bg'],
    ['مطلوب خباز للعمل في مخبز بالرياض، الخبرة مطلوبة.', 'ar'],
    ['به یک نانوای باتجربه برای کار در نانوایی نیازمندیم، گواهی بهداشت لازم است.', 'fa'],
    ['Ζητείται αρτοποιός με εμπειρία για το κατάστημά μας.', 'el'],
    ['パン職人を募集しています。経験者歓迎。', 'ja'],
    ['正社員募集。未経験者歓迎、交通費支給あり。', 'ja'],
    ['诚聘面包师，有经验者优先，包吃包住。', 'zh'],
  ])('tells the language of “%s”', (text, language) => {
    expect(detectLanguage(text).main).toBe(language)
  })

  it('says so when the words of the language are not known', () => {
    const { warnings } = sortPosting(
      readRepairedText('Пекар\n\nМи шукаємо пекаря до нашої пекарні.\n'),
    )
    expect(warnings).toEqual([expect.stringContaining('Ukrainian')])
  })

  it('knows labels in another script than the rest of the text', () => {
    const [role] = sortPosting(
      readRepairedText(
        'Bäcker (m/w/d)\n\n- **公司**: Kornhaus am Fluss GmbH\n- **工作地点**: Kiel\n\nDeine Aufgaben\n\n- Brot backen und verkaufen\n- Mehl bestellen\n',
      ),
    ).roles
    expect(role).toMatchObject({ client: 'Kornhaus am Fluss GmbH', location: 'Kiel' })
  })
})
