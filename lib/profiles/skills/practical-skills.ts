/** Names of skills in care, trades, engineering, teaching and service, and of papers, in the format of `parseSkillTable`. */
export const PRACTICAL_SKILLS = `
# care and health
Patient care | patientenversorgung | patientenbetreuung | soins aux patients | îngrijirea pacienților | îngrijire pacienți | patient-centred care | person-centred care
IV therapy | intravenous therapy | iv medication | infusionstherapie | perfusions | administration of iv medication
Cannulation | iv cannulation | peripheral cannulation
Venepuncture | venipuncture | phlebotomy | blutentnahme | blutabnahme | prélèvements sanguins | recoltare sânge
NEWS2
Wound care | wound management | wundversorgung | wundmanagement | soins de plaies | pansements | îngrijirea plăgilor | wound dressing
Medication administration | administration of medicines | administration of medication | drug administration | medikamentengabe | administration des médicaments | administrarea medicamentelor | administrare medicamente
Catheterisation | catheterization | urinary catheterisation | katheterisierung
Vital signs | vital signs monitoring | vitalzeichen | vitalzeichenkontrolle | signes vitaux | semne vitale
Triage | ?Triage | manchester triage
Infection control | infection prevention | infection prevention and control | hygienemanagement | prévention des infections | controlul infecțiilor
Care planning | care plans | care plan | pflegeplanung | plan de soins | plans de soins | plan de îngrijire
Care documentation | pflegedokumentation | nursing documentation
Personal care | grundpflege | basic care
Medical care | behandlungspflege
Palliative care | palliativpflege | soins palliatifs | îngrijiri paliative | end of life care
Intensive care | intensivpflege | critical care | soins intensifs | réanimation | terapie intensivă | ?ICU
Emergency medicine | notfallmedizin | médecine d'urgence | emergency care
Acute care | akutpflege
Elderly care | altenpflege | geriatrics | geriatrie | gériatrie | dementia care | geriatric care
Paediatrics | pediatrics | pädiatrie | pédiatrie | pediatrie | paediatric nursing
Mental health | psychiatrie | santé mentale | sănătate mintală
Midwifery
Operating theatre | theatre nursing | operating room | op-pflege | bloc opératoire
Dialysis | dialyse | dializă
Ventilation | ?Ventilation | beatmung | mechanical ventilation
Patient assessment | clinical assessment
Physiotherapy | physiotherapie | kinésithérapie | kinetoterapie
Occupational therapy | ergotherapie | ergothérapie
Radiography | ?Radiography | x-ray
ECG | EKG | electrocardiogram
Discharge planning | entlassmanagement
Safeguarding | safeguarding adults | safeguarding children | child protection | kinderschutz
Manual handling | moving and handling
First aid | first aider | erste hilfe | ersthelfer | premiers secours | secourisme | prim ajutor | first aid at work
CPR | cardiopulmonary resuscitation | reanimation
Basic Life Support | ?BLS
Immediate Life Support | ?ILS
Advanced Life Support | ?ALS | ACLS
Paediatric Life Support | PALS | PILS | pediatric advanced life support
Non-medical prescribing | v300 | independent prescriber | nurse prescriber
NMC registration | nmc registered | nmc pin | current nmc registration | nmc register
HCPC registration | hcpc registered
GMC registration | gmc registered
Registered Nurse | ?RN | registered general nurse | rgn | examinierte pflegefachkraft | gesundheits- und krankenpfleger | gesundheits- und krankenpflegerin | pflegefachfrau | pflegefachmann | pflegefachkraft | infirmier diplômé d'état | infirmière diplômée d'état | infirmier diplômé | infirmière diplômée | asistent medical generalist | asistentă medicală generalistă
Mentorship qualification
Electronic patient records | electronic health records | electronic health record | EPR | EHR | EMR | electronic medical records | electronic medical record | elektronische patientenakte | dossier patient informatisé | dosar electronic al pacientului
SystmOne | systemone
EMIS Web | emis
Cerner Millennium | cerner
^Epic | epic systems | epic emr
Meditech
Orbis | ?Orbis
Medical terminology | medizinische terminologie | terminologie médicale
Clinical trials | klinische studien | essais cliniques
Good clinical practice | GCP-ICH | ich-gcp | good clinical practice gcp
GMP | good manufacturing practice
Laboratory techniques | laboratory skills | labortechnik | techniques de laboratoire
PCR
HPLC
Cell culture | zellkultur
ELISA
Flow cytometry
Western blot
Pharmacology | pharmakologie | pharmacologie
Social work | sozialarbeit | travail social | asistență socială
Counselling | ?Counselling | ?Counseling
# teaching and childcare
Teaching | ?Teaching | unterrichten | enseignement | predare
Lesson planning | unterrichtsplanung | unterrichtsvorbereitung
Classroom management | klassenführung
Curriculum development
Early years education | frühpädagogik | frühkindliche bildung | EYFS
Special educational needs | ?SEN | SEND | sonderpädagogik
Childcare | kinderbetreuung | garde d'enfants
Moodle
E-learning | elearning
# engineering and making
AutoCAD | autodesk autocad | auto cad
AutoCAD Electrical
CAD | computer-aided design | computer aided design | cad-kenntnisse | CAO | dao
BIM | building information modeling | building information modelling
SolidWorks | solid works | dassault systemes solidworks
CATIA | catia v5
Creo | ptc creo | pro/engineer | creo parametric
Autodesk Inventor | ^Inventor
Siemens NX | unigraphics
Fusion 360
Revit | autodesk revit
Navisworks
Civil 3D | autocad civil 3d
Tekla | tekla structures
ETABS
Primavera | primavera p6 | oracle primavera
ANSYS
Abaqus
COMSOL | comsol multiphysics
Finite element analysis | FEA | FEM | finite element method
CFD | computational fluid dynamics
LabVIEW
GD&T
EPLAN | eplan p8 | eplan electric p8 | eplan electric
TIA Portal | siemens tia portal | tia-portal
Siemens S7 | simatic s7 | step 7 | step7 | s7-1500 | s7-1200 | simatic
WinCC
PLC programming | sps-programmierung | PLC | SPS | sps programmierung | programmable logic controllers | programmation automates | programare plc | automates programmables | allen bradley | beckhoff | twincat | codesys
SCADA
HMI
Drives | ?Drives
Hydraulics | hydraulik | hydraulique | hidraulică
Pneumatics | pneumatik | pneumatique | pneumatică
Mechatronics | mechatronik | mécatronique
Automation engineering | automatisierungstechnik | automation technology | automatisierung | industrial automation
Electrical engineering | elektrotechnik | électrotechnique | electrotehnică
Electrical installation | elektroinstallation | elektroinstallationen | installations électriques | instalații electrice | electrical installations
Electrical testing | inspection and testing | 18th edition | 18th edition wiring regulations | BS 7671
Wiring | ?Wiring | verdrahtung | câblage
Control cabinet construction | schaltschrankbau | schaltschrankverdrahtung
KNX
Circuit diagrams | schaltpläne | reading schematics | schaltplänen
PCB design | altium | altium designer | leiterplattenentwicklung
Soldering | ?Soldering | löten
Welding | ?Welding | schweißen | schweißkenntnisse | soudure | soudage | sudură | mig welding | tig welding | mag-schweißen | wig-schweißen | mig/mag | TIG | schweißerschein
Metalworking | metallbearbeitung | metallverarbeitung
CNC | cnc machining | cnc programming | cnc-programmierung | cnc-maschinen | cnc-drehen | cnc-fräsen | usinage cnc | prelucrare cnc | cnc machines
Turning | ?Turning | drehen und fräsen
Milling | ?Milling | fräsen | fraisage
Periodic inspection | periodic inspection and testing | EICR | dguv v3 | dguv vorschrift 3
Fire alarm systems | fire alarms | brandmeldeanlagen
EV charging | ev charge points | ev charge point installation
Distribution boards | three-phase distribution boards
Assembly work | montagearbeiten | mechanical assembly
Maintenance | ?Maintenance | preventive maintenance | predictive maintenance | instandhaltung | wartung und instandhaltung | maintenance préventive | mentenanță | mentenanță preventivă | maintenance industrielle
Commissioning | ?Commissioning | inbetriebnahme | mise en service | punere în funcțiune
Technical drawings | technical drawing | engineering drawings | technische zeichnungen | technisches zeichnen | reading drawings | dessin technique | plans techniques | desen tehnic | blueprint reading
Plumbing | ?Plumbing | sanitärinstallation | plomberie | instalații sanitare
HVAC | heizungstechnik | klimatechnik | CVC | heating systems
Carpentry | ?Carpentry | menuiserie | tâmplărie
Bricklaying
Painting and decorating
Construction management | bauleitung | site management | conduite de travaux | bauüberwachung
Quantity surveying
Cost estimating | kalkulation | angebotskalkulation | ?devis | établissement de devis | cost estimation
Surveying | ?Surveying | vermessung
VOB
HOAI
Structural analysis | structural design | statik
Photovoltaics | photovoltaik | solar installation | pv-anlagen
High-voltage | hochvolt | hochspannung | habilitation électrique
Vehicle diagnostics | fahrzeugdiagnose | diagnostic automobile | vehicle maintenance
Measuring equipment | messtechnik | métrologie | metrology
FMEA
APQP
PPAP
SPC | statistical process control
IATF 16949
3D printing | additive manufacturing | 3d-druck | impression 3d
Injection moulding | injection molding | spritzguss
Forklift | fork lift | ?Counterbalance | staplerschein | gabelstapler | gabelstaplerschein | flurförderschein | forklift licence | forklift operation | fork lift truck | forklift truck | forklift license | caces | chariot élévateur | stivuitor | permis stivuitorist | reach truck
Crane operation | kranschein | kranführerschein | crane operator
CSCS card | CSCS
Machine operation | machine operating | maschinenbedienung | anlagenbedienung | maschinenführung | conduite de machines
# service
HACCP
Food safety | food hygiene | food hygiene certificate | lebensmittelhygiene | hygiène alimentaire | siguranța alimentelor | food handling | level 2 food hygiene
Food preparation | speisenzubereitung
Cooking | ?Cooking | ?Kochen | cuisine
Menu planning | menüplanung
Barista | ?Barista | barista skills
Bar service | bartending
Table service | waiting tables | tischservice | service en salle | servire clienți
Wine knowledge
Housekeeping | ?Housekeeping
Opera PMS | opera pms
Fidelio | ?Fidelio
Front desk | empfang und rezeption | front office
Cleaning | ?Cleaning | gebäudereinigung | reinigungsarbeiten | nettoyage industriel
Security services | werkschutz | sachkunde nach § 34a | SIA licence
Agriculture | ?Agriculture | landwirtschaft
Gardening | ?Gardening
Driving licence | driver's license | drivers license | driver's licence | driving license | full driving licence | full uk driving licence | uk driving licence | uk licence | full uk licence | clean licence | clean driving licence | full licence | valid driving licence | führerschein | führerschein klasse b | fahrerlaubnis | pkw-führerschein | permis de conduire | permis b | permis de conducere | permis de conducere categoria b | permis auto | carnet de conducir | prawo jazdy | driving licence category b
HGV licence | hgv class 1 | hgv class 2 | lkw-führerschein | führerschein klasse c | führerschein klasse ce | cdl | commercial driver's license | permis c | permis ce | permis poids lourd | category c licence
DBS check | enhanced dbs | dbs
Security clearance | sc clearance | sicherheitsüberprüfung
# papers
ISTQB
CISSP
CISM
CISA
CEH | certified ethical hacker
CompTIA Security+ | security+
CompTIA Network+ | network+
CompTIA A+ | comptia a+
CCNA
CCNP
RHCE
RHCSA
MCSE
MCSA
CKA
CKAD
AWS Certified Solutions Architect
AWS Certified Developer
Azure Fundamentals | AZ-900
Scrum Master certification | certified scrum master | CSM | professional scrum master | PSM | psm i
Product Owner certification | CSPO | PSPO
CAPM
CBAP
?CPA | certified public accountant
ACCA
CIMA
?CFA | chartered financial analyst
?CIPD
SHRM-CP | shrm
Ausbildereignung | ausbilderschein | AEVO | ada-schein | ausbildereignungsprüfung
NEBOSH
IOSH
CELTA
TEFL
?PGCE
QTS | qualified teacher status
Lean Six Sigma certification
`;
