/** Names of skills in offices, sales, finance, people, marketing and design, in the format of `parseSkillTable`. */
export const BUSINESS_SKILLS = `
# office
Accounting software | accounting package | accounting packages | accounting systems | bookkeeping software | buchhaltungssoftware | buchhaltungsprogramme | logiciel de comptabilité | logiciels de comptabilité | logiciel comptable | program de contabilitate | programe de contabilitate
^Lexware
Project management software | project management tools | project management tool | projektmanagement-tools | projektmanagementsoftware | outils de gestion de projet
Ticketing systems | ticketing system | ticketing tools | ticketing tool | ticketsystem | ticketsysteme | ticketsystemen | outil de ticketing | sistem de ticketing
Design tools | design software | designtools | outils de design
^ArchiCAD
Statistical software | statistical packages | statistical package | statistiksoftware | logiciels statistiques
^Personio
Learning management systems | learning management system | LMS | lernplattform | lernplattformen | plateforme d'apprentissage
?Canvas
Hotel software | hotel management system | property management system | property management systems | hotelsoftware | logiciel hôtelier
^Protel
Microsoft Office | ms office | office suite | ms-office | microsoft office suite | ms office suite | pachetul microsoft office | pachetul office | pack office | suite office | office-paket | ms-office-paket | office-anwendungen | ms-office-anwendungen
Microsoft 365 | office 365 | m365 | o365 | ms 365 | office365
Excel | ^Excel | microsoft excel | ms excel | ms-excel | advanced excel
Microsoft Word | ?Word | ms word | ms-word
PowerPoint | microsoft powerpoint | ms powerpoint | power point
Outlook | ^Outlook | microsoft outlook | ms outlook
Microsoft Access | ?Access | ms access
Microsoft Project | ms project
Microsoft Visio | visio | ms visio
Microsoft Teams | ms teams
OneNote
OneDrive
SharePoint | microsoft sharepoint | sharepoint online
Google Workspace | g suite | gsuite | google suite
Google Sheets
Google Docs
Spreadsheets | tabellenkalkulation | tableurs
Pivot tables | pivot tables and vlookup | pivottabellen | pivot-tabellen | tableaux croisés dynamiques
VLOOKUP | xlookup | sverweis
Lucidchart
?Miro
Zoom | ?Zoom
Typing | ?Typing | touch typing | audio typing
Data entry | dateneingabe | datenerfassung | datenpflege | saisie de données | introducere de date | introducerea datelor
Office administration | office management | administrative support | büroorganisation | büromanagement | gestion administrative | secrétariat
Diary management | calendar management | terminkoordination | terminplanung | gestion d'agenda | gestion des agendas
Travel planning | travel arrangements | reiseplanung | reiseorganisation
Minute taking | minute-taking | taking minutes | protokollführung
Document management | dokumentenmanagement | gestion documentaire | gestiunea documentelor
Record keeping | record-keeping
Correspondence | ?Correspondence | korrespondenz
Reception | ?Reception
# management and methods
Project management | projektmanagement | projektleitung | gestion de projet | gestion de projets | management de proiect | managementul proiectelor | conduite de projet
Program management | programme management
Product management | produktmanagement | gestion de produit
Product development | produktentwicklung
Product strategy
Roadmapping | product roadmap | product roadmaps
Stakeholder management | stakeholder engagement | stakeholdermanagement
Change management | veränderungsmanagement | conduite du changement
Risk management | risikomanagement | gestion des risques | managementul riscului
Quality management | qualitätsmanagement | gestion de la qualité | management de la qualité | managementul calității
Quality assurance | qualitätssicherung | assurance qualité | asigurarea calității
Quality control | qualitätskontrolle | contrôle qualité | controlul calității
Process improvement | process optimisation | process optimization | prozessoptimierung | continuous improvement | kontinuierliche verbesserung | amélioration continue | îmbunătățire continuă | kvp | kaizen
Process mapping | process mapping tools | process modelling | prozessmodellierung
Business analysis | geschäftsanalyse
Business process management | bpm
Business development | geschäftsentwicklung | développement commercial | dezvoltarea afacerilor
Strategic planning | strategische planung | planification stratégique | planificare strategică
Operations management
Resource planning | ressourcenplanung
Scheduling | ?Scheduling
Budgeting | ?Budgeting | budget management | budgetplanung | budgetverantwortung | gestion de budget | gestion budgétaire | bugetare
Contract management | vertragsmanagement | gestion des contrats
Vendor management | supplier management | lieferantenmanagement | gestion des fournisseurs
Facility management | facilities management
Event management | event planning | veranstaltungsmanagement | veranstaltungsorganisation | organisation d'événements | organizare evenimente | eventmanagement
Six Sigma | lean six sigma | six sigma green belt | six sigma black belt
?Lean | lean management | lean manufacturing
5S
ISO 9001
ISO 14001
PRINCE2
PMP | project management professional
OKR | okrs
KPI | kpis
Health and safety | occupational health and safety | arbeitssicherheit | arbeitsschutz | santé et sécurité | hygiène et sécurité | sănătate și securitate în muncă | ssm
Risk assessment | risk assessments | gefährdungsbeurteilung
GDPR | dsgvo | rgpd | data protection | datenschutz | protection des données
Compliance | ?Compliance | regulatory compliance
Due diligence
Mergers and acquisitions | m&a
# people
Leadership | ?Leadership | leadership skills | people management | staff management | team leadership | team management | team leading | leading teams | personalführung | mitarbeiterführung | führungserfahrung | führungskompetenz | teamleitung | management d'équipe | encadrement d'équipe | gestion d'équipe | conducerea echipei | coordonare echipă | managementul echipei
Recruitment | ?Recruitment | ?Recruiting | talent acquisition | personalbeschaffung | personalauswahl | recrutement | recrutare
Onboarding | ?Onboarding
Payroll | lohnabrechnung | gehaltsabrechnung | lohn- und gehaltsabrechnung | entgeltabrechnung | paie | gestion de la paie | salarizare
Human resources | ?HR | human resources management | personalwesen | personalmanagement | ressources humaines | resurse umane
Employee relations
Performance management
Employment law | arbeitsrecht | droit du travail | legislația muncii
Learning and development
Coaching | ?Coaching
Mentoring | ?Mentoring
Training delivery | training and development | staff training | formation du personnel
Conflict resolution | conflict management | konfliktmanagement | konfliktlösung | gestion des conflits | gestion de conflits | rezolvarea conflictelor
Workday | ^Workday
SAP SuccessFactors | successfactors
ADP
BambooHR
DATEV
Greenhouse ATS
# soft skills
Communication | ?Communication | communication skills | verbal communication | written communication | written and verbal communication | verbal and written communication | oral communication | interpersonal communication | kommunikationsstärke | kommunikationsfähigkeit | kommunikationsfähigkeiten | kommunikative fähigkeiten | kommunikationsstark | aisance relationnelle | capacités de communication | compétences en communication | sens de la communication | abilități de comunicare | abilitati de comunicare | bune abilități de comunicare | ?Kommunikation | ?comunicare
Interpersonal skills | people skills | ?Interpersonal | soziale kompetenz | sozialkompetenz | qualités relationnelles | sens relationnel
Teamwork | ?Teamwork | team working | team work | team player | team spirit | team-player | teamfähigkeit | teamfähig | teamarbeit | teamgeist | teamplayer | travail d'équipe | travail en équipe | esprit d'équipe | lucru în echipă | munca în echipă | muncă în echipă | spirit de echipă | collaboration skills
Problem solving | problem-solving | problem-solving skills | problemlösung | problemlösungskompetenz | problemlösefähigkeit | résolution de problèmes | rezolvarea problemelor | rezolvare de probleme | creative problem solving
Analytical thinking | analytical skills | analytisches denken | analytisches denkvermögen | analytische fähigkeiten | esprit d'analyse | capacité d'analyse | gândire analitică
Critical thinking | kritisches denken | esprit critique | gândire critică
Time management | zeitmanagement | gestion du temps | managementul timpului | gestionarea timpului
Organisational skills | organizational skills | organisation skills | organizing skills | organisationstalent | organisationsgeschick | organisationsfähigkeit | organisationsvermögen | sens de l'organisation | abilități organizatorice | capacitate de organizare
Attention to detail | detail-oriented | detail oriented | sorgfalt | sorgfältige arbeitsweise | rigueur | souci du détail | atenție la detalii
Adaptability | ?Adaptability | ?flexibility | flexibilität | ?flexibilité | flexibilitate | adaptabilité | adaptabilitate | anpassungsfähigkeit
Independent working | selbstständige arbeitsweise | selbständige arbeitsweise | eigenständige arbeitsweise | selbstständiges arbeiten | eigeninitiative | ?autonomie | self-motivated
Reliability | ?Reliability | zuverlässigkeit | seriozitate | ?Fiabilité
Resilience | ?Resilience | belastbarkeit | stressresistenz | résistance au stress | rezistență la stres
Creativity | ?Creativity | kreativität | créativité | creativitate
Decision making | decision-making | entscheidungsfreude | prise de décision | luarea deciziilor
Multitasking | multi-tasking
Empathy | ?Empathy | einfühlungsvermögen | empathie | ?empatie
Presentation skills | presenting | präsentationsstärke | präsentationsfähigkeiten | public speaking | prise de parole en public | ?Presentations
Negotiation | ?Negotiation | negotiation skills | negotiating | contract negotiation | verhandlungsgeschick | verhandlungsführung | vertragsverhandlungen | négociation | négociation commerciale | negociere | abilități de negociere
Customer focus | kundenorientierung | sens du service | orientation client | orientare către client
# sales, service, marketing
Customer service | customer support | client service | customer care | customer relations | client relations | kundenservice | kundenbetreuung | kundenberatung | kundendienst | service client | service clients | relation client | relations clients | relații cu clienții | servicii clienți | deservire clienți
Sales | ?Sales | sales experience | ?Vertrieb | vertriebserfahrung | ?vânzări | ?Verkauf
B2B sales | ?B2B
B2C
Key account management | key-account-management | account management | grands comptes
Lead generation | prospecting | prospection | prospection commerciale | kundenakquise | neukundenakquise | neukundengewinnung | generare de lead-uri | cold calling | kaltakquise
Outside sales | field sales | außendienst
Inside sales | innendienst | vertriebsinnendienst
Pipeline management | sales pipeline
Solution selling
Upselling | cross-selling | up-selling | cross selling
Telesales | telephone sales | télévente | telemarketing
Forecasting | ?Forecasting | sales forecasting
Tender writing | bid writing | tender response | tender responses | tendering | ausschreibungen | appels d'offres | réponse aux appels d'offres | licitații
Visual merchandising | merchandising
Retail sales | ?retail | einzelhandel | vente au détail | comerț cu amănuntul
Cash handling | till operation | cash register | kassenführung | kassieren | kassentätigkeit | kassensysteme | kassensystem | kasse | tenue de caisse | encaissement | casă de marcat | point of sale
Stock control | inventory management | inventory control | stock management | stock taking | stocktaking | bestandsführung | lagerverwaltung | lagerhaltung | inventur | gestion des stocks | gestion de stock | gestiunea stocurilor | gestiune stocuri
Call centre | call center | centre d'appels
Salesforce | salesforce crm | salesforce.com | sales cloud
HubSpot
Pipedrive
Zoho CRM | zoho
CRM | crm | crm systems | crm software | customer relationship management | crm-system | crm-systeme
Marketing | ?Marketing
Digital marketing | online marketing | online-marketing | marketing digital
Content marketing
Content creation | content writing | création de contenu | creare de conținut
Social media marketing | social media | social media management | social-media-marketing | réseaux sociaux | rețele sociale | community management
E-mail marketing | email marketing
Performance marketing
Marketing automation
Market research | marktforschung | marktanalyse | étude de marché | études de marché | cercetare de piață
Brand management | branding | markenführung
Copywriting | ?Copywriting
Public relations | öffentlichkeitsarbeit | relations publiques | relații publice
SEO | seo | search engine optimization | search engine optimisation | suchmaschinenoptimierung | référencement
SEM | search engine marketing
Google Analytics | ga4
Google Ads | google adwords | adwords
Google Tag Manager
Meta Ads | facebook ads
LinkedIn Sales Navigator
Mailchimp
Marketo
Hootsuite
Semrush
Ahrefs
?LinkedIn
?Facebook
?Instagram
?YouTube
E-commerce | ecommerce | e-commerce platforms | commerce électronique | comerț electronic
# finance, purchasing, logistics
Accounting | ?Accounting | financial accounting | bookkeeping | ?Bookkeeping | buchhaltung | finanzbuchhaltung | buchführung | comptabilité | comptabilité générale | contabilitate | contabilitate primară
Accounts payable | kreditorenbuchhaltung | comptabilité fournisseurs | kreditoren
Accounts receivable | debitorenbuchhaltung | comptabilité clients | debitoren
General ledger
Bank reconciliation | bank reconciliations | account reconciliation | rapprochements bancaires | kontenabstimmung
Month-end closing | month-end close | month end close | monatsabschluss | monatsabschlüsse | clôtures mensuelles | year-end closing | jahresabschluss | jahresabschlüsse | clôture annuelle | închidere de lună
Financial reporting | finanzberichte | reporting financier | raportare financiară
Financial analysis | finanzanalyse | analyse financière | analiză financiară
Financial modelling | financial modeling
Cost control | cost accounting | kostenrechnung | contrôle de gestion | kostenkontrolle
Controlling | ?Controlling
Auditing | internal audit | external audit | audit interne | wirtschaftsprüfung
Tax | ?Tax | tax returns | steuerrecht | steuererklärungen | fiscalité | fiscalitate | VAT | tva | umsatzsteuer
IFRS
US GAAP | GAAP
HGB
Invoicing | rechnungsstellung | fakturierung | facturation | facturare
Treasury | ?Treasury
Credit control
Financial planning | FP&A
Valuation | ?Valuation
Investment banking
Bloomberg Terminal | bloomberg
QuickBooks
Xero
Sage | ^Sage | sage 50
Abacus | ^Abacus | abacus erp | abaninja
Dr. Tax | dr tax
FreeAgent
NetSuite | oracle netsuite
SAP | sap erp | sap r/3 | sap ecc
SAP S/4HANA | s/4hana | s4 hana | s/4 hana | sap hana | s4hana
SAP FI/CO | sap fi | sap co | sap fico
SAP MM
SAP SD
SAP PP
SAP WM | sap ewm
SAP PM
SAP HR | sap hcm
SAP BW
Ariba | sap ariba
ERP | erp | erp systems | warenwirtschaft | warenwirtschaftssysteme | erp system | enterprise resource planning | erp-system | erp-systeme | warenwirtschaftssystem
Microsoft Dynamics | dynamics 365 | ms dynamics | microsoft dynamics 365 | dynamics nav | navision
Odoo
Procurement | ?Procurement | ?Purchasing | strategic sourcing | einkauf | strategischer einkauf | beschaffung | achats | ?achiziții | gestion des achats
Supply chain management | supply chain | lieferkettenmanagement | chaîne d'approvisionnement | lanț de aprovizionare
Logistics | ?Logistics | logistik | logistique | logistică
Warehouse management systems | ^WMS | warehouse management system
Warehousing | warehouse management | warehouse operations | lagerlogistik | gestion d'entrepôt
Order picking | kommissionierung | préparation de commandes | picking and packing
Goods receipt | goods in | wareneingang | réception des marchandises | recepție marfă
Freight forwarding | spedition | transport planning | disposition | route planning
Customs | ?Customs | customs clearance | zollabwicklung | dédouanement
Incoterms
Demand planning
Production planning | produktionsplanung | arbeitsvorbereitung | planification de la production
Contract law | vertragsrecht | droit des contrats
Legal research
Legal drafting | contract drafting
LexisNexis
Westlaw
# design and media
Figma
^Sketch
Adobe XD
InVision | ?InVision
Framer
Photoshop | adobe photoshop
Illustrator | ^Illustrator | adobe illustrator
InDesign | adobe indesign
Adobe Creative Suite | adobe creative cloud | creative cloud | adobe cc | suite adobe | adobe suite
Lightroom | adobe lightroom
After Effects | adobe after effects
Premiere Pro | adobe premiere pro | adobe premiere
Adobe Acrobat | acrobat
Dreamweaver
Final Cut Pro
DaVinci Resolve
CorelDRAW | corel draw | coreldraw
Canva
Affinity Designer
Blender | ?Blender
Cinema 4D
Autodesk Maya
3ds Max
SketchUp
Rhino | ?Rhino | rhinoceros 3d
Graphic design | grafikdesign | design graphique | conception graphique | grafică
Web design | webdesign
Design systems | design system
Design thinking
Interaction design
Product design | produktdesign
Service design
Information architecture
Usability testing | user testing | usability tests | usability
Accessibility | ?Accessibility | a11y | web accessibility | barrierefreiheit
WCAG
Wireframing | wireframes | wireframe
Prototyping | ?Prototyping
User research | ux research
User experience | ?UX | ux design
User interface design | ?UI | ui design
UI/UX | ux/ui | ui/ux design | ux/ui design
Typography
Illustration | ?Illustration
Motion graphics | motion design | animation 3d
Photography | ?Photography | fotografie
Video editing | videobearbeitung | videoschnitt | montage vidéo | editare video
Photo editing | bildbearbeitung | retouche photo
Technical writing | technical documentation | technische dokumentation | documentation technique
Editing | ?Editing | proofreading | korrekturlesen | lektorat
Trados | trados studio | sdl trados
memoQ
Subtitling | untertitelung | sous-titrage | subtitrare
Post-editing | post editing | machine translation post-editing | MTPE
Terminology management | terminologiearbeit
Interpreting | ?Interpreting | dolmetschen | interprétariat
Translation | ?Translation | übersetzung | traduction | traduceri
Journalism | ?Journalism
CMS | content management systems | content management system | content-management-systeme
`;
