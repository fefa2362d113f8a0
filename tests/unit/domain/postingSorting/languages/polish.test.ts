import { checkLanguage } from './checkLanguage'

checkLanguage({
  language: 'pl',
  opening:
    'Piekarz (k/m)\n\nDo naszego zespołu w Rzeszowie poszukujemy osoby, która lubi pracę z ciastem.',
  title: 'Piekarz (k/m)',
  headings: [
    ['Zakres obowiązków:', 'responsibilities'],
    ['Czym będziesz się zajmować?', 'responsibilities'],
    ['Twoje zadania', 'responsibilities'],
    ['Wymagania', 'skills'],
    ['Czego oczekujemy?', 'skills'],
    ['Kogo szukamy', 'skills'],
    ['Mile widziane:', 'skills'],
    ['Umiejętności miękkie', 'skills.soft'],
    ['Oferujemy', 'offer'],
    ['Co oferujemy w zamian?', 'offer'],
    ['Dlaczego warto do nas dołączyć?', 'offer'],
    ['O nas', 'company'],
    ['Kim jesteśmy?', 'company'],
    ['Jak aplikować', 'application'],
    ['Wymagane dokumenty', 'application'],
    ['Ścieżka kariery', 'career'],
  ],
  lines: [
    ['- wypiek pieczywa i przygotowywanie ciasta', 'responsibilities'],
    ['- kontrola dostaw i prowadzenie magazynu', 'responsibilities'],
    ['- wykształcenie zawodowe kierunkowe', 'education'],
    ['- minimum 2 lata doświadczenia w piekarni', 'experience'],
    ['- sumienność i umiejętność pracy w zespole', 'skills.soft'],
    ['- aktualna książeczka sanepidowska', 'skills.hard'],
    ['- umowa o pracę i prywatna opieka medyczna', 'offer'],
    ['- premia świąteczna i zniżki na zakupy', 'offer'],
    ['Jesteśmy rodzinną firmą, działamy na rynku od 1994 roku i zatrudniamy 60 osób.', 'company'],
    ['Prosimy o przesłanie CV na adres jobs@bakery.example.', 'application'],
    ['Miejsce pracy: Rzeszów', 'facts'],
    ['Wymiar etatu: pełny etat', 'facts'],
  ],
  salaries: [
    [
      'Wynagrodzenie: 4 806 – 5 300 zł brutto / mies.',
      { min: 4806, max: 5300, currency: 'PLN', period: 'month' },
    ],
    ['Stawka: 31,50 zł/h', { min: 31.5, max: 31.5, currency: 'PLN', period: 'hour' }],
    ['Wynagrodzenie: od 7 tys. zł', { min: 7000, max: null, currency: 'PLN', period: 'month' }],
    ['Zarobki: od 6200 do 6900 PLN', { min: 6200, max: 6900, currency: 'PLN', period: 'month' }],
  ],
})
