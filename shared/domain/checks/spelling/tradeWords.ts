/**
 * Words of job postings, in lower case and without accents, that dictionaries do not know: terms of
 * the trades, of hiring and of pay, and the names of tools that are written small or begin a line.
 */
const lists = `
mortem mortems pre post co non multi semi peri ish hi vis cafe pharma funder funders trainings integrations airside webchats
onboarding onboard offboarding upskill upskilling reskilling traineeship traineeships jobseeker jobseekers
postholder postholders homeworking teleworking telework coworking workation sabbatical flexitime flexi
wellbeing timesheet timesheets rostering rostered rota rotas callout callouts keyholder staffroom
chartership licensure preceptorship accreditations bondable redundancies payslip payslips sharesave
rata annum diem pcm hpw wks mins req hol resume resumes neurodiverse neurodivergent neurodiversity
minoritised minoritized anonymised anonymized anonymise anonymize antiracist inclusivity upsell upselling
stakeholder stakeholders workstream workstreams roadmap roadmaps changelog backlog backlogs kanban scrum agile
sprint sprints standup standups runbook runbooks playbook playbooks postmortem postmortems oncall dealbreaker
frontline networker improver improvers collegial proactively learnings deliverable deliverables actionable
backend backends frontend frontends fullstack middleware microservice microservices serverless codebase
codebases monorepo refactor refactoring refactorings devops devsecops cybersecurity infosec pentest pentesting
malware ransomware phishing observability scalability scalable uptime downtime failover autoscaling
containerised containerized containerisation containerization virtualisation virtualization orchestrator
hyperscaler hyperscalers multicloud datacenter datacenters datacentre datacentres dataset datasets dashboarding
dashboards analytics lakehouse dataops mlops finetuning embeddings chatbot chatbots tokenization tokenisation
geoinformatics bioinformatics biostatistics genomics proteomics transcriptomics pharmacovigilance mechatronics
microcontroller microcontrollers pneumatics hydraulics spectrometry photovoltaics photovoltaic electromechanical
fintech fintechs insurtech proptech edtech medtech biotech healthtech adtech martech cleantech agritech
ecommerce omnichannel influencer influencers webinar webinars podcast podcasts explainer explainers showreel
videographer videographers copywriter copywriters storytelling storyboard storyboards wireframe wireframes
wireframing prototyping usability accessibility localisation localization intranet webchat whitepaper whitepapers
wifi startup startups scaleup scaleups crowdfunding blockchain cryptocurrency cryptocurrencies
intraday workpaper workpapers onsite offsite nearshore nearshoring offshoring greenfield brownfield
logistics intralogistics forklift warehousing washdown stocktake stocktakes toolroom toolmaking toolmaker
kaizen lean poka yoke takt sectoral telehealth telemedicine cannulation phlebotomy biocides biocide
commis patisserie viennoiserie barista baristas sommelier chef partie mise entremetier gardemanger
kubernetes terraform ansible jenkins grafana prometheus kafka airflow dbt snowflake databricks pandas numpy
pytest scikit tensorflow pytorch jupyter tableau looker figma miro jira confluence trello asana slack notion
hubspot salesforce marketo mailchimp zendesk servicenow workday greenhouse personio datev netsuite quickbooks
revit vectorworks solidworks catia creo inventor sketchup blender photoshop illustrator indesign lightroom
linux ubuntu debian docker podman helm istio nginx redis elasticsearch opensearch rabbitmq graphql websocket
websockets typescript javascript golang rust kotlin scala haskell erlang elixir clojure swift django flask
laravel symfony rails spring hibernate angular svelte nextjs webpack vite eslint cypress selenium playwright
azure bigquery redshift kinesis cloudformation fargate lambda postgres mysql mariadb sqlite cassandra dynamodb
homeoffice azubi azubis minijob minijobber minijobs teamplayer teamlead jobrad jobticket quereinsteiger
quereinsteigerin quereinsteigerinnen familienfreundlich familienfreundliche familienfreundlichen altersvorsorge
inhabergefuhrt inhabergefuhrte inhabergefuhrten teilzeitgeeignet vollzeitnah vollzeitnahe diversitat fixum
gleitzeitkonto lebensarbeitszeitkonto weihnachtsgeld urlaubsgeld mechatroniker mechatronikerin mechatronik
schwerbehinderte schwerbehinderten schwerbehinderung motivationsschreiben kommissionieren kommissionierer
zerspanung zerspanungstechnik zerspanungsmechaniker staplerfahrer disponent disponentin recruiter recruiterin
sachbearbeiter sachbearbeiterin werkstudent werkstudentin werkstudenten werkstudierende mitarbeitende
mitarbeitenden bewerbende bewerbenden studierende studierenden auszubildende auszubildenden
masterabschluss bachelorabschluss teamfahigkeit kommunikationsstark durchsetzungsstark serviceorientiert
dienstleistungsorientiert reisebereit reisebereitschaft belastbarkeit eigenverantwortung eigenverantwortlich
`

/** Folded as `foldText` does. */
export const tradeWords: readonly string[] = lists.trim().split(/\s+/u)
