/**
 * How the heading of a list of other adverts begins, by language; a few words at most follow: `More
 * jobs at Harrow Mills`.
 */
export const otherAdverts: Readonly<Record<string, string>> = {
  en: `similar jobs, similar vacancies, similar positions, similar roles, similar searches, more jobs, more vacancies, more openings, related jobs, related vacancies, related searches, other jobs, other vacancies, other opportunities, other open positions, people also viewed, people also searched, recommended jobs, recommended for you, jobs you may like, you might also like, you may also like, latest jobs, popular searches, explore more jobs`,
  de: `ähnliche jobs, ähnliche stellen, ähnliche stellenangebote, ähnliche stellenanzeigen, weitere jobs, weitere stellen, weitere stellenangebote, weitere offene stellen, weitere stellenanzeigen, passende jobs, das könnte dich auch interessieren, das könnte sie auch interessieren, andere suchten auch`,
  fr: `offres similaires, offres d'emploi similaires, emplois similaires, autres offres, autres postes, autres opportunités, ces offres pourraient, ces offres peuvent, recherches similaires, vous aimerez aussi`,
  es: `ofertas similares, ofertas relacionadas, empleos similares, otras ofertas, otras vacantes, trabajos similares`,
  pt: `vagas semelhantes, vagas similares, vagas relacionadas, outras vagas, outras oportunidades, ofertas semelhantes`,
  it: `offerte simili, annunci simili, lavori simili, altre offerte, altri annunci, altre posizioni aperte`,
  nl: `vergelijkbare vacatures, soortgelijke vacatures, andere vacatures, meer vacatures, gerelateerde vacatures`,
  pl: `podobne oferty, podobne ogłoszenia, inne oferty, zobacz inne oferty`,
  sv: `liknande jobb, liknande annonser, liknande tjänster, fler jobb, fler lediga jobb, fler lediga tjänster`,
  el: `παρόμοιες θέσεις, παρόμοιες αγγελίες, άλλες θέσεις`,
  ru: `похожие вакансии, другие вакансии, ещё вакансии, вам могут подойти`,
  zh: `相似职位, 类似职位, 其他职位, 推荐职位, 相关职位, 相似職缺, 其他職缺`,
  ja: `似た求人, 関連求人, 関連する求人, 他の求人, おすすめの求人, その他の求人`,
  ar: `وظائف مشابهة, وظائف مماثلة, وظائف أخرى, وظائف ذات صلة`,
}
