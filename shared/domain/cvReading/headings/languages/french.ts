import type { HeadingWords } from '../types'

export const frenchHeadings: HeadingWords = {
  contact:
    'contact|coordonnees|informations personnelles|etat civil|donnees personnelles|me contacter|contacts|informations de contact|renseignements personnels|adresse|information personnelle',
  profile:
    'profil|a propos|a propos de moi|resume|objectif|objectifs|presentation|profil professionnel|objectif professionnel|projet professionnel|accroche|qui suis je|en bref|synthese|profil personnel',
  experience:
    'experience|experiences|experience professionnelle|experiences professionnelles|parcours professionnel|emplois|stages|parcours|experiences et stages|stages et emplois|emploi|carriere|activite professionnelle|activites professionnelles|experience pro|experiences pro|antecedents professionnels|historique professionnel|stage|experience de travail',
  education:
    'formation|formations|etudes|education|diplomes|parcours academique|parcours scolaire|formation academique|formation et diplomes|formations et diplomes|diplomes et formations|diplomes et formation|scolarite|cursus|cursus universitaire|cursus scolaire|formation universitaire|etudes et formations|formation initiale|cursus academique|formation scolaire|parcours universitaire',
  skills:
    'competences|competences techniques|competences professionnelles|competence|savoir faire|savoir etre|informatique|competences informatiques|connaissances|connaissances informatiques|logiciels|outils|technologies|competences cles|domaines de competences|domaines de competence|aptitudes|atouts|qualites|langages|langages de programmation|competences et outils|competences personnelles|competences linguistiques et informatiques|bureautique|expertise|expertises|principales competences|domaines d expertise|outils informatiques|qualites personnelles',
  languages: 'langues|competences linguistiques|langues etrangeres|langues parlees|langue',
  certificates:
    'certifications|certification|certificats|formations complementaires|formation continue|formation complementaire|permis et certifications|attestations|habilitations|formations professionnelles|certificats et formations|diplomes et certifications',
  projects:
    'projets|projets personnels|realisations|projets realises|projets academiques|projets scolaires|portfolio|projets professionnels',
  other:
    'centres d interet|centres d interets|centre d interet|centre d interets|loisirs|interets|hobbies|references|publications|prix|distinctions|benevolat|engagements|vie associative|divers|autres|activites|activites extra professionnelles|engagement associatif|permis|informations complementaires|benevolat et engagements|passions|recompenses|conferences|activites associatives|activites extrascolaires|engagements associatifs|autres informations|travaux|memoire|these|permis de conduire|loisirs et interets|prix et distinctions|vie associative et loisirs|sports et loisirs',
}
