import type { SheetField } from '../../model/reading/sheetReading'
import { foldText } from '../text/foldText'

/** The headings of columns in lists that other programs and people write. */
const words: Readonly<Record<SheetField, string>> = {
  name: 'name|full name|candidate|candidate name|applicant|display name|contact name|contact|kandidat|kandidatin|bewerber|bewerberin|vollstandiger name|nom complet|nom et prenom|candidat|nombre completo|nombre y apellidos|candidato|nome completo|nome e cognome|naam|volledige naam|namn|imie i nazwisko|kandydat|фио|имя и фамилия|кандидат|姓名|候选人|候選人|名字|氏名|お名前|名前|الاسم|الاسم الكامل|ονοματεπωνυμο',
  firstName:
    'first name|firstname|given name|forename|first|vorname|prenom|nombre|nome|primeiro nome|voornaam|fornamn|imie|имя|名|الاسم الأول|ονομα',
  middleName:
    'middle name|second name|additional name|zweiter vorname|deuxieme prenom|segundo nombre|secondo nome|tussenvoegsel|mellannamn|drugie imie|отчество',
  lastName:
    'last name|lastname|surname|family name|last|nachname|familienname|zuname|nom|nom de famille|apellido|apellidos|cognome|apelido|sobrenome|achternaam|efternamn|nazwisko|фамилия|姓|اسم العائلة|επωνυμο',
  headline: 'headline|profile|summary|kurzprofil|titre|resumen|profilo|profiel|заголовок',
  email:
    'email|e mail|mail|email address|e mail address|mail address|contact email|primary email|secondary email|email home|email work|email other|mailadresse|e mail adresse|courriel|courriels|adresse mail|adresse e mail|adresse email|correo|correo electronico|posta elettronica|correio eletronico|e mailadres|mejl|e post|epost|adres e mail|эл почта|электронная почта|почта|邮箱|电子邮箱|电子邮件|電子郵件|メール|メールアドレス|البريد الإلكتروني|ηλεκτρονικο ταχυδρομειο',
  phone:
    'phone|phone number|phone no|telephone|telephone number|telephone no|mobile no|contact number|contact no|tel|mobile|mobile phone|mobile number|cell|cell phone|home phone|work phone|business phone|primary phone|home mobile|other phone|phone value|telefon|telefonnummer|handy|mobil|mobilnummer|rufnummer|telephone portable|portable|numero de telephone|telefono|movil|celular|cellulare|telemovel|telefone|telefoonnummer|mobiel|mobiltelefon|numer telefonu|komorka|телефон|мобильный|моб телефон|手机|手机号|电话|联系电话|手機|電話|電話番号|携帯|携帯電話|الهاتف|الجوال|رقم الهاتف|τηλεφωνο|κινητο',
  employer:
    'employer|company|current company|current employer|organisation|organization|organization name|organisation name|business|firm|arbeitgeber|aktueller arbeitgeber|firma|unternehmen|employeur|employeur actuel|entreprise|societe|empresa|empresa actual|empleador|azienda|datore di lavoro|empresa atual|werkgever|bedrijf|arbetsgivare|foretag|pracodawca|firma obecna|работодатель|компания|место работы|现公司|公司|目前公司|单位|公司名称|勤務先|会社|会社名|الشركة|جهة العمل|εταιρεια|εργοδοτης',
  title:
    'title|job title|position|current position|role|current role|occupation|organization title|organisation title|current title|beruf|berufsbezeichnung|stelle|funktion|jobtitel|poste|fonction|intitule de poste|metier|puesto|cargo|profesion|ruolo|posizione|mansione|funcao|profissao|functie|functietitel|beroep|befattning|yrke|titel|stanowisko|zawod|должность|профессия|职位|职务|岗位|職位|職種|役職|المسمى الوظيفي|الوظيفة|θεση|επαγγελμα',
  location:
    'location|city|town|place|home city|work city|address|address formatted|current location|country of residence|residence|ort|wohnort|stadt|adresse|anschrift|ville|lieu|domicile|ciudad|localidad|direccion|domicilio|citta|luogo|residenza|indirizzo|cidade|localidade|morada|endereco|woonplaats|stad|plaats|adres|bostadsort|miasto|miejscowosc|город|место жительства|адрес|城市|所在地|地址|现居地|居住地|住所|勤務地|المدينة|العنوان|πολη|διευθυνση',
  links:
    'link|links|url|website|web page|homepage|linkedin|linkedin url|profile url|linkedin profile|github|xing|portfolio|website value|webseite|site web|sitio web|sito web|strona www|сайт|网址|链接',
  skills:
    'skills|key skills|skill|technologies|keywords|kenntnisse|fahigkeiten|skills kenntnisse|competences|habilidades|competencias|competenze|vaardigheden|kompetenser|fardigheter|umiejetnosci|навыки|ключевые навыки|技能|技术|スキル|資格|المهارات|δεξιοτητες',
  languages:
    'languages|language|sprachen|langues|idiomas|lingue|talen|sprak|jezyki|языки|语言|語言|言語|اللغات|γλωσσες',
  tags: 'tags|tag|labels|label|categories|category|schlagworte|schlagworter|etiquettes|etiquetas|etichette|etykiety|теги|метки|标签|タグ|الوسوم',
  source:
    'source|quelle|herkunft|origine|fuente|origen|fonte|origem|bron|kalla|zrodlo|источник|来源|渠道|経路|المصدر',
  availability:
    'availability|available from|notice period|verfugbarkeit|verfugbar ab|kundigungsfrist|disponibilite|disponibilidad|disponibilita|disponibilidade|beschikbaarheid|tillganglighet|dostepnosc|доступность|到岗时间|入社可能日',
  note: 'note|notes|comment|comments|remark|remarks|additional info|bemerkung|bemerkungen|notiz|notizen|kommentar|anmerkung|anmerkungen|commentaire|commentaires|remarque|remarques|nota|notas|observaciones|comentarios|osservazioni|commenti|observacoes|comentarios|opmerking|opmerkingen|anteckning|anteckningar|kommentarer|uwagi|notatki|komentarz|примечание|примечания|комментарий|заметки|备注|說明|备注信息|備考|メモ|ملاحظات|σημειωσεις',
}

/** Reduces a heading to its words: `E-mail 1 - Value` is `e mail`. */
export const foldHeading = (heading: string): string =>
  // Before the letters are folded, since `EmailAddress` is told apart by its capitals.
  foldText(heading.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .replace(/[_/]+/gu, ' ')
    .replace(/[^\p{L}\s]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\s+value$/u, '')

let index: ReadonlyMap<string, SheetField> | null = null

const buildIndex = (): ReadonlyMap<string, SheetField> => {
  const entries = Object.entries(words) as [SheetField, string][]
  return new Map(
    entries.flatMap(([field, list]) =>
      list.split('|').map((word): [string, SheetField] => [foldHeading(word), field]),
    ),
  )
}

/** The field that a heading names; null for any other. */
export const lookUpColumn = (heading: string): SheetField | null => {
  index ??= buildIndex()
  return index.get(foldHeading(heading)) ?? null
}
