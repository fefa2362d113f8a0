/** Names of one skill: the usual one, others that mean the same, and what looks alike but is something else. */
export interface SkillNames {
  name: string
  aliases: readonly string[]
  /** Never taken for it, though they contain or resemble it. */
  notSame: readonly string[]
}

/** `name = alias | alias ≠ other | other`, a line each. */
const table = `
Kubernetes = K8s | Kube | K8 | Кубернетис
JavaScript = JS | ECMAScript | ES6 ≠ Java
TypeScript = TS
Java ≠ JavaScript | Java Script
Python = Python 3 | Py3
C# = C Sharp | CSharp
C++ = CPP | C plus plus
Go = Golang ≠ Django
Node.js = NodeJS | Node
React = React.js | ReactJS ≠ React Native
React Native = ReactNative
Angular = Angular.js | AngularJS
Vue = Vue.js | VueJS
.NET = dotnet | dot net | ASP.NET
PostgreSQL = Postgres | psql
SQL = T-SQL | PL/SQL | Structured Query Language ≠ NoSQL
MongoDB = Mongo
Amazon Web Services = AWS
Google Cloud = GCP | Google Cloud Platform
Azure = Microsoft Azure | MS Azure
Terraform = TF
Continuous integration = CI | CI/CD | CICD | Continuous delivery
Machine learning = ML | Maschinelles Lernen | Apprentissage automatique | Aprendizaje automático | 机器学习 | 機械学習 | Машинное обучение
Artificial intelligence = AI | KI | Künstliche Intelligenz | IA | Intelligence artificielle | Inteligencia artificial | 人工智能
Natural language processing = NLP
Microsoft Excel = Excel | MS Excel | MS-Excel | Tabellenkalkulation
Microsoft Word = Word | MS Word
Microsoft Office = MS Office | MS-Office | Office 365 | Microsoft 365
Power BI = PowerBI
SAP = SAP ERP | SAP R/3 | S/4HANA | SAP S/4HANA
CAD = Computer-aided design | AutoCAD
AutoCAD = Auto CAD | ACAD
PLC programming = PLC | SPS | SPS-Programmierung | automate programmable | autómatas programables
CNC = CNC machining | CNC-Fräsen | CNC-Drehen | commande numérique
Project management = PM | Projektmanagement | Projektleitung | Gestion de projet | Gestión de proyectos | Gestione progetti | Gestão de projetos | Projectmanagement | Projektledning | Zarządzanie projektami | Управление проектами | 项目管理 ≠ Product management
Product management = Produktmanagement | Gestion de produit | Product owner
Agile = Agil | agile methods | agile Methoden | Agilité
Scrum = Scrum Master
Accounting = Buchhaltung | Bookkeeping | Comptabilité | Contabilidad | Contabilità | Contabilidade | Boekhouding | Bokföring | Księgowość | Бухгалтерия | Бухучёт | 会计
Payroll = Lohnabrechnung | Entgeltabrechnung | Paie | Nóminas | Buste paga | Salarisadministratie
Controlling = Contrôle de gestion | Management accounting
Sales = Vertrieb | Verkauf | Vente | Ventas | Vendite | Vendas | Verkoop | Försäljning | Sprzedaż | Продажи | 销售 | 営業
Key account management = KAM | Großkundenbetreuung | Grands comptes
Customer service = Kundenservice | Kundendienst | Kundenbetreuung | Service client | Atención al cliente | Servizio clienti | Klantenservice | Kundtjänst | Obsługa klienta | 客户服务
Search engine optimisation = SEO | Suchmaschinenoptimierung | Search engine optimization ≠ SEA
Online marketing = Digital marketing | Onlinemarketing | Marketing digital | Internet marketing
Human resources = HR | Personalwesen | Ressources humaines | Recursos humanos | Risorse umane | Kadry | 人力资源
Recruiting = Recruitment | Personalbeschaffung | Talent acquisition | Recrutement | Selección de personal
Logistics = Logistik | Logistique | Logística | Logistica | Logistiek | Logistyka | Логистика | 物流
Warehouse work = Lager | Lagerlogistik | Warehousing | Magasinage | Almacén | Magazzino
Forklift licence = Staplerschein | Gabelstaplerschein | Forklift | Forklift license | CACES | Carretilla elevadora | Wózki widłowe | Truckkort | 叉车证
Driving licence = Führerschein | Driver's license | Driving license | Permis de conduire | Carné de conducir | Patente | Rijbewijs | Körkort | Prawo jazdy | 驾照
HACCP = Hygieneschulung | food hygiene
Nursing = Krankenpflege | Pflege | Soins infirmiers | Enfermería | Infermieristica | Verpleging | Omvårdnad
Intensive care = ICU | Intensivpflege | Soins intensifs | Cuidados intensivos | Terapia intensiva
First aid = Erste Hilfe | Premiers secours | Primeros auxilios | Primo soccorso | EHBO
Welding = Schweißen | Soudage | Soldadura | Saldatura | Lassen | Svetsning | Spawanie
Teaching = Unterrichten | Enseignement | Enseñanza | Insegnamento | Lesgeven
Teamwork = Teamfähigkeit | Team player | Esprit d'équipe | Trabajo en equipo | Lavoro di squadra | Praca zespołowa | Командная работа
Leadership = Führung | Führungserfahrung | Mitarbeiterführung | Team leadership | Liderazgo | Ledarskap
Communication = Kommunikation | Kommunikationsstärke | Comunicación | Comunicazione
English = Englisch | Anglais | Inglés | Inglese | Inglês | Engels | Engelska | Angielski | Английский | 英语 | 英語
German = Deutsch | Allemand | Alemán | Tedesco | Alemão | Duits | Tyska | Niemiecki | Немецкий | 德语 | ドイツ語
French = Französisch | Français | Francés | Francese | Francês | Frans | Franska | Francuski | Французский | 法语
Spanish = Spanisch | Espagnol | Español | Spagnolo | Espanhol | Spaans | Hiszpański | Испанский
`

const splitNames = (text = ''): string[] =>
  text
    .split('|')
    .map((each) => each.trim())
    .filter(Boolean)

/** The skills whose other names are known. */
export const skillTable: readonly SkillNames[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [same = '', notSame] = line.split('≠')
    const [name = '', aliases] = same.split(' = ')
    return { name: name.trim(), aliases: splitNames(aliases), notSame: splitNames(notSame) }
  })
