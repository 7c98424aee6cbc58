/** Kinds of skills and skills that are of the kind: who names one of them has named the kind. By usual names. */
const KINDS = `
Electronic patient records: SystmOne, Cerner Millennium, Epic, EMIS Web, Meditech, Orbis, Care documentation
CRM: Salesforce, HubSpot, Pipedrive, Zoho CRM, Microsoft Dynamics
ERP: SAP, SAP S/4HANA, SAP FI/CO, SAP MM, SAP SD, NetSuite, Odoo, Microsoft Dynamics
SAP: SAP S/4HANA, SAP FI/CO, SAP MM, SAP SD, SAP PP, SAP WM, SAP PM, SAP HR, SAP BW
SQL: PostgreSQL, MySQL, MariaDB, SQLite, Microsoft SQL Server, Oracle Database, PL/SQL, T-SQL
JavaScript: TypeScript, React, Angular, Vue.js, Node.js, jQuery, Svelte, Next.js
Business intelligence: Power BI, Tableau, Looker, Qlik, Metabase, Cognos, SAP BusinessObjects
Data visualization: Power BI, Tableau, Looker, Qlik, Matplotlib, Plotly, D3
Version control: Git, SVN, Mercurial, GitHub, GitLab, Bitbucket, GitLab CI, GitHub Actions
Git: GitLab CI, GitHub Actions
Relational databases: PostgreSQL, MySQL, MariaDB, SQLite, Microsoft SQL Server, Oracle Database, DB2
NoSQL: MongoDB, Cassandra, DynamoDB, Redis, Couchbase, CouchDB, Neo4j
Databases: PostgreSQL, MySQL, MariaDB, SQLite, Microsoft SQL Server, Oracle Database, DB2, MongoDB, Cassandra, DynamoDB, Redis, Relational databases, NoSQL
Cloud computing: AWS, Azure, Google Cloud, Oracle Cloud
AWS: EC2, S3, AWS Lambda, Amazon ECS, Amazon RDS, DynamoDB, CloudFormation, CloudWatch, Amazon SQS, Redshift
Containers: Docker, Kubernetes, Podman, OpenShift
CI/CD: Jenkins, GitLab CI, GitHub Actions, CircleCI, Travis CI, TeamCity, Azure DevOps, Argo CD
Time series databases: InfluxDB, TimescaleDB, Prometheus
Data warehousing: Snowflake, Redshift, BigQuery, Teradata
Message queues: Kafka, RabbitMQ, Amazon SQS, ActiveMQ
Workflow orchestration: Airflow, Dagster, Prefect, Luigi
Infrastructure as code: Terraform, CloudFormation, Pulumi, Ansible
Scripting: Bash, PowerShell, Python, Perl, JavaScript, Ruby
Observability: Prometheus, Grafana, Datadog, New Relic, Splunk, Zabbix, Nagios
Front-end development: React, Angular, Vue.js, Svelte, Full-stack development
Back-end development: Node.js, Express, Django, Flask, FastAPI, Spring, Laravel, Symfony, Ruby on Rails, NestJS, Full-stack development
Web development: Full-stack development, Front-end development, Back-end development, React, Angular, Vue.js, Node.js, Express, Django, Laravel, Symfony, Ruby on Rails, WordPress, PHP
Software development: Web development, Full-stack development, Front-end development, Back-end development, Mobile development, Java, Python, C++, C#, .NET, JavaScript, TypeScript, Kotlin, Swift, PHP, Ruby, Go
Agile: Scrum, Kanban, SAFe
Test automation: Selenium, Cypress, Playwright, Appium, JUnit, Jest, PyTest, Vitest
Unit testing: JUnit, Jest, PyTest, Vitest, Mocha
Object-oriented programming: Java, C++, C#, Kotlin, Python, Ruby, Swift
Microsoft Office: Excel, Microsoft Word, PowerPoint, Microsoft 365
Excel: Pivot tables, VLOOKUP, VBA, Power Query
Spreadsheets: Excel, Google Sheets, Pivot tables, VLOOKUP
Pivot tables: VLOOKUP
CAD: AutoCAD, SolidWorks, CATIA, Creo, Autodesk Inventor, Siemens NX, Revit, EPLAN
PLC programming: TIA Portal, Siemens S7
Linux: Ubuntu, Debian, CentOS, Red Hat Enterprise Linux
Machine learning: Deep learning, scikit-learn, TensorFlow, PyTorch, XGBoost
Deep learning: TensorFlow, PyTorch, Keras
Accounting software: DATEV, QuickBooks, Xero, Sage, Lexware, SAP FI/CO, NetSuite
Project management software: Jira, Asana, Trello, Microsoft Project, monday.com, Primavera
Ticketing systems: Jira, Zendesk, ServiceNow, Freshdesk
Design tools: Figma, Sketch, Adobe XD
Adobe Creative Suite: Photoshop, Illustrator, InDesign, Premiere Pro, After Effects
BIM: Revit, ArchiCAD, Navisworks
GIS: ArcGIS, QGIS
Statistical software: SPSS, Stata, SAS, R, MATLAB
HRIS: Workday, BambooHR, Personio, SAP SuccessFactors
CMS: WordPress, Drupal, TYPO3, Joomla, Contentful
E-commerce: Shopify, Magento, WooCommerce
Learning management systems: Moodle, Canvas, Blackboard
Hotel software: Opera PMS, Fidelio, Protel
Accounting: Accounts payable, Accounts receivable, General ledger, Month-end closing
Driving licence: HGV licence
Welding: MIG, TIG
Digital marketing: SEO, SEM, Google Ads, Social media marketing, E-mail marketing
First aid: Basic Life Support, Immediate Life Support, Advanced Life Support
Basic Life Support: Immediate Life Support, Advanced Life Support
Immediate Life Support: Advanced Life Support
`;

const MEMBERS = new Map(
  KINDS.trim()
    .split('\n')
    .map((line) => {
      const [kind = '', members = ''] = line.split(': ');
      return [kind, members.split(', ')] as const;
    }),
);

/** Skills that show another one: itself and, where it is a kind of things, those. */
export function skillsShowing(canonical: string): readonly string[] {
  return [canonical, ...(MEMBERS.get(canonical) ?? [])];
}

export function isKindOfSkills(canonical: string): boolean {
  return MEMBERS.has(canonical);
}

/** Kinds so wide that one of their skills says nothing of another. */
const WIDE_KINDS = new Set([
  'Software development',
  'Web development',
  'Back-end development',
  'Databases',
  'AWS',
  'JavaScript',
  'Data visualization',
  'Excel',
  'Accounting',
  'First aid',
  'SAP',
]);

/** Skills of the narrow kinds that a skill is of: MySQL beside PostgreSQL, Vue.js beside React. */
export function skillsBeside(canonical: string): string[] {
  return [...MEMBERS].flatMap(([kind, members]) =>
    !WIDE_KINDS.has(kind) && members.includes(canonical) ? members : [],
  );
}
