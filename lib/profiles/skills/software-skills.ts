/** Names of skills in software, data and cloud, in the format of `parseSkillTable`. */
export const SOFTWARE_SKILLS = `
# languages
JavaScript | ?JS | ECMAScript | ES6 | ES2015 | ES6+ | modern javascript | vanilla javascript
TypeScript | ?TS
Python | python 2 | python 3
Java | java ee | jakarta ee | j2ee | java se
Kotlin
?Scala
^Swift
SwiftUI
^Rust
^Ruby
PHP | php
^Perl
Haskell
^Elixir
Erlang
^Julia
MATLAB
Simulink
COBOL
Fortran
^Dart
^Groovy
Clojure
Lua
OCaml
Objective-C | objective c
?Go | golang
?C | ansi c | embedded c | c programming
?R | r programming | rstudio | r studio
?D3 | d3.js | d3js
C++ | cpp | c++11 | c++14 | c++17 | c++20
C# | c sharp | csharp | visual c#
F#
.NET | dotnet | .net core | .net framework | asp.net | asp.net core | asp.net mvc | asp .net | dot net
VB.NET | visual basic .net | visual basic.net
Visual Basic
VBA | visual basic for applications | excel vba | vba macros
^Delphi
ABAP | sap abap
^Apex | salesforce apex
Solidity
?Assembly | assembly language | assembler
Bash | shell scripting | bash scripting | shell script | shell scripts | unix shell | linux shell
PowerShell
Scripting | ?Scripting | scripting languages | skriptsprachen
SQL | sql | structured query language | sql queries | sql-abfragen | sql-kenntnisse | requêtes sql
T-SQL | transact-sql | tsql
PL/SQL | plsql
NoSQL
HTML | html | html5 | xhtml
CSS | css | css3
Sass | scss
?Less
XML | xml
JSON | json
YAML
UML
BPMN | bpmn 2.0
LaTeX
Regular expressions | regex
GraphQL
WebAssembly | wasm
Verilog | systemverilog
VHDL
FPGA | fpgas
# front end
React | react.js | reactjs | react js | react hooks
React Native
Redux | redux toolkit
MobX
Angular | angular.js | angularjs | angular js
Vue.js | ^Vue | vuejs | vue js | vuex
Nuxt.js | nuxt | nuxtjs
Svelte | sveltekit
Next.js | nextjs | next js
?Gatsby | gatsby.js
^Remix
Astro.js
Ember.js | emberjs
Backbone.js | backbonejs
jQuery
Tailwind CSS | tailwind | tailwindcss
^Bootstrap | bootstrap css
Material UI | mui | material design
Styled components
Storybook
Three.js | threejs
WebGL
?Vite | vite.js
Webpack
Babel.js
npm
Responsive web design | responsive design | responsives design | conception responsive
Single-page applications | single page applications | spa applications
Progressive web apps | progressive web app | pwa | pwas
Web components
Web development | web programming | webentwicklung | développement web | dezvoltare web
Front-end development | frontend development | front end development | frontend-entwicklung | développement front-end | front-end frameworks | frontend frameworks
Back-end development | backend development | back end development | backend-entwicklung | développement back-end
Full-stack development | full stack development | fullstack development | full stack experience
Mobile development | mobile app development | app-entwicklung | développement mobile
Android | android development | android sdk
iOS | ios development
Flutter
?Ionic | ionic framework
Xamarin
Jetpack Compose
Unity | unity3d
Unreal Engine
# back end
Node.js | ?node | nodejs | node js
Express | ?Express | express.js | expressjs
NestJS | nest.js
Django | django rest framework
Flask
FastAPI
Ruby on Rails | ?Rails | ror
Spring | ?Spring | spring boot | springboot | spring framework | spring mvc | spring cloud
Hibernate | ^Hibernate | jpa
Quarkus
Micronaut
Laravel
Symfony
CodeIgniter
Zend Framework
Jinja | jinja2
WordPress
Drupal
Joomla
TYPO3
Magento | adobe commerce
Shopify
WooCommerce
PrestaShop
Contentful
Strapi
Sitecore
REST | ?REST | rest api | rest apis | restful | restful api | restful apis | restful services | restful web services | rest-schnittstellen | api rest | api-uri rest
SOAP | ?SOAP | soap api | soap web services
API design | api development | apis design | web apis | web services
gRPC
WebSockets | websocket
Microservices | microservices architecture | microservice | microservice architecture | microservice-architektur | micro-services
Event-driven architecture | event-driven systems | event driven architecture
Domain-driven design | ddd
Object-oriented programming | oop | object oriented programming | object-oriented design | objektorientierte programmierung | programmation orientée objet | programare orientată pe obiecte
Functional programming
Design patterns | software design patterns
Clean code
Data structures | data structures and algorithms | algorithms and data structures
System design
Distributed systems
Software architecture | softwarearchitektur | architecture logicielle
Software development | software engineering | softwareentwicklung | développement logiciel | développement de logiciels | dezvoltare software | ?programmierung | ?programming
Embedded systems | embedded software | eingebettete systeme | systèmes embarqués
Real-time operating systems | rtos | freertos
Code review | code reviews
OAuth | oauth2 | oauth 2.0 | openid connect | oidc
SAML
JWT | jwt
Swagger | openapi
Postman
Apache Tomcat | tomcat
Nginx
Apache HTTP Server | apache httpd
IIS
# databases
PostgreSQL | postgres | postgre sql | postgre | psql
MySQL
MariaDB
SQLite
Microsoft SQL Server | sql server | mssql | ms sql | ms sql server
Oracle Database | ?Oracle | oracle db | oracle sql | oracle 11g | oracle 12c
MongoDB | ^Mongo
Redis
Memcached
Cassandra | apache cassandra
DynamoDB | amazon dynamodb | aws dynamodb
Cosmos DB | azure cosmos db
Firebase | firestore
Supabase
Elasticsearch | elastic search
OpenSearch
Solr | apache solr
Neo4j
Couchbase
CouchDB
InfluxDB
TimescaleDB
ClickHouse
CockroachDB
Snowflake
BigQuery | google bigquery
Redshift | amazon redshift | aws redshift
Teradata
DB2 | ibm db2
Database administration | datenbankadministration
Database design | data modelling | data modeling | datenmodellierung | modélisation de données
Relational databases | relational database | rdbms | relationale datenbanken | bases de données relationnelles | baze de date relaționale
Databases | datenbanken | bases de données | baze de date
Prisma
Entity Framework | ef core | entity framework core
SQLAlchemy
Time series databases | time-series databases | time series database | time-series database | TSDB | zeitreihendatenbanken
Message queues | message queue | message broker | message brokers | message-broker | files de messages
Workflow orchestration | workflow orchestrator | data orchestration | pipeline orchestration | orchestrateur de données
^Prefect
?Luigi
# infrastructure
Kubernetes | k8s | ?AKS | ?EKS | amazon eks | ?GKE
Docker | docker compose | docker-compose | dockerfile
Containers | containerization | containerisation | containerisierung
Podman
OpenShift
?Helm | helm charts
Istio
Linkerd
Terraform | opentofu
CloudFormation | aws cloudformation
Pulumi
Infrastructure as code | IaC
Ansible
^Puppet
?Chef | chef infra
SaltStack
Vagrant
Packer | ?Packer
Jenkins
GitLab CI | gitlab ci/cd | gitlab-ci
GitHub Actions
CircleCI
Travis CI
Azure DevOps | azure pipelines
TeamCity
^Bamboo
Argo CD | argocd
CI/CD | continuous integration | continuous delivery | continuous deployment | ci/cd pipelines | ci/cd pipeline | ci cd | intégration continue | integrare continuă
GitOps
AWS | aws | amazon web services | amazon aws
Azure | microsoft azure | ms azure
Google Cloud | GCP | google cloud platform
Alibaba Cloud
Oracle Cloud | OCI
DigitalOcean
Heroku
Vercel
Netlify
Cloudflare
Cloud computing | cloud services | cloud technologies | cloud platforms | cloud-technologien | services cloud
Cloud migration
Multi-cloud
Serverless | serverless architecture
AWS Lambda | ?Lambda
EC2 | amazon ec2 | aws ec2
S3 | amazon s3 | aws s3
Amazon ECS | ?ECS | aws ecs | fargate | aws fargate
Amazon RDS | ?RDS | aws rds
Amazon VPC | ?VPC
Amazon SQS | ?SQS
Amazon SNS | ?SNS
Amazon Kinesis | kinesis
AWS Glue
Amazon Athena
Amazon SageMaker | sagemaker
AWS IAM | IAM | identity and access management
API Gateway | amazon api gateway
CloudFront
CloudWatch | amazon cloudwatch
Azure Functions
Azure Data Factory
Azure AD | azure active directory | entra id | microsoft entra id
Prometheus
Grafana
Datadog
New Relic
Splunk
Dynatrace
^Nagios
Zabbix
PagerDuty
Opsgenie
Sentry | ?Sentry
OpenTelemetry
ELK Stack | ?ELK | elastic stack
Logstash
Kibana
Observability
Kafka | apache kafka
RabbitMQ
ActiveMQ
MQTT
Spark | ^Spark | apache spark | pyspark
Hadoop | apache hadoop | hdfs
Apache Hive
MapReduce
Airflow | apache airflow
^Dagster
dbt
Flink | apache flink
Apache Beam
Apache NiFi
Databricks
Delta Lake
Apache Iceberg
Fivetran
Talend
Informatica | informatica powercenter
SSIS
SSRS
SSAS
Linux | gnu/linux | linux administration
Unix
Ubuntu
Debian
CentOS
Red Hat Enterprise Linux | RHEL | red hat linux
Windows Server
Microsoft Windows | ^Windows | windows 10 | windows 11 | ms windows
macOS | mac os | mac os x | os x
VMware | vsphere | vmware vsphere | esxi
Hyper-V
Proxmox
Citrix
Virtualization | virtualisation | virtualisierung
Networking | ?Networking | computer networking | network administration | netzwerktechnik | netzwerkadministration | administration réseau | administrare rețele
System administration | systems administration | systemadministration | administration système | administrare de sistem
IT support | technical support | help desk | helpdesk | service desk | it-support | support informatique | suport tehnic | first level support | first-level-support | second level support | 1st level support | 2nd level support
IT service management | itsm
Fault finding | troubleshooting | fault diagnosis | fault-finding | fehlersuche | fehleranalyse | störungsbeseitigung | dépannage | diagnostic de pannes | depanare
TCP/IP
DNS | dns
DHCP
HTTP
VPN | vpn
VLAN | vlans
LAN/WAN | lan | wan
Firewalls | firewall | pare-feu
Load balancing
Routing and switching
BGP
OSPF
Wireshark
Cisco IOS
Active Directory | ms active directory
Group Policy | GPO
LDAP
Intune | microsoft intune
Jamf
Microsoft Exchange | exchange server | exchange online
Cybersecurity | cyber security | information security | it security | it-sicherheit | informationssicherheit | cybersécurité | sécurité informatique | securitate cibernetică | securitatea informației | infosec
Network security | netzwerksicherheit
Application security | appsec
Cloud security
Incident response
Vulnerability management | vulnerability assessment
Threat modeling | threat modelling
Penetration testing | pentesting | penetration tests | pen testing
OWASP | owasp top 10
SAST
DAST
SIEM
SOC 2 | soc2
ISO 27001
Cryptography
Burp Suite
Metasploit
Nessus
Git
SVN | subversion | apache subversion
GitHub
GitLab
Bitbucket
Mercurial | ?Mercurial
Version control | version control systems | versionsverwaltung | gestion de versions
Jira | atlassian jira | jira software
Confluence | ^Confluence | atlassian confluence
Trello
^Asana
monday.com
ClickUp
?Notion
?Slack
?Linear
Zendesk
Freshdesk
Intercom | ?Intercom
ServiceNow
?Maven | apache maven
?Gradle
IntelliJ IDEA | intellij
Visual Studio
Visual Studio Code | vs code | vscode
?Eclipse | eclipse ide
Xcode
Vim | ?Vim
# testing and methods
Test automation | automated testing | testautomatisierung | automatisierte tests | tests automatisés | testare automată
Software testing | manual testing | software quality assurance | qa testing | testare software | softwaretest | tests logiciels
Unit testing | unit tests | unit-tests | tests unitaires
Integration testing | integration tests
Regression testing
Performance testing | load testing
Selenium
^Cypress
Playwright
Appium
Jest | ?Jest
?Mocha
Vitest
JUnit
TestNG
PyTest
Cucumber | ?Cucumber
Robot Framework
JMeter
SonarQube
TDD | test-driven development | test driven development
BDD | behavior-driven development | behaviour-driven development
Agile | ^Agile | agile methodologies | agile methodology | agile development | agile software development | agile practices | agile environment | agile methoden | agile arbeitsweise | méthodes agiles | méthodologies agiles | metodologii agile
Scrum
Kanban
SAFe | scaled agile
Extreme programming
Pair programming
Waterfall | ?Waterfall
DevOps
DevSecOps
SRE | site reliability engineering
MLOps
SDLC | software development life cycle | software development lifecycle
ITIL | itil v4 | itil 4
Requirements engineering | requirements gathering | requirements analysis | requirement gathering | anforderungsmanagement | anforderungsanalyse | recueil des besoins
# data and learning
Machine learning | ML | maschinelles lernen | apprentissage automatique | învățare automată
Deep learning
Artificial intelligence | ?AI | künstliche intelligenz | intelligence artificielle | inteligență artificială
Generative AI | genai
Natural language processing | NLP
Computer vision
Reinforcement learning
LLMs | LLM | large language models | large language model
Prompt engineering
RAG | retrieval-augmented generation
LangChain
TensorFlow
PyTorch
Keras
JAX
scikit-learn | sklearn | scikit learn
XGBoost
LightGBM
Pandas | ?Pandas
NumPy
SciPy
Matplotlib
Seaborn
Plotly
OpenCV
spaCy
NLTK
CUDA
ONNX
Hugging Face
MLflow
Kubeflow
Jupyter | jupyter notebook | jupyter notebooks
Data analysis | data analytics | datenanalyse | datenauswertung | analyse de données | analyse des données | analiza datelor | analiză de date
Data science
Data engineering
Data visualization | data visualisation | datenvisualisierung | visualisation de données | vizualizarea datelor
Data mining
Data warehousing | data warehouse | data-warehouse | datawarehouse | dwh
Data lake | data lakes
Data pipelines | data pipeline
Data governance
Data quality | datenqualität
Data cleaning | data cleansing
ETL | etl | elt | etl pipelines | etl/elt
Big data
Business intelligence | ?BI
Statistics | ?Statistics | statistical analysis | statistical modelling | statistical modeling | statistische analysen | statistiken | analyses statistiques | analiză statistică
Predictive modelling | predictive modeling | predictive analytics
Regression analysis
Time series analysis | time series
A/B testing | ab testing | a/b tests | a/b-tests | split testing
Recommender systems | recommendation systems
Web scraping
SPSS | ibm spss | spss statistics
SAS | sas programming
Stata
EViews
Minitab
KNIME
Alteryx
Power BI | powerbi | microsoft power bi | ms power bi
Power Query
DAX
Tableau
^Looker | looker studio | google data studio
Qlik | qlikview | qlik sense | qliksense
Metabase
MicroStrategy
Cognos | ibm cognos
SAP BusinessObjects | business objects
Power Automate
Power Apps | powerapps
Power Platform | microsoft power platform
GIS | geographic information systems | geographic information system
ArcGIS | esri arcgis
QGIS
Blockchain
IoT | internet of things
Robotics | ?Robotics | robotik | robotique
ROS | ?ROS
RPA | robotic process automation
UiPath
Zapier
`;
