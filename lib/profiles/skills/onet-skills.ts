/**
 * Names of software and tools, in the format of `readSkillTable`. Made by `npm run data:skills`: change
 * the script, not this file. From O*NET Technology Skills by the U.S. Department of Labor, Employment and
 * Training Administration (USDOL/ETA), CC BY 4.0, changed: see ONET-LICENSE.md.
 */
export const ONET_SKILLS = `
?Trak-it Solutions Trak-it HR
?100 Plus Hatch Pattern Library
?1003 Uniform Residential Loan
^1099 ProsSoftware
^1CadCam Unigraphics
^1ST Pricing Window & Door Toolkit
?20-20 Technologies 20-20 Design
^24SevenOffice Project
^2AB iLock Security Services
^360 Analytics eQUEST
^3D Nature LLC Visual Nature Studio
^3D Nature LLC World Construction Set
^3D Printing
^3D Static Strength Prediction Program 3DSSPP
^3D Systems Geomagic Design X
^3D Systems GibbsCAM
^3DGrid HIPAA Checkup
^3M Electronic Monitoring
^3M Encoder
^3M Post-it App
^3PL Central
3dMapper
^4n6xprt Systems StiffCalcs
^5AM Glassbox Translational Research
^80-20 Software Leaders4
^@Road GeoManager
?AMPL | ?a mathematical programming language
?APL | ?a programming language
^A&D Technology iTest
^A-Systems JobView
?A-T Solutions Easy Street Draw
^A1-Law
?AABACH Graphic Systems DIGRA
^AASoftTech Web Organization Chart
^ABB CPM4Metals
^ABB MicroSCADA Pro DMS
^ABB MicroSCADA Pro SYS
?ABB Optimize IT Predict & Control
?ABB PSGuard
?ABB Production Planning
^ABB RobotStudio
?ABC Compiler
^ABC: the AspectBench Compiler for AspectJ
?ABELSoft ABELDent
?ABOL Manifest
?ACCA Manual J
?ACCUCert
?ACD Systems Canvas
?ACE Dental
?ACI Appraiser's Choice
^ACI TaskTracker
?ACL Analytics
?ACL Audit Exchange
?ACL Business Assurance Analytics
?ACMS Casewatch Millenium
?ACOM Solutions RAPID EMR
?ACS Technologies ACS Financial
^ACS Technologies HeadMaster
?ACT Contractors Forms
?ACT Discover
^ACT WorkKeys
^ACT ACT4Advisors
?ACT Premium
?AD OPT Altitude
?ADAPT-Modeler
?ADC Legal Systems Perfect Practice
?ADERANT Expert Matter Center
^ADInstruments LabChart
^ADO.NET
?ADP Drive DMS for Accounting
?ADP Employease
?ADP Enterprise HR
^ADP Enterprise eTIME
?ADP HR/Benefits Solution
?ADP HR/Profile
?ADP PC/Payroll
^ADP Pay eXpert
?ADP Super Report Writer
?ADP Workforce Now
^ADP eTIME
?ADP
?ADP/Vantra VOLTS
?ADS Advantage
^ADi SmartBOL
?AEC Design Group CADPIPE
^AEC Software FastTrack Schedule
^AEMC DataView
^AES MailSTAR
?AESDirect
?AFEXDirect
?AGCO Advanced Technology Solutions Fieldstar
?AGCO GTA
?AIGHD OASIS
^AIQ Systems TradingExpert Pro
^AIRMaster+
?AJAX
^ALK Technologies FleetSuite
?ALK Technologies PC Miler
?AMCS
^AMG Teleran SalesInSync
?AMS REALTIME Projects
?AMS Services AMS
?AMS Services AMS Sagitta
?AMTdirect
^ANCA ToolRoom
?ANSYS AQWA
?ANSYS ASAS
?ANSYS LS-DYNA
?ANSYS Mechanical
?ANSYS Multiphysics
^AOL MapQuest
?AP ENPS
^API Healthcare ActiveStaffer
?API Navigator
?APLAC
?APPCA Personal Chef Office
?ARC Logics Sword
?ARCOM Masterspec
?ARES Corporation PRISM Project Estimator
?ARK Software Ark Shelter
?ARMON Technologies XLActuary
^ARSoftware WinSMAC
?ARfit
?AS Software AS-OBGYN
?AS/400
?ASG Technologies ASG-Zeke
?ASI Client Acquisition Solution
^ASI DATAMYTE GageMetrics
?ASI DATAMYTE QDA
^ASI FrontDesk
?ASI Point of Sale
^ASIDATAMYTE DataMetrics
?ASL HR Director
?ASPEN
?ASPEN PLUS
?ASR Software LWC-Plus
?ASR Software Taper-Plus
^ASR Software TopView LE
^ASR Software TopView ME
^ASSET JTAG ScanWorks
?AST Staff Matrix
?AT&T Troff
^ATLAS.ti
^ATMS StockTrack PLUS
?ATX Total Accounting Office
?ATX Total Engagement Office
?ATX Total Tax Office
?AUDIT-C
^AVEVA InTouch HMI
?AVL AVL CRUISE
?AWK
^AWS Elastic MapReduce
^AZZ CardFile
?Ab Initio
^Abacus Data Solutions HearWare
^Abacus Data Systems AbacusLaw
?Abacus Tax
^AbacusNext HotDocs
?Abbott
?Abbott Informatics STARLIMS:LIMS
^AbbottSoft QuickFix
?Abilis CORIS Offender Management
?Ability Photopaint
?Abraxas Energy Consulting Metrix
^AcaClone pDRAW32
^AcaStat
^Acarda CallAssist
^Acarda ForbiddenCalls
?Acarda Sales Technologies Acarda Outbound
?Accela KIVA DMS
?Accela PERMITS Plus
?Accela Tidemark Advantage
?Accellos Real Dispatch
^Accelrys Cerius2
^Accelrys DeCipher
?Accelrys FELIX
?Accelrys Insight II
?Accelrys Materials Studio
?Accelrys Pipeline Pilot
?Accelrys QAUNTA
?Access Software AIRPAX
^AccessData FTK
^Acclaim Legal Acclaim DepoManage
^AccountMate Software AccountMate
?Accountants Templates JAZZ-It
^AccountantsWorld Payroll Relief
?Accra Med Software Filopto
^AccuWeather Galileo
?Accuity EPICWare
?Accurate NXG
?Accuship Star
^Accutech Systems Corporation AccuFarm-MGR
?Accvision ABMIS
^AceTools.biz Ace Translator
^AcmeStudio
^AcornSystems Corporate Performance Management
^AcorynSystems Activity Based Costing/Management ABC/M
?Acoustica Mixcraft
^Acrendo A.I.med
?Acrendo Medical Software Family Practice EMR
?Acrendo Medical Software Ob/Gyn EMR
^Acresso InstallAnywhere
?Acronis Recovery Expert
?Act
^Act-3D Quest3D
?Actano Rplan
?Actimize Brokerage Compliance Solutions
^ActionWare
?Activant Solutions Activant Prophet
^Active Data Online WebChat
^Active Network EventRegister
?Actsoft Comet Tracker
?Actuarial Systems Corporation AIM
?Actuarial Systems Corporation Compliance Testing
?Actuarial Systems Corporation DV Direct
?Actuarial Systems Corporation Defined Benefit
?Actuate BIRT
^Actuate DocBook
?Actuate Eclipse BIRT
^AcuPartner Professional
^AcuStaf
^AcuityPro
^AdRelevance
^AdSense Tracker
^AdTrack Customer Acquisition Management CAM
?Ada
?Adapt It
^AdaptaSoft CyberPay
?Adaptive Metadata Manager
?Adaptive Planning
?ACA | ?adaptive conjoint analysis
^Addison Health Systems WritePad EHR
?Address Management System AMS
?Addressing
?Ademero Content Central
?Adept Scientific GRAMS
?Adeptia ETL
^Aderant CompuLaw
?Adexa Supply Chain Planning
^Adexa eGPS
?Adlib Express
?Adlib Information Systems Adlib Archive
?ADT | ?admissions, discharge, and transfer
^Adobe AIR
^Adobe Acrobat
^Adobe Acrobat Pro Extended | ?Acrobat Pro Extended
^Adobe Acrobat Reader | ?Acrobat Reader
^Adobe Acrobat Writer | ?Acrobat Writer
^Adobe ActionScript | ^ActionScript
^Adobe After Effects | ?After Effects
^Adobe Analytics
^Adobe Audition
^Adobe Authorware
^Adobe Captivate
^Adobe ColdFusion | ^ColdFusion
^Adobe Connect
^Adobe Contribute
^Adobe Creative Cloud | ?Creative Cloud
^Adobe Director
^Adobe Distiller
^Adobe Dreamweaver
^Adobe Experience Manager | ?Experience Manager
^Adobe Flex
^Adobe FrameMaker | ^FrameMaker
^Adobe FreeHand MX | ^FreeHand MX
^Adobe Human Capital Application Solution Accelerator | ?Human Capital Application Solution Accelerator
^Adobe Illustrator
^Adobe ImageReady | ^ImageReady
^Adobe InCopy | ^InCopy
^Adobe InDesign | ^InDesign
^Adobe LifeCycle ES | ^LifeCycle ES
^Adobe LifeCycle Enterprise | ^LifeCycle Enterprise
^Adobe LifeCycle Production Print ES3 | ^LifeCycle Production Print ES3
^Adobe LiveMotion | ^LiveMotion
^Adobe Macromedia HomeSite | ^Macromedia HomeSite
^Adobe PageMaker | ^PageMaker
^Adobe Persuasion
^Adobe Photoshop
^Adobe Photoshop Lightroom | ?Photoshop Lightroom
^Adobe PostScript | ^PostScript
^Adobe Premiere Pro | ?Premiere Pro
^Adobe Presenter
^Adobe RoboHelp | ^RoboHelp
^Adobe XD
^Adobe eLearning | eLearning
?Adstra Systems ADSTRA Management
?Adtec Agency Manager
?Advance Ortho Systems Program Director
?Advanced Chemistry Development Analytical Laboratory
^Advanced Data Systems MedicsDocAssistant for Pediatrics
^Advanced Data Systems MedicsRis
^Advanced Dimensional Management 3D-GD&T
^Advanced Graphics Technology ProCogo
^Advanced Logic Technology WellCAD
?Advanced Management Systems Software for Wineries
?Advanced Micro Systems 1099-Etc
?Advanced Portfolio Technologies Report Builder
?Advanced Portfolio Technologies Simulator
^Advanced Processing and Imaging OptiView ECM
?Advanced Retail Management Systems Retail Pro
?Advanced Technologies Class Act
?Advanced Veterinary Services Ranch Vision
?Advanced Visual Systems AVS/Express
?ABEL | ?advanced boolean expression language
?ABAP | ?advanced business application programming
?ACSL | ?advanced computer simulation language
?ATOP | ?advanced technologies and oceanic procedures
?Advantage Information Systems The Agency Advantage
?Advantage Signature Marketing Group Web Master
?Advantage Software Chiropractic Advantage
?Advantage Software Physical Therapy Advantage
?Advantage Software Podiatry Advantage
?Advantage Software Psych Advantage
?Advantage Software Total Eclipse
^AdvantageLaw WinVantage
^Advantos Systems DataTrust Enterprise
?Advent Axys
^AdviceAmerica AdvisorVision
?Advisory World ICE
?Adxstudio, for Microsoft
^AeroHydro MultiSurf
^AeroPlanner
?Aestiva Employee Time Clock
?Aestiva Purchase Order
^AetherPalm InfusiCalc
^Afcom Datasafe Computer Services FlexiBake
?Affiliated Computer Services ACS FIREHOUSE
?After the Deadline
^Ag Connections Land.db
?Ag Leader Technology SMS Advanced
^AgData Blue Skies Accounting
^AgInfoLink Meat Inventory Tracking System MITS
^AgTerra Technologies AgTrac
?Agency Management Systems AMS
?Agency Master
^Agency Software AgencyPro
^AgencyPro
?Agent Business Builder
?Agevo Farm Manager
?Agile Product Lifecyle Management PLM
^AgileView Software SmartView
?Agilent Advanced Design System ADS
?Agilent CGH Analytics
^Agilent ChemStation
^Agilent Technologies GeneSpring GX
?Agiliance Compliance Manager
?Agisoft Metashape
^AgriSoft/CMC AgriSoft/ERP
?Ahrefs Site Explorer
^Ai Squared ZoomText
?Aipotu
?Air-Trak Cloudberry
^AirMagnet Enterprise
^AirSmith FlightPrompt
?Airdata
?Airline Pilots Daily Aviation Log PPC
?GDS | ?airline global distribution systems | ?global distribution system
?Airtable
?Aknaf ADVANTAGE Salon Software and Spa
^Alara CRystalView
?Alarm
?Alcestis
?Alchemy Systems SISTEM
?Aldata Warehouse Management
?Aldelo Systems Aldelo for Restaurants Pro
^Aldus FreeHand
^Alert Technologies OpsCenter
?Alerton Ascent Compass
?Alfresco Software Alfresco
?Algae
^AlgoLab Raster to Vector Conversion Toolkit
?Algorithm Compu-Ceph
?Algorithmic
?Alias Wavefront Design Studio
?Alibre Design
?Aline GRC
?Aljex Inventory
^AllNetic Working Time Tracker
^Allaire ColdFusion
?Allegro Landmark
^Allen Bradley PanelView
?Alliance Automotive Shop Controller
^Allied Financial Software Act4Advisors
?Allscripts Canopy
?Allscripts EHR
?Allscripts PM
?Allscripts Payerpath
?Allscripts Professional EHR
?Allscripts Professional PM
?Allscripts Sunrise
?Allstar Software Systems Kofax
?Almaris E-Learning Systems Financial Accounting Tutor
?Alpha Four
?Alpha Software Alpha Five
^AlphaDent
?Alstom ESARAD
?Alstom ESATAN
^AltaPoint Data Systems AltaPoint Dental
^AltaPoint Data Systems AltaPoint Vision
^Altair Engineering MotionSolve
?Alteer Office
?Alteer Premiere
?Altera MAX
?Altera Quartus II
?AHDL | ?altera hardware description language
?Alteryx
?Altia Design
?Altium Designer
^Altova MapForce
?Alua Software Paddock Pro
?Amadeus Altea Reservation
?Amazing Charts
^Amazon Data Pipeline | ?Data Pipeline
^Amazon DynamoDB | ^DynamoDB
^Amazon Elastic Compute Cloud EC2 | ^Elastic Compute Cloud EC2
^Amazon Elastic Container Service ECS | ?Elastic Container Service ECS
^Amazon Kinesis
^Amazon Redshift
^Amazon Simple Storage Service S3 | ^Simple Storage Service S3
^Amazon Web Services AWS CloudFormation | ^CloudFormation
^Amazon Web Services AWS SageMaker | ^SageMaker
^Amazon Web Services AWS | ?Web Services AWS
?Amber Road
^Ambient Design ArtRage
^Amcom AUTOS2000
^American Glazing Software AGS WindowPricer
^American HealthTech Financial
^American LegalNet USCourtForms
?American Legalnet Smart Dockets
^American Legalnet eDockets
^American Medical Association CodeManager
?American Medical Billing Software PMA
?American National Standards Institute ANSI C
?American Orthodontics Compu-Ceph
?American Orthodontics Photo-Eze
^American Orthotic and Prosthetic Association CodingPro
?American Precision Instruments Regit
?American Riviera Magtax
?American Sign Language Browser
^Amkai AmkaiCharts
^AmoK Translator
?Amtec Engineering Tecplot
^Anacomp CaseLogistix
^Anadigm Designer2 EDA
^Analog Devices VisualDSP++
?Analyse-it
?Analysis of Smoke Control Systems ASCOS
?Analytical Graphics STK Expert Edition
?Analyze
^AnalyzerXL
^Anand Systems ASI FrontDesk
?Anasazi Software Assessment and Treatment Plan
?Anasazi Software Client Data
^AndersonBell Abstat
^Angoss KnowledgeSEEKER
?Animal Intelligence Software Animal Intelligence
?Animal Shelter Manager
?Animation
^Aninoquisi MesoTRAC
?Anisotropic Crystalline Etch Simulation ACES
?Anodas Software Limited Phoenix
?Ansible
?Ansoft HFSS
?Ansoft Simplorer
?Ansys Fluent
^Antek HealthWare LabDAQ
?Antenna House
^AnthillPro
?Anthropometric
?Anti-Trojan
?Anti-phishing
?Anti-spyware
?Antivirus
?Anvil Studio
?Aonix Software Through Pictures
^ApE A Plasmid Editor
^Apache Accumulo
^Apache Airflow
^Apache Ant
^Apache Avro
^Apache Cassandra
^Apache Continuum
^Apache Flex
^Apache Flume
^Apache Groovy
^Apache Gump
^Apache HBase | ?HBase
^Apache HTTP Server | ?HTTP Server
^Apache Hadoop
^Apache Hadoop YARN | ?Hadoop YARN
^Apache Hive
^Apache JMeter | ?JMeter
^Apache Kafka
^Apache MXNet | ?MXNet
^Apache Mahout
^Apache Maven
^Apache Oozie
^Apache Pig
^Apache Solr
^Apache Spark
^Apache Sqoop
^Apache Struts
^Apache Subversion SVN | ?Subversion SVN
^Apache Tomcat
?Apatar
^Apex Business Software iBenefits
^Apex Business Software iHR
?Apex IV Assessor
?Apex IV Fee Appraiser
^Apex MobileSketch
?Apfloat
^Apian SurveyPro
?Apollo Photonics APSS
?Apollo Reservation
^App Software Associations AppTrak.net
^AppFolio Property Manager
^Apple AppleScript | ^AppleScript
^Apple AppleWorks | ^AppleWorks
^Apple Cocoa
^Apple DVD Studio Pro | ?DVD Studio Pro
^Apple DrawBerry | ^DrawBerry
^Apple Final Cut Express | ?Final Cut Express
^Apple Final Cut Pro | ?Final Cut Pro
^Apple Final Cut Studio | ?Final Cut Studio
^Apple GarageBand | ^GarageBand
^Apple Keynote
^Apple Logic Pro | ?Logic Pro
^Apple MainStage | ^MainStage
^Apple Numbers for Mac | ?Numbers for Mac
^Apple QuickTime | ^QuickTime
^Apple Safari
^Apple Shazam
^Apple Xsan
^Apple iDVD | iDVD
^Apple iMovie | iMovie
^Apple iOS | iOS
^Apple iPhoto | iPhoto
^Apple iWork | iWork
^Apple iWork Keynote | ^iWork Keynote
^Apple iWork Numbers | ^iWork Numbers
^Apple iWork Pages | ^iWork Pages
?Appletree
^AppliCad Roof Wizard
^ApplicantPro iApplicants
?Application Software SHEAR
^Applied Biosystems GeneMapper
?Applied Computer Systems JOBPOWER
?Applied Flow Technology AFT Arrow
?Applied Flow Technology AFT Fathom
?Applied Imagery Quick Terrain Modeler
^Applied Production ProFab
^Applied Production ProFold
?Applied Search Technology CADFind
^Applied Systems Associates aSa Rebar
?Applied Systems The Agency Manager
?Applied Systems Vision
?Appligent Citation FDFMerge
?Appointment Search
^AppointmentQuest Online Appointment Manager
^AppointmentQuest Online Appointment Scheduler
?Aprimo Marketing
^Aptean Made2Manage
?Aptean Onyx CRM
?Aptech Systems GAUSS
?Apteryx Imaging
?Aqsis Renderer
^AquaSoft Farm Manager
?Aquatic Plant Information Retrieval System APIRS
^ArbelSoft TailorMax
^Arbita OnePost
^Arbita OneWorld
?Arbor Image Draftsman
?Arbutus Analyzer
^Arc Second PocketCAD
^ArcGIS Web AppBuilder
^ArcSight Enterprise Threat and Risk Management
?Archeological Sites Management Information System ASMIS
?Archer Compliance Management
?Architectural Energy Corporation ENFORMA Building Diagnostics
?Architectural Energy Corporation REM/Rate
^Architectural Energy Corporation VisualDOE
?ADL | ?architecture description language
^ArchiveGrid
?Archives Wiki
?Archivists' Toolkit
?Archon
^Arcline ArcFreight
?Ardexus Mode
?Ardexus TASC
^ArduPilot Mission Planner
?Arena Health Systems Phys-X
^ArenaSoft Estimating
?Argos Software ABECAS Insight
?Argos Software ABECAS Insight FMS
?Argos Software ABECAS Insight WMS
?Argosy Legal Systems Power Closer
?Argus ONE Open Numerical Environments
?Argus Perceptual Mapper
?Aris Global Register
?Arkenstone Atlas Speaks
?Arkitektia Flight Itinerary
^Armand Morin MultiTrack Generator
?Armchair Machinist
?Army Food Management Information
?Arobas Music Guitar Pro
?Arpege Music Pizzicato
?Arping
?Arrival Departure Information System ADIS
?Arrow Electronics N/Compass
^ArtScope.net eArtist
^ArticSoft FileAssurity
?Articulate
?Articulate Rapid E-Learning Studio
?Articulate Storyline
^Artifice DesignWorkshop
?Artisan Studio
?Arts & Letters Express
^Artsco OrthoPro Complete
?Artsystems Collections
^Aruba Networks AirWave
?Asana
?Ascend Property Assessment
^Ascensio Systems TeamLab
?Ascentis Employee Self-Service
?Ascentis HR
?Ashkon Translation Pad
?Ashlar-Vellum Cobalt
?Ashlar-Vellum Graphite
?Ashley Software Writer's Blocks
?Askia Design
?Askia Vista
?Askia Web
?Askiaanalyse
?Askiaface
?Askiavoice
^Aspect Loss Prevention Aspect EliteLP
?Aspen Graphics Technical Analysis
^AspenTech Aspen InfoPlus
^AspenTech HYSYS
?Asprova
^Aspyra CyberLAB
^Aspyra CyberPATH
?Assembla
?Assessment Systems Corporation XCALIBRE
?Assisi Compiler
?Assisi Forest
?Assisi Inventory
?Assisi Software Assisi Inventory
?Assisi Software Assisi Manager
?Assisi Software Assisi Resource
?AMBER | ?assisted model building with energy refinement
?Association for Computing Machinery Digital Library
^AssurX CATSWeb
^AssurX Financial Services Compliance Management
?Assured Software JPP
^Aster Data nCluster
?Astronomical Image Processing System AIPS
^Astronomical Image Processing for Windows AIP4WIN
^Astute Solutions PowerCenter
?Asure Software HCM
^At Your Service Software CostGuard
^AtStaff Physician Scheduler
^AtTask
?Athena Software Penelope Case Management
?Atlas Business Solutions Staff Files
?Atlas Construction Business Forms
?Atlas Search
^Atlassian Bamboo
^Atlassian Bitbucket
^Atlassian Confluence
^Atlassian HipChat | ^HipChat
^Atlassian JIRA
^Atoll GeoCAD
?ASMET | ?atria smoke management engineering tools
?Atrion Intelligent Authoring
^Atterbury Consultants SuperACE/FLIPS
^Atterbury Consultants SuperAce
?Auburn Software Debit Square
?Audacity
^AudienceView Ticketing
?Audio Chaos Soundscape Generator
^AudioScribe SpeechCAT
^Audion Laboratories VoxPro
^Audit2 AdaptiveGRC
^AuditWare CaseWare Examiner
?Audiveris
?Augmint
?August Systems Visit Wizard
^Aurora FoodPro
^Aurora HelioScope
^Austin Logistics CallSelect
^Austin Logistics CallTech
?Austin Logistics Valeo
?Author-it
?Authoria Adviser
^Auto3DEM
^AutoClaims Direct DirectLink
^AutoCrit Editing Wizard
^AutoQ3D
^AutoQuant AutoDeblur
^AutoZone ALLDATA
?Autocoders
^Autodesk 3D Studio Design | ^3D Studio Design
^Autodesk 3d Studio Viz | ^3d Studio Viz
^Autodesk 3ds Max | ^3ds Max
^Autodesk 3ds Max Design | ^3ds Max Design
^Autodesk Algor Simulation | ?Algor Simulation
^Autodesk Alias Automotive | ?Alias Automotive
^Autodesk Alias Design | ?Alias Design
^Autodesk Alias Surface | ?Alias Surface
^Autodesk AliasStudio | ^AliasStudio
^Autodesk Architectural Desktop | ?Architectural Desktop
^Autodesk Architectural Studio | ?Architectural Studio
^Autodesk AutoCAD | ^AutoCAD
^Autodesk AutoCAD Blue Sky | ^AutoCAD Blue Sky
^Autodesk AutoCAD Civil 3D | ^AutoCAD Civil 3D
^Autodesk AutoCAD Design | ^AutoCAD Design
^Autodesk AutoCAD LT | ^AutoCAD LT
^Autodesk AutoCAD Land Desktop | ^AutoCAD Land Desktop
^Autodesk AutoCAD Map 3D | ^AutoCAD Map 3D
^Autodesk AutoCAD Mechanical | ^AutoCAD Mechanical
^Autodesk Building
^Autodesk CAiCE Visual Transportation | ^CAiCE Visual Transportation
^Autodesk Combustion
^Autodesk Ecotect
^Autodesk Ecotect Analysis | ?Ecotect Analysis
^Autodesk Fusion | ?Fusion
^Autodesk HSMWorks | ?HSMWorks
^Autodesk Inventor
^Autodesk Land Desktop | ?Land Desktop
^Autodesk MapGuide | ^MapGuide
^Autodesk Maya
^Autodesk Mechanical
^Autodesk MotionBuilder | ^MotionBuilder
^Autodesk Mudbox
^Autodesk PartMaker | ^PartMaker
^Autodesk PowerMill | ^PowerMill
^Autodesk PowerShape | ^PowerShape
^Autodesk Revit
^Autodesk Revit Architecture | ?Revit Architecture
^Autodesk Scaleform
^Autodesk SketchBook Pro | ^SketchBook Pro
^Autodesk Smoke
^Autodesk SoftImage | ^SoftImage
^Autodesk Softdesk
^Autodesk Topobase
^Autodesk VIZ
^Autodesk World
?Automate the Schools ATS
?Automated Biometric Identification System ABIS
?Automated Data Collection System ADCS
?Automated Geospatial Watershed Assessment AGWA
?Automated Manifest System AMS
?Automated National Catalog System ANCS
?Automated Neuropsychological Metric Assessments Battery
?Automated Package Processing System APPS
?Automated Targeting System ATS
?ACE | ?automated commercial environment software
?AEI | ?automated equipment identification
?ARTS | ?automated radar terminal systems
^Automatic Data Processing AdvancedMD EHR
?Automatic Data Processing Autosource
?Automatic Data Processing Estimating
^Automatic Data Processing ProxyEdge
?Automatic Forecasting Systems Autobox
?ADINA | ?automatic dynamic incremental nonlinear analysis
?ATPG | ?automatic test program generation
?Automation Centre Personnel Tracker
^Automation Centre TrackerSuite.Net
?Automation Studio
^Autonomy iManage WorkSite
?Autopilot
?Autotask
^Auxillium West HRnetSource
^Avaaz Innovations AphasiaMate
?Available Safe Egress Time ASET
^Avalara AvaTax ST
?Avaya Identity Engines
?Avenista Table Reservations
?Avid Digidesign Pro
?Avid Media Composer
?Avid Pro
^Avid Technology Media Composer | ?Media Composer
^Avid Technology NewsCutter | ^NewsCutter
^Avid Technology Pinnacle Studio | ?Pinnacle Studio
^Avid Technology Pro
^Avid Technology Sibelius
^Avid Technology iNEWS | iNEWS
?Avidian Technologies Prophet
?Avis Fits Viewer
?Avreo Radiology Workflow Solutions
?Axentis Compliance Management
^Axistive BigShot Screen Magnifier
?Axonwave Fraud and Abuse Management
?Axure RP
^Axway eSubmissions
?Axxya Systems Nutritionist Pro
?Aya Associates Comp-U-Floor
^AzTechSoft GPS2CAD
?Azalea Health Azalea EHR
?Azemus FS
?Aztec
?B Sharp Technologies B Care
?B&I Computer Consultants Childcare Sage
?B&W Port Scanner
?B-Method
?BAE Systems SOCET GXP
?BAE Systems SOCET SET
^BCCORP Burkitt W5
^BCCORP W5 for Adjusters
^BCL Landview Systems WinCrop
?BCS Woodlands Software The Logger Tracker
?BCS Woodlands Software Woodlands Tracker
?BCS Woodlands Systems The Logger Tracker
^BD Biosciences CellQuest
^BD Biosciences CloneCyt
?BEA Tuxedo
^BEMAS PayDirect
?BESA EEGFocus
^BIO-key FireRMS
^BIT Corp ProMACS PLC
?BLAT
?BLS Software Invoice
?BMC Software Change Manager
?BMC Software Control-M
?BMC Software Recovery Manager RMAN
?BMC Software Remedy IT Service Management
^BMH Open4 Payroll
?BNA Corporate Tax Audit Analyzer
?BNA Estate and Gift Tax
?BNA Income Tax Planning Solutions
?BOSS Didger
?BOSS International Visual Groundwater
?BPM_CAD
?BPS Compliance
^BQE Software ArchiOffice
^BQE Software BillQuick
^BRB Software HorizonMIS
?BRCAPRO
^BSI ComplianceFactory
?BSVC
?BWA
?BWise Compliance Management
?Babcock Winx Pro
?Babylon Online Translator
^Backbone.js
?Balsamiq Studios Balsamiq Mockups
?Bankers Systems Rembrandt Lending
^BarControl Enterprise Manager iBEM
?Barcode
?Bare Bones Software BBEdit
?Bargaining Power
^Baron Services FasTrac
^Barrington Software CookenPro
^Barrington Software CookenPro Commercial
?Basecamp
?Bash
^Bashen EEOFedSoft
?Bashen EEOSoft
^Bashen LinkLine
?Basic Local Alignment Search Tool BLAST
?Basic Music Composer
^Basis BBx VisualPRO/5
^BeamChek
?Beaver Creek Software The THERAPIST
?Bechtel Software SETROUTE
?Beck Anxiety Inventory
?Beck Depression Inventory
?Bed Management
?Beeline Learning Management System LMS
?BASIC | ?beginner's all-purpose symbolic instruction code
^BehavePlus
?Behavioral Assessment and Research System BARS
^Beige Bag Software B2 Spice
?Bella FSM Auto Detailing Service
?Belmar & Associates Mortware
?Ben Meadows Yeoman Expedition
^BenAssist
?Benaissance COBRApoint
?Benchmark Systems Benchmark Clinical EHR
^BeneLink Connect
^BeneXL Technologies Pension Administration
?Benefit Software Fringe Facts
^BenefitFocus HR in Touch
^Benefits Technology Group SalesLogix
?Benelogic
?Benetech PRA
^Benfield ReMetrica
^Bentley AutoPLANT | ^AutoPLANT
^Bentley GEOPAK Civil Engineering | ?GEOPAK Civil Engineering
^Bentley GeoPak Bridge | ^GeoPak Bridge
^Bentley Haestad Methods CivilStorm | ^Haestad Methods CivilStorm
^Bentley I/RAS B | ?I/RAS B
^Bentley InRoads | ^InRoads
^Bentley MicroStation | ^MicroStation
^Bentley Navigator
^Bentley PlantSpace SupportModeler | ^PlantSpace SupportModeler
^Bentley STAAD | ?STAAD
^Bentley SewerCAD | ^SewerCAD
^Bentley StormCAD | ^StormCAD
^Bentley Systems AutoPIPE | ^Systems AutoPIPE
^Bentley Systems InRoads | ^Systems InRoads
^Bentley Systems ProjectWise | ^Systems ProjectWise
^Bentley Systems gINT | ^Systems gINT
^Bentley Transportation Data Manager | ?Transportation Data Manager
^Bentley WaterCAD | ^WaterCAD
?Berkeley Internet Domain Name BIND
?Berkshire Associates BALANCEaap
?Best Case Solutions Best Case Bankruptcy
?Best Linear Unbiased Prediction BLUP
?Best MIP Fund Accounting
?Best Software CPAPayroll
^Bi3 Audit Intelligence
^Bi3 Financial Statement Fraud Analysis
^Bibase 4POS Retail
?Bid Assistant
^BidMaster
?Biddle Adverse Impact Toolkit
^Biddle AutoAAP
^BigQuery
?Bigloo Scheme
?Bilko
?Bing
?Bing Ads
?Bing for Power BI
?Bio-logic Systems HINT Pro
^BioArray Software Environment BASE
^BioDiscovery ImaGene
^BioEx Systems Exercise Expert
^BioEx Systems Exercise Pro
^BioEx Systems Fitness Maker
^BioEx Systems Nutrition Maker Plus
^BioKin PlateKi
^BioPerl
?Bioconductor
?Biodex Medical Systems Biodex Concussion Manager
?Biofeedback
?Bioinformatics
?Biomatters Geneious
?Biomedical Imaging Resource Analyze
?Biometric Storage System BSS
?Bioreactor Design
?Biostatistical
?Bit Debris Solutions Usability Activity Log
^BizBench
^BizPricer
?Bizlink Salon Manager
^Bizmatics PrognoCIS EMR
?Biztrak Business Solutions Biztrak
^BlackBerry Enterprise Server
^BlackDog Recruiting
^BlackHawk Canyon Publishers PracticianWorks
^Blackbaud CRM
^Blackbaud Luminate CRM | ?Luminate CRM
^Blackbaud The Education Edge | ?The Education Edge
^Blackbaud The Financial Edge | ?The Financial Edge
^Blackbaud The Raiser's Edge | ?The Raiser's Edge
^Blackbaud eTapestry | eTapestry
?Blackboard Collaborate
?Blackboard Learn
?Blackboard Learning
?Blackboard Wimba
?Blackboard
?Blackdog
?Blast Output Browser BOB
?Blatant Media Absorb LMS
?Blender
?Blink
?Blinkbid
?Blogger
?Blogging
?Bloomberg Professional
?Bloomz
^Blue Chip Computer Consultants HumaNET
?Blue Ridge Numerics CFDesign
?Blue Streak Electronics Buell Diagnostic
?Blue Tractor Software DNADynamo
?Blueberry Harbor Software Clinical Record Keeper
?Bluewater Management Systems BMCASE
?Blumbeg Drafting Libraries
^Blumenthal Software PBSW24
^BobCAD-CAM
?Boeing Kork Digital Mapping
^Boeing SoftPlotter
^Bohemian Coding DrawIt
?Bond International Adapt Staffing
^Bond International Software Bond StaffSuite
^BondDesk Group Trader WorkStation
^BookFresh
^Booker Software SpaBooker
?Bookitlive
?Bookkeeping
?Bootstrap
?Border Gateway Protocol BGP
?Boris FX Continuum Complete
?Borland Paradox
^Borland SilkTest
^Borland VisiBroker
?Bornemann Associates Flight Plan
?Bosch Punch List
?Boston Bar Systems Corporation Sonnet
?Bostonpost Technology Property Manager
^Bottom Line LoanMaster Loan Servicing
?Bottomline Technologies Bottomline Sprinter Purchasing Manager
?BSDL | ?boundary scan description language
?Bourne Shell
^Bourque Data Systems YardMaster
^Bowen & Groves M1 ERP
?Bowne JFS Litigator's Notebook
?Bowtie
^BoxShade
^Bradford ClickFORMS
?Brady Lockout Pro
?Brady Specimen Labeling
^BrainMetric The Category Test
^BrainTrain Captain's Log
^BrainTrain IVA+Plus
^BrainTrain SmartDriver
?Brainshark Rapid Learning
?Brainworks
^Bramerhill ClaimsTech
?Breast Cancer Risk Assessment
?Breault Research ASAP
?Breedtrak
?Brentmark Estate Planning Quickview
?Brentmark Stock Option Risk Analyzer
?Brickell Research Brickell Medical Office
^Bridgeway eCounsel
?Bridium Claims
^BrightEdge
^BrightMove Applicant Tracking
?Brightcove
?Brightwork Alyce Claims
?Brihzon Solutions SMART Dairy Resource Planning
^BrioQuery
^BroadSoft BroadWorks
^BroadVision
^Broadcast Electronics AudioVAULT FleX
?Brokerage
?Bruker AXS EVA
?Bruker AXS LEPTOS
?Bruker AXS TOPAS
^Bruker BioSpin TopSpin
?Bruker Optics OPUS
^Bruno Realty eNeighboorhoods
^BtB Software Mycobacteriology Lab
?Budgeting
?Bugzilla
?Building Research Establishment BRE Jasmine
?Bullhorn Applicant Tracking
?Bungalow Software Aphasia Tutor
^Bunkspeed HyperDrive
^Bunkspeed HyperMove
?Burli Software Burli Newsroom
?Burrows-Wheeler Aligner BWA
?Business Forecast Systems Forecast Pro
?Business Objects Data Integrator
?BPM | ?business performance management | ?business process management
?Byrne Software Technologies Visual HCS
^Bytescribe Development Company WavPlayer
^C#
^C++
?C-DESIGN Fashion
?CA Clarity PPM
?CA Easytrieve Report Generator
?CA IDMS
^CA SiteMinder
?CA Technologies ERWin Data Modeler
^CA eTrust
?CAD Zone Insurance
?CADAFIS
?CADRE Analytic
?CAI Software Seasoft
^CAP Automation SellWise
^CAP88-PC
?CAPE Systems CAPE PACK
?CAPE Systems TRUCKFILL
^CAPSHER Technology SureTec
?CAPSYS Capture
?CARIS HIPS
?CARIS SIPS
?CAST SQL Builder
?CATNYP
^CAzM
?CBORD Foodservice
?CBORD Group Menu Management
^CBORD NetRecipe
?CBORD Nutrition Service
^CBS ProLog Manager
?CCBill
^CCC GuidePost Decision Support
?CCC Pathways Appraisal Quality Solution
?CCC Pathways Image Management Solution
^CCC TL2000 Solution
^CCI NewsGate
^CCIS AccountAbility
^CCP4
?CD-adapco STAR-CAD
?CDA International Manifold
?CDC Supply Chain
^CDI Electronics M.E.D.S.
?CE SURVEYOR III
^CEBOS MQ1
?CEDAS Gateway
?CEEJS The Pet Groomer's Secretary
?CERC EMIT
?CERN Physics Analysis Workstation PAW
?CERN ROOT
?CESARE Risk
^CGG HampsonRussell
^CGI INSideOUT
^CGI-AMS BureauLink Enterprise
?CGI-AMS CACS Enterprise
?CGI-AMS Strata
?CGTech Vericut CNC
?CISCO Software ACS Animal Control
?CLO Virtual Fashion Marvelous Designer
?CMA Stuffers
?CMO Compliance Regulatory Compliance Solution
^CMS Consultants WorldLink
^CMSN FieldPAK
^CMT CogoCAD
^CMT Incorporated CogoCAD
?CMake
?CNC Consulting Machinists' Calculator
?CNC Mastercam
?CNC Software Mastercam
?COADE CADWorx P&ID
?COADE CAESAR II
?COATSsql
?CODA Engine Analysis
?CODESYS
^COMCON DataFriend
?COMSOL Multiphysics
?COWGAME
^CP2K
?CPMD
^CPR International GeneralCOST Estimator
^CPR Software FloorCOST Estimator for Excel
?CPR Visual Estimator
?CPSI CPSI
?CPSI EHR
?CPU Tracker Software CPU Tracker
?CQ Press Political Reference
?CQG Integrated Client
?CRI-MAP
?CRIMPERS Management Software CRIMPERS Salon
^CS Odessa ConceptDraw Project
?CSC Automated Work Distributor AWD
?CSC Colossus
?CSC Elmer
?CSC Fault Evaluator
^CSI Complex Systems ClientTrade
?CSI Software Spa Management
^CSI WSE CodeBuddy
?CSR Consultants Cemetery Management SC
?CSS CLS-2000
?CST Microwave Studio
^CT Summation iBlaze
^CT hCue
?CUBIC
?CVTracer
?CYMA IV Accounting for Windows
?Cabinet NG CNG-SAFE
^CableSoft LiveWire Trader
?Cadem CAPSMill
?Cadem CAPSTurn
?Cadem NCnet
^Cadence Allegro PCB Designer | ?Allegro PCB Designer
^Cadence Concept
^Cadence Dracula
^Cadence Encounter RTL Compiler | ?Encounter RTL Compiler
^Cadence Encounter Test | ?Encounter Test
^Cadence Incisive Enterprise Simulator | ?Incisive Enterprise Simulator
^Cadence Incisive Enterprise Specman Elite Testbench | ?Incisive Enterprise Specman Elite Testbench
^Cadence Opus
^Cadence OrCAD PSpice | ^OrCAD PSpice
^Cadence OrCAD | ^OrCAD
^Cadence PSpice | ?PSpice
^Cadence Schematic Composer | ?Schematic Composer
^Cadence Virtuoso Layout | ?Virtuoso Layout
^Cadence Virtuoso Spectre Circuit Simulator | ?Virtuoso Spectre Circuit Simulator
?Cadre Technologies Accuplus Integrated Distribution Logistics
?Cadre Technologies Cadence Transportation Management
?Cadre Technologies Cadence Warehouse Management
?Cadsoft Design/Build
?Cadwell Laboratories Easy
?Cafe Cartel
?Cakewalk SONAR
^Caliban Mindwear HyperGASP
?California Infinite LPS
?California Verbal Learning Test
?Caliper Maptitude
^Caliper TransCAD
^Callidus TrueComp
?Calypso Technology Calypso Asset Management
?Calyx Point
^CambridgeSoft ChemOffice Ultra
?Camera Bits Photo Mechanic
?Camfit Data Limited Microfit
?Cammack Computations Inter-Est
?Camp Software Art Licensing Manager
?Campaign Monitor
?Camstar Manufacturing Execution System MES
?Camstar Systems Camstar Semiconductor
^CancerGene
?Canonical Launchpad
?Canorus
?Cantovation Sing & See
?Canu
?Canva
?Canyon Solutions Jcats
^Capital Codeworks MenuMax
?Captaris Alchemy
?Capterra Enterprise Resource Planning
^Captiva InputAccel
^Care Paths eRecord
^CareCentric MestaMed
^CareCloud Central
^CareOne CareEnsure
?Career Cruising
?Career Dimensions Focus
?Career Zone
?CMS | ?career management systems | ?content management systems | ?web content management system
^Careerbuilder.com
?Carlson Civil
?Carlson Simplicity Sight Survey
^Carlson SurvCADD
^Carlson SurvCE
?Carlson Survey
?Carpet Dealer Management System CDMS
?Carrier Hourly Analysis Program HAP
?Cartesis ES Magnitude
^Cartesis Magnitude iAnalysis
?Cartography
?Casamba Smart
?CSS | ?cascading style sheets
^CaseBank SpotLight
^CaseManagement.com E-Reports
^CaseSoft DepPrep
^CaseSoft TextMap
^CaseSoft TimeMap
^CaseWare International IDEA
^CaseWare International IDEA SmartAnalyzer
^CaseWare Working Papers
^CashFlow Guardian
^Castek Insure3 Claims
?Cataloging
^Catalyst International CatalystConnect
^Catalyst Repository Systems CatalystCR
^Catalyst Repository Systems CatalystDR
^Catalyst Repository Systems CatalystXE
^Catapult Software iPower SCADA
^CatchTheWeb
?Catchlog Trading Catchlog
?Category Fluency Test
^CaterPro
^Caterpillar Cat MineStar
?Caterpillar Command
^CattleWorks
^Cattlesoft CattleMax
^Cave5D
^Cebos MQ1 Audit
?Cedaron Dexter Evaluation & Impairment Rating
^Cedrus SuperLab Pro
?Cegedim Target Software Target SFA Pharmaceutical
^Celeritive Technologies VoluMill
?Cell Bioscience Automated Image Capture
?Celsys RETAS
?Cengage Learning Sniffy the Virtual Rat
?Cenon
?CTAS | ?center tracon automation systems
?Central Desktop
^Centre for Multilevel Modeling MLwiN
?Centris Group IEP Direct
?Centris Group RTIm Direct
?Cents
^Cerebro CerebroMix
^Cerner CoPathPlus | ^CoPathPlus
^Cerner Millennium
^Cerner Millennium PathNet | ^Millennium PathNet
^Cerner Millennium PathNet Blood Bank Transfusion | ^Millennium PathNet Blood Bank Transfusion
^Cerner Millennium ProFit | ^Millennium ProFit
^Cerner PowerChart | ^PowerChart
^Cerner PowerWorks Practice Management | ^PowerWorks Practice Management
^Cerner ProFile | ^ProFile
^CfMC COSI
^CfMC SoundSurvent
?Chalkware Education Solutions IEPPro
^Chang Bioscience ToolKit
?Chaos Group V-Ray
?Character Studio
^Charm++
?Chart Links
^ChartWare EMR
?Chase Software Solutions Court Reporting
?Chat
?Chatbot
^Cheetah International SmartCAT
^Cheetah3D
?Chef
^ChefDesk Chef's Calculators
^Chem2Pac
^ChemInnovation Software Chem 4-D
^ChemSW Buffer Maker
^ChemSW Calibration Pro
^ChemSW Chemical Inventory System CIS
^ChemSW Laboratory Document Control System LDCS
^ChemSW Mass Spec
^ChemSW Molecular Modeling Pro
^ChemSW Uncertainty Pro
^ChemStat
^ChemicaLogic SteamTab
?Chemicals and Irrigation CANDI
^Chempute Software ChemDraw
?Chempute Software E-Notebook
?Chempute Software Engineer's Aide SINET
^Chempute Software EstPro
?Chempute Software HSC Chemistry
^Chempute Software SuperPro Designer
^Chempute Software VisiMix
?Chemstations CHEMCAD
?Chesapeake Interlink Needles
?Cheshire Financial Planning
?Children's Depression Inventory
?Chilled Water System Analysis Tool CWSAT
?Chinotec Technologies Paros
^ChiroSoft
^ChiroTouch EHR
?Choice Job Cost
^Choice Technologies PowerBill +
^ChordWizard Software Soundtrix Gold
?Chorel Technology Dance Designer
?Choreography
?Chrome River Expense
?Chyron CAMIO
^Cimatron CimatronE
^Cimatron CimatronE Master
?Circle Systems Stat/Transfer
?Cirrus Group Daycare Works
^Cisco AnyConnect | ^AnyConnect
^Cisco IOS
^Cisco Systems Cisco NetFlow Collection Engine | ^Cisco NetFlow Collection Engine
^Cisco Systems Cisco Traffic Analyzer | ^Cisco Traffic Analyzer
^Cisco Web Cache Communication Protocol WCCP
^Cisco Systems CiscoWorks | ^CiscoWorks
^Cisco Systems CiscoWorks LAN Management Solution | ^CiscoWorks LAN Management Solution
?Gateway Load Balancing Protocol GLBP
?Hot Standby Router Protocol HSRP
^Cisco Systems VPN Client | ?VPN Client
^Cisco Systems WAN Manager | ?WAN Manager
^Cisco Systems Wireless Control System WCS | ?Wireless Control System WCS
^Cisco Webex
^Cision CisionPoint
?Citect IIM
^CitectSCADA Reports
?Citi The Yield Book Calculator
?Citilabs Cube
?Citilabs TRANPLAN
^Citrix XenApp | ^XenApp
?Clarified Networks Clarified Analyzer
^Claritas ConsumerPoint
?Claritas PRIZM NE
?Clarity Systems IBM Clarity
?Clarizen
^Clark Labs CartaLinx
?Clark Labs IDRISI
?Clark Labs IDRISI Andes
?Clark Labs IDRISI Selva
^ClassApps SelectSurveyASP
^ClassDojo
^ClassTag
?Classification Web
?Clear Books
?Clear Technology Tranzax
^ClearEDGE
^ClearTrial
^Click MusicalKEYS
^Click1003 Online Mortgage
^ClienTrak
?Client Profiles Case Management
^ClimateMaster GeoDesigner
^ClinLab LIS
^CliniTrend
?Clinical Information Systems CISLab CPS
^Clinical Software Solutions CLIN1
?CDMS | ?clinical data management system
?Clinicient Insight
?Clinivate Clinitrak
?Clipper
?Clockware
^CloudCompare
^CloudWorks
?Cloudera Impala
?Clover Technology GALENA
^CloverETL
?Cluen Encore
^ClustalW
?Clustering
?Clustermatic
^CoPilot Flight Planning & E6B
^CoPilot Truck
^CoVirt VirtGate
?Cobblestone Systems Contract Insight
?Cobent Learning and Compliance Suite LCS
?Code Line Art Files
^CodeJam MemoriesOnTV
^CodedColor
?Codon Usage
?Coeus
^CoffeeCup The HTML Editor
?Coglin Mill RODIN
?Coin Educational Products Climb K-5 Online
?Coin Educational Products Coin Jr.
?Colasoft Capsa Enterprise
?Colasoft Capsa Free
?Colibripms Software Colibri
?Collaborative Application Markup Language CAML
?ALM | ?collaborative application lifecycle management
?Collateral Consequences Calculator
^Collection Data Systems CollectOne-Tiger
?Collection Point Management System CPMS
?College Central Network Career Services Central
^CollegeNET Schedule
^Collier Research HyperSizer
^ColorSoft AutoMatch
?Columbia Ultimate Archive
?Columbia Ultimate RPCS
?Columbia Ultimate Remit
^ComBase
^ComChart EMR
?Combined DNA Index System CODIS
?Comcash ERP
?Command Alkon COMMANDconcrete
^Command Systems ComServe
?Commence
?CDLIS | ?commercial driver's license information system
?CVO | ?commercial vehicle operations
?Common Curriculum
?Common Lisp Object System CLOS
?Common MASINT Exploitation Tool COMET
?COBOL | ?common business oriented language
?CGI | ?common gateway interface
?Community Climate System Model CCSM
^CommunityViz
?Comp Pro Med Polytech
?Compaq Insight Manager
?Compass Municipal Services CAMAlot
?Compass
?Compeat Restaurant Accounting
?Complete Clinic
?Compliance
^Compliance11 Supervisory
^ComplianceBridge Total Compliance
^ComplianceMAX
^Complus Data Innovations FastTrack
?COM | ?component object model
?Component-based Scalable Logical Architecture CSLA
?Compounder
?Comprehensive Affect Testing System CATS
?Compris Advanced Manager's Workstation
?Compris
?Compu-Cal Nutrition Assistant
^CompuLaw Vision
^CompuTant CounterPoint
^CompuWeigh GMS
^Compugov DocketView
?Compulink Business Systems Eyecare Advantage
?Compulink Eyecare Advantage
?Comput-Ability Mechanical Insulation Key Estimator
?Computational Dynamics STAR-CD
?CFD | ?computational fluid dynamics
?Computer Aided Vision Therapy CAVT
?Computer Assisted Diagnostic Interview CADI
^Computer Associates ArcServ Backup
?Computer Associates Log Analyzer
?CA-IDMS | ?computer associates integrated data management system
?Computer Directions Route Sales Tracker
?Computer Generated Solutions Learning Management
?Computer Modelling Group CMG STARS
?Computer On-line Real-time Applications Language CORAL
?Computer Resources MMS
?Computer Sciences Corporation Legal Solutions
?Computer Service & Support CLS-2000 Laboratory
^Computer Systems Company R4 ACERT
^Computer Trust WinSurge
?CAD | ?computer aided design | ?computer assisted jewelry design | ^three-dimensional 3d computer aided design | ^two-dimensional 2d computer aided design
?CADD | ?computer aided design and drafting | ?computer aided design and drafting software
?CAM | ?computer aided manufacturing
?CASE | ?computer aided software engineering | ?computer assisted software engineering
?CALL | ?computer assisted language learning
?CAMA | ?computer assisted mass appraisal
?CATI | ?computer assisted telephone interviewing
?CIM | ?computer integrated manufacturing
?CNC | ?computer numerical control | ?computerized numerical control | ?direct motion computer numerically controlled
?CRS | ?computer reservation system
?CALM | ?computerized aircraft log manager
?CMMS | ?computerized maintenance management system | ?computerized maintenance management system software
?CPOE | ?computerized physician order entry
?CVSA | ?computerized voice stress analyzer
?Computers Unlimited TIMS for Audiology
^Computhink ViewWise
^Computing Solutions LabSoft LIMS
^Computing Solutions LabSoft LIMS Micro
?Computrition Nutrition Care Management NCM Select
^Compuware ClientVantage Agentless Monitoring
^ConEst BidTrac
^ConEst Electrical Formulas
^ConEst IntelliBid Design Build
^ConEst Intellibid
^ConEst JobTrac
^ConEst Permit Trac
^ConEst SureCount
^ConEst T&M Billing Manager
^Conarc iChannel
^ConceptDraw
?Concierge Systems Report Concierge
?Concurrent Versions
?Conductor Searchlight
?Congruity Technologies Inspector
?Conners' Continuous Performance Test II
?Consilience Software Maven Insurance Automation
?CCFM | ?consolidated compartment fire model
?CFAST | ?consolidated fire and smoke transport model
?Constant Contact
^Constellation Justice Systems CourtView
^Construction Management Software ProEst
?Construction Master Pro
^Construction Software Center EasyEst
?Consular Consolidated Database CCD
?Consult-PRO
?Consultants in Data Processing HRnet
^ContextMiner
?CEMS | ?continuous emissions monitoring systems
?Contour Storyteller
?Contract Central
?Control Station ENGINEER
^ControlCase Compliance Manager
?Controlled Oral Word Association Task
?Convention Industry Council CIC APEX Toolbox
^Convex FactLogic
?Cooking e-books
?Cool Roof Calculator
?Cooperative Processing Resources DMS Professional
?CIMS | ?coordinated incident management system
^Coptimal Logics AutoLoad Pro
?Core Solutions Care Enterprise
^CoreLogic DebtorTrace
^CorePark Valet
^Corel CorelDraw Graphics | ^CorelDraw Graphics
^Corel CorelScan | ^CorelScan
^Corel OCR-Trace | ?OCR-Trace
^Corel Paint Shop Pro | ?Paint Shop Pro
^Corel Painter
^Corel Painter Sketch Pad | ?Painter Sketch Pad
^Corel Paradox
^Corel Photo-Paint | ?Photo-Paint
^Corel Presentation
^Corel QuattroPro | ^QuattroPro
^Corel Ulead DVD Workshop | ?Ulead DVD Workshop
^Corel Ventura
^Corel WebDraw | ^WebDraw
^Corel WinZip | ^WinZip
^Corel WordPerfect Office | ^WordPerfect Office
^Cornerstone OnDemand Cornerstone Learning
?Cornucopia Software Practice MAGIC
?Corporate Focus Solium Shareworks
?Corporate Information Factory CIF
?Corporate Montage CADScript
^Corporate Systems ClaimsPro
^Corporatek EnAct Platinum
?Corpscon
^CorridorDesigner
?Corte Certo
?Cosmo Software Cosmo World
^CostGuard
?Couchbase Server
?Counseling
?Countersoft Gemini
?Countryside Data Ag Payroll
?Courtpages
?Courtroom Data Solutions Techlennium
^Covansys ClaimConnect
^Coventor ARCHITECT3D
^Coventor CoventorWare
?Cowculator
^Coyote Software DynaSCAPE Design
^CppUnit
?Craftsman CD Estimator
?Crash Mapping Analysis Tool CMAT
^Creative Data Solutions DuProcess
?Creative Research Survey
?Creative Research Systems The Survey
?Creative Solutions CPA Depreciation
^Creative Solutions UltraTax
^Creative Solutions UltraTax CS
?Creative System GHS
?Creative Systems Corporation Freight-Link
?CALMS | ?credit adjudication and lending management system
^Credo Interactive DanceForms
?Creo Synapse Upfront
^Crescendo Systems Corporation MedRite-XL
^Crescendo Systems DigiScribe-XL
?Crick Software Clicker
^CrimeCog Technologies E Justice
^Criss Software XRF11
?Criterion Planners INDEX
^CroPMan
?Crocodile Consulting Traffic Control
?Crones & Associations Project Tracker Pro
?Cronometer
^CropSyst
^CrossTec NetOp Remote Control
?Crowell Systems Medformix
?Crows Dynamics Simulex
^CruiseControl
^CrystalMaker
?Crystallography & NMR
?Crystallography
^Crytek CryEngine
?Cuadra Associates STAR/Museums
?Cubic Synchro Studio
?Cufflinks
^Culinary Software Services ChefTec
?Cullimore & Ring Technologies SINDA/FLUINT
?Cullimore & Ring Technologies Thermal Desktop
?Cummins INSITE
?Curbside Laundries Wash and Fold POS
?CPT | ?current procedural terminology
?Curtis Management Resources Training Management
?Curto Drum
?Custom Data Systems Sterling Management
^Custom Software Group CSG AgroSys
^Custom Software Systems StarLab
?Customer Expressions i-Sight
?CICS | ?customer information control system
?CRM | ?customer relationship management
?Cworks CMMS
^Cyber Records MediChart Express
^CyberArk
^CyberDyne Industries CaseWizard
^CyberMatrix
^CyberMatrix POS
^CyberSoft NutriBase
?Cybermetrics GAGETrak
^Cybermotion 3D Designer
?Cybersoft Primero
?Cyclone
?Cygnet Infotech Optifocus
^Cygnus IncomeMax
^Cygnus Software IncomeMax
?Cygwin
^CyrillicSoftware Cyrillic
?Cytel Egret
^Cytel LogXact
?Cytel Software XLMiner
^Cytel StatXact
?D'Arcangelo Galileo
^D'accord Music Software iChords
?D-CALC FACADE
?DAGRIS
?DATAN Merlin Fastab
?DATAssimilate Systems DATAssimilator
?DAZ Productions Bryce
?DAZ Productions Carrara
?DB Tech RAS
?DBTools Software DBManager Professional
^DCI iCore
?DFA Capital Management GEMS
^DGCC.com RecruitTrack
?DHI MIKE URBAN
?DHI Water and Environment MIKE SHE
?DIVA-GIS
^DIgSILENT PowerFactory
?DL_POLY
^DM2 Bills of Lading
?DOC Cop
?DOE-2
?DORIS FILESERVERonline
?DP Technology ESPRIT
?DPS Software General Litigation
?DQO ELIPGRID-PC
?DQO-PRO
?DRAWSTITCH Artistic Sewing
?DSA Foxware Warehouse Management
?DSC Pacer Interactive Voice Response
?DSN Software Dental-Exec
?DSN Software Oral Surgery-Exec
?DSN Software Perio-Exec
^DSP Development DADiSP
?DX Studio
^DZS Software Solutions ClinPlus
^DaVinci Resolve
?Daily Manager
?Damen DAMOS
?Daptiv PPM
^Dartfish ProSuite
^Dartware InterMapper
?DITA | ?darwin information typing architecture
^Dassault Systemes Abaqus
^Dassault Systemes CATIA | ?CATIA
^Dassault Systemes Dymola
^Dassault Systemes Simulia Abaqus FEA | ?Simulia Abaqus FEA
^Dassault Systemes SolidWorks | ^SolidWorks
^DatInf DigiMakeup
?Data Frenzy
^Data Management TimeClock Plus
?Data Team DDS
?Data Technologies Summit
?Data Trace Title IQ
?DDL | ?data definition language | ^ddlsoftware.com drivers daily log program
?DML | ?data manipulation language
?DTS | ?data transformation services
?Data-Tel Ceasar
^DataBasix Technologies Lead Commander
^DataCom Software Business Products M.I.S. Clinic
^DataDescription DataDesk
^DataMystic TextPipe Pro
^DataPipe EHS
^DataSwell
^DataTeam Lunch Express
^DataVision
^DataViz Beyond Contacts
^DataWorks Plus Digital CrimeScene
?Database Systems Corp Telemation
?Databox
?Datafarm S-Cubed
?Datafarm a-Pulse
^Datafarm eCTDGatekeeper
^Datafarm eCTDViewer
?Dataflight Opticon
^Datagroup ElectroFile
^Datagroup ElectroFile ELF
^Datagroup ElectroFile ST
?Datair Employee Benefits
?Datamatics V-Core HR
^Datanex ClaimTrac
?Datasurge GEOPRO
?Datasym SYMFINITE
?Datatech The Farmer's Office
?Datatel Colleague
?Datavantage
?Datavis DBS Designer
?Datawatch Monarch
^Dataxiom StatMost
?Dataxiom Xpro
^DatcoMedia EBis
^Day Software CQ5 Web Content Management
^DaySmart Software 123Pet
^DaySmart Software Appointment-Plus
^DaySmart Software Salon Iris
^Daystar iStructural.com
^Dazzlersoft DazzlerMax
^De Novo Systems De Novo CaseMgr
^DeChant Consulting Services iWitness
^DeLorme Topo USA
?Deacom ERP
^DealMaven Comparable Company Valuation Analysis
^DealMaven M&A Accretion/Dilution One-Pager
^DealMaven Modeling ToolPack for Excel
^DealMaven PresLink for PowerPoint and Word
^DealerTrax ShopOrder
?Dean Evans & Associates EMS Professional
?Debugview
?Decision Support Technologies Propworks
^DecisionBase TiME for OMS
?Decisioneering Crystal Ball
?Decompilers
?Decorative Software Online Visualizers
^Deep Forest Systems OnCite
^DeerDays
?Defense Travel
?Definiens Developer
^Delcam ArtCAM Express
^Delcam FeatureCAM
^Delcam PartMaker
^Delcam PowerMILL
^Delft GeoSystems MStab
?Delila
?Delivery Routing System DRS
?DOIS | ?delivery operations information system
?Delphi Discovery
?Delphi Technology
?Delta Data Systems AGIS
?Deltek Costpoint
?Deltek Vision
?Denemo
^DenoSys HRiStragegy
?DFT | ?density functional theory
?Dental Common Access System DENCAS
?Dental
^DentalEye
^DentiMax
?Depiction Software Deco-Con
?Depiction Software Deco-Con Estimator
?Depiction Software Hardscape Imaging
?Derivatives Imagine Trading
^Derivicom FinOptions XL
?Design Safety Engineering Designsafe
?DOE | ?design of experiments
^DesignBuilder Software DesignBuilder
^DesignWare 3D EyeWitness
^Desire2Learn LMS
?Desktop Piano and Drums
^Desktop Technologies NewsBoss
?DDPS | ?desktop digital photogrammetry system
?Desmos
^DetNet ViewShot
?Detector Actuation Quasi Steady DETACT-QS
^DevWave Estimate Works
?Dex Warehouse
?Dexter + Cheney Spectrum Construction
^DiMeMa CONTENTdm
?Diagramming
^Dialog DialogLink
?Diameter
?Diarymaster
^DietMaster Systems Clinical Nutrition
^DietMaster Systems DietMaster
^DifEqu
^Diffraction Limited MaxIm DL
?Dig
^DigiPiano
^DigiTools Roof CAD
^Digital Coach AthleticTrainer
?Digital Crew Teamwork Project Manager
?Digital Dispatch
?Digital Engineering Corporation E-MAPS
?Digital Equipment Corporation DIGITAL Fortran
?Digital Gateway e-automate
^Digital Healthcare OptoMize
?Digital Image Management Solutions Crime Scene
?SAS
?DCS | ?digital control systems | ?distributed control system
?DEM | ?digital elevation model
?DIC | ?digital image correlation
?Digivey
?Dinerware Intuitive Restaurant
?Direct Hit Systems THREADS
?Direct-to-tool
^Disarea 5pm
?Disassembler
?Discrete Dynamics Lab DDLab
?Disease Mapping and Analysis Program DMAP
?DOS | ?disk operating system
?DCOM | ?distributed component object model
?DMS | ?distribution management system
?Diversified Ophthalmics Practice Maximus
?Django
^Doc.It DM
^DocSite Registry
^DocTranslate
?Docker
^DoctorsPartner EMR
^DocuSign eSignature
^DocuTrac QuicDoc
?Document Object Model DOM Scripting
^DocumentPlus
?Dolphin CAD/CAM
?Dolphin Integration SMASH
?Dolphin Lunar
?DNS | ?domain name system
?Domestic Animal Diversity Information Service DAD-IS
^Domin-8 Enterprise Solutions RentRight
?Domin-8 Enterprise Solutions Tenant Pro
?Dossier
^DoubleBridge ROSETTA Phoenix eCTD Viewer
^DoubleBridge ROSETTA Pyramid
^DoubleBridge ROSETTA Sceptre
^DoubleBridge ROSETTA Scribe
^DoubleCheck GRC&T
?Douglas Associates Forensic Filer
?Dowling Associates TRAFFIX
?Doxygen
?Dr. Dispatch
?Drcauto Smart Architect LT Pro
?Dream Computer Piano
^Drillingsoftware DrillPro
?Drillingsoftware Tubular
?Dropbox
?Drug
?Drupal
^DuPont ColorNet
^DuPont Spies Hecker Wizard
^Dun and Bradstreet Global DecisionMaker
?Duxbury Braille Translator
^DxCG RiskSmart
?Dyadem FMEA Pro-6
?Dydacomp Mail Order Manager
^Dynamic Energy Systems MedAct
^Dynamic Graphics EarthVision
?Dynamic Loanledger
?DHCP | ?dynamic host configuration protocol
?DOORS | ?dynamic object-oriented requirements system
?DP | ?dynamic positioning
?Dynatrace
?Dynix Digital Library
?E-Verify
?E-Z BIS Office
^E-Z Data SmartOffice
^EBS On Line InstaPay
?EBSCO Information Services Academic Search Premier
^EBSCO OmniFile FullText Mega
?EBSCO Publishing Academic Search Premier
?EBSCO Publishing Political Science Complete
?ECHIP
?ECT International Raceway Multi-Pack
?EDExpress
?EDImis Anesthesia Manager
?EEG Portaview
?EEO Made Simple AAPMaker
^EEO Made Simple AppTrac
?EFI Hagen OA
?EGS CALCMENU
^EGS FeatureCAM
^EHS CareRevolution
^EISI NaviPlan
?ELM Resources ELM
^ELR Software eLr Extra Language Resources
^EMA TimingDesigner
?EMBOSS
?EMC Captiva
^EMC Document Sciences xPression
?EMC Documentum
?EMC Ionix Network Configuration Manager
^EMC NetWorker
?EMC RSA Archer Business Continuity Management
?EMC Smarts Network Protocol Manager
?EMC Symmetrix DMX
^EMD International WindPRO
?EMR Experts Pediatric EMR
?EMRlogic Systems ENTERPRISE Visions
^EMT Applications CounselorMax
^ENERCALC FastFrame
?ENSEMBL
?EPA Storm Water Management Model SWMM
?EPCON International CHEMPRO Engineering
?EPCON International SYSTEM 7 Process Explorer
^EPCON International SiNET
?EPIC GIS
?EPLAN
?ERDAS ER Mapper
?ERP INDUSTRIOS Material Planning
?ERP | ?enterprise resource planning
?ESA MOSAICS
?ESHA Research The Food Processor
^ESI Group AutoSEA2
?ESI Software ESILAW
^ESRI ArcCatalog | ^ArcCatalog
^ESRI ArcEditor | ^ArcEditor
^ESRI ArcExplorer | ^ArcExplorer
^ESRI ArcGIS | ^ArcGIS
^ESRI ArcGIS ArcPy | ^ArcGIS ArcPy
^ESRI ArcGIS Geostatistical Analyst | ^ArcGIS Geostatistical Analyst
^ESRI ArcGIS Spatial Analyst | ^ArcGIS Spatial Analyst
^ESRI ArcGIS Survey | ^ArcGIS Survey
^ESRI ArcIMS | ^ArcIMS
^ESRI ArcInfo | ^ArcInfo
^ESRI ArcLogistics | ^ArcLogistics
^ESRI ArcMap | ^ArcMap
^ESRI ArcPad | ^ArcPad
^ESRI ArcSDE | ^ArcSDE
^ESRI ArcToolbox | ^ArcToolbox
^ESRI ArcView | ^ArcView
^ESRI ArcView 3D Analyst | ^ArcView 3D Analyst
^ESRI MapObjects | ^MapObjects
^ESRI Maplex
^ESRI Personal Geodatabase | ?Personal Geodatabase
^ESRI Site Scan for ArcGIS | ^Site Scan for ArcGIS
?ESRI
?ESS Compliance
?ESSA Technologies Path Landscape Model
?ETA Dynaform
?ETAP
?EZ
?EZ Forms
?EZ LCMS
?EZ Pipe
?EZ Software Solutions
?EZ-CAM
?EZ-Data Client Data
?EZ-Ranch
?EZ-Zone Optizone Enterprise
?EZ-Zone Software Alternative Medical Billing
^EZ2Bill Confidant
?EZAnalyze
?EZFacility Trainer Management
?EZappt
?EZnotes
?Eagle Point LANDCADD
?Eagle Point Site Design
?Ear Works
^EarthSoft EQuIS Geology
^EarthVision
^EarthWorks Downhole Explorer
^Earthworks MaxiPit
?Easy Dispatch
?Easy Music Composer Free
?Easy Solutions Easy Lab
^EasyCAD Iris 2D
^EasyCBM
^EasyPath Software Pathology Assistant
^EasySolve Software SizePerm
?Easypano Tourweaver
?Eaton Fleet Advisor
^Eazy Application Systems QuickEMR
?Ebenefits Solutions Benefits Management
?Eclipse IDE
?Eclipse Jersey
?Eclipse Legal Systems Proclaim
?Econometric Software LIMDEP
^Economic Analysis Group EAG CaseTrack
?Economic Input-Output Life Cycle Assessment EIO-LCA
?Econport
^Ecotech WinAQMS
^Ecotech WinCollect
?Eden Sales Manager
?Edgewell Trac
?Edible
^EditCNC
?Editor Software Stylewriter
?Edmodo
?Edpuzzle
?Edulastic
?Eedo Knowledgeware Eedo Force Ten
^EffTec EffTrack
?Effexoft EASI
?Egress Allsafe
?Egress EVACS
?Eiffel
?Eklin Information Systems VIA
?Eko
?Ekotrope RATER
?Elasticsearch
^EleSoft Research
^ElearningForce JoomlaLMS
?Electric Quilt Quilt Design Wizard
^Electric Rain Swift 3D
^Electric Rain Swift 3D Xpress
^ElectricCloud ElectricCommander
?Electro Meridian Imaging EMI
?Electronic Data Interchange EDI
^Electronic Online Systems International EOS.Web
?Electronic Systems of Wisconsin Motor Test
?Electronic Time Clock ETC
^Electronic ToolKit for Tax Preparers
^Electronic Transcript Software ProTEXT
?EAM | ?electronic adjudication management systems
?EDC | ?electronic data capture
?EDI | ?electronic data interchange
?EDA | ?electronic design automation | ?en route descent advisor
?EDMS | ?electronic document management system
?EHR | ?electronic health record
?EMR | ?electronic medical record | ?patient electronic medical record
?ETMS | ?electronic train management systems
?Electronics for Imaging EFI Monarch
?Electronics for Imaging EFI Pace
^Electrosoft FlashWorks
^Elekta Impac Software IntelliLab
^Elekta Impac Software PowerPath
?Elekta METRIQ
?Element Software Copper
?Elevator Controls INTERACT
^Elite Minds RightWriter
?Elite Software DPIPE
?Elite Software E-Coord
?Elite Software Energy Audit
?Elite Software FIRE
?Elite Software HSYM
?Elite Software Inpoint
?Elite Software Outpoint
?Elite Software Plumbing CAD
?Elite Software Short
?Elite Software Spipe
?Elite Software Sprinkler CAD
?Elite Software VDROP
?Ellie Mae Contour
?Ellie Mae Genesis
?Ellucian Banner ERP
?Ellucian Banner Human Resources
?Ellucian Colleague
?Ellucian Degree Works
?Eloquent Systems Eloquent
?Elsevier MDL ISIS/Draw
^Elsevier ScienceDirect
?Elucidat
?Email
?Embarcadero Delphi
?Embarcadero ER/Studio XE
?Embarcadero JBuilder
?Embarcadero Technologies DBArtisan
^Emdeon HealthPro
?Emerald Data Deed-Chek
?Emerald Insight Emerald Management Xtra
?Emerald Software Group Emerald Green Office
?Emergency Managers Weather Information Network EMWIN
^Emergency Services Integrators ESi WebEOC
?Emerging Technologies Office Center
?Emerson FIRSTVUE Value Sizing
?Emerson Ovation
?Emmaus MPWord
^Empirisoft DirectRT
^Empirisoft MediaLab
?Emulators
?Enabl-u Technologies APIS
^Enablez ResortSuite
?Encite Dermatology Electronic Health Records EHR
?Encompass
?Encompix ERP
?End of Run Report EOR
?Endeavour Agile ALM
?Endicia Internet Postage
^EndoSoft
?Enercom Energy Depot for Business
?Enercom Energy Depot for Homes
?Energy Efficient Rehab Advisor
?EEP | ?energy expenditure prediction
?EMS | ?energy management system
?Energy-10
^EnergyPlus
^EnergySoft EnergyPro
?Enertia
^Enfocus PitStop Pro
?Enforcement Case Tracking System ENFORCE
?Enggist & Grandjean EGS F&B Control
?Enhanced Interior Gateway Routing Protocol EIGRP
?Enigma
^Enova eNatro
^Enterprise JavaBeans
?Enterprise Logix
?Enterprise Software Systems CRE Sync
?Enterprise Systems RFID Data Management
?EAI | ?enterprise application integration
?ECM | ?enterprise content management
?ERM | ?enterprise report management
?ERMS | ?enterprise risk management software
?Entity Management
^EnviroData Solutions
^EnviroInsite
?Environmental Knowledge and Assessment Tool EKAT
?Environmental Research Services RAOB
?Environmental Software and Services SUTRA
?Envision Pet Grooming
?Envision Salon
^EnzymeX
^Eos Systems PhotoModeler
^EpiData Analysis
^Epic EpicCare Inpatient Clinical
?Epic HER
?Epic Practice Management
?Epic
^EpicCare Ambulatory Electronic Medical Records
^EpicLab Laboratory Information
?Epicenter Software Epilog
?Epicor Loss Prevention
?Epicor SRM
?Epicor Vantage ERP
?Epicor Vista ERP
?Epicor WMS
?Epidemiological
?Epinoisis Software Digital Ear
?Epocrates
^Equative TimeLedger
?Equifax Advanced Decisioning
?Equifax Application Engine
^Equifax InterConnect
?Equifax
?Equitas EEOStat
?Erosion Productivity Impact Calculator EPIC
^Esko ArtPro
^Esri ArcGIS | ^ArcGIS
?Estate Capitol Needs Analysis
?Estima RATS
?Estimates Delivery System EDS
^EtQ Environmental Health and Safety
^EtQ Reliance
?Ethereal
?Ettercap NG
^Etymotic Research QuickSIN
?Europa World Plus
?European Soil Erosion Model EUROSEM
?Event Management
?Event-driven State-machines Programming
^EventHelix WebTaxi
?Events Operations
^Ever Team EverSuite Content Management
?Everest Software Advanced
?Evergreen Technology Eagle Bid Estimating
?Evergreen Technology Total Faux
?Evernote
^Evolution Computing EasyCAD
^Evolution Computing FastCAD
?Evron Computer Systems SAGE PFW
^Ewing Solutions QuickWriter
?Ex Libris Group Aleph
^Ex Libris Group DigiTool
?Ex Libris Group Voyager
^ExacTax PackageEX
?Exacq Technologies
?Exact MAX
^Exact Software JobBOSS
?Exact Software Macola ERP
?Exact Software Macola ES
?Exact Software Macola ES Labor Performance
^ExamSoft Exam Intelligence
?Excavator
^ExcelTrans Translator
?Execu/Tech Systems HOTEL Premium
^Exele TopView
?EDP | ?expedite departure path
^ExpenseWatch
?Experian Credinomics
?Experian Detect
^Experian FraudShield
?Experian Quest
?Experian Retention Triggers
?Experian Strategy Management
?Experian Transact SM
?Experian
^Experience in Software Project KickStart
?Experience in Software Webplanner
?Expert Health Data Programming Vitalnet
?Explorer Engineer
?Express Business Valuations
^ExpressDigital Labtricity
?Ext JS
?Extedo DOCvalidator
?Extedo PLmanager
^Extedo eCTDmanager
?Extensity MPC
^ExtraTech Machine
?Extranet Machine
^EyeMD EMR Healthcare Systems EyeMD EMR
?Eyelit Manufacturing
?FANUC CNC
^FANUC Robotics ArcTool
?FANUC Robotics Diagnostic Resource Center DRC
^FANUC Robotics HandlingTool
^FANUC Robotics MultiARM
^FANUC Robotics SpotTool+
?FANUC Robotics Torchmate
^FANUC Robotics iRCalibration Vision
^FANUC Robotics iRVision
?FARSITE
?FAS Loan Service Plus
?FASTA
?FASTLINK
?FBS Data Systems Flexmls
^FCC Software AutoPOL Series
?FEAR
?FFI | ?feat/firemon integrated
?FEEDLOT CALC
?FEMA EMMIE
?FFTPACK
?FFTW
?FINEOS Insure
?FIRST Flooring
?FLIR Thermal Studio
?FLorida Object Oriented Design Simulator FLOODS
?FLorida Object Oriented Process Simulator FLOOPS
?FPA Software MACCS
^FRSGlobal RegPro
?FRx Software Microsoft FRx
?FRx Software Microsoft Forecaster
?FSC Business Solutions Department Managers' Toolkit
?FTI Ringtail Legal
?FYI Technologies Dr. Ceph
?FYI Technologies Dr. View
?Fabasoft Folio
^FaceTime
?Facebook
?Facility Energy Decision Systems FEDS
?Facility
^FactSage
?Factiva
?Factory Edge MRP
^Fagerman Technologies MedLook
?FMEA | ?failure mode and effects analysis | ?failure modes and effects analysis
?FMECA | ?failure mode effects and criticality analysis
?Fair Isaac Application Risk Model
?Fair Isaac Capstone Decision Manager
?Fair Isaac Claims Advisor
?Fair Isaac Falcon ID
^Fair Isaac SmartAdvisor
?Fan System Assessment Tool FSAT
?Fanatic Software Informant
?Fannie Mae Desktop Underwriter
?Fanuc CNC
?Farm Business Software Systems Smart Feeder
?Farm Files Crops
?Farm Files Livestock
?Farm Works Site Pro
?Farm Works Software Trac
^FarmLogic FarmPAD
?Fashion Toolbox
^FastCAM
^FastEST FastPipe
^FastEST
?FDIR | ?fault detection isolation and recovery
?FTA | ?fault tree analysis
?Faux Labs Splashup
^FedBizOps
^FedEx Ship Manager
^FedStats
?Federal Emergency Management Information System FEMIS
?Federal Renewable Energy Screening Assistant FRESA
?Feng Office Collaboration
?Ferret
?Fidelity HR/Payroll
?Fidessa Compliance Manager
^FieldSoft AIMSonScene
^Fielding Data Labs OptoMizer
^Fifth Walk BillingTracker
^FifthWalk BillingTracker Pro
?Figma
?Figure 53 QLab
?FTP | ?file transfer protocol
^FileHold Systems FileHold
^FileMaker Bento
^FileMaker Pro
^FileMon
^FileNet P8
^FileVision
^FinEng Solutions PerfoRM
^FinEng Solutions Quantis
?FAST | ?final approach spacing tool
^FinalBuilder
?Finance Logix Education Planner
?Finance Logix Insurance Planner
?Finance Logix Retirement Planner
?Financeware AASim
?Financeware Finance File Manager
^Financeware WealthSimulator
?Financial Competence
?Financial Industry Computer Systems Loan Accountant
?Financial Industry Computer Systems Loan Originator
?Financial Industry Computer Systems Loan Producer
?Financial Planning Consultants Practice Builder
^Financial Profiles Profiles+ Professional
?FAM | ?financial aid management system
^FindForms
^FindLaw Code of Federal Regulations CFR
^FindTarget
?Fingerprint
^Finite Matters PatternStream
?FDTD | ?finite difference time domain
?FEA | ?finite element analysis
?FEM | ?finite element method
?Fire Dynamics Software FDS
?Fire Protection Engineering Tools FPETool
?Fire Response of Structures Thermal FIRES-T
?Fire Simulation Technique FIRST
?Fire Spread Probability FSPro
?Firewall
^First American CoreLogic RealQuest Pro
?First American Data Tree Parcel IQ
?First Insight E-Z Frame
^First Insight MaximEyes
^First Notice Systems ClaimCapture
?Fiserv Advanced Underwriting
?Fiserv FSC Manager
^FishXing
?Fishbowl Warehouse
^FitNesse
?Fitts Geosolutions TWODAN
?ATS | ?fixed income alternative trading systems
^FlamMap
^FlashCut CNC
?Flask
?Flat File Checker
?Fleetware
^Fletcher-Flora Health Care Systems LabPak LIS
^FlexBox
^FlexTraining Total e-Learning Solution
^FlexiFinancials FlexiLedger
^FlexiMusic Composer
?Flipgrid
^FloodMaps
^FloorCOST Estimator for Excel
?Flooring Technologies QFloors
?Floriani MDQ My Decorative Quilter
?Flow Analysis Software Toolkit FAST
^FlowJo
?Flowcharting
?Floydware Rosy
^Fluent FloWizard
^FluidSurveys
^Fluke ClearSight Analyzer
^Fluke Corporation FlukeView Forms
?Fluke Networks Enterprise LANMeter
^Fluke Networks Fluke TechEXPERT
^Fluke Networks TechAdvisor Field Access
^FlukeView Forms
^Flying PopCorn
?Focus Floor Covering
?POS | ?focus point of sale | ?jewelry store point of sale | ?point of sale
^Fog Creek Software FogBugz
?Fog Line Software Truckn Pro
^FoldX
^Food Service Solutions FoodCo
?Food Service Solutions POSitive ID
^Food Services Solutions DayCap
?Foodman Home-Delivery
?Footmaxx Metascan
^ForTheRecord TheRecord Player
?FSA | ?force sensitive applications
?Foresoft CDS Cogo
?Foresoft CDS Model
^Forest EcoSurvey
?Forest Metrix
^Formlink HydroGEN
?Forsk Atoll
^ForteEMR
?Forth
?Fortius Lab Systems Clinical LIS
?Fortress Medical Clindex
^Forum One Communications ProjectSpaces
?Foundatino Directory Online
^Fountains Forestry TwoDog
^Four Soft 4S VisiLog
^Four Soft 4S eLog
?Fox Meadows Accent Data Manager
^Fox Meadows ChartingPlus
^Fox Meadows EncounterManager
^Fox Meadows Software MediNotes e
^Fractal Concept SoftScan
^FramePlot
?FIT | ?framework for integrated test
^FranklinCovey TabletPlanner
?Fred's Tip Cartridge Picker
?Freddie Mac Loan Prospector
^FreeSurfer
^Freedom MedTEACH
?Freedom Scientific MAGic
^Freescale CodeWarrior
?Freeverse Lineform
^Freeze.com Ovation Studio Pro
?Freight Rail Crew Optimization Scheduling FRCOS
^Freight+
^FreightDATA
?Front Desk
?Ftree
?Fuel Characteristic Classification System FCCS
?Fujifilm Synapse
^Fujitsu BioMedCache
?Fujitsu MOPAC
^FullHouse Software Investment Property Manager
^FunEducation Outstart Trainer
?Fund Software ATIDS
^FundCount Web
^FuneralKiosk
^Futura International O.P.S.
?Future Information Research Management Confirmit
^G&P Engineering Software EngVert
^G&P Engineering Software PhysProps
^G&P Engineering Software PipeDrop
?G-Cube Solutions Wizdom Web LMS
?G-code
^G2X Agility:Insurance
^GAC International OrthoPlex
?GAEA Technologies Packet ESA
^GAEA Technologies WinLog
^GAEA Technologies WinSieve
?GAMESS-US
?GATORS ANYWHERE
?GBS Agency Expert
?GCS Property Assessment and Tax Billing
^GE Energy GateCycle
^GE Fanuc Automation VersaPro
?GE Fanuc Proficy Machine Edition
^GE Healthcare Centricity EMR | ?Centricity EMR
^GE Healthcare Centricity Laboratory | ?Centricity Laboratory
^GE Healthcare Centricity Laboratory Anatomic Pathology/Cytology | ?Centricity Laboratory Anatomic Pathology/Cytology
^GE Healthcare Centricity Laboratory Transfusion Medicine | ?Centricity Laboratory Transfusion Medicine
^GE Healthcare Centricity Practice Solution | ?Centricity Practice Solution
^GE Healthcare ImageQuant TL | ^ImageQuant TL
^GE Healthcare Logician
^GE Healthcare ViewPoint Solutions | ^ViewPoint Solutions
^GE Healthcare ViewPoint for Radiology | ^ViewPoint for Radiology
^GE Intelligent Platforms Proficy HMI/SCADA iFIX
?GENSCAN
^GEO-SLOPE GeoStudio
?GEO-SLOPE SEEP/W
^GEOCOMtms A.Maze Planning
?GEOEAS
?GEPASI
^GFA2D
?GGY AXIS
?GHG Clockwise
?GIPSY-OASIS
?GIS/Solutions GIS/Key
?GLOBE Claritas
?GMI NET-MR
?GN Otometrics CHARTR EP
?GNOME Gnutrition
?GNU Image Manipulation Program GIMP
?GNU Octave
^GO2cam
?GPC Autocab
?GRASPIT
^GRZ Software MeshCAM
?GSLIB
?GT STRUDL
^GTX RastorCAD
?GYST
^GalacTek ECLIPSE
^Galaxy Technologies TimeStar Enterprise
?Gale Cengage Learning Associations Unlimited
?Gale Expanded Academic ASAP PLUS
^Galilee Enterprise TargetPro
?Galileo 360 Fares
^Gallery Systems EmbARK
?Gallery Systems The Museum
?Galor Travel Booster
?Galorath SEER
?Galorath SEER-SEM
?Gambit Scheme
^Gamma Associates mTab
?Gamma Technologies GT-SUITE
?GWAS | ?gamma waste assay system
^GanttProject
?Garmin City Select
?Gateway to Logic
^Gaussian GaussView
?Gaussian
?Gavel & Gown Software Amicus Attorney
?Gazebo
?Geac MPC Production
^Geant4
^GemCad
?Gemcom GEMS
?Gemcom PCBC
?Gemcom Surpac
?Gemcom Whittle
^GenBank
?Genbook
^Gendex Dental Systems VixWin PRO
?Gene Codes Sequencher
?Gene Finder
?Gene Runner
^GenePattern
?Genealogy
?Genedata Expressionist
?General Examination System GENESYS
?General Magic Portico
?General Structural Analysis System GSAS
?GAMS | ?general algebraic modeling system
?Genesis Dental
^Genesys PeopleComeFirst
?Genetic
^Genetix CytoVision
?Genial Genetics Shire
^Genial Genetics iPassport QMS
?Genie Interactive
^GenieSoft Overture
^Geniel Genetics iGene
?Genisys Fast Fixes
^Genlex CaseAce
?Genome Analysis Toolkit GATK
?Genotyping
?Gensuite
^Geo-Logic Systems LithoTect Interpreter
?Geo-Plus
^GeoAgro GIS
^GeoCenter SeisUP
^GeoCue PointVue LE
^GeoDa
^GeoGraphix ARIES Portfolio
^GeoMetrix Data Systems Training Partner
^GeoModel
^GeoPLUS Petra
^GeoPath CAD/CAM
^Geocomp Systems GeoCalc
^Geocomp Systems GeoNav
?Geodetic
?Geogebra
?GIS | ?geographic information system
?GRASS | ?geographic resources analysis support system
?GDA | ?geomechanical design analysis
?Geometric CAMWorks
?Geometric Technologies CAMWorks
?Geometrix
?Geomview
?GDAL | ?geospatial data abstraction library
^Geospiza GeneSifter
?Geothermal Properties Measurement
^Gerber Technology AccuMark
^Gerber Technology CutWorks
?Geriatric Depression Scale
?Gerstco AAPBase
?Getting Things Done GTD
?Gez Bowman THE O&P HUB
?Ghidra
^GibbsCAM
?Gift Certificates Plus Giftworks
^Gigatron StenoCAT
^GijimaAst Mining Solutions International Mine2-4D
?Giraffe Production Systems Giraffe Schedule
?Git
^GitHub
^GitLab
?Glasscubes
?Global Education Technologies EXCENT
?Global Graphics Software Harlequin
?Global Insight AREMOS
?Global Mapper Software Global Mapper
?GPS | ?global positioning system
^GlobalSubmit REVIEW
^GlobalSubmit VALIDATE
?Globekey Agentkey
?Gnuplot
?Gnutrition
?Go
^GoBackgrounds
^Golden Helix ChemTree
^Golden Helix HelixTree
?Golden Software Grapher
?Golden Software Strater
?Golden Software Surfer
?Golden Software Voxler
^Good Steward Software EnergyCAP
^GoodReader
?Google
^Google Ads
^Google Analytics
^Google Android
^Google Angular
^Google Books NGram Viewer | ?Books NGram Viewer
^Google Calendar
^Google Checkout
^Google Chrome
^Google Classroom
^Google Cloud
^Google Compute Engine | ?Compute Engine
^Google Docs
^Google DoubleClick | ^DoubleClick
^Google Drive
^Google Earth Pro | ?Earth Pro
^Google Gmail
^Google Looker Analytics | ?Looker Analytics
^Google Meet
^Google Scholar
^Google Sheets
^Google Sites
^Google Slides
^Google Tag Manager | ?Tag Manager
^Google Translate Client | ?Translate Client
^Google Video
^Google Webmaster
^Google Workspace
^Govern Software GovMap
?Govern Software Land and Permits Management
?GRC | ?governance, risk, and compliance
^GraceSoft Easy InnKeeping
?Gradle
?Grafana Labs Grafana Cloud
?Grails
?Grammarly Editor
^GraphPad Software GraphPad Prism
^GraphQL
?Graphics Programming Environment GRAPE
?Graphing
^Graphisoft ArchiCAD
?Grass Valley EDIUS
^GrassHopper PageStream
?Gravic Principia Remark
?Gravitation
^Gravograph GravoStyle
^GreatTax
?Greatis Object Inspector
?Greatland Corporation Winfiler
^Green Cloud KleanTRAC
?Greenbrier Graphics Deed Plotter
?Greenplum
^Greenway Health PrimeSuite
^Greenway Medical Technologies PrimeChart
^Greenway Medical Technologies PrimeSUITE
?Gregg Software Gregg Rock-It
^GrenSoft WorkTracer
?Gresens
?Groom Pro
?Groomsoft
^Groundwater Software QuickCross/Fence
^Groundwater Software QuickLog
?Groundwater Software Visual Site Manager
?Groundwater Vistas
?GMS | ?groundwater modeling system
^GroupMe
^GruupMeet
?Gstat
^Guardian Analytics FraudMAP
?Guardian RFID
^GuestBridge Reserve
^GuestServe
^Guidance Software EnCase Enterprise
^Guidance Software EnCase Forensic
?Guideline Risk Technologies RUBI
?Gutenberg-e
?H&R Block Tax
?HAISEN
?HARVEST
?HASH Animation:Master
?HATPRO
^HCSS HeavyBid
^HCSS HeavyJob
^HEAT Software GoldMine
?HEC-1
?HEC-2
^HEC-GeoRAS
?HEC-HMS
?HEC-RAS
?HEX Laboratory Systems LAB/HEX
?HIMSA Noah
?HIPERPAV
?HMIS Advantage
?HMS
^HOMAG WoodWOP
?HOMER Micropower Optimization Model
^HP 49G+ Appraiser Fee Calculator | ^49G+ Appraiser Fee Calculator
^HP Autonomy TeamSite | ^Autonomy TeamSite
^HP DataProtector | ^DataProtector
^HP Fortify
^HP InfoTech CodeVisionAVR | ^InfoTech CodeVisionAVR
^HP Trim
^HP WebInspect | ^WebInspect
?HR-ease
?HRM Direct
^HRMS Solutions iVantage
?HRS Quickscore
?HS Virtual Piano
^HT Systems PatientSecure
^HTH Engineering Start-Stop PowerPlay
^HTS Vision CVS2
?HTTrack
?HUD-1
?HVAC
^HYDRUS-2D
?HYPACK DREDGEPACK
?HYPACK HYSWEEP
?HYPACK MAX
?Haemonetics Symphony
?Hagel Unitime
?Haglof Sweden AB TCruise Forest Inventory
^Halliburton Landmark GeoProbe
^Halliburton ProMAX
^Halogen e360
^Halogen eCompensation
^Halogen eLMS
^Halogen ePraisal
^Hamrick Software VueScan
^Hands On Technology TheraWriter.PT
?Hansen CAMA
^HapMap
?Hard Dollar HD Project Estimating
?HDL | ?hardware description language
^Harland Financial Solutions DecisionPro
^Harland Financial Solutions DepositPro
^Harland Interlinq MortgageWare
?Harmoni ESPRI
?Harrington Group HQMS
^Harris Tech X.over Pro
^Harris Technologies BassBox
^HarrisData Human Resources Information System HRIS
?Harvard Graphics
?Harvard Thermal TAS
?Harvey Software CPS
^HashiCorp Vagrant
?Haskell
?Hatchery
^Health Care Data HealthProbe
?Health Care Software HCS INTERACTANT
^HealthFusion MediTouch
^HealthLine Systems Eyecom
?HCPCS | ?healthcare common procedure coding system
?Healthpac Medical Billing
^Healthprolink MedAtlas
^Healthvision MediAR
?Healthvision TDSynergy Anatomic Pathology
?Healthvision TDSynergy LIS
^HearForm Software HearForm
^HeliconSoft Helicon Focus
^Helios TextPad
^Hellman & Schofield MP3
?Hendrich Falls Risk Model
^Henry Schein DentalVision Professional | ^DentalVision Professional
^Henry Schein Dentrix
^Henry Schein Easy Dental | ?Easy Dental
^Henry Schein EndoVision | ^EndoVision
^Henry Schein ImproMed | ^ImproMed
^Medical Systems MicroMD Urology EMR
^Henry Schein PerioVision | ^PerioVision
?Herbert Software Solutions HECSALV
^Heron CrossTie General Ledger
^Hewlett Packard Exstream Dialogue | ?Exstream Dialogue
^HP Project Portfolio Management Solution
^Hewlett Packard HP-UX | ?HP-UX
^Hewlett Packard LoadRunner | ^LoadRunner
^Hewlett Packard QuickTest Professional | ^QuickTest Professional
?Hewlett-Packard HP Graphics Language HPGL
?Hewlett-Packard HP Network Node Manager
^Hewlett-Packard HP OpenVMS
^Hewlett-Packard HP QuickTest Professional
?Hewlett-Packard HP Semiconductor Parameter Analyzer
^Hewlett-Packard HP SolidDesigner
^Hewlett-Packard HP TestDirector for Quality Center
^Hewlett-Packard HP WinRunner
?Hex-Rays IDA Pro
?Hexagon Geospatial Imagine Photogrammetry
?Hexagon Intergraph
?Hexagon Metrology PC-DMIS
^HiPerSoft Practice Information Powertool
^HiT Software Allora
?Hibernate ORM
?HSPICE
?High School Scheduling and Transcript HSST
^HighJump Software Supply Chain Advantage
^HighJump Software Warehouse Advantage
^HighJump Warehouse Advantage
^HindSight InView
^HireAbility ResumeParser
^HireLogic PowerPlace
^HiroSoft EPICURE
?Hitachi ZXLink
?Hodgkin-Huxley Model
?Hoffman Computer Systems Amsoft
^Holt Systems eMedRec
?Home Energy Efficient Design HEED
?Honeypot
^Honeywell WEBs-N4
?Honeywell Wintress PACNet
?Hootsuite
?Horizon Engineering Sigma Plumbing Calculator
?Horizon Software MRP Plus
?Horwath Software Magique
?Hospitality Control Solutions Aloha Point-of-Sale
?Host Analytics Host Budget
?Hosted PACS Solutions
^HotFlo Die-Shot Monitor
?Hotspot
?Howard and Friends Computer CMA Plus
^HubSpot
^Human Resource MicroSystems HR Entre
?HMI | ?human machine interface
?HRIS | ?human resource information
?HRMS | ?human resource management software | ?human resources management system
?Humanic Design Employmee Self-Service
?Humanic Design Human Resources Management
?Hummingbird Legal Bill Review
^Hunter WinAlign
^HunterSoft Business Translator
^HunterStone THESIS
?Husky Injection Molding Systems Shotscope NX
?Hydesoft Computing DPlot
^HydraNet
^HydroCAD Software Solutions HydroCAD Stormwater Modeling
^HydroComp NavCad
^HydroSOLVE AQTESOLV
^Hydrogeology Basin2
?HSPF | ?hydrologic simulation program fortan
^Hyland OnBase Enterprise Content Management
^Hyland Software OnBase
^HyperOffice Collaboration
^HyperSpace
^HyperTox
^Hypercube HyperChem
?Hyperion Enterprise
?Hyperion Solutions Hyperion Intelligence
^Hyperion Solutions Hyperion System 9 Bi+
?Hyperion Solutions System 9 Planning
?Hyperscore
?PHP | ?hypertext preprocessor
^Hypertherm ProNest
?I-flex Solutions Reveleus Investment Performance Measurement
?I-many Contract Management
^IA Systems StreamLend
?IAD Audit Leverage
^IBM ADSTAR | ?ADSTAR
^IBM AIX
^IBM BPM Blueprint | ?BPM Blueprint
^IBM CATIA | ?CATIA
^IBM Check Processing Control System CPSC | ?Check Processing Control System CPSC
^IBM Clarity Systems Clarity | ?Clarity Systems Clarity
^IBM Cloud
^IBM Cognos
^IBM Cognos Business Intelligence | ?Cognos Business Intelligence
^IBM Cognos Impromptu | ?Cognos Impromptu
^IBM Cognos Planning | ?Cognos Planning
^IBM Cognos ReportNet | ^Cognos ReportNet
^IBM Content Manager | ?Content Manager
^IBM Costimater
^IBM DB2 | ^DB2
^IBM Digital Analytics | ?Digital Analytics
^IBM Director
^IBM Domino
^IBM Federated Records Management | ?Federated Records Management
^IBM FileNet Content Manager | ^FileNet Content Manager
^IBM Fraud and Abuse Management | ?Fraud and Abuse Management
^IBM ILOG
^IBM ILOG CPLEX Optimization Studio | ?ILOG CPLEX Optimization Studio
^IBM ILOG Inventory Analyst | ?ILOG Inventory Analyst
^IBM ILOG LogicNet Plus XE | ^ILOG LogicNet Plus XE
^IBM InfoSphere DataStage | ^InfoSphere DataStage
^IBM InfoSphere Warehouse | ^InfoSphere Warehouse
^IBM Information Management | ?Information Management
^IBM Informix
^IBM Infosphere Information Server | ?Infosphere Information Server
^IBM Intelligent Miner | ?Intelligent Miner
^IBM Interactive System Productivity Facility ISPF | ?Interactive System Productivity Facility ISPF
^IBM Judicial Enforcement Management System JEMS | ?Judicial Enforcement Management System JEMS
^IBM Lotus 1-2-3 | ?Lotus 1-2-3
^IBM Lotus Approach | ?Lotus Approach
^IBM Lotus LearningSpace | ^Lotus LearningSpace
^IBM Lotus Notes | ?Lotus Notes
^IBM Lotus SameTime | ^Lotus SameTime
^IBM MVS
^IBM Maximo Asset Management | ?Maximo Asset Management
^IBM Middleware
^IBM NetView | ^NetView
^IBM Netezza TwinFin | ^Netezza TwinFin
^IBM Notes
^IBM Power
^IBM QRadar SIEM | ?QRadar SIEM
^IBM Rational
^IBM Rational Apex | ?Rational Apex
^IBM Rational Application Developer | ?Rational Application Developer
^IBM Rational Build Forge | ?Rational Build Forge
^IBM Rational ClearCase | ^Rational ClearCase
^IBM Rational ClearQuest | ^Rational ClearQuest
^IBM Rational DOORS | ?Rational DOORS
^IBM Rational Data Architect | ?Rational Data Architect
^IBM Rational Functional Tester | ?Rational Functional Tester
^IBM Rational PurifyPlus | ^Rational PurifyPlus
^IBM Rational Requirements Composer | ?Rational Requirements Composer
^IBM Rational RequisitePro | ^Rational RequisitePro
^IBM Rational Robot | ?Rational Robot
^IBM Rational Rose XDE | ?Rational Rose XDE
^IBM Rational System Architect | ?Rational System Architect
^IBM Resource Access Control Facility RACF | ?Resource Access Control Facility RACF
^IBM SPSS Amos | ?SPSS Amos
^IBM SPSS AnswerTree | ^SPSS AnswerTree
^IBM SPSS Statistics | ?SPSS Statistics
^IBM Security Network Intrusion Prevention | ?Security Network Intrusion Prevention
?Software Configuration and Library Manager SCLM
^IBM Sterling Configure, Price, Quote | ?Sterling Configure, Price, Quote
^IBM Terraform
^IBM Tivoli Access Management TAM | ?Tivoli Access Management TAM
^IBM Tivoli Identity Management TIM | ?Tivoli Identity Management TIM
^IBM Tivoli NetView Distribution Manager | ^Tivoli NetView Distribution Manager
^IBM Tivoli
^IBM Unica Enterprise | ?Unica Enterprise
^IBM WebSphere | ^WebSphere
^IBM WebSphere MQ | ^WebSphere MQ
^IBM i2 Analyst's Notebook | ^i2 Analyst's Notebook
^IBM i2 Transportation Manager | ^i2 Transportation Manager
^IBM iSeries Access | ^iSeries Access
?IBS MRP
?IBS Software Services Tour Partner
?IBS Supply Chain Management
?ICAM CAM-POST
?ICANotes
^ICCO CreditSoft
?ICE Dental
?ICIMS
?ICS Learning Group Inquisiq EX
^ICS Software SammyUSA
?ICTraining
^IDEA TrialPro
?IDEXX Laboratories IDEXX Cornerstone
?IDEXX Laboratories IDEXX VPM
^IDM Computer Solutions UltraEdit
?IDMS Account Ability
?IDX Groupcast
?IDX Systems IDXtend
?IDX Systems Patient Chart Tracking
?IEA Software Emerald
?IES Ecellerate
?IFS Applications for Supply Chain Management
?IFT-Pro
^IHRSR++
^IHS Energy PowerTools
?IHS Kingdom
?IHS Petra
?IHS QUE$TOR
^IK Multimedia GrooveMaker
?ILOG CPLEX
?ILOG OPL-CPLEX Development
^IMA Technologies CaseTrakker
^IMAGINE OrthoBASE
?IMPACT Wealth Distribution Analysis
?IMPACT
?IMS Specialty Services IMS Digital Office
?IMS Travel Agent Reservation
^IMSI Design DesignCAD
^IMSI TurboCAD
?IMSure Solutions SHIPflex
?INN-Client Server Systems ICSS Atrium
?IONA Orbix
?IOS Health Systems Medios EHR
^IPS of Boston DoubleCheck
?IPS-Sendero Relationship Profitability Manager Catalyst
?IPro Restaurant Inventory, Recipe & Menu
?IRIS
?IRIS Seismic Processing Workshop
?IRSIM
^ISO ClaimSearch
^ISO NetMap for Claims
?ISS Construction Manager
^ISS RealSecure
^ITEM Software ITEM ToolKit
?ITEM Software Spare Cost
?ITHAKA JSTOR
^ITSpatial InterSCOPE
?ITT Exelis Visual Information Solutions ENVI
?ITT Visual Information Solutions ENVI
?IWR-PLAN
?IXL Learning Quia Web
^Iatric Systems MobiLab
?Ibbotson Analyst
?Ibbotson Portfolio Strategist
?Ideal Computer Systems Ideal OPE
^Ikon Science RokDoc
?Ikonami AT-Learning
?Illumina Laboratory Information Management System LIMS
^Illusions Online Illusions OnDemand
^ImPACT Applications ImPACT
?Image Deposit Exchange Check Station
?Image Solutions ISIPublisher
^Image Solutions eCTDXpress
?Image-Line FL Studio
^ImageJ
^ImageWave MSDSFinder
?Imagine Software Imagine Trading
?Imagine That Extend OR
?Immigrant Software Immigrant Professional
^Impact PlanLabX3
^Imperva SecureSphere
?Impro-Visor
^ImproMed Infinity
?In-Hand Pocket APOD
^InLoox
^InPhase Technologies Group InPhase Concept
^InScribe
^InStar Orion
^InSystems Calligo Document Management
^InSystems Calligo Enterprise
^InVision
^Inception Technologies InfiniTime
?ICS | ?incident command system
?Indigo Renderer
?Individualized Educational Program IEP
?Indus Lending Solutions
^Industrial Code Recruitpoint.net
^Industrial Scientific iNET
^IndySoft Gage InSite Enterprise
?Inetsoft
^InferMed MACRO Electronic Data Capture
?Infinite Radiology Opal-RAD
^Infinity CAD Systems AutoSculpt
^Infinity QS ProFicient
^InfinityHR
^InfoLogix HealthTrax Engine
^Infoblox NetMRI
?Infobright Community Edition ICE
?Infocom JACS
?Infocorp Computer Solutions $mart
?Infocorp Softwear/POS
^Infor ERP Baan | ?ERP Baan
^Infor ERP SyteLine | ^ERP SyteLine
^Infor ERP Visual | ?ERP Visual
^Infor Global Solutions Starbuilder | ?Global Solutions Starbuilder
^Infor Global Solutions eSITE | ^Global Solutions eSITE
^Infor Industrial Essentials | ?Industrial Essentials
^Infor Lawson Supply Chain Management | ?Lawson Supply Chain Management
^Infor SCM
^Infor SSA Human Capital Management | ?SSA Human Capital Management
^Infor Supply Chain Management | ?Supply Chain Management
^Infor XA
^InforSense InforSense
^InformaVet ALIS-VET
?Informatica Big Data
^Informatica Corporation PowerCenter
?Informatica Data Explorer
^Informatica PowerCenter
?Informatica
^Informatik MapDraw Deed Mapper
^Information Builders WebFOCUS
?Information Resource Products Clinical Coding Expert
?Information Technology Incorporated Premier Teller
^InformationActive ActiveData for Excel
?Informed EMS Field Guide
?Infosite Technologies DM Warehousing
?Infosite Technologies Dispatch-Mate
?Infospectrum Quick Insure
?Infostat RIMBase
?Infotronics Attendance Enterprise
?Infovision Amlib
^Ingenious ProPlan
^Ingenious ProSched
?Ingenuity Systems Ingenuity Pathways Analysis
^Ingenuware CoronerBase
^Inivis AC3D
^Injury Sciences EDR InSight
?Inkscape
?Inlet Technologies Semaphore
^Inmagic DB/TextWorks
?Inmagic Genie
^Inmagic TextWorks
^InnovMetric PolyWorks
?Innova Financial Solutions Derivatives Expert
?Innovative Business Computer Solutions Spa/Salon Manager
?Innovative Interfaces Millennium
?Innovative Software Inn-Soft Office Manager
?Innovative Software Solutions Picas
^InsideSales.com
^Insight Direct ServiceCEO
?Insight Software My Vision Express
?Insightful Corporation Confirmit
?Insightful S-PLUS
?Inspection Depot Home Guide
?Inspection Selection System ISS
^Inspired eLearning iLMS
?Instagram
^InstallShield
?Installalogy Access Client
?Instructional
?Instructure Canvas
^Insurance Systems WebWriter BackOffice
^Insurance Technologies Corporation InsurancePro
^Insurance Technologies ForeSight Enterprise
?Insurance Technology Consultants WOW
?Insureware ICRFS-ELRF
?Intac International Wintac
?Intacct ERP
^InteLext Past Masters
^InteProc Material Requirements Planning
?Integra Destiny Loan Origination
^Integra Radionics NeuroSight Arc
^Integrant DebtLogic
?Integrated Automated Fingerprint Identification System IAFIS
?Integrated Decision Support Corporation Expert Fuel
?Integrated Decision Support Corporation Route Advice
?Integrated Decision Support Corporation Swap Advice
?Integrated Decision Support Match Advice
?Integrated Decision Support Netwise Enterprise
?Integrated Decision Support Netwise Frontline
^Integrated Environmental Services 3D Master
?Integrated Management Systems Food Connex Cloud
?Integrated Parking Solutions MApp
^Integrated Systems Management OmniMD
?IDE | ?integrated development environment
?Intel Data Migration
?Intel Integrated Performance Primitives
?Intel Math Kernel Library
?Intelius
?Intelladon Enterprise Knowledge Platform EKP
^IntelliCAD
^IntelliPDF CURVES
^IntelliTrack 3PL
^IntelliTrack DMS Check In-Out
^IntelliTrack Warehouse Management
^Intelligen SuperPro Designer
^Intelligent Algorithms InfoGIST Platinum Recruiter
^Intelligent Editing PerfectIt
^Intelligent Imaging Innovations SlideBook
^Intelligent Information Conversion Technologies MeritScholar
^Intelligrated InControlWare
?Intellimed
?Intellisense Intellisuite
?Intellisys Project Desktop
?Intellum Rollbook
^InterEnergy Software Building Energy Analyzer PRO
^InterMine
?Intera Systems Hawk-i
^InteractElsevier Netter's 3D Interactive Anatomy
?Interactive Mathematical Proof System IMPS
?IRAS | ?interactive radar analysis software
?Interconsult Brann G-JET
?Interface Computers Data Loader
?IDL | ?interface definition language | ?rsi interactive data language
^Intergraph GeoMedia Transportation Manager
?Intergraph INtools
?Intergraph Image Analyst
^Intergraph ImageStation Stereo Softcopy Kit SSK
?Intergraph MGE
?Intergraph Plant Design System PDS
^Intergraph SmartMarine 3D
?Intermediate System to Intermediate System IS-IS
?International Material Data System IMDS
^International TechneGroup IGESworks
?Internet Grievance System IGS
?Internet Protocol Security IPSEC
?Internet Protocol Television
?Interpex IXID
?Interpreter
?Interstudio Geo-Tec B
?Interviewer
?Interwave Technology RS Bizware Scheduler
^Interwoven RecordsManager
?Interwoven
^IntraVet
^Intrado SchoolMessenger
^Intrax ProcedureNet
?IDS | ?intrusion detection system
?IPS | ?intrusion prevention system
^Intuit Lacerte
^Intuit MRI Residential | ?MRI Residential
^Intuit ProSeries | ^ProSeries
^Intuit QuickBooks | ^QuickBooks
^Intuit QuickBooks Point of Sale | ^QuickBooks Point of Sale
^Intuit QuickBoooks Payments | ^QuickBoooks Payments
^Intuit TurboTax | ^TurboTax
?Intusoft ICAP
?Inventrix Labtrac
?Investigo
?Invicti Acunetix
^Invivo Data EPX ePRO Management
?Invoice
^IpFilter
^IpTables
^Ipswitch WhatsUp Gold
?Iptor Supply Chain
^IronCAD
?Iseemedia Photovista Panorama
^Isograph FaultTree
?Isograph Markov
^ItemTracker
?Iteris Turbo Architecture
^Iterum eMedic
?Itron Enterprise Energy Management EEM
?Ivorix Neurostrategy Finance
?J&L Financial Planner
?JACAL
?JAMAR Technologies PETRAPro
^JDA Arthur KnowledgeBase
?JDA Manugistics
?JDA Master Planning
?JET
?JETCAM
?JETCAM Expert
?JFrog Artifactory
?JHDL
^JMS Software RCM WorkSaver
?JRP Consulting Plant Wizard
?JRP Consulting Survey Wizard
?JSTOR
^JTL Enterprises MedIntake
?JUnit
^JaMBW
?Jack Henry & Associates Vertex
?Jackbeat
?Jackrabbit Technologies Jackrabbit Care
^JamBoard
^James Frazier Associates DataStart
?Jantek Electronics Jupiter Time & Attendance
?Jantek Jupiter Time Attendance
?Jaspersoft Business Intelligence
^JavaScript
^JavaScript Object Notation JSON
?Javamin Composer
?Jekyll
?Jenark Business
?Jenkins CI
?Jenmar International DL-Plus
^Jenss & Associates CompKeeper
?Jenzabar ERP
?Jenzabar EX
?Jeppesen Marine Nobeltec Admiral
^JetBrains IntelliJ IDEA
^JetBrains PhpStorm
^JetBrains Team City
?Jitterbit
?JCL | ?job control language
^JobBOSS
^JobPack MES Scheduler
?Jobber Computer Plus
?John Deere Apex Farm Management
^John Hesselberth and Ron Roy GlazeMaster
?Johnson Controls Metasys
?Joint Prediction of Operons JPOP
?Joomla
^JudgeIt II
?Julia
^Juniper Networks NetScreen-Security Manager
^Juniper Systems LandMark Mobile
?Junxure CRM
?Jupyter Notebook
?Jupyter
?Jurek Software Pedigree-Draw
?Juris
?Just So Software The Property Manager
^JustBio SeqPainter
^JustSystems XMetaL
^Justice Systems FullCourt Enterprise
?K&K Associates Thermal Analysis Kit TAK
^K2 Business Process Automation
^K9 Bytes K9 Koordinator
?KANT
?KAPES
?KARIO
?KE Software EMu
^KELTEC Systems HerdMaster
?KEYENCE PLC Ladder Logic
?KIKA Veracity
?KLA-Tencor PROLITH
?KMR
^KNMI TurboWin
^KOffice.org Kplato
^KPB Associates TaxStream
?KRS Enterprises Service First
?KSEG
?KYPipe
?Kahoot
?Kali Linux
?Kalido Information Engine
?Kanoodle
?Kapwing
?Kareo Practice Management
^Katchitek Corporation OrthoManager
?Katsura Shareware KS Strobe Tuner
^Katsura Shareware ProLevel
^Katsura Shareware SoundFrames
^KayPENTAX Multi-Speech
^KayPENTAX Nasometer
?Keane SCORE
?Keb Combivis Studio
^Kelowna Software L4U
?Kennel Link
?Kentech Kipware M CNC
?Kentech Kipware Studio
?Kentech Kipware T CNC
?Kentech Kipware Trig Kalculator
?Kentech Kipware X CNC
?Kentech PROTALK
?Keras
?Kewill Clippership
?Kewill Compliance Partner
?Kewill Global Trade and Logistics
?Kewill Javelin Distribution Ship
^Keypoint DataDesk
?Keysight Intuilink Connectivity
?Keysight Technologies Advanced Design
?Kforge
?Khameleon
^KiCad
?Kidasa Milestones Professional
^KinTraks
^Kinematic Engineering MicroMeasure IV
^Kirix ProffiPoint
?Kismet
?Kitty Hawk
?Klear Estimator
?Kleinrock Publishing
?Kliger-Weiss Infosystems
^Knees Software PT DocTools
^Knight BondPoint
?Kodak Dental Systems Kodak ORTHOWARE
?PMS | ?practice management software | ?property management system | ?veterinary practice management software
^KommandCore
?Komplete Kontrol
?Kongsberg Maritime K-LOG Electronic Logbooks
?Kongsberg Maritime K-Log Deck Logbook
?Kookaburra Studios Knowledge Presenter
^Korchek Technologies CareChek
?Korg EM-1 Editor
^KornShell
?Kotlin
^Kressa Software SchoolLeader
?Kronos Enterprise Workforce Management
?Kronos Workforce HR
?Kronos Workforce Payroll
?Kronos Workforce Timekeeper
?Kubeflow
?Kubernetes
?Kubotek CADKEY Wireframe
^Kubotek KeyCreator Machinist
^Kubotek USA KeyCreator
?Kuder Navigator
?L-Systems X-ONE
?LA PRO Loan Administrator Pro
^LAB SUM3D
?LAMMPS Molecular Dynamics Simulator
?LAMP Stack
?LAPACK
?LIDP Consulting Services The Administrator
?LINDO Systems LINDO API
?LINDO Systems LINGO
?LJI Technologies Lumberjack
^LMS Imagine.Lab AMESim
^LOB RetailPoint
?LOGSA COMPASS
?LOGSA SYSPARS
^LP360
?LRN Ethics and Compliance Alliance
?LSA Visual DBR
?LSA Visual Easy Lean
?LT Online Corporation LAWTRAC
?LUCIA MFISH
^LaCerte 1040 Tax Analyzer
^LaTeX
^LabMagic
^LabOne NET
^LabSoft LabNet
^LabTrack Electronic Lab Notebook
^LabWare LIMS
?Label-making
?Labelmaster Software REG-Trieve
?Lablite Laboratory Information Management Systems LIMS
?Laboratory Automated Quality Control Systems LAQC
?Laboratory Systems Group Lab Manager
?LIMS | ?laboratory information management system
?LIS | ?laboratory information system
?Labvantage Solutions LIMS
?Ladder Logic
^Lakes Environmental EcoRisk View
?Lakes Environmental Emissions View
?Lakes Environmental ISC-AERMOD View
?Lakes Environmental SLAB View
?Lakes Environmental Software WRPLOT View
?Lamar Info Net
?Lambda Research OSLO
?Lancaster DHIA PCDART
?Land & Sea DYNO-MAX
?Land Software Customer Pro-File
^LandSerf
?Landlord Software Pro Flipper
^LandlordMax
^Landmark Graphics GeoGraphix
?Landmark Graphics TOW/cs
?Landmark Sales LOG-istics
^Landmark SeisWorks
?Landmark VIP
?Landport Systems Landport
?Landscape Management System LMS
?Landtec System Software LFG Pro
?Landtitle USA
^Langlais Computer Consultants CalMan
?Language Engineering Corporation Translate Pro
?LES | ?large eddy simulation
^Laser Substrates PostalXport
?LIDAR | ?laser imaging detection and ranging
^LaserSoft Imaging SilverFast Ai Studio
?Laserfiche Avante
?Laserfiche Rio
?Laserfiche
^Lathem Time PayClock EZ
?Latitude
^Lattice MediCopia
?Lauriso Software Music Publisher
?Lavalys Everest
^LawLogix Edge
^LawManager
^Lawex TrialWorks
?Lawson ERP
?Lawson Human Resource Management
?Lawson Human Resources
^Lawson S3 Supply Chain Management
?Lead Activity Analyzer
?Lead Business Analyzer
?Leading Market Technologies EXPO
^LeanForward LearnPoint
?Learn HQ Activate LMS
^Learn.com CourseMaker Studio
^Learn.com LearnCenter Talent Management
?Learning Fundamentals Speech Visualization
?Learning Technology Research Institute GLO Maker
?LMS | ?learning management system
^Lease Cost Solutions LseMod
?Lectra Prima Vision Print Repeat
^LegacyUSA BakeSmart
?Legal Files
^LegalEdge Law Firm
?Legislative Automative Workflow System LAWS
^Leica AEROPLAN LiDAR
^Leica Geosystems ERDAS IMAGINE | ?ERDAS IMAGINE
^Leica Geosystems FMS
^Lemkesoft GraphicConverter
^Lenox Softworks VideoPoint
^LeonardoMD Renaissance
?Leprechaun Spa and Salon
?Levare Center Court
?Lewis & Ellis LEAPPS
^LexisNexis
^LexisNexis Accurint
^LexisNexis Applied Discovery
^LexisNexis Banko
^LexisNexis CaseMap
^LexisNexis CheckCite
^LexisNexis CodeMaster
^LexisNexis Company Analyzer
^LexisNexis Concordance
^LexisNexis CourtLink Strategic Profiles
^LexisNexis File and Serve
^LexisNexis Lexis Advance
^LexisNexis Lexis Back Office
^LexisNexis Lexis Front Office
^LexisNexis PCLaw
^LexisNexis RiskWise
^LexisNexis Shepard's Citations Service
^LexisNexis SmartLinx
^LexisNexis Time Matters
^LexisNexis Total Search
^Lexrotech LxPediatric
^Libera System7
?Library of Congress E-resources Online Catalog
^LibreOffice
^LibreOffice Draw
^Life Systems Software ChiroSuite EHR
^Life Technologies SOLiD
?Life Technologies Vector NTI
?LCA | ?life cycle assessment
^Lifeline Software RadCalc
^Lifestyles Technologies DietMaster Pro
?Light Blue Software Light Blue
^LightSpeed Cloud
?Lilly Software Associates VISUAL DCMS
?Lilly Software Associates VISUAL Enterprise
?Linear Technology LTSpice
^LinearTeam WinISD
?Lingoes
?Link Microtek
^LinkCAD
^LinkedIn
?Linspire Nvu
?Linux
?Linux Virtual Server
?Lion Edge Technologies Ranch Manager
^LiquidPlanner
?Listserv
?Litchi
?Literature & Latte Scrivener
?Little Piano
?LAN | ?local area network
?LADSS | ?location allocation decision support system
^LogMatrix NerveCenter
^LogMeIn GoToMeeting | ^GoToMeeting
^LogMeIn GoToWebinar | ^GoToWebinar
^LogRhythm
?LDM | ?logger data manager
^LoggerPC
^LogiXML Ad-HOC
^Logic Design RoboLogix
?Logic Group Scanner Digitizing
^Logic Software Easy Projects.NET
^LogicSphere Firstmix
^LogicalBit Eimas
^Logility Voyager WarehousePRO
?Logisim
?Logisoft Positive Pos
?Logistics Cost Estimating
^Logistics Support Analysts SmartLogic
?LMI | ?logistics management information
?Logisuite Enterprise
?Logisuite Forwarder
^Logitech 3D Pro
?Logopress
?Logplot
?Lombardi Teamworks
?London Computer Systems Rent Manager
?Longview Consolidation
?Longview Performance Management
?Longview Solutions Khalix
?Loom
^Lorenz DocuBridge
^Lorenz eValidator
?LLD | ?low-level driver
?Lua
^Lucent VitalSuite
?Lucero System Office Management
?Lucia CGH
?Lucia Comet Assay
?Lucia FISH
?Lucia Karyo
?Lucia Metaphase Finder
?Lucid IQ CMP
?Lucidchart
?Lumigent Entegra
?Lumion
^LunchByte Systems NUTRIKIDS
^LuntBuild
?Luxology Modo
?Luxrender
?Lynchval Systems Lvadmin
?Lynchval Systems Lvval
?Lynchval Systems Lvxact
?Lynk Everest
?Lyris HQ Web-Analytics Solution
?M-Sim
^M-Tech Hotel Service Optimization System HotSOS
?M-code
^M8 Client Billing
?MAGGEY Child Care Management
?MAGIC
?MAGIX Music Maker
?MAGIX Software Sound Forge
?MAGMA MAGMASOFT
?MAHLE Powertrain
?MAKER CAD/CAM Services DIEMAKER
^MASS Group FactoryLink SCADA HMI
^MASterMind
?MAX Systems Max-Gold Medical Clinic
^MAX Systems Max-Gold7
?MAYA Nastran
^MC2 Systems Auto Librarian
?MD Synergy Medical Appointment Scheduling
^MDC Services DentalMate
^MDS Analytical Technologies GenePix Pro
^MDSI OpenCNC
?MDeverywhere
^MDofficeManager MediVoxx
?MEDENT
?MEDITECH Anatomical Pathology
?MEDITECH Behavioral Health Clinicals
?MEDITECH Blood Bank
?MEDITECH HCIS
?MEDITECH Healthcare Information System HCIS
?MEDITECH Laboratory and Microbiology
?MEDITECH Medical and Practice Management MPM
?MEDITECH Supply Chain Management
?MEDITECH
?MEMSCAP MEMS Pro
^MENSI 3Dipsos
?MGHworld Travel Agents
?MHC Document Express
?MI-Assistant MI Management
?MICA Information Systems MICA-MED Practice Manager
?MICRODEM
?MICROS Systems HSI Profits Series
?MICROS Systems MICROS 9700 HMS
?MICROS Systems OPERA Enterprise Solution OES
?MICROS XBR Loss Prevention
?MIDI Maestro
?MIDI Score Creator
?MIKAL SMS
?MIM Software MIMcardiac
?MIM Software MIMfusion
?MIM Software MIMneuro
?MINISIS MINT
^MIR3 Intelligent Notification
?MIRS Compliance
?MIT OASES
?MITRE ATT&CK
?MJ Systems Logsleuth
^MJICCS PilotLog
?MLPU
?MNT Northwest MNT Assistant
?MODPATH
?MOGO Dental Software MOGO
?MPAY Millennium
?MPI Micro Planner X-Pert
?MRA Technologies MRATrack Warehouse Management
?MRO Audit Tracker
^MRX Solutions OfficeMaster
?MS Health Software/CMHC
?MSB Software Astroart
?MSC Software Adams
?MSC Software Fatigue
?MSC Software Nastran
?MSC Software Patran
?MSI Insight/Discover
?MSR Visual Exporter
?MSR Visual Exporter Document Library
?MSR Visual Exporter Enterprise Integrator
?MTI Systems Costimator JS
?MTS Testworks
?MUMPS M
^MWH Soft H2ONET MSX
^MWH Soft InfoSWMM
^MYOB BusinessEssentials
?MYOB Premier Accounting Small Business
^Mac HelpMate
^MacKichan Software Scientific Notebook
^MacKichan Software Scientific WorkPlace
^MacVector
^Machine Control Specialists CoilPro
^MachineWorks Ltd. MachineWorks
?Macromedia Cold Fusion
?Macropool Web Research
^MadCap Software MadCap Flare
^MadTracker
^Made2Manage Supply Chain Management
^Made2Manage Systems M2M ERP
?Madison Technical Software Chempak Plus
?Madison Technical Software Enviropak
?Madison Technical Software Steampak
?Madrigal Soft Tools Delegator
^Maestro Music Software MagicScore
^Mag+
?Magellan Firmware
^Magenta MultiMedia Tools Magenta II
?Magento Analytics
^MagicLogic Optimization Cube-IQ
^MagicTracer
?Magix Vegas Pro
?Magma Design Automation Blast Create
?Magma Design Automation Blast FPGA
?Magma Design Automation
?Magnify Predictive Targeting
^MailChimp
?Main Injector Neutrino Oscillation Search MINOS
?Main Sequence Technologies PCRecruiter
?Main Sequence Technologies PCRecruiter Resume Inhaler
?Main Street Softworks Monetra
?Mainsaver Asset Management
^Mainstreet Systems & Software DentaLab/PC II
^Mainstreet Systems & Software DentaRX
?Majestic SEO
^MakeMusic Finale
?Making Waves Audio Making Waves
^ManageMore Cellular Manager
^ManageMySpa
?MIB | ?management information base
?MIS | ?management information systems
^ManagerPlus
^Manatron CustomCAMA
?Manatron MVP Tax
^Manatron ProVal Plus
?Mangold INTERACT
^Mangold LogSquare
?Mangold Soundalyzer
^Manhattan Associates PkMS Pickticket
?Manhattan Cross Cultural Group Quality Interactions
?Manhattan Scale
?Manhattan Supply Chain Process
?Manitoba HVDC Research Centre PSCAD
?Mannus Compliance: EHS
^MantisBT
?Manufacturing Technology Costimater
?MES | ?manufacturing execution system
?MRP | ?manufacturing resource planning | ?materials requirement planning | ?materials resource planning
?Manusoft Technologies IMOLD
?Map Maker
^MapInfo
^MapInfo MapMarker
^MapInfo Professional
^MapInfo StreetPro
^MapR Converged Data
^MapScenes Evidence Recorder
^MapScenes Pro
^MapShots EASi
^M4 | ?mapcom systems
^Maplesoft Maple
^Maplesoft MapleSim | ^MapleSim
^Maplewood Software StaffReady
?Maptech The CAPN
?Maptek Vulcan
^Mapthematics GeoCart
^Marathon Data Systems PestPac
^Marathon Data Systems ServiceCEO
^MarcoSoft Quo Vadis
?MPS | ?marel production system
^MariaDB
?Marine Software Marine Planned Maintenance
?Marine Software Marine Safety Manager
^MarkLogic
^MarketSharp
?Marketo Marketing Automation
?Martens Farms Farm Site Mate
?Martens Farms Farm Trac
^Martin D Adamiker's TruFlite
?Mass Flux Toolkit
?MARS | ?mass appraisal records system
?Massage
?Massive Jet
?Master Cook Deluxe Professional Cook
?Master Merchant Systems Music Store
?Master Ration Calculator
?Master Seafloor Digital
^MasterControl MD
^MasterControl TotalPharma
^MasterControl
^MasterPlan
^MasterWriter
?Mastercam Design
^Masters Software CakeBoss
^MatchWare MindView
?MSDS | ?material safety data sheet
^Materialise Dental SimPLANT
^Materialise Dental SurgiGuide
?Materials Data Incorporated Jade
?Materilise Magics
^MathWorks Simulink
^MathWorks Simulink DSP Blockset | ?Simulink DSP Blockset
^MathWorks Simulink Fixed-Point Blockset | ?Simulink Fixed-Point Blockset
?Matheny Pattern Forecaster Plus
^Mathsoft Mathcad
?Mavenlink
^MaxScript
^MaxSea TIMEZERO
^MaxSea Time Zero Navigator NOAA
?Maxima
?Maximal Software MPL Modeling
?Maximizer Software Maximizer Enterprise
^Maxon BodyPaint 3D
^Maxon Cinema 4D
?Maxwell Systems American Contractor
?Maxwell Systems Quest Estimator
?Maya Embedded Language MEL
?Maya HTT I-DEAS
?Mayer-Johnson Boardmaker
^Maynard PlanStaff Manager
?Mazak Mazatrol SMART CNC
^McAfee
^McAfee Enterprise Security Manager
^McAfee VirusScan
^McAllister Software Systems AVImark
^McCabe Software TRUEchange
^McKesson ANSOS One-Staff
^McKesson Horizon Ambulatory Care
^McKesson Horizon Anatomic Pathology
^McKesson Horizon Blood Bank
^McKesson Horizon Lab
^McKesson Horizon Lab Financials
^McKesson Horizon MobileCare Phlebotomy
^McKesson Lytec
^McKesson Practice Plus
^McKesson Radiology Manager
^McNeel Rhinoceros 3D | ^Rhinoceros 3D
^McTrans Center TSIS-CORSIM
^McTrans HCS+
^McTrans TRANSYT-7F
^Mdansby The PsychReport
?Mealmaster Cookbook Wizard
?Meals Plus
?MBTF | ?mean time between failures
?MTTF | ?mean time to failure
?Measure Square
^Measure Square FloorEstimate Pro
^MecSoft Corporation RhinoCAM
^MecSoft Corporation VisualMILL
^MecSoft Corporation VisualTURN
?Med Math
^MedDataSolutions Regist r
^MedEvolve eCeno
^MedFORCE Technologies WorkFLOW
^MedQuist DocQment Enterprise
^MedStar Systems DrWorks
^MedXView eCTDauditor
^MedcomSoft Record
^MedePresence
?Medflow Complete
?Medgate Enterprise EHS
?Medgen PED
^MediGraph
^MediNotes Charting Plus
^MediPro Medisoft Clinical
^MediRegs ComplyTrack
^MediRegs E-dition Compliance Monitor
^MediRegs Pharmaceutical Regulation
^MediRegs Regulation and Reimbursement
^MediRegs Risk Assessment Manager
^MediaChance Multimedia Builder
^MediaNet Solutions e-IEP PRO
^MediaShout
^MediaVue
^MediaWiki
^MedicWare EMR
?MMIS | ?medicaid management information system
^Medical Outcome Systems eMINI
^Medical Scientists HybridAI
^Medical Scientists MediSave
^Medical Wizards ER & ICU ToolBox
?Medical Wizards ER
^Medical Wizards Paramedics ToolBox
^Medicine Rules PowerSEAT
?Medidata Rave Data Management
?Meditab IMS Orthopedics/Sports Medicine
^Meditab Software AllergyEHR
?Meditwatch Portaflow Advanced
^Mediware ClosedLoop Clinical
?Mediware Information Systems HCLL Donor
?Mediware Information Systems HCLL Transfusion
^Mediware Information Systems LifeTrak
^Mediware Information Systems MediCOE
^Medovation RadRunner
?Medscribbler Enterprise
?Medstat/INFORUM
?Medworxx Learning Management
^MeetingMatrix International
^Megger PowerDB
^MemberClicks COMPLETE
?Membership
?Memphis Survey Explorer
?Mendel
?Mensurix Audio
?Mental Images Mental Ray
?Mentimeter
^Mentor Graphics BSDArchitect | ?BSDArchitect
^Mentor Graphics Calibre
^Mentor Graphics Expedition Enterprise | ?Expedition Enterprise
^Mentor Graphics Flowmaster
^Mentor Graphics LeonardoSpectrum | ^LeonardoSpectrum
^Mentor Graphics PADS
^Mentor Graphics Precision RTL | ?Precision RTL
^Mentor Graphics VeSys Design | ^VeSys Design
^Mentor Graphics Xpedition xDX Designer | ^Xpedition xDX Designer
?Mentor Graphics
?Merge Healthcare Merge RIS
^Merge Healthcare eTrials
^MergerStat Control Premiums
^MergerStat Price to Earnings Ratios
^Meridian Technologies SurePoint
?Merlin Information Services
?Merlinco MERLIN
?Merry Mechanization SMP/IS
?Mesquite Software CSIM
^MetaSystems Isis Color Karyotyping
?Metalcam Fikus Visualcam
^Metamation MetaCAM
?Metasploit
^MeteorJS
^MethodWare ProAudit Advisor
?Methodware ERA
^MetricStream Compliance Management
^MetricStream Enterprise Compliance
^MetricStream Regulatory Reporting
?Metrix Imageware Surfacer
?Metrologic Group Metrolog XG
?Meyer Instruments Optimas
?Mi-Co Mi-Forms
?Mi-Co
^Michigan State University MSU ProFlex
?Micosoft SQL Server Analysis Services SSAS
^Micro Estimating FabPlan
^Micro Focus OpenView
^Micro Focus TestPartner
^Micro J Systems PcHunter
?Micro Video Video Voice Speech Training
?Micro Video Voice Speech Training
^Micro-Press MicroStation PowerDraft
^MicroBiz
^MicroBlast Recipe Wizard for Windows
^MicroCog Assessment of Cognitive Functioning
^MicroFit HealthWizard
^MicroFocus GroupWise
^MicroFour PracticeStudio.NET EMR
^MicroPress VTeX
^MicroSolve CAMA
^MicroStrategy
^MicroStrategy Desktop
^MicroStrategy Report Services
^MicroSurvey FieldGenius
^MicroSurvey OfficeSync
^MicroSurvey Software MicroSurvey CAD
^MicroSurvey Star Net
^MicroSurveyCAD
?Microchip MPLAB Integrated Development Environment
^Micromuse NetCool
?Micronetics Xpert Write-up
?Microservices Architecture
^Microsoft .NET Framework | ?.NET Framework
^Microsoft ASP.NET | ^ASP.NET
^Microsoft ASP.NET Core MVC | ^ASP.NET Core MVC
^Microsoft Access
^Microsoft Active Directory | ?Active Directory
^Microsoft Active Server Pages ASP | ?Active Server Pages ASP
^Microsoft ActiveSync | ^ActiveSync
^Microsoft ActiveX | ^ActiveX
^Microsoft Axapta
^Microsoft Azure DevOps Services | ^Azure DevOps Services
^Microsoft Azure Sentinel | ?Azure Sentinel
^Microsoft Azure
^Microsoft Bing
^Microsoft Business Contact Manager | ?Business Contact Manager
^Microsoft Business Intelligence BI | ?Business Intelligence BI
^Microsoft Commerce Server | ?Commerce Server
^Microsoft DNS Server | ?DNS Server
^Microsoft Defender Antivirus | ?Defender Antivirus
^Microsoft DirectX | ^DirectX
^Microsoft Dynamics
^Microsoft Dynamics AX | ?Dynamics AX
^Microsoft Dynamics CRM | ?Dynamics CRM
^Microsoft Dynamics ERP | ?Dynamics ERP
^Microsoft Dynamics GP | ?Dynamics GP
^Microsoft Dynamics Marketing | ?Dynamics Marketing
^Microsoft Dynamics NAV | ?Dynamics NAV
^Microsoft Dynamics SL | ?Dynamics SL
^Microsoft ESP SDK | ?ESP SDK
^Microsoft Entourage
^Microsoft Excel
^Microsoft Exchange
^Microsoft Expression Blend | ?Expression Blend
^Microsoft Expression Design | ?Expression Design
^Microsoft Extensible Application Markup Language | ?Extensible Application Markup Language
^Microsoft FRx | ?FRx
^Microsoft Forefront Identify Manager | ?Forefront Identify Manager
^Microsoft Forefront Threat Management Gateway | ?Forefront Threat Management Gateway
^Microsoft FrontPage | ^FrontPage
^Microsoft Great Plains Personal Data Keeper | ?Great Plains Personal Data Keeper
^Microsoft High Level Shader Language HLSL | ?High Level Shader Language HLSL
^Microsoft Hyper-V Server | ?Hyper-V Server
^Microsoft Hyperterminal
^Microsoft Image Composite Editor | ?Image Composite Editor
^Microsoft Internet Explorer | ?Internet Explorer
^Microsoft Internet Information Services | ?Internet Information Services
^Microsoft MapPoint | ^MapPoint
^Microsoft Mobile Explorer MME | ?Mobile Explorer MME
^Microsoft Money
^Microsoft NetMeeting | ^NetMeeting
^Microsoft Network Monitor | ?Network Monitor
^Microsoft Office Document Imaging | ?Document Imaging
^Microsoft Office FrontPage | ^FrontPage
^Microsoft Office Live Meeting | ?Live Meeting
^Microsoft Office Mobile
^Microsoft Office Outlook
^Microsoft Office SharePoint Server MOSS | ^SharePoint Server MOSS
^Microsoft Office
^Microsoft OneNote | ^OneNote
^Microsoft Onfolio
^Microsoft Outlook
^Microsoft Paint
^Microsoft Picture It | ?Picture It
^Microsoft Power Automate | ?Power Automate
^Microsoft Power BI | ?Power BI
^Microsoft PowerPoint | ^PowerPoint
^Microsoft PowerShell | ^PowerShell
^Microsoft Proclarity
^Microsoft Project
^Microsoft Publisher
^Microsoft SQL Server | ?SQL Server
^Microsoft SQL Server Compact | ?SQL Server Compact
^Microsoft SQL Server Integration Services SSIS | ?SQL Server Integration Services SSIS
^Microsoft SQL Server Reporting Services SSRS | ?SQL Server Reporting Services SSRS
^Microsoft Security Esssentials | ?Security Esssentials
^Microsoft SharePoint | ^SharePoint
^Microsoft SharePoint Server | ^SharePoint Server
^Microsoft Silverlight
^Microsoft System Center | ?System Center
^Microsoft Systems Management Server | ?Systems Management Server
^Microsoft Team Foundation Server | ?Team Foundation Server
^Microsoft Teams
^Microsoft Total Quality Control Management | ?Total Quality Control Management
^Microsoft Virtual Server | ?Virtual Server
^Microsoft Visio
^Microsoft Visual Basic | ?Visual Basic
^Microsoft Visual Basic Scripting Edition VBScript | ?Visual Basic Scripting Edition VBScript
^Microsoft Visual Basic for Applications VBA | ?Visual Basic for Applications VBA
^Microsoft Visual Basic.NET | ^Visual Basic.NET
^Microsoft Visual Basic.NET Compact Framework CF | ^Visual Basic.NET Compact Framework CF
^Microsoft Visual C# .NET | ^Visual C# .NET
^Microsoft Visual FoxPro | ^Visual FoxPro
^Microsoft Visual InterDev | ^Visual InterDev
^Microsoft Visual J++ | ^Visual J++
^Microsoft Visual SourceSafe | ^Visual SourceSafe
^Microsoft Visual Studio | ?Visual Studio
^Microsoft Visual Studio Test Professional | ?Visual Studio Test Professional
^Microsoft Visual Studio.NET | ^Visual Studio.NET
^Microsoft Volume Shadow Copy Service | ?Volume Shadow Copy Service
^Microsoft Windows
^Microsoft Windows Mobile | ?Windows Mobile
^Microsoft Windows Movie Maker | ?Windows Movie Maker
^Microsoft Windows PowerShell | ^Windows PowerShell
^Microsoft Windows Pre-installation Environment | ?Windows Pre-installation Environment
^Microsoft Windows SDK | ?Windows SDK
^Microsoft Windows Server | ?Windows Server
^Microsoft Windows Sysprep | ?Windows Sysprep
^Microsoft Windows Terminal Services Access Manager | ?Windows Terminal Services Access Manager
^Microsoft Windows Vista Business | ?Windows Vista Business
^Microsoft Windows XP | ?Windows XP
^Microsoft Windows XP Professional | ?Windows XP Professional
^Microsoft Word
^Microsoft Works
^Microsys MicroMD
?Microwind Dsch
?Mideo Systems EZDoc Plus
^MidiSwing
^Midland Valley 2DMove
^Midland Valley 3DMove
?Midland Valley Move
^Midrange Software XpertHire
?Midwest Information Systems PAX-it
^Midwest MicroSystems Cow Sense
^MightyScout
?Milano Spa
?Millennium Software Atrex
^Millennium SpaSalon
?Milliman Corporate Affinity
^Milliman ReservePro
?Millisecond Software Inquisit
?Millon Behavioral Medicine Diagnostic
^Milsoft DisSPatch
^Mincom MineScape
^MindGenius
^MindJet MindManager
^MineGeo
^MineSight
^Minemax iGantt
?Minitab
?Minnesota Multiphasic Personality Inventory-2 MMPI-2
?Mintel Reports
^MinuteMan Systems MinuteMan Project Management
^Miridia Technology AcuGraph
^Missler Software TopSolid
?Misys Healthcare Systems Misys Tiger
?Misys Healthcare Systems Mysis Tiger
^Mitchell International Mitchell WorkCenter
?Mitchell Manager Invoicing
^Mitchell OnDemand5 Manager
^Mitek Systems ImageNet Payments
?Mitre Software GSLOPE
?Mlflow
^MobiTech Systems Route Sales Trakker
^Mobile Data Software VetInfo
^Mobile Dog Grooming Software mGroomer
?Mobile Knowledge Cabmate
?Mobile
^MobileToys MAIDXL
^ModelKinetix ModelMaker
?Modelica
^Modellium PariTOP
?Modernizing Medicine Practice Management
?Modula
?Modular Mining Systems DISPATCH
^ModuleMD Allergy Module
?Modulo Risk Manager
^MolDraw
^Molecular Devices Corporation MetaFluor
^Molecular Devices Corporation MetaMorph
?Molecular Devices Softmax Pro
^Molecular Networks GmbH Biochemical Pathways
^Molecular Simulations WebLab ViewerPro
?Molsearch Pro
?Monash University Low FODMAP Diet App
^MoneySoft Corporate Valuation
^MoneyTree Silver Financial Planner
^MongoDB
?Monitoring and Remediation Optimization System MAROS
?Montgomery Investment Technology Bonds XL
?Montgomery Investment Technology Exotics XL
^Montgomery Investment Technology FinTools
?Montgomery Investment Technology Options XL
^Montgomery Investment Technology QuoteTools
?Montgomery Investment Technology Risk XL
^Montgomery Investment Technology SigTools
?Montgomery Investment Technology Utility XL
?Moodle
^Moody's KMV CreditEdge
?Moody's KMV Decisions
?Moody's KMV FAMAS
?Moody's KMV Financial Analyst
?Moody's KMV Risk Advisor
?Moody's KMV Risk Analyst
^Moody's RiskCalc
?Morningstar Principia
?Mortware Professional
?Mosby's Drug Consult
?Mosby's Nutritrac
?Mosflm
?Moss Adams Profit Mentor
?Motek Priya
^MotorMaster+
?Motorola Digital Signal Processing Assembler
?Mount Taylor Programs Private Advantage
?Mountainside Software Allergy Lab
?Moxa
^Moxi Works MoxiEngage
^Moxi Works MoxiImpress
^Moxi Works MoxiPresent
?SEO | ?moz search engine optimization | ?search engine optimization
?Mozart Music Software Mozart
?Mozilla Firefox
?Mozilla Thunderbird
^MuleSoft
?OCR | ?multi-line optical character reader | ?optical character reader | ?optical character recognition
^MultiGen Paradigm 3D GIS
^MultiGen Paradigm Vega Prime
?MMA | ?multichannel microelectrode analyzer
^Multidata Computer Systems MultiTech
?Multidimensional Expressions MDX
?Multipath Corporation Fast Matrix Solver FMS
?Multiple Options Animal Shelter Management
?Multiprotocol Label Switching MPLS
?Multipurpose Interactive Image Processing System MIIPS
?Multitask
?Multivariate Software EQS
?Multiview Accounts Receivable
?Muncy Plat Pronto
^MuseScore
?Music Director Pro
?Music
^MusicDevelopments RapidComposer
^MusicGraph
?Musical Palette
?MIDI | ?musical instrument digital interface
^Musilogic HarmonyBuilder
?Muthen & Muthen Mplus
?Mxi Technologies Maintenix
?My Clients Plus
^MyCommerce RegNow
^MyComplianceOffice Compliance Operations Management
^MyFamilySoftware Instant Architect
^MyFitnessPal
^MySQL
?Myers Briggs Type Indicator
?Myriad Software Harmony Assistant
?Myspace
?Mzinga On-Demand Learning
?NAMD
?NCAR Command Language NCL
^NCBI RefSeq
?NCG Medical Systems d-Chart
?NCH Software Express Invoice
?NCR Advanced Checkout Solution
?NCR Advanced Store
^NCR NeighborhoodPOS
?NCR Teradata Warehouse Miner
?NCSS
?NDCMedisoft
?NEO PI-R
^NIIT Technologies WinRisk
^NIKSUN NetDetector
?NILS INSource
?NIWA Tideda
?NOAA Shoreline Data Explorer
?NPKTools Comp Analytics
^NPKTools CompXpert
?NSF Hospitality Rendezvous Events
?NUnit
?NVDIA Gelato
?NWChem
?Nagios
?Narratek Smartype
?National Association of Realtors Online
?National Concrete & Masonry Estimator
?National Crime Information Center
?National Driver Register NDR
?National Fire Incident Reporting System NFIRS
?National Geodetic Survey NGS Geodetic Toolkit
?National Geodetic Survey NGS VERTCON
?National Geophysical Data Center GEODAS
^National Instruments Compact FieldPoint | ^Compact FieldPoint
^National Instruments DAQ Assistant | ?DAQ Assistant
^National Instruments LabVIEW | ^LabVIEW
^National Instruments Multisim
^National Instruments NI Motion Assistant | ?NI Motion Assistant
^National Instruments NI-DAQmx | ?NI-DAQmx
^National Instruments TestStand | ^TestStand
^National Instruments Ultiboard
?National Integrated Ballistics Information Network NIBIN
?National Land Cover Database NLCD
?National Law Enforcement Telecommunications System NLETS
?National Library of Medicine DOCLINE
?National Library of Medicine Medline
?National Soil Information System NASIS
?National Union Catalog of Manuscript Collections
^NaturaeMed OfficePro
^NaturoPlus
?Naturopathic Clinic
^Natus NeuroWorks
^NaviMedix NaviNet
^NaviNet Open
^NaviSys Front Office
?Naviance Succeed
^NavisWorks Jetstream
?Navzilla
^NeTLIMS AutoAP
^NeTLIMS AutoFusion
^NeTLIMS AutoLIMS Core Lab
?Nearpod
^Nebu Dub InterViewer
?Nedstat Sitestat
^Neill Technologies SpaBiz
?Nemetschek Vectorworks Spotlight
^Neo4j
^NeoOffice
?Neohapsis Certus GRC
?Neotec WELLFLO
?Net Worth Strategies Stock Opter Pro
^NetDimensions Enterprise Knowledge Platform EKP
^NetDocuments
^NetEpi
^NetIQ
^NetLims AutoLims
^NetPrimer
^NetScout InfinitiStream Console
^NetScout Sniffer Global Analyzer
^NetScout Sniffer Portable Professional Analyzer
^NetSoft IntelliPath
^NetSuite ERP
^NetSuite NetCRM
^NetSuite NetERP
^Netreo OmniCenter
?Netscape Navigator
?Netsmart Technologies Avatar Clinical Workstation CWS
^Netsmart Technologies CareNet
?Netsmart Technologies Helper
?Network Analysis SINDA-G
?Network Instruments Observer Standard
?Network Science IR Mentor Pro
?NAS | ?network addressable storage
?NIPS | ?network intrusion prevention systems
^NeuralWare
?Neuro Innovations Therapist's Toolkit
^NeuroSolutions Trading Solutions
^NeuroSolutions for MatLab
?Neurobehavioral Systems Presentation
^Neurofax SpikeDetector
?Neurotronics Polysmith
?Nevercenter Silo
^New Dawn Technologies JustWare Court
^New Horizons Software OrthoExec
?New Millennium Communications Genesis Accounting
^New World Systems Logos.NET
^NewPortWave Year End Solutions
^NewTek Lightwave 3D
^Newgen Software Technologies OmniDocs
^NexTech EMR & PM
?Nexiq Tech HDS Suite for Palm
?Next Limit Maxwell Render
^NextGen Healthcare Information Systems EMR
^NextGen Healthcare NextGen Practice Management
?Nextech EMR
^Niceware International LabelClinic CT
?Nielsen Arianna
?Nielsen Marketbreaks
?Niku Clarity
?Nimblefeet Technologies Captain's Keeper
?Ninian Huddle
?Nmap
^NoSQL
^Node.js
^NodeBox
^Noldus Information Technology FaceReader
?Noldus Information Technology The Observer XT
^Noldus Information Technology uLog Pro
?Nolij Corporation Nolij Transfer
?Nolo Quicken Legal Business Pro
?Norchard Solutions Succession Wizard
?North American Software Associates Eclipse
^NorthWest Builders Network Plan Analyst
^Norton AntiVirus
?Notam Development Group Airport Insight
?Notation Software Notation Composer
^NoteWorthy Software NoteWorthy Composer
^NovaMind Merlin Project Manager
^NovaStor NovaBACKUP
^Novariant AutoFarm AF Viewer
^Novell NetWare Management Station
^Novell eDirectory
?Novo Customer Tracking
^Novovision NovoPath
?Nslookup
^NuView EBS
^NuView Systems NuViewHR
^Nuance Dragon NaturallySpeaking
^Nuance OmniPage Professional
^Nuance PaperPort Professional
?Nuance Power PDF
^Nuesoft Technologies NueMD
^NumPy
?Numeritek NUMERICA
?Nunjucks
^Nupro CastView
^NutriGenie Optimal Nutrition
?Nutrition Balance Analyzer NUTBAL
?Nuview Systems Cort HCM
?Nuvosoft Rwiz
?Nvu
?O'Brien Grasso RE Software Property Master
^O NET OnLine
^O3spaces Workplace
?OCLC ILLiad
?OCS Office-Partner
?OLRAC Electronic Logbook Software Solution
?OMICRON Test Universe
^OMTI ReporterBase
^ONE Software KidsONE
?OPIE Practice Management
?OPNET APMXpert
?OPNET SP Sentinel
^OSI TrustWise
^OTP ArmaCAD
?OWL Bookkeeping for Realtors
^Oak Mountain Software AnnuityValue
?Oberon
?Object Management Group Object Request Broker
^Objectif Lune PlanetPress
^Objectif Lune PrintShop Mail
?Objective C
?Objective Caml
?Objective Decision Contactizer Pro
?Objective Electronic Document Management
^OctTools
^Octagon StartingPoint
^Octagon ViewPoint eCTD Complete
?Office Gemini Diamond Vision
^OfficeMate Software Solutions ExamWRITER
^OfficeMate Software Solutions OfficeMate
^OfficeWork Software TurboProject
?Ohio Willow Wood OMEGA Tracer
?Olympus Image Analysis
^OmegaT
?Omeka
^Omni Group OmniGraffle
^OmniFleet Equipment Maintenance Management
^OmniMD PT./OT EHR
^OmniMD Sports Medicine EHR
^OmniRIM Records Management
?Omnitech OMNILAB
?Omnitracs Performance Monitoring
?On Center On-Screen Takeoff
?On Center Quick Bid
^OnCare Advantage
^OnPoint Digital OnPoint Learning & Performance
^OnQue Technologies COBRA OnOne
^OnShape
?One Mile Up Panel Planner
^OneCNC CAD/CAM
?Online Computer Library Center
?Online Database Solutions Agent Intelligence
?Online Mendelian Inheritance in Animals OMIA
?Online River Software Personal Trainer Pro
?Onset Computer Corporation HOBOware
?Ontario Systems FACS
?Open Dental
?Open Dynamics Collabtive
^Open Graphics Library OpenGL
?Open Shortest Path First OSPF
?Open Song Composer
?Open Source Matters Joomla
?Open Systems TRAVERSE
^Open Text Fax Server, RightFax Edition
?Open Text Web Solutions
?Open e-LMS
^OpenAI ChatGPT
^OpenClinica
^OpenDocMan
^OpenDroneMap
^OpenEpi
^OpenGL
^OpenMake Software Meister
^OpenMake Software Mojo
^OpenOffice WRITER
^OpenOffice.org
^OpenRoads Designer
^OpenService Open NerveCenter
^OpenStack
^OpenTable
^OpenText Livelink ECM
^OpenText eDOCS DM
^OpenVAS
^OpendTect
?Operational Data Store ODS
?Operational
^Operitel LearnFlex
?OMS | ?opportunity management system | ?outage management system
^OptaSoft Commercial Building Inspector
?Optical Gaging Products Measure-X
?Optical Physics Technologies SUN_CHART
^Optical Research Associates LightTools
?Opticks
?Optima IAS
^Optimum Logistics LoadPlanner
^OptionVue Options Analysis
^Optitex 3D
^Optiwave OptiBPM
^Optiwave OptiFDTD
^Optiwave OptiSPICE
^OrCAD Capture
^Oracle Advanced Procurement | ?Advanced Procurement
^Oracle Agile Product Lifecycle Management PLM | ?Agile Product Lifecycle Management PLM
^Oracle Application Express APEX | ?Application Express APEX
^Oracle Application Server | ?Application Server
^Oracle Beehive
^Oracle Business Intelligence Discoverer | ?Business Intelligence Discoverer
^Oracle Business Intelligence Enterprise Edition | ?Business Intelligence Enterprise Edition
^Oracle Business Intelligence Publisher | ?Business Intelligence Publisher
^Oracle Business Intelligence | ?Business Intelligence
^Oracle Clinical
^Oracle Cloud
^Oracle Darwin
^Oracle Data Guard | ?Data Guard
^Oracle Data Integrator | ?Data Integrator
?Oracle
^Oracle Designer
^Oracle E-Business | ?E-Business
^Oracle E-Business Suite Financials | ?E-Business Suite Financials
^Oracle E-Business Suite Human Resources Management | ?E-Business Suite Human Resources Management
^Oracle E-Business Suite Logistics | ?E-Business Suite Logistics
^Oracle Eloqua
^Oracle Enterprise Asset Management eAM | ^Enterprise Asset Management eAM
?Enterprise Governance, Risk, and Compliance Manager
^Oracle Enterprise Manager | ?Enterprise Manager
^Oracle Enterprise Manager Cloud Control | ?Enterprise Manager Cloud Control
^Oracle Essbase
^Oracle Flow Manufacturing | ?Flow Manufacturing
^Oracle Fusion
^Oracle Fusion Middleware | ?Fusion Middleware
^Oracle Golden Gate | ?Golden Gate
^Oracle HRIS
^Oracle Hyperion
^Oracle Hyperion Financial Management | ?Hyperion Financial Management
^Oracle Hyperion Planning | ?Hyperion Planning
^Oracle Insurance Compliance Tracker | ?Insurance Compliance Tracker
^Oracle Inventory
^Oracle JD Edwards EnterpriseOne | ^JD Edwards EnterpriseOne
^Oracle JD Edwards EnterpriseOne Project Management | ^JD Edwards EnterpriseOne Project Management
^Oracle JDBC
^Oracle Java
^Java 2 Platform Enterprise Edition J2EE
^Oracle Java Enterprise Edition EE | ?Java Enterprise Edition EE
^Oracle Java Message Service JMS | ?Java Message Service JMS
^Oracle JavaServer Pages JSP | ^JavaServer Pages JSP
^Oracle Jdeveloper
^Oracle Learning Management | ?Learning Management
^Oracle Manufacturing Scheduling | ?Manufacturing Scheduling
^Oracle Master Data Management MDM | ?Master Data Management MDM
^Oracle Migration Workbench | ?Migration Workbench
^Oracle Net Manager | ?Net Manager
^Oracle NetSuite | ^NetSuite
^Oracle PL/SQL | ?PL/SQL
^Oracle PeopleSoft | ^PeopleSoft
^Oracle PeopleSoft Enterprise | ^PeopleSoft Enterprise
^Oracle PeopleSoft Enterprise Employee Self-Service | ^PeopleSoft Enterprise Employee Self-Service
^Oracle PeopleSoft Enterprise Financial Management Solutions | ^PeopleSoft Enterprise Financial Management Solutions
^Oracle PeopleSoft Enterprise Human Resources | ^PeopleSoft Enterprise Human Resources
^Oracle PeopleSoft Financials | ^PeopleSoft Financials
^Oracle PeopleSoft Human Capital Management | ^PeopleSoft Human Capital Management
^Oracle PeopleSoft Payroll for North America | ^PeopleSoft Payroll for North America
^Oracle Performance Management Suites | ?Performance Management Suites
^Oracle Primavera Enterprise Project Portfolio Management | ?Primavera Enterprise Project Portfolio Management
^Primavera P6 Enterprise Portfolio Project Management
^Oracle Primavera P6 Professional Project Management | ^Primavera P6 Professional Project Management
^Oracle Primavera
^Oracle Real Application Cluster RAC | ?Real Application Cluster RAC
^Oracle Recovery Manager | ?Recovery Manager
^Oracle Remote Data Capture | ?Remote Data Capture
^Oracle Reports
^Oracle Retek
^Oracle SQL Developer | ?SQL Developer
^Oracle SQL Loader | ?SQL Loader
^Oracle SQL Plus | ?SQL Plus
^Oracle Self-Service Human Resources | ?Self-Service Human Resources
^Oracle Siebel CRM | ?Siebel CRM
^Oracle Siebel Marketing Resource Management | ?Siebel Marketing Resource Management
^Oracle Siebel Server Sync | ?Siebel Server Sync
^Oracle Solaris
^Oracle Taleo
^Oracle Unified Directory | ?Unified Directory
^Oracle Universal Content Management | ?Universal Content Management
^Oracle Warehouse Builder | ?Warehouse Builder
^Oracle WebLogic Server | ^WebLogic Server
^Oracle e-Business Suite Supply Chain Management | ?e-Business Suite Supply Chain Management
^Oracle iPlanet Web Server | ^iPlanet Web Server
^OrangeHRM
?Orbitz Worldwide Orbitz for Agents
?Orbius
?Orchard Software Orchard Harvest LIS
?Orchard Software Orchard Pathology
^Orgmation iCare
^OriginLab Origin
?Orion Law Management Systems Orion
?Orpheus Technology Pro Writing Aid
^Ortho Computer Systems ViewPoint
^OrthoChart
?Orthoease
?Otometrics OTOsuite
^OutlookSoft
?Overland Conveyor Belt Analyst
?Oversight Insights On Demand
^Ovid SilverPlatter WebSPIRS
?Ovo Studios Ovo Logger
?Oxford Reference Online
?P-STAT
^P-Sea WindPlot
^PANTONE ColorVision ProfilerPlus
?PANalytical X'Pert Data Collector
?PANalytical X'Pert Epitaxy
^PAR Technology SpaSoft
?PARI/GP
?PARTHENON
?PC Dispatch
?PC Weather Products HURRTRAK
?PC-Mapper
?PC-Progress HYDRUS
?PCC EHR
?PCC Pediatric Partner
?PCG Software Virtual Examiner
?PCI Express PCIe
?PCI Geomatics Geomatica
^PCI Geomatics eCognition
?PCI Geomatics
?PDF Snake Easy Bates
?PDS Vista
^PE INTERNATIONAL GaBi
^PE INTERNATIONAL SoFi
?PEB XLDent
^PEDYN P2000
?PEPID EMS
?PEPID RN Critical Care RNCC
?PHYLIP
?PIBWin
^PICS DietMate Professional
^PIE Technologies MoneyGuidePro
?PISCES IIB
^PLC Automation Intellution iFIX
?PLOS Computational Biology
?PLplot
?PM/2 Clinical Planner
^PMC KanbanSIM
?POSitive Software POSitive for Windows
?PPD Patient Profiles
^PPD eLoader
^PPT4Drs Quixote
?PQ Systems CHARTrunner Lean
?PQ Systems GAGEpack
?PQ Systems MEASUREspy
?PQ Systems SQCpack
?PREMIER Biosoft Array Designer
?PREMIS
^PRICE Sytems TruePlanning
?PRINCE
?PRO-ductivity Systems Compliance Training Manager Web
?PRONTO Xi
?PROPHIX Enterprise
^PRe Consultants SimaPro
?PSTek
?PT Software Solutions PT Rental Assistant
^PTC Arbortext
^PTC Creo Elements/Pro | ?Creo Elements/Pro
^PTC Creo Parametric | ?Creo Parametric
^PTC Mathcad
^PTC Pro/Cable | ?Pro/Cable
^PTC Pro/ENGINEER Mechanica | ?Pro/ENGINEER Mechanica
^PTC Pro/ENGINEER Wildfire | ?Pro/ENGINEER Wildfire
^PTC Pro/INTRALINK | ?Pro/INTRALINK
^PTC Pro/Pipe | ?Pro/Pipe
^PTC Windchill
^PTS Solutions WinJuris Court Solutions
?PTV VISUM
?PTV Vissim
?PUFF
?PV Optics
?PVsyst
?PWscf
^Pacific Solutions FloorRight
?Padlet
?Paintbrush
^Paisley AutoAudit
?Paisley Cardmap
?Paisley Focus Control Assurance
^Paisley IssueTrack
^Paisley RiskNavigator
?Palantir Intelligence
?Palbridge Ubidesk
^PaleoMag
^PaleoTax
?Paleontological Statistics PAST
?Palisade @Risk
?Palisade Bond @nalyst
?Palisade Evolver
^Palisade StatTools
?Palm Pal Transana
?Palmtree EMS Field Reference Guide
?Palmtree Pocket EKG
?Palo Alto Networks Next-Generation Security
^PaloAlto Advertising Plan Pro
?Pan American Health Organization SIGEpi
?Panopto
^Panorama NovaView
^Panorama Technologies ModelWeaver
?Panoweaver Panorama
^ParAccel Analytic
^ParTech PixelPoint POS
?Paradigm SKUA-GOCAD
?Paragon Financial Services Paragon Financial
?Parallel Geoscience SPW
?Parallel
?Parameter Estimation PEST
?Parasoft SOAtest
^Parature eRealtime
^Parature eTicket
?Parbat
^ParentSquare
^PartMaker SwissCAM
?Partek Incorporated Partek Genomics
?Pascal
^Pason WellView Field Solution
?Past Inspection Query PIQ
^PastPerfect Software PastPerfect
^PathLogix
^PathView Systems Progeny
?Pathlore LMS
?Pathogen Modeling Program PMP
^PathogenTracker
?Patient Health Questionaire
^PatternMaker
?Patternmaking
^Patterson Dental Supply Patterson EagleSoft
^PayData Advanced HR
^PayPal
^PayPal Zettle
?Paylocity Web Pay
?Pd' Programming Intersection Magic
?Pear Deck
?Pear Technology Fieldman Farmer
^Pearson Education PHStat2
^Pearson PowerSchool
^PedHunter
?Pedal Powered Software Bicycle Repair Man
^PediDraw
^PedonCE
?Peer-to-Peer Financial Analysis
?Pegasus
^Pegasystems SmartBPM
?MPO | ?pelion manufacturing process optimization
?Pemimic Patient Relations
?Peminic Patient Safety & Quality
?Peninsula Software Quicktrack Pro
?Penta
^Pentagon 2000SQL
?Pentaho Kettle
?PAWS | ?pentana audit work system
?Penultimate
^Penzar TopSPICE
?People-Trak HR Essentials
?People-Trak
^PeopleNet
?Peopleclick AAPlanner
?Peopleclick CAAMS
?Peopleclick Monitor
^Peopleclick PayStat
?Per-Se Technologies ORSOS One-Call
^Perceptive Software ImageNow
?Perceptive Software Intelligent Capture
^PercipEnz Technologies OnCore-Clinical Research Management OnCore-CRM
?Pereless
^PerfectByte Ortho
^PerfectLaw All-in-One
^PerfectSoftware PerfectHR
?Perforce Helix
?Perforce Software Configuration Management
?Perforce
^Performance Solutions Technology ManagePro
?Performance Systems Development TREAT
^Performance Technology Associates DocuTools
^PerkinElmer ChemOffice Chem3D
^PerkinElmer ChemOffice ChemDraw
^PerkinElmer ChemOffice
^PerkinElmer TurboMass
^PerkinElmer Turbochrom
?Perl
^Perseus SurveySolutions
?Personable Workflow DMS
?Personalized Software Childcare Manager
?Petroleum Software Technologies
?Petschedule
?Petz Enterprises V-Tax
^PhantomJS
?Pharmaceutical
?Phase Forward Clintrial
^Phase Forward InForm GTM
?Phase One Capture One
?Philosopher's Information Center The Philosopher's Index
^Phoenix Integration ModelCenter
^PhoenixPRO Forest Activity Tracking
^PhoneGap
^PhotoModeler
^Photon Design CrystalWave
?Photon Design FIMMPROP
?Photon Design FIMMWAVE
^Photon Design OmniSim
?Photon Design PICWave
?Phrap
?Phred
^PhysioTools Tools RG
^Pi Blue OptWorks Excel
^PianoFX STUDIO
^PianoRollComposer
?Piazza
^Piccolo Software PiccoloTaxi
^Picis CareSuite
^PigCHAMP Care
?Pile Dynamics Pile Driving Analyzer PDA
^Pilgrim Quality Solutions SmartSolve
?Pilgrim Regulatory Submission
?Pilot Navigator Software Load Balance
^Pimlico Software DateBk
?Piney Creek Digital Protocol
?Ping Identity
?Ping
?Pinterest
?Pipepro Pipefitting
?PID | ?piping and instrumentation design | ?proportional integral derivative control
^PipingOffice
^Pitney Bowes ShipStream Manager
?Pivotal Z Prestige Scheduler
^Pix4D Pix4Dcapture
^Pix4D Pix4Dmapper
^Pix4D
^Pixar RenderMan Studio
^Pixarra TwistedBrush
?Pixelmator
?Pixologic Zbrush
?Place-and-route
^PlanGraphics Citywide GIS Utility
^PlanPlus Pro
^PlanScan Portfolio Pathfinder
^PlanSwift
?Planbox
?Planet DDS Denticon
?Planisware
?Planit Alphacam
?Planmeca Oy Dimaxis
?Planstone
?PDMS | ?plant design management system
?Planview Clarizen
?Planview Process Builder
?Plateau Learning Management System LMS
^Platte River Associates BasinMod
?Pleier Audit Management
?Plex Systems Plex Manufacturing Cloud
?Plexis Software Plexis POS
?Plimus Loan Artist
?Ploticus
?Podcasting
?Point-of-View QWriter
?Polaris Health Directions Polaris-MH
^Polaris Microsystems AeroLog Pro
^Polaris Microsystems CharterLog
^Polhemus FastSCAN
?Polhemus Fasttrack
?Poll Everywhere
^PolyBayes
^PolyMap
^PolySystems Asset Delphi
^Polycom RealPresence
?Polymath Software POLYMATH
?Popkin System Architect
^Portswigger BurP
?PTC | ?positive train control
?Post Once
?Post-processor
?Postal Explorer
^PostgreSQL
^PostingPal
?Postman
?Potrace
?Power Diary
?Power Real Estate Letters
?Power Structure
?Power Tab Editor
?Power and Precision
^PowerCAD
^PowerMed
^PowerPlace Professional
^PowerSchool Group PowerSchool SIS
^PowerSchool SIS
^PowerSoft PowerBuilder
^PowerWorld Corporation PowerWorld Simulator
^PowerWorld
?Powersim PSIM
?Practice Management Technologies Visual Private Office
?Practice Partner Patient Records
?Practice Partner Total Practice Partner
?Practice Technology Prevail
?Practice-Web Dental
^PracticePRO Software Systems QuickPractice
^PracticeSuite Complete
^PracticeWorks Systems Kodak WINOMS CS
^PraxiPower PraxiSchool
?Preactor APS
?Preactor Finite Capacity Scheduling
^Precision Data Solutions VoicePower
?Precision TRA/X
?Predator DNC
^PredictProtein
?Premier Software Simtrak Mobility
?Presagia Sports
?Presagis Stage
?Prezi
^PricePoint
^PricewaterhouseCoopers TeamMate
?Pricing
?Prima Systems OPTIX
^PrimaSoft PC Realtor Organizer Deluxe
^PrimaSoft PC Small Library Organizer Pro
?Primatech AUDITWorks
?Primavera Cost Management
?Prime Clinical
?Prime Debt Soft Debt Settlement
?Prime Debt Software Credit Repair
^Primer3
?Printers Software Inc. Presidio
?Private Practice
?Pro Writing Aid
^ProCAT Denoto
^ProCAT Winner
^ProDoc
^ProEst Software ProEst Estimating
^ProForce Highlight Flyer Master
^ProForce Paralegal Pro-Pack
^ProForce Ultimate Brochures
^ProModel
^ProQuest ABI/INFORM Global
^ProQuest Archive Finder
^ProQuest ERIC
^ProQuest Public Affairs Information Service
^ProQuest RefWorks
^ProQuest RefWorks RefShare
^ProQuest Worldwide Political Science Abstracts
^ProSolutions Software Transcend
^ProTracker Advantage
?PRA | ?probabilistic risk assessment
^ProcessPro Premier
?Procore
?Prode PD-Plus
^ProducePak Mobile Farm Management
?PLM | ?product lifecycle management
?Productivity
^Professional Solutions ProCare
?Profit Developers Electronic File Interchange
^Profitool GearWatch
?Profitool
?Progeny Software Progeny Clinical
^Prognosis Innovation Healthcare ChartAccess
^Prognosis Solutions ResolvPRM
?PLC | ?programmable logic controller
^Progress OpenEdge ABL
^Progress OpenEdge Application Server
^Progress OpenEdge Fathom Replication
?Progress Sonic ESB
^Progress WebSpeed Workshop
^Project Manager Online ProjectManager.com
?PPM | ?project portfolio management
?Project-Open
^Project.net
^ProjectLibre
^ProjectSend
?Projecturf
?Prolog
?Prometheus
?Promine
^Promium Element DataSystem LIMS
?POD | ?proof of delivery
^Propeller Multimedia React2
?Propellerhead Software Reason
?Property Boulevard
^Property Insight TitlePoint
^Property Solutions International ResidentPortal
^PropertyBoss Solutions PropertyBoss
^PropertyInfo SureClose
^PropertyView Solutions Remanage
?Propertyware
?Proscan
^ProtScale
?Protein Explorer
^Proteus Engineering FastShip
?Protiviti Governance Portal
?Provalis Research Simstat
?Proxima Controller
^PsyScope
^PsyScript
^PsyTech Solutions Epitomax
^PsychAssistant
^PsychNotesEMR
^PsychSim
^Psyche Systems LabWeb
?Psyche Systems Systematic Blood Bank
^Psyche Systems WindoPath
?Psychology Software Tools E-Prime
?Psychology Software Tools MRI Simulator
?Psychophysics Toolbox
?Psychsoft Observe
?Psyquel
^PuTTY
?Public Access to Court Electronic Records
?PACER | ?public access to electronic court records
?Pulsar
^Pulse Software ChiroPulse
?Pulse Train Bellview CAPTI
?Pulse Train Bellview Scan
?Pulse Train Bellview TCI
?Pulse Train Bellview Web
?Pulse Train Pulser Web
?Pulse Train Visual QSL
?Puppet
^PurchasingNet eProcurement
?Pure Data PD
?Purkinje Dossier
^PySpark
^PyTorch
?Python
?Python Experimental Economics Toolkit PEET
?Python Tools for Visual Studio
^Pyxis MedStation
?Q-Chem
?QA Software QMS Materials Management
?QAD Adaptive ERP
?QAD Marketing Automation
?QGIS
^QMC CM4D
?QMSoftware Receivables Management
?QNX
?QPSMR Limited CATI
?QPSMR Limited Input
?QPSMR Limited Insight
?QPSMR Limited Reflect
?QPuncture II
?QSM SLIM
?QSR International NVivo
?QUALCOMM Eudora
?QUALCOMM QTRACS
^QUALCOMM ViaWeb
^QUALCOMM eXtensible Diagnostic Monitor QxDM
^Qarbon ViewletBuilder Professional
?Qaulis Research The Ethonograph
?Qchart
^Qlik Tech QlikView | ^QlikView
?Qlik
?Qpalm Acupuncture
^Qqest TimeForce
?Quad Software Grome
?Quadkey HR Server
^QuadraMed Affinity Healthcare Information
^Quadralay WebWorks ePublisher
?Quadstone Paramics
^QualCorp FormsPlus
?Qualitech Solutions Dynamic Scheduling
^Qualitica RentBoss
?Quality Plans & Software HVAC Calculator
?Quality Positioning Services Fledermaus
^Quality Software Systems LabHealth
?Quality Systems Incorporated Safety Tagging
^Quality Systems International WinLIMS
?Qualtrics Insight
?Qualtrics Research
?Qualys Cloud
?Quantitative Micro Software EViews
?Quantrax Intelec
?Quantum Software Solutions Quantum Project Manager
^QuantumWise Atomistix ToolKit
?Quark Immedia
^QuarkXPress
^Quest BigBrother | ^BigBrother
^Quest Central
^Quest Erwin Data Modeler | ?Erwin Data Modeler
^Quest Foglight
^Quest SQL Optimizer for Oracle | ?SQL Optimizer for Oracle
^Quest SharePlex | ^SharePlex
^QuestSuite Professional
^QuestaWeb TradeMaster QW
?Questek Humanis
^QuestionMark
^QuestionPro
?Questionmark Perception
?Questor Systems ARGUS
^Questor Systems QScan32
?Quick Notes PDQ Podiatry
?Quick Notes QNotes Office EMR
?Quick Plant Energy Profiler
^QuickCogo
^QuickPen DuctDesigner 3D
^QuickQuote QuickFile Agency Management
?Quicken
^QuikDraw Loan Management
?Quizlet
?Quorum PGAS
^Quote Software QuoteExpress
^QuoteWerks
^QwikQuote
?RADAN Radbend
^RAE Systems HazRAE
?RAT-STATS
^RBS GoTour Online
?RCL Software Media Library Manager
?RCS GSelector
^RCS NexGen Digital
?REDCap Research Electronic Data Capture
?REDUCE
?REI Wise Commercial
?RESRAD
?RESTful API
?REScheck
?RETScreen
?RFID
?RFMS Schedule Pro
?RGA AURA
?RGA Facultative Application Console
?RIETAN
^RISA Technologies RISA-3D
?RISA Technologies RISAMasonry
?RISC Virtual Training Assistant
?RIVERMorph
?RMS Technology Flitesoft
?RPIS Silent CMA
?RPIS Silent Flyer
^RSA RadCalc
?RSAC Riparian Mapping
?RSI ENVI
^RSM McGladrey Auditor Assistant
^RSM McGladrey Clear Pay
?RSS
^RSS Solutions NaView
?RTA Fleet Management
?RTI International SUDAAN
?RV Damage Repair Estimator
?RVR Systems Compliance
?Rabbit Semiconductor Dynamic C
^RabbitMQ
?Rad Pro Calculator
^Radiant Systems CounterPoint
?Radio Beacon WMS
?RADACS | ?radiological assessment display and control system
?RIS | ?radiology information
^Radius NetMan
?Radius Uni-View
?Rail Traffic Track Warrant Control
^RailComm DocYard
^RailTech Software Solutions Rail 21 Management
?RMS | ?railyard management software
^RamQuest Total Solution
^RamSoft PowerServer RIS/PACS
?Ramesys Hospitality
^Rand McNally World Digital
?Raosoft SURVEYWin
^Rapid Assessment Tools R.A.T.
?Rapid Intake Unison
?Rapid Medical Examiners
?RAD | ?rapid application development
^Rapid-I RapidMiner
^Rapid7 Nexpose
^Rapid7
?Rapide
?Rapiscan Threat Image Projection
^RasMol
?Rasmussen Software Anzio
^Ravenshead Services WriteItNow
^RazorSync
?Re:discovery Software Proficio
^ReCrystallize Crystal Reports
^ReServe Interactive
^ReSoft WindFarm
?React
?React Native
?React Redux
^ReadSoft
^ReadyTalk
?Real Edge
?Real Estate Assistant REA
?Real Estate Center Caparate Calculator
?Real Pro
?REM | ?real ear measurement
?REACT | ?real estate application contract transmission
?RTOS | ?real time operating system
^RealBenefits Amortization Loan
^RealData Comparative Lease Analysis
^RealData REIA
^RealFlow
^RealPage OneSite
^Reality Star ProAGENT Power Series Presentations
?Realization Streamliner
?Really Simple Syndication RSS
?Realm Business Solutions INSIGHT for ARGUS
?Realtors Property Resource RPR
?Realty Tools Toolkit for Market Share
^RealtyStar AgentOffice
^RealtyStar Real Estate Assistant
^RebarWin
?Recipe
^RecordKeeper Software School RecordKeeper
?Recordkeeping
^RecoveryPlanner RPX
?Recruit Wizard
^RecruitTrack
^Recruitpoint.net
?Red Giant Trapcode Particular
^Red Hat Ansible Engine | ?Ansible Engine
^Red Hat Enterprise Linux | ?Enterprise Linux
^Red Hat OpenShift | ^OpenShift
^Red Hat WildFly | ^WildFly
?Red Prarie Warehouse Management
^Red Rock DeltaGraph
^Red Sweater MarsEdit
^RedBerry Logistics
^RedPrairie DLx Warehouse
^RedPrairie E2e
^RedSky IT Entirety e-Booking
?Redgate SQL Server
?Redi Enterprise Development Redi ERM
?Rediker Software School Office
?Redis
?Redmine
^Redrock Software TutorTrac
?Redtail Technology Our Business Online
?Refugee, Asylum and Parole System RAPS
^RegMon
^Regional Energy Deployment System ReEDS
?RTL | ?register transfer language
?Regnow Chrysanth Inventory Manager
?Regulussoft Route Accounting
^Rehab Documentation Company ReDoc
?RDMS | ?relational database management system
?Relational
?Relative Values for Physicians
?Relativity e-Discovery
?Relavis CRM Portal
?Relex FMEA
?Relex Weibull
^ReliaSoft Alta 6 Pro
^ReliaSoft BlockSim
^ReliaSoft Prism
^ReliaSoft RCM++
^ReliaSoft Weibull++
^ReliaSoft XFMEA
?RCM | ?reliability centered maintenance
?Reliass EAGLE
^Remedy Interactive iMitigate
^Renaissance MasterCarpenter
?Renoise
^RepairTRAX
^RepeatMasker
^ReporterWorks
^RequireJS
^RescueConnection Software ShelterConntection
?Research Spectrum Survent CATI
?Resolve Legislative Compliance Management
?Resolve Systems Service Management
?Resort Data Processing
^Resource Edge TalentHook Sphere
?Resource Ordering and Statusing System ROSS
^ResourceMate Plus
^Resources Calculations Incorporated SoftCost
?Respondus
?Restaurant Manager
?Restaurant Operations & Management Spreadsheet Library
^RestaurantPlus PRO
?Results International Systems Artius
^ResumeRobot
?Retain Resource Planning
?Rethink Ed
?Retrofit Energy Savings Estimation Model RESEM
^Reudink Software ZooEasy
?Revcad Software Sheet Lightning
?Reveal Systems Truewire
?Revelwood
?RUSLE | ?revised universal soil loss equation
^Reyburn CyberTuner
?Rezopia
^RhinoSoft FTP Voyager
?Rhythm Rascal
^RibbonSoft QCad
?Rice Simulator for ILP Multiprocessors RSIM
?Riege Software International Procars
^Right Reason Technologies RightTrack
?Rinda Technologies DIACOM Marine
^RiscStation POSSum
^RiskMetrics Group WealthBench
?River Lake Altimetry Product
?Riverbed Technology
?Roam Devices Roam Marine Monitor Hub
?Robot Framework
^RobotWare DieCast
?Robotics Academy ROBOTC
?Robust Software Overseer
^RockWare ArcMap
^RockWare ChemFlux
^RockWare DepthCon2000
^RockWare Erupt
^RockWare FIRSTPIX
^RockWare GRADIX
^RockWare GeoTrig
^RockWare Geochemist's Workbench GWB
^RockWare Grav2Dc
^RockWare Jlog
^RockWare MODFLOW
^RockWare MicroMODEL
^RockWare Plan
^RockWare Potent
^RockWare QuickSyn
^RockWare RockPack III
^RockWare RockWorks
^RockWare SieveGraph
^RockWare Stratbugs
^RockWare VEGO
^RockWare Visual STUNT
^RockWare WinSism
?Rocket/Folio NXT
?Rockport Integrated Excel Underwriting
^Rockware CrossLog
^Rockwell Automation Arena
?Rockwell Automation
?Rockwell RSLogix
?Rockwell RSView
^Rogers Software Development SuperSalon
?Rogue Wave Software IMSL Numerical Libraries
?Roof Builder
?Roof Pro Estimate Software Roof Pro
^RoofLogic
?Roofing Calculator
?Root Systems SPS Process Management
?Rosch Visionary Systems Visionary Allergy Tracker
^RoseRush Services Shelter Pro
?Ross Video Xpression
^RoughDraft
?Roundabout Delay RODEL
?Roundtable Software Advantage Accounting
?Routeware
?Roxio Retrospect
^Royal Alliance VISION2020 Core
?Ruby
?Ruby on Rails
^RungePincockMinarco XERAS
^RungePincockMinarco XPAC
^RxKinetics UD Labels for Windows
?Rytech Software Small Business Inventory Control
?S&P Capital IQ
?S-Plus
?SACLANTCEN
^SAFARI Video Networks eZediaQTI
?SAND
?SAP APO
?SAP Adaptive Server Enterprise
?HCM
?SAP Ariba
?SAP BEx Report Designer
?SAP Business Intelligence
?SAP Business Objects
?SAP Business One
^SAP BusinessObjects Crystal Reports
^SAP BusinessObjects Data Integrator
^SAP BusinessObjects Desktop Intelligence
?SAP Concur
?SAP Crystal Reports
?SAP Crystal Xcelsius
?SAP Customs Management
?SAP DMS
?SAP EHS Management
?SAP ERP
?SAP ERP Financials
?SAP ERP Human Capital Management
?SAP ERP Operations
?SAP IQ
?SAP Maintenance
?SAP Master Data Management MDM
^SAP NetWeaver
^SAP NetWeaver BW
?SAP POS Data Management
^SAP PowerBuilder
^SAP PowerDesigner
?SAP Replication Server
?SAP SCM
?SAP Sybase SQL Anywhere
?SAP
?SAS Data Integration Server
?SAS Data Integration Studio
?SAS Enterprise Miner
?SAS JMP
?SAS/CONNECT
?SAS/Genetics
?SAS/STAT
?SBC Systems Benefits Workstation
?SBS International Maestro
?SBS Keystroke
^SCC Soft Computer SoftA/R
^SCC Soft Computer SoftBank
^SCC Soft Computer SoftDonor
^SCC Soft Computer SoftLab
^SCC Soft Computer SoftPath
?SDA Survey
^SEA.AI Offshore ONE
?SEDCAD
^SEMC-2D
^SGeMS
?SHIPNEXT
?SIDRA INTERSECTION
?SIL International The Linguist's Shoebox
?SIS SEMCI PARTNER
?SKILL FMEA
?SKM Systems Analysis Power
^SMEsource BillingOrchard
?SMS Valet
?SMSi Twister Data Integrator
?SNOINO RCM Pro
?SNOINO Ttree
?SOAPware EMR
?SOLAR-2
?SPAW
?SPLAT
?SPMLab
^SPX/OTC Genisys ConnecTech PC
?SQLite
?SRC Cash Flow Analyzer Pro
?SRC Cash Flow Forecasting
?SRSsoft SRS EHR
?SS&C PTS
?SS&C Technologies Skyline Property Management
?SSA Global BPCS
?SSA Global Infinium Financial Management
?SSA Global Supply Chain Management
?SSA Global Warehouse Management System WMS
?SST Development Group SSToolbox
?SST Development Group Stratus
?STARLIMS
?STAT Systems QD Clinical
?STATISTICA
^STI Computer Services ChartMaker
?SUPREM
^SURFDriver Software WinSURF
?SUSTAIN Justice Edition
^SVArTracker
?SVRPLOT
?SWIVEL
?SYSTAT
^SaTScan
^SaaS SurveyMonkey
?Saba Centra
^Sabre Airline Solutions SabreSonic Ticket
?Sabre Central Command
?Safari Software Products Safari
?Safe Software FME
?Safety Software OSHALOG
^Safety Status Measurement System SafeStat
?SIS | ?safety instrumented system | ?student information systems
?SIL | ?safety integrity level
?Saga Practice Manager
?Sage 100 Contractor
?Sage 100 ERP
?Sage 300 Construction and Real Estate
?Sage 50 Accounting
?Sage Accounting
?Sage Active Planner
^Sage BusinessWorks
?Sage CPAAccounts Payable
?Sage CPAAccounts Receivable
?Sage CPAClient Checkbook
?Sage CPADocument Manager
?Sage Construction Anywhere
?Sage EDP Payroll Tax
?Sage ERP Accpac
?Sage Fixed Asset Solution FAS
?Sage HRMS
^Sage HandiSoft HandiLedger
?Sage MAS 200 ERP
?Sage MAS
?Sage MAS 90 ERP
?Sage MIP Fund Accounting
?Sage Medical Manager
?Sage Peachtree Premium Accounting for Manufacturing
?Sage Platinum for Windows PFW
?Sage Reference Online
^Sage SalesLogix
?Sage Simply Accounting
^Sage Software Sage50 | ^Sage50
?Sage Timeslips
^Sageworks ProfitCents
^Saigun Technologies EmpXtrack
?Sakai CLE
^Salary.com
?Sales Automation
?Sales Tax Tools Sales Tax Researcher
^SalesInSync
?Salesforce Marketing Cloud
?Salesforce Visualforce
?Salesforce
^Salesforce.com Salesforce CRM | ?Salesforce CRM
?Salford Systems CART
^Salford Systems TreeNet
?Salix Applied Earthcare Erosion Draw
?Samarind RMS
?Samba
^SamePage StudioCRM
?Sampson Data Pattern Index
^Sanders Software Consulting FarmBooks
^Saner Software ShrinkRapt
?Santa Maria Software Counterman Pro
?Saora Keepoint
?Saperion ECM
?Sapro Systems Paymee
^SatView
?Satellite
?Satori Paint
^Savant MobileRanger
^SavingFace
^Savitr RecruitX
^Sawhney ExecPlan
?Sawtooth Choice-Base Conjoint CBS
?Sawtooth Composite Product Mapping CPM
?Sawtooth SSI Web
?Scadex Technologies MAESTRO
?Scala
?SVG | ?scalable vector graphics
^ScanSoft Naturally Speaking
^ScanSoft PaperPort Pro
^Scanlon Associates LogPak
^Scantron Technologies eListen
^ScenarioNow RetireNow
^ScheduleVIEW
?Scheme
?Schlumberger ECLIPSE
^Schlumberger GeoFrame
?Schlumberger Inside Reality
?Schlumberger PIPESIM
?Schlumberger PVTi
?Schlumberger Petrel E&P
^Schneider Electric CitectSCADA | ^CitectSCADA
^Schneider Electric Direct Coordination | ?Direct Coordination
^ScholarCare
?School Attendance Keeper
^SchoolDESX
?Schoology
^Schuyler House SchuyLab
^SciGraphica
^SciLab
^SciPy
^SciQuest PE TurboChrom
?Scientech Safety Monitor
^Scientech WinNUPRA
^Scientific Learning Fast ForWord
^Scientific Software Group 3DFATMIC
^Scientific Software Group 3DFEMFAT
^Scientific Software Group AQUA3D
?Scientific Software Group AQUASEA
?Scientific Software Group AQUIPACK
^Scientific Software Group AT123D
^Scientific Software Group AquaDyn
^Scientific Software Group BIO1D
?Scientific Software Group BIOF&T
?Scientific Software Group BIOSLURP
^Scientific Software Group BioTrends
?Scientific Software Group CHASM
^Scientific Software Group ChemGraph
?Scientific Software Group DTM
?Scientific Software Group EVS
?Scientific Software Group Enviro-Base Pro
^Scientific Software Group EnviroScape
?Scientific Software Group FEFLOW
?Scientific Software Group Filter Drain FD
?Scientific Software Group GFLOW
?Scientific Software Group HYDROGEOCHEM
^Scientific Software Group HydroGeo Analyst
?Scientific Software Group Infinite Extent
?Scientific Software Group MARS 2-D/3-D
?Scientific Software Group MIDUSS
?Scientific Software Group MIGRATE
^Scientific Software Group MINTEQA2
?Scientific Software Group MOCDENSE
?Scientific Software Group MODFLOWT
?Scientific Software Group MODPUMP
?Scientific Software Group MODRET
?Scientific Software Group MOFAT
?Scientific Software Group MOVER
?Scientific Software Group MS-VMS
^Scientific Software Group MT3D99
^Scientific Software Group ModTech
^Scientific Software Group MohrView
?Scientific Software Group OILVOL
?Scientific Software Group POLLUTE
?Scientific Software Group QHM
^Scientific Software Group QuickSoil
^Scientific Software Group RISC WorkBench
?Scientific Software Group RMT
?Scientific Software Group SEQUENCE
?Scientific Software Group SESOIL
?Scientific Software Group SLAEM/MLAEM
?Scientific Software Group SOILPARA
?Scientific Software Group SOLUTRANS
?Scientific Software Group SURF
?Scientific Software Group SVFlux
?Scientific Software Group SVHeat
^Scientific Software Group StepMaster
?Scientific Software Group TUFLOW
^Scientific Software Group VAM2D
^Scientific Software Group WinFlow
^Scientific Software Group WinTran
^Scientific Software GroupWHI UnSAT
^Scientific Software GroupWinFence
?Scientific Software International BILOG-MG
?Scientific Software International HLM
?Scientific Software International LISREL
?Scientific Software International MULTILOG
?Scientific Software International PARSCALE
?Scientific Software International SSI LISREL
?Scientific Software International TESTFACT
?Sciforma
?Scikit-learn
^Scott Systems MaxxTraxx Pro
?Screaming Frog SEO Spider
?Screencast-O-Matic
?Screencastify
?Scribus
^ScriptPerfection Power Writer
?Scriptella
?Scripting
^SeaMonkey
^Seacoast Laboratory Data Systems SurroundLab AR
^Seacoast Laboratory Data Systems SurroundLab Plus
?SEM | ?search engine marketing
?SERP | ?search engine results pages
?Searchmetrics
?Seasafe Marine Software Seasafe
?Seasia Consulting School Wizard
?Seattle Systems Shapemaker
?Seco Tools Seco Point
^Second Foundation NaviMeat
?SAML | ?security assertion markup language
^SeeByte SeeTrack
^SeeRite Flash and Match
?Seesaw
^Segue SilkPerformer
?Seimens Healthineers
?Seismic Micro-Technology KINGDOM
?Selectica Contract Performance Management
?Selenium
?Semichem AMPAC
?Semicron
?Semrush
^SendGrid
?Sendouts Recruiting
?Sensory Computer Systems SIMS
?Sentai Pinpoint
^Sentient Online MarketPrice
^SentryOne SQL Sentry
^SequentiX TreeMe
^Serenic Navigator CommunityCare
?Serenity Software Editor
^Serif DrawPlus
^Serif PagePlus
^ServiceMax
^ServiceNow
?Session Initiation Protocol SIP
?Shafer Service
?Shape
^SharedPlan Software SharedPlan Pro
?Sharetech Tabs Plus
^SharpCam Ltd. SharpCam
?Shiny
^ShipConstructor
^ShipWorks
?Shipping Solutions
^ShootZilla
^ShoreTel
?Shortcuts Software Shortcuts Spa
^Showing Suite HomeFeedback
^Showing Suite HomeFollowup
?Showing Suite Showing Calendar
?Shrodinger Jaguar
^SiSense Prism
?Side Effects Houdini
?Side Effects Software Houdini
^SideFX Houdini
^Siemens APOGEE Building Automation | ?APOGEE Building Automation
^Siemens Energy and Automation | ?Energy and Automation
^Siemens Hearing Instruments Practice Navigator | ?Hearing Instruments Practice Navigator
^Siemens ModelSim | ^ModelSim
^Siemens NOVIUS Lab | ?NOVIUS Lab
^Siemens NX
^Siemens PLM
^Siemens PSS Product | ?PSS Product
^Siemens Patient Identification Check | ?Patient Identification Check
^Siemens Power Plant Automation SPPA | ?Power Plant Automation SPPA
^Siemens SHELXTL | ?SHELXTL
^Siemens SIENET Sky | ?SIENET Sky
^Siemens SIMATIC HMI | ?SIMATIC HMI
^Siemens SIMATIC STEP | ?SIMATIC STEP
^Siemens SIMATIC WinCC | ^SIMATIC WinCC
^Siemens SINUMERIK CNC | ?SINUMERIK CNC
^Siemens Soarian Financials | ?Soarian Financials
^Siemens Soarian Scheduling | ?Soarian Scheduling
^Siemens Solid Edge | ?Solid Edge
^Siemens Spectrum Power TG | ?Spectrum Power TG
^Siemens Spectrum PowerCC Distribution Management | ^Spectrum PowerCC Distribution Management
^Siemens Teamcenter
^Siemens Teleperm
^Siemens UGS Jack | ?UGS Jack
^Siemens UGS NX | ?UGS NX
?Sierra Scientific Software CRIS
^SigmaTEK SigmaNEST
?Sigmetrix CETOL 6 Sigma
?Sigmund Software Sigmund Enterprise Management
^SignCAD Systems SignCAD
?Signet Nobeltec Catch
?Silver Peak
^SimWindows
?Simple API for XML SAX
^Simple DirectMedia Layer SDL
?SMTP | ?simple mail transfer protocol
?SNMP | ?simple network management protocol
^SimpleClinic Practice Management
?Simply Hearing Software Simply Hearing OMS
?Simply Studio
?Simsol for Adjusters
?SOFIE | ?simulation of fires in enclosures
?SPICE | ?simulation program with integrated circuit emphasis
?SLAM | ?simultaneous location and mapping
?Sirona SIDEXIS XG
^SirsiDynix Symphony
?Sirus GT Construction Accounting
?Site Manager
^SiteComp Survey
^SiteMaster SiteSmart
?Sitecore CMS
?Skencil
^SkillSoft SkillPort
^SkillTRAN Job Browser Pro
^SkillTRAN OASYS
?Skylog Services Skylog Pro
?Skype
?Skyscape 5-Minute Clinical Consult
^Skyscape AnesthesiaDrugs
?Skyward School Management
^Skywire Software InsBridge
?Skywire Software Policyware
?Slack
?Smalltalk
?Smart Data Solutions RS Solutions
?Smart Digital Holter Monitor
?Smart Equipment Repair
^Smart Link Corporation ImTranslator
?Smart Solutions IEP Anywhere
^SmartBear Software Automated Build Studio
^SmartBear Software AutomatedQA TestComplete
^SmartCAMcnc SmartCAM
^SmartDraw
^SmartDraw Legal
^SmartDraw VP
?Smartsheet
^SmithMicro Anime Studio
^SmithMicro Manga Studio
^SmithMicro SoftwarePoser
^SmugMug Flickr
?Snap Survey
^Snap-On ShopKey
?Snapchat
?Sneakers Software DVMax Practice
?Sniffer Investigator
?Snorasson Holdings CCNow
?Snort
?Snugg Home Snugg Pro
?Social Solutions ETO
^Social Work Software ClientTouch
^Socorro Scientific Software Refract2K
?Socrates Contractor's Library
^SofTech CADRA
?Soffront CRM Portal
?Soft Essentials Vending Essentials
^Soft Servo Systems LadderWorks PLC
?Soft Trac Microix Timesheet
^SoftBrands Fourth Shift Edition
^SoftCafe MenuPro
^SoftCafe ScheduleWriter
^SoftCare CenterCare
^SoftChalk LessonBuilder
^SoftEmpire Electrical Calculations
^SoftICE
^SoftLab PHEdesign
^SoftMed ChartLocater
^SoftMed ChartRelease
^SoftMed ChartReserve
^SoftPsych Psychiatric Diagnosis
^SoftRisk Technologies SoftRisk SQL
^SoftSource CADview
^SoftZymics VisualEnzymics
^SofterWare DonorPerfect
^SofterWare EZ-CARE2
?Softimage Extreme
^Softpedia ShopInvo
?Softphone
?Softrail AEI Automatic Yard Tracking
?Softrail AEI Rail & Road Manager
?Softrax Revenue Management
?Softree Technical Systems Terrain
?Softrip Travel
?Softstar Costar COCOMO II
^Softtruck CargoWiz
?Software AG Underwriting Solution
?Software Bisque CCDSoft
^Software Motif MyEMR
^Software Technology PracticeMaster
^Software Technology Tabs3
?SAM | ?software asset management
?Software on Sailboats Desktop Sales Manager
^Softworks Global PESoftOne
^Softworx Solutions ChiroWrite
?Soil Survey Geographic SSURGO
^SoilVision Systems SVGrainsize
^SoilVision Systems SVOFFICE
?Sokkia Imap
?Sokkia Spectrum Survey
^SolTrace
?Solar Advisor Model
^SolarWinds
?Solera Audatex Estimating
^SolidCAM CAM
^SolidCAM iMachining
^SolidWorks COSMOSWorks
^SolidWorks Enterprise PDM
?Solidity
?Solution Specialties TRACKER
?Solutions Technology & Software HR Premier
^Solutions by Design ScreenPlay
?Solvcalv
^Somat eDAQ
?Sona Systems Experiment Management
^SonarQube
^Sonicwall SonicOS Enhanced
^Sonoma Wire Works RiffWorks
?Sony Creative Software Vegas Movie Studio
?Sony Sound Forge
?Sorenson Media Sorenson Squeeze
?Sortation
^SoundPLAN
?SCM | ?source code management
?Sourcing Simulator
^Southern Data Systems TellerPro
?Southwest Research Institute NASGRO
^SpED Forms
^SpaGuru
^Sparta Systems TrackWise
^SpartaTrac
?Spatial Analysis and Decision Assistance SADA
?SDSS | ?spatial decision support systems
?Special Agent
?Special Education Student Information System SESIS
^Specialist Data Solutions OctoPlus
?Specialized Business Solutions Keystroke POS
?Specialized Data Systems School Office
?Specialized Data Systems Ultra Farm
^SpecsInTact
^SpectraMedi EasyFlow
^SpectraQuest
^SpectraSoft AppointmentsCS
^SpectraSoft AppointmentsPRO
^SpectraSoft DocuPRO
?Spectral Dynamics STAR
?Spectral Dynamics Star Acoustics
?Spectral Dynamics Star Modal
?Spectroscopy
^Spectrum K12 School Solutions Encore
?Spectrum Software Micro-Cap
^SpeedType
^SpeedUp Trans
^Speediware SpeedEEO
^Spellex AccuCount
?Spillman Technologies Records Management
?Spillman Technologies Spillman Computer-Aided Dispatch
?Splunk Enterprise
^SplutterFish Brazil
^SportSoft Equipment Manager
?Spreadsheet
?Spreadware Business Financial Analysis
?Spreadware Business Valuator
?Spreadware Pro Forma
?Spring Boot
?Spring Framework
^Springshare LibGuides
^Sprut Technology SprutCAM
?Square
?Squeegee
?St. Paul Travelers e-CARMA
^Stac Software ReachOut
?SSP | ?stack smashing protection
?Staffing Solutions Enterprises Staff Matrix
^StaffingSoft Staffing Edition
^Stamps.com
?Standard & Poor's Capital IQ Compustat
?SGML | ?standard generalized markup language | ?standardized general markup language
?Standpipe Studios Vertabase
?Stanford Business Software MINOS
?Stanford Business Software SNOPT
?Star Software Fixed Asset Depreciation
?Star Software Materiality Calculator
?Star Tec Software Hercules Export
^StarData
?Starcal
^Starkey Laboratories ProHear
?Starpint Software Super Slug
?Starre Enterprises Star Bill of Lading
^StartingAClothingLine.com Digital Fashion Pro
?Stat-Ease Design-Ease
?Stat-Ease Design-Expert
^StatCoder.com STAT E&M Coder
^StatCom Patient Flow Logistics Enterprise
^StatPac
^StatPoint STATGRAPHICS Centurion
^StatPoint StatGraphics Plus
^StataCorp Stata
?State Soil Geographic STATSGO
?Statgraphics
?Static Free Software Electric VLSI Design
?Statistical Solutions BMDP
?Statistical Solutions SOLAS
?SEA | ?statistical energy analysis
?SPC | ?statistical process control
?Steam
?Steinberg Cubase Pro
?Stellar Processes EZ Sim
?Stenco Technologies Farm Trends
?Stenograph Case CATalyst
?Stenovations Digital CAT
?Steroplotter
?Stewart Computational Chemistry MOPAC
?SAN | ?storage area network
?Storm Music Studio
^Stormdance CatsCradle
^Storymind StoryWeaver
^StrainSim
^Strand7
?Strat-Tech Deer Hunting Expert
^StrataCare StrataWare eReview
^Stratasys FDM MedModeler
^Strategic BCP ResilienceONE
?Strategic Business Systems Proof of Delivery
^Strategic Reporting Systems ReportSmith
?Stratford Group INMASS/MRP
^Stratitec TimeIPS
?Striker Systems SS-Die Design
?Striker Systems SS-Draw Form
?Striker Systems SS-Profile
?Striker Systems SS-Punch
?Striker Systems SS-Strip Design
?Stromberg Enterprise
?Strong Concepts TEAPAC
?Stroud & Associates Employee Benefits Administration
^Structural Dynamics StruCAD 3D
?SQL | ?structure query language | ?structured query language
?Structured Query Report SQR
?Studio of Analytical Models STANMOD
^StudioCloud
^StudioPlus Spectra
^StudyManager Sponsor Edition
^Stylite eGroupWare
?Substance Flow Analysis STAN
^Suddenly Smart SmartBuilder
?Sugar CRM
^SugarCRM Sugar UX
^SugarSync
^SumQuest
^SumTime Software SumTime
^SumTotal Systems ToolBook
^SumTotal Systems TotalLMS
?Summary Systems Fleet Commander
?Summation Blaze
^Summit Ordering Systems RvInvoiceWriter
^Summit Software CarePoint
?Summit Software Summit Biofuels Accounting
^Sun Microsystems Cobalt
^Sun Microsystems Java
^Sun Microsystems Java Persistence API | ?Java Persistence API
^Sun Microsystems Java Servlet API | ?Java Servlet API
^Sun Microsystems Sun ONE | ?Sun ONE
^Sun Nuclear MapCHECK
^SunGard BancWare
^SunGard Financial Systems AddVantage
^SunGard Frontier
^SunGard Higher Education Banner Financial Aid
^SunGard Kiodex Risk Workbench
^SunGard LockBox
^SunGard MicroHedge
^SunGard NotiFind
^SunGard Pentamation IEPplus
^SunGard PlanningStation
^SunGard Public Sector IFAS
^SunGard WebPlaid
?Sunflow Render
?Sungard Assurance
^Sungard Higher Education PowerFAIDS
?Sungard Relius
?Sunquest Information Systems Sunquest Clinical Financials
^Sunquest Information Systems Sunquest CoPathPlus
?Sunquest Information Systems Sunquest Collection Manager
?Sunquest Information Systems Sunquest Laboratory
?Sunquest Information Systems Sunquest Transfusion Manager
^Sunrise Software CropSave
^SuperANOVA
?SCADA | ?supervisory control and data acquisition
?Sure Will Writer
^SureQuest Systems Square
?Surface III
?SMS | ?surface water modeling system
?Survey Sense
^SurveyWiz
?Swan River Estimiser Pro
?Swan River Software Estimiser Pro
^SwarMala
^SweetWARE SmallPICS
?Swift
^Swisslog WarehouseManager
?Switch
?Sword Achiever Compliance Portal Dashboard
^SyMetric Sciences SyMetric
^SyberWorks Training Center
^Syborg Systems MicroTec
^Sylvan Software DropChute Pro
^Sylvan Software ShortCut
^Symantec Altiris Deployment Solution | ?Altiris Deployment Solution
^Symantec Blue Coat Data Loss Prevention | ?Blue Coat Data Loss Prevention
^Symantec Endpoint Protection | ?Endpoint Protection
^Symantec Ghost Solution | ?Ghost Solution
^Symantec Intruder Alert | ?Intruder Alert
^Symantec LiveState | ^LiveState
^Symantec Norton Utilities | ?Norton Utilities
^Symantec PGP
^Symantec Veritas File | ?Veritas File
^Symantec Veritas NetBackup | ^Veritas NetBackup
^Symantec Veritas Volume Manager | ?Veritas Volume Manager
^Symantec Visual Cafe | ?Visual Cafe
^Symark PowerBroker
?Symmetrica
?Symphony GOLD
^SynDiag
^SynaMed EMR
?Synapse Adaptive Connect Outloud
^Synaptec LawBase Case Management
?Sync Essentials Trade Accountant
?Synergistic Office Solutions SOS Case Manager
^Synergy International Systems Synergy CaseTrack
^Synergy Software KaleidaGraph
^Synopsys Design Compiler | ?Design Compiler
^Synopsys HSIM
^Synopsys HSPICE | ?HSPICE
^Synopsys Hercules
^Synopsys PrimeTime | ^PrimeTime
^Synopsys Saber
^Synopsys Taurus Medici | ?Taurus Medici
^Synopsys TetraMax ATPG | ^TetraMax ATPG
?Synplicity Synplify
?SASS | ?syntactically awesome style sheets
?Syntec Systems Insight
^Synthematix StructureSearch
?Syscon Court Clerk
^Systat Software LISA.lims
^Systat Software SigmaPlot
^Systat Software SigmaStat
^Systat Software TableCurve
?System Innovators
^System3 POS
^SystemVerilog
^Systems Union Group MIS DecisionWare
?SAPHIRE
?Systemware
?TANKS
?TCG Technologies i-CAM
?TCI XML Credit Interface
?TCS Hotel Software Guest Tracker
?TEAM Engineering FEMAP
?TECHBASE
^TECSYS EliteSeries
^TECSYS PointForce Enterprise
?TELCOR Billing Information
?TELEDYNE CARIS
^TERRASCIENCES TerraStation
?THOMAS Global Register
?TIBCO Spotfire
^TIBCO Spotfire S+
?TKSoftware RCM
?TMW Enterprise Transportation Management
^TMW PowerSuite
^TNS MarketWhys
?TNS Miriad
?TOPAZ Enterprise
^TOPS Engineering MaxLoad Pro
?TPNassist
?TRACKUM Repair Manager
?TRC Consultants PHDWin
?TRL Software TRANSYT
?TRMI Airport AVI
^TRS Software TomCADD
?TSS Wireless Fleet Management
?TUBA
?TURBO Spring-Stat
^TabIt
^TablEdit
?Tableau
?Tablet
^Tabs3 PracticeMaster
?Tadpoles
?Tailor Master
?Tailwind Management Systems Tailwind
^Take Solutions PharmaReady Document Management
?Talend Big Data Integration
?Talend Data Fabric
?Talend Open Studio
^TalendForge
^Talent Technology HireDesk
?Talent Technology Resume Mirror
?Talent Technology Talemetry
^TalentHook
?Talisma Knowledgebase
?Tangible Media Group Luminous Table
?Tangier Sky Scheduler View
?Tangle S Creations Your Insurance Office
?Tanium
?Tanner EDA L-Edit
?Tanner EDA T-SPICE
?Tanner Research L-Edit
^TapLogic FarmLogic
^TapRooT
?Tariff
^TaskJuggler
^TatukGIS Editor
?Tave Studio Manager
?Tcpdump
^TeamDynamixHE
^TechExcel ServiceWise
^TechHackers Convertible Bond @nalyst
^TechHackers Credit @nalyst
^TechHackers Exotic @nalyst
^TechHackers Financial @nalyst
^TechHackers IRO @nalyst
^TechHackers MBS @nalyst
^TechHackers Swap @nalyst
^TechOnSoftware HazMatCE Pro
^TechSmith Camtasia
^TechSmith Morae
^TechSmith Snagit
?Technical Data Management System TDMS
?Technical Perspectives CLASS IEP
?Technicost LOS
?Technis BETAPLUS
?Technology Group International Enterprise 21 ERP
^Technomedia Hodes iQ
?Technos Astra R-Nesting
?Technos Astra S-Nesting
^Technovation Software ImmigrationPro
?Techsia Techlog
?Tecplot Focus
?Tecplot
^TekSoft CAMWorks
?Tekla
?Teknik Segala OSI Plant Information PI
?Tektronix EZ-TEST
^Telania eLeaP Learning Management System LMS/LCMS
^TeleTracking PreAdmit-Tracking
?Teleconferencing
^Teledyne Odom Hydrographic ODOM eChart
?Telelogic System Architect
?Telemation e-CRM
?Telemetry
?Teleo Practice Services The Complete Practitioner
?Telephony
?Teleradiology
?Telluride Software Classic Trak-It
?Telnet
^Telogis GeoBase
^Telvent DTN ProphetX
?Telvent Responder Outage Management System OMS
?Tenable Nessus
?Tenrox Project Workforce Management
?Tension Technology International OPTIMOOR
^TensorFlow
?Teradata Active Enterprise Data Warehouse
?Teradata BTEQ
?Teradata
^Teradata FastExport
^Teradata FastLoad
?Teradata Parallel Transporter
?Teradata Tpump
^TerraSeer ClusterSeer
^Terrace Consulting AgencyInsight
^Terrasolid TerraScan
?Tesseract Benefits Manager
?Tesseract Human Resources Manager
?Tessitura Network Tessitura
^TestNG
?Tetrahex Fractal Finance
?Texas Instruments Code Composer Studio CCStudio
^Texas Medical Software SpringCharts EMR
^Textco BioSoftware Gene Inspector
^Textile Management Systems RollMaster
?The Associated Press ENPS
?The CAD Zone The Crime Zone
?The Foundry Nuke
^The Gallagher Group DataCare
^The Garland Group RiskKey
?The Gene Explorer
?The General Store
?The Gordian Group PROGEN Online
?The Groomer's Write Hand
^The Human Equation InSite LMS
^The MathWizards MathViews
^The MathWorks MATLAB | ?MATLAB
^The MathWorks Real-Time Workshop | ?Real-Time Workshop
^The MathWorks Signal Processing Toolbox | ?Signal Processing Toolbox
^The MathWorks Stateflow
^The MathWorks Symbolic Math Toolbox | ?Symbolic Math Toolbox
^The MathWorks Wavelet Toolbox | ?Wavelet Toolbox
?The Mathworks Control System Toolbox
?The Mathworks Data Acquisition Toolbox
?The Mathworks Embedded Coder
^The Mathworks SimBiology
?The Mortgage Office Loan Origination
?The Mortgage Office Loan Servicing
?The Napa Group NAPA
^The Nutrition Company FoodWorks
^The Omni Group OmniPlan
?The Pixel Farm PFTrack
?The Protein Investigator
?The Retail Solution
^The Sackett Group MacPac for Legal
?The Systems Workplace TDOCS
?The University of Tennessee FORDISC
?The Virtual Genetics Lab
?The Weatherization Assistant
^The vOICe Learning Edition
^TherAssist
^TheraClin Systems iMAPR
^TheraManager
?Thermal Analysis Systems The Energy Analyst
?Thermal Dynamics Ground Loop Design GLD
?Thermal Radiation Analysis System TRASYS
?Thermal Synthesizer System TSS
?Thermo Fisher Scientific Ion Reporter
^Thermo ToxLab
?Thinc Technologies Virtual School
^Think3 ThinkDesign Engineering
^Thomson CompuMark SAEGIS
?Thomson Creative Solutions Engagement CS
?Thomson Creative Solutions Financial Analysis CS
?Thomson Dialog
^Thomson EndNote
?Thomson Financial Investext
^Thomson GoSystem MyTaxInfo
^Thomson GoSystem Tax
?Thomson ONE Advisor
?Thomson PPC e-Tools
^Thomson Reuters CLEAR | ?CLEAR
^Thomson Reuters Elite Billing Manager | ?Elite Billing Manager
^Thomson Reuters Elite Enterprise | ?Elite Enterprise
^Thomson Reuters Elite ProLaw | ^Elite ProLaw
^Thomson Reuters EndNote | ^EndNote
^Thomson Reuters FileCabinet CS | ^FileCabinet CS
^Thomson Reuters GoFileRoom | ^GoFileRoom
^Liquent CoreDossier Submission Accelerator for eCTD
^Thomson Reuters Liquent InSight | ^Liquent InSight
^Thomson Reuters LiveNote Stream | ^LiveNote Stream
^Thomson Reuters Paisley Enterprise GRC | ?Paisley Enterprise GRC
^Thomson Reuters Risk Management | ?Risk Management
^Thomson Reuters Tradeweb
^Thomson Reuters UltraTax CS | ^UltraTax CS
^Thomson Reuters Web of Science | ?Web of Science
^Thomson Reuters Westlaw
^Thomson Reuters Westlaw Edge | ?Westlaw Edge
^Thomson Reuters WestlawNext | ^WestlawNext
^Thomson Reuters WestlawNext Litigator | ^WestlawNext Litigator
?Thomson Scientific Dialog
?Thomson West Cowles Estate Practice
^Thomson West FindLaw
^Thomson West LiveNote
^Thomson West ProLaw
^Thought Technology BioGraph Infiniti
^ThoughtWorks Studio Mingle
^Thriveworks TherapyBuddy
?Tibco S-PLUS
?Tibco Scribe
^TickQuest NeoTicker
?Ticket Alternative Express Entry
^Tidepool Scientific Software ToxCalc
^TietoEnator ProMatch
?Tigerpaw
?Tigris Cabie
^TikTok
^TileGem
^Timberlake Consultants OxMetrics
?Time and Attendance Collection System TACS
?TSM | ?time series modeling
?TSO | ?time sharing option
^TimePlus Payroll
^TimePro Legal Software TimePro
^TimeSolv Legal
^TimeTrak Systems ClocTrack
^TimeTrak Systems SchedTrak
^TimeValue
?Timeline
?Timpani Chat
?Timpani Contact Center
?Timpani Email
^ToadSoft Toad
?Token Ring
^TokenWorks Magnetic Card Reader
^TokenX
^TonalEnergy Tuner & Metronome
?Tonality Systems Symoblic Composer
^ToothPics
?Top Systems T-FLEX CAM
^TopCAATs
^TopDogLegal
^TopHat
^TopProducer
?Topaz Software Symplifi
?Topline Software Solutions Topline Service Manager
?Topographic
?Torrid Retirement Planner
?Total Turnkey Solutions E-Vision
?TQM | ?total quality management
^TouchSuite Salon
^TourCMS
^TourTech Systems TourTools
^TourWriter
^Towers Perrin MoSes
?Traceability
?Traceroute
^TrackPro Services TrackPro Manager
?Tracks
^Tracware AeroTrac
?Trade Bindery Software Bindery Estimating
?Trade Bindery Software Bindery Management
^TradeTec Computer Systems TallyWorks Logs
^TradeTec TallyWorks Logs
^TradeTec TallyWorks TimeTracker
^TradeTools Financial Market
^TradeTools Monthly U.S. Economic
?Tradesman&apos;s Software Master Estimator
?Tradesman's Software Master Estimator
?Tradeweb Markets Tradeweb
?Trading Blox
?TMA | ?traffic management advisor
^Trafficware SimTraffic
^Trafficware SynchroGreen
^TrainCaster LMS
^TrainOnTrack Learning Management System LMS
^TranWare Enterprise
^Trancite Logic Systems ScenePD
?Trane System Analyzer
?Trane TRACE
?Transact-SQL
^Transas Group PISCES2
?TRAC | ?transient reactor analysis code
^Transoft Solutions AutoTURN
^TranspoLink BidLeads
?TMS | ?transportation management system
?Transtek Compass ERP
?Trapcode Particular
?Travel Agent CMS
^TravelCarma
?Traverse PC
?Travis
^Travis Software TravisFlex
?Treasury Enforcement Communications System TECS
^TreeAge Software TreeAge Pro
^TreeView
?Treeno Software Treeno Content Server
^Trend Micro TippingPoint
^TrendTracker Compliance Solution
^Trendsetter Software ProAnalyst
^TriZetto QNXT
^TrialWorks
?Trigon Road Forte Leave Management
^Trigram Software AcuBase Pro
^Trimble AgGPS EZ-Map | ^AgGPS EZ-Map
^Trimble AgGPS MultiPlane | ^AgGPS MultiPlane
^Trimble CENGEA | ?CENGEA
^Trimble Digital Fieldbook | ?Digital Fieldbook
^Trimble Farm Works | ?Farm Works
^Trimble GPS Pathfinder Office | ?GPS Pathfinder Office
^Trimble Geomatics Office | ?Geomatics Office
^Trimble HYDROpro | ?HYDROpro
^Trimble MyTopo Terrain Navigator Pro | ^MyTopo Terrain Navigator Pro
^Trimble Pathfinder Office | ?Pathfinder Office
^Trimble SketchUp Pro | ^SketchUp Pro
^Trimble TerraSync | ^TerraSync
^Trimble Terramodel
^Trimble Total Control | ?Total Control
?Trinity Software Solutions BEACON
?Triple G ULTRA Laboratory Information
?Triple Point Commodity XL
?Tripod Data Systems COGO
?Tripod Data Systems Foresight
?Tripod Data
?Tripos SYBYL
?Triton Elics International Isis
^Triton Elics International SeaClass
^Trivantis CourseMill
?Trivantis Lectora
^Trix TracTrix
?Tropics Claims Reserve Management
?Troubleshooting
^TruckersHelper
^True Audio WinSpeakerz
?True North Computer Retail Plus
^TrueCrypt
?Truepianos
^Tucows ChemBase
^Tumbleweed SecureTransport
?Tumblr
?Tunable Instrument Tuner
^TuneLab
^Tunic OnlyPure
^Turning Technologies TurningPoint
?Turtle Creek Software Goldenseal
?Turtle Creek Software Goldenseal Architect
^TuxGuitar
?Twelve Tone Matrix Calculator
?Twelve Tone Row Analyzer
?Twiki
?Twin Tier Technologies MIMS
?Twin Tiers Technologies CIMS
?Twin Tiers Technologies MIMS
^TwinPeaks Software Visual Z-Bake
?Twitter
?Tyler Technologies MUNIS
?Tyler Technologies Odyssey Case Manager
^TypeScript
^U.S. Department of Agriculture USDA WinSRM
?UA Business Software Professional Edition
?UBI Biotracker
^UDA Technologies ConstructionSuite
?UGS I-DEAS
?UGS Solid Edge
?UNI-GROUP Lockpave Pro
?UNI/CARE Pro-Filer
?UNISTAT Statistical Package
?UNITIME
?UNIX
?UNIX Shell
?UNSATFLOW
?UPS Intelliverse
?UPS Logistics Technologies Roadnet Transportation
^UPS WorldShip
?USDA Child Nutrition
?USDA Comet
?USDA Forest Vegetation Simulator FVS
?USDA NRCS Soil Data Viewer
^USDA NRCS VegSpec
^USDA SamplePoint
^USPS.com
^USyCaMs
?UTQUANT
?Ubuntu
^UgCS
^Ulead PhotoImpact
?Ulrichsweb
^Ultimate Software UltiPro
^Ultimate Software UltiPro Workplace
?Unawave
?Uncamco Ucam
?Underhill Geomatics Copan
?Underware Design DTAB
?Unger Software Methusaleh
^UniFocus Watson Human Resources Manager
^UniResMan
^Unicorn HRO Open4
?Unidata GEMPAK
?Unidata Integrated Data Viewer IDV
^Unidata McIDAS-X
?UML | ?unified modeling language
?Unique Identification UID
?Uniscribe
^UnisonCare UniCharts
^Unity Technologies Unity
^Universal Software Solutions VersaVision
^Universal Tax Systems TaxWise
?Universal Technical Systems TK Solver
^University of Arizona RangeView
?Unlimited Learning Resources Valusource Pro
?Unreal Technology Unreal Engine
?Upland Consulting Group Repair Traq
^Upperspace DesignCAD
^Upperspace ModelCAD
^Upside Learning UpsideLMS
^Upside Software UpsideContract
^UrbanSim
^UserZoom
?VAMP/VASP
?VASP Data Viewer
?VBRhapsody
?VCG Pointwing
?VECTORsgi Check Management Solution
?VECTORsgi Image Exchange Solution
?VERBI MAXQDA
?VIA Information Tools MAN-IT
^VISICU eICU
?VLC Media Player
^VME PowerPC VxWorks
?VMWare ESX Server
?VMWare Workstation
?VMware
?VSCOnline VPMi
^VSN International GenStat
?VSNi ASReml
^VSNi GenStat
?VUE Benefits Manager
?VUE Compensation Management
?VX Corporation VX Mold & Die
?Valen Technologies Risk Manager
?Valiant Vantage
^Valley Agricultural Software DairyCOMP
?Valley Agricultural Software Feed Watch
^ValtamTech Flight Crew Log
^ValuSoft MasterCook
^ValuSource BIZCOMPS
?Value Analysis
^ValueTech Report Builder
?Vanguard Software Vanguard Sales Manager
?Vantage MCIF
?Vantage Point Software HRA
^VantageMed ChartKeeper
?VFD | ?variable frequency drive
?Varian Medical
^Varsity ShipSoft Supply Chain Execution
?Vasont Content Management
^VayTek VoxBlast
?Vebnet FIX&FLEX
?Vector 35 Binary Ninja
?Vector CANalyzer
?Vector CANoe
?Vector Canape
^Vector Fields OPERA-3d
^Vector Software VectorCast
^VectorDesigner
^VectorWorks ARCHITECT
?Vectorworks Designer
?Vectorworks Machine Design
?VIN | ?vehicle identification number
?Velvet
?Ventsim
?Verdict Systems Sanction
^VeriFone PC Charge Pro
?Verilog
?Verispan Patient Parameters
?Verisurf Metrology
^Veritas NetBackup
?Veritune Verituner
^Verity Software House ModFit LT
?Verity TELEform
?Vernon Systems Limited Vernon CMS
?Vero International VISI-Mould
?Vero International VISI-Series
?Vero Software ALPHACAM
?Vero Software ALPHACAM Milling
?Vero Software ALPHACAM Turning
?Vero Software Edgecam
?Vero Software PEPS
?Vero Software RADAN
?Vero Software SMIRTsoftware
?Vero Software SURFCAM
?Vero Software VISI
^Vero Software WorkNC
^Versatile Software Systems VersaSoft Chiro
^Vertafore ImageRight
?Vertical Solutions Easy-Farm Accounting
?Vertican Technologies Collection Master
?VHDL
^Vestibular Technologies ScreenTRAK
?Vetport
?Videoconferencing
?Vienna Ab-Initio Simulation Package VASP
?Vieux & Associates Vflow
?Vigilant
?Vignette Content Management
?Vignette Portal
?Vimeo
?Viper
?Virage VS Archive
^Virtify eCTD
^Virtual Battlespace 2 VBS2
?Virtual Benefits Administrator
?Virtual Case Management
?Virtual Corporation Sustainable Planner
?Virtual Gibbs CADD/CAM
?Virtual Router Redundancy Protocol VRRP
?Virtual Software Virtual Timecard
?Virtual Systems Mail-Shop
?VNC | ?virtual network computing
?VPN | ?virtual private networking
?VRML | ?virtual reality modeling language
^VirtualBoss
^Vis5d+
?Visi-Trak True-Trak 20/20
?Visible Razor
^Vision InfoSoft Plumbing Bid Manager
^Vision Management Consulting IEP PlaNET
?Vision
^VisionScience Software Acuity Pro
?Visionary Legal Technologies Visionary Professional
?Visionary Medical Systems Visionary OFFICE PM
^Visiv SharpEye
?Visual Computer Solutions Crossing Guard Scheduling
?Visual Health Information VHI PC-Kits
?Visual Lease
?Visual MODFLOW Pro
?Visual Molecular Dynamics VMD
?Visual Numerics PV-WAVE
?Visual Numerics TS-WAVE
?Visual OTTHYMO
?Visual PAMSPro
?Visual Paradigm DB Visual ARCHITECT
?Visual Retail Plus
^Visual Solutions VisSIM
?Visual Statement Investigator
^Visual Statement Vista FX3 CSI
?Visualization Sciences Group VSG Avizo Fire
?Visualization Sciences Group VSG Open Inventor
^Vitech Systems Group V3 Benefits Administration
?Vitera Healthcare Solutions Vitera Intergy
^Vitria M3O Operational Intelligence
?Vivaldi Software Vivaldi Quality Management
^ViziFlow
^VocEdit
?Vogel Scientific Software Group CALACO
^VoiceThread
^Voltage SecureMail
?Vormetric Application Encryption
?Vorum Research Corporation CANFIT-PLUS
?Voxco PRONTO
^Voxco StatXP
^Vue.js
^VueCentric MortgageDashboard
?Vulcan Solutions Vulcan Insurance
?W G Software Tenant File
?W-NOMINATE
^W3 Data BatchAppend411
?WAM
?WBS Goplan
^WBT Systems TopClass
^WH Software InstaCode
^WH Software MasterKey
?WHE Term-PAK
?WHONET
?WINGRIDDS
?WORLD Electronics Freedomware
?WRSHealth EMR
?WSI Titan
^WSI TrueView Professional
^Wageningen MapChart
?Waikato Environment for Knowledge Analysis Weka
^Wallingford Software InfoSewer
^Wallingford Software InfoWater
^Wallingford Software InfoWorks CS
^Wallingford Software InfoWorks WS
?Walmart Retail Link
^Ward Systems Group GeneHunter
^Ward Systems Group NeuralShell Predictor
^Ward Systems Group NeuroShell Trader
?WMS | ?warehouse management system | ?watershed modeling system
?Wash-Dry-Fold POS
^WatchWare Repair Shop
?Watchman Monitoring
?Water Erosion Prediction Project WEPP
?WSPG | ?water surface pressure gradient
^WaterFurnace International Ground Loop Design PREMIER
^Waterloo Hydrogeologic AquaChem
^Waterloo Hydrogeologic AquiferTest Pro
^Waterloo Hydrogeologic FlowPath II
?Waterloo Hydrogeologic RBC Tier 2 Analyzer
?Waterloo Hydrogeologic TACTIC
?Waters Empower
?Waters Empower Chromatography Data
^Waters MassLynx
^Waters Millennium32
?Waters Q-DIS/QM LIMS
^Waters eLab Notebook
?Watir
^Watson Wyatt CompQuest On-Line
?Watson Wyatt Global Grading
?Watson Wyatt Reward
?Watter Hammer Software Hytran
^WaveMetrics IGOR Pro
?Wavefunction Spartan
?Wavefunction Titan
^WeVideo
^WealthCounsel WealthDocs
^WealthEngine Findwealth
^WealthTec AllocationPro
^WealthTec Foundations
^WealthTec WealthMaster
^Web Box Activity Tracing System WebBATS
?Web Information Solutions Pocket Informant
?Web Scrapbook
?WDSL | ?web service definition language
?Web-administered
^WebClarity Software BookWhere
^WebEx Sales Center
^WebEx WebOffice
^WebFOCUS
^WebPathLab
^WebTrends Analytics
?Webinar
?Websense Data Loss Prevention
?Webtrends
?Welford Chart Notes
?Well Flow Dynamics Wellflow
?Westbrook Fortis
?Western Engravers Supply Vision EXPERT
^WhatsApp
?Wheatworks Real Estate Calculator
^WheelShop Automation.com Wheel Shop Management
^WhiteSmoke
?Whitebirch Software Projected Financials
^WhizLabs
^WiCAM PN4000
?Wide Area Workflow WAWF
?WAMS | ?wide area monitoring system
?WAN | ?wide area network
^WideOrbit
?Widisoft WIDI Recognition
?Wiki
^Wilcomp Software RenWeb
?Wilcox Associates PC-DMIS
?Wilcox Associates PC-DMIS Inspection Planner
^WildPackets OmniPeek Network Analyzer
?Wildland Fire Assessment System WFAS
?Wilhelm Publishing Threshold
?Willoughby Associates MIMSY XG
^Wilson's Computer Applications RealEasy Appraisals
^Wilson's Computer Applications RealEasy Photos Plus
?Win CE
^WinBUGS
^WinCross
^WinEPIC
^WinEstimator WinEst
^WinGap
^WinMan SureSell
^WinMerge
^WinOcular
^WinSpice
^WinTR-55
?Winchester Ammunition Ballistics Calculator
^Wind River Systems C/C++ Compiler
^Wind River Systems VxWorks
^Wind River VxWorks
^WindSim
?Windent OMS
?Windent SQL
^WindowBook Postal Package Partner
?Windows Embedded Compact
?Windows Media Player
?Windows Media Services
?Windward Software Windward System Five
^Windward Technologies GRG2
^Winners Programs BirdStud
?Winners Programs Uni-Stud
?Winsteps
?Wintac Pro
^WiredRed Software e/pop Basic
?Wireshark
^WisdomForce DatabaseSync
?Wise Solutions Wise for Windows Installer
^WizSoft WizRule
^WizSoft WizWhy
?Wolfel IMMI
^Wolfram Research Derivatives
^Wolfram Research Mathematica
^Wolfram Research Mathematica Finance Essentials | ?Mathematica Finance Essentials
^Wolfram Research Mathematica UnRisk Pricing Engine | ^Mathematica UnRisk Pricing Engine
^Woll2Woll InfoPower Studio
^Wolters Kluwer Financial Services ComplianceOne
?Wolters Kluwer Loislaw
?Wonderware
^WoodWing
^Woodward MotoTron Control Solutions MotoHawk
^WordPerfect
^WordPress
^WordWeb
^Words+ E Z Keys for Windows
^Work Technology WorkTech Time
^WorkForce Software EmpCenter Time and Attendance
^WorkSchedule.net
^WorkTech MAXIMO
?Workbrain Employee Scheduling
?Workbrain Time and Attendance
?Workday
?Workflow International Deskflow Enterprise
^WorkingArtist Systems WorkingArtist
?Workscape HR Service Center
?Workscape Outsourced Employee Benefits Administration
^World Health Organization HealthMapper
?World Software Corporation Worldox
?World Vector Shoreline
^WorldAPP KeySurvey
^WorldCat
?Worldspan Go
?Worldwide Instructional Design System WIDS
^WorthMORE Software CaseWORTH
?Wrike
?Write Brothers Dramatica
^WriteWay Pro
?Wusik Wusikstation VSTi
^Wyndgate Technologies ElDorado Donor
^Wyndgate Technologies SafeTrace
?X.25 Protocol
?XATA XATANET
?XGBoost
?XGobi
?XIFIN
?XLISP-STAT
?XML Path Language XPATH
?XML User Interface XUI
^XMetaL Author
?XNAT
?XP Software XPSWMM
?XY Soft Sheet Cutting
?Xactly Compel
?Xactware Xactimate
?Xara Designer Pro
?Xara Designer Pro X
?Xcircuit
?Xcode
?Xerceo Learn
^Xerces2 Java Parser
^Xerox DocuShare
^Xerox FreeFlow Print Server
^Xerox ProfitQuick
?Xfig
?Xilinx ISE Foundation
?Xilinx Integrated Software Environment ISE
^Xilinx ModelSim
?Xilinx Synthesis Technology XST
?Xilinx TMRTool
?Xitona Software Voice Composer
?Xplanner
?Xyleme Learning Content Management System LCMS
?Xythos Enterprise Document Management
?Yahoo Email
?Yardi Systems Yardi Enterprise
?Yardi Systems Yardi Voyager Commercial
?Yardi Systems Yardi Voyager Residential
?Yardi
?YASARA | ?yet another scientific artificial reality application
^Yocum & McKee The Complete AAP
?Yokogawa FAST/TOOLS
?Yost Engineering ABN Assistant
^Yost Engineering ClaimScrub
^Yost Engineering CodeSearch Pro
^Yost Engineering EPStaffCheck
^Yost Engineering EpiCoder
^YouTube
?Young Mania Rating Scale
^YourKit Java Profiler
?ZEMAX Optical Design
?ZYTO LSA Pro
?Zabbix
^ZedX AgFleet
?Zemax
?Zend Framework
?Zephyr EXTRA Terminal Emulation
^Ziatek RoofDraw
?Ziiva Prosperity LMS
?Zmanda Amanda
?Zocalo
?Zoho Projects
^Zoho WebNMS Cell Tower Manager
?Zoller
?Zoom
^ZoomWare Screen Magnifier
?Zoomerang
?Zuken CADSTAR
^Zuken E3.schematic
?Zung Depression Rating Scale
^Zylab ZyImage
^ZynAddSubFX
^askSam Systems SurfSaver
^bMobile Technology Route Manager
^bMobile Technology Sales
dBASE
^dBASE Plus
^dESCO ESC
dSPACE
^dailyVest Investment Personalization
?danic Technology
^data M Software COPRA MetalBender
dbSNP
^digiChart OB-GYN
^doXstor Flight Level Logbook
doc2MD
^dominKnow Learning Center
dotProject
dtSearch
?e-MDs Bill
?e-MDs Chart
^e-MDs DocMan
?e-MDs Schedule
?e-MDs
^e-MedRecords CompuKID
?e-check
?e-on VUE
eBuy
^eChurch.com SchoolPerfect
^eClinicalWorks EHR
^eCredit Enterprise
^eDistrict Internet Solutions eDistrict Unified
^eGrabber ListGrabber
eLawSoftware
^eMDs Medisoft
^eMDs Practice Partner
^eMoneyAdvisor AdvisorPlatform
^eOriginal eCore Business
^ePOS Business Solutions System 3 POS
^ePharmaSolutions eMVR
^eProduction Solutions PanSystem
ePsych
eQuest
^eStara Softphone
eTakeoff
^eTeleNext AP Anywhere
^eTeleNext LIS
eTrac
eTritionWare
eXe
^eXtensible Business Reporting Language XBRL
easyCIS
?ej-technologies JProfiler
^espSoftware Employee Schedule Partner
?etouches
ezChartWriter
^funeralOne Life Tributes
gEDA
^goQ WordQ
^hSenid Business Solutions HRM Enterprise
?i-lign
^i.Agri LandMark Farm
^i2 Collaborative Supply Execution
^i2 Intelligence
^i2 Supply Chain Visibility
^i2 Transportation Modeler
iAnnotate
^iCIMS Talent Cloud
iChartPlus
^iCode Everest
iEmployee
iGrafx
^iKorb Real Estate
^iLinc Communications LearnLinc
^iMagic Restaurant Reservation
^iParadigms Turnitin
iPhotoMEASURE
iPro
^iQmetrix RQ4 Retail Management
^iRealty Manager
^iRez Systems Rezware XP7
iShip
^iSystems Evolution Payroll and Tax Management
iView
^iZotope Ozone
?ifconfig
^inData TrialDirector
interlinkONE
?ipconfig
?irs-aims MARS
?isolved Time
jQuery
^jalada GmbH Just Translate
^mPlexus DICOM RadiX
^medQ Q/ris
myWriterTools
?nbtstat
?netstat
?ngrep
?ngspice
pMatlab
?pandas
?people@work
?peoplefluent Performance
?peoplefluent Recruiting
^petroWEB Global Seismic Library
?plotutils
poLCA
policyIQ
^rL Solutions Feedback MonitorPro
sK1
seoClarity
sim4
simplifyMD
solidThinking
spaCy
?vtiger CRM
web2project
?webpack
xQuery
?xv
yieldWerx
?z-Tree
?zkipster
`;
