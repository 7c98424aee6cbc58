/** Kinds of skills and skills that are of the kind: who names one of them has named the kind. By usual names. */
const KINDS = `
Electronic patient records: SystmOne, Cerner Millennium, Epic, EMIS Web, Meditech, Orbis
CRM: Salesforce, HubSpot, Pipedrive, Zoho CRM, Microsoft Dynamics
ERP: SAP, SAP S/4HANA, SAP FI/CO, SAP MM, SAP SD, NetSuite, Odoo, Microsoft Dynamics
SAP: SAP S/4HANA, SAP FI/CO, SAP MM, SAP SD, SAP PP, SAP WM, SAP PM, SAP HR, SAP BW
Business intelligence: Power BI, Tableau, Looker, Qlik, Metabase, Cognos, SAP BusinessObjects
Data visualization: Power BI, Tableau, Looker, Qlik, Matplotlib, Plotly, D3
Version control: Git, SVN, Mercurial
Relational databases: PostgreSQL, MySQL, MariaDB, SQLite, Microsoft SQL Server, Oracle Database, DB2
NoSQL: MongoDB, Cassandra, DynamoDB, Redis, Couchbase, CouchDB, Neo4j
Databases: PostgreSQL, MySQL, MariaDB, SQLite, Microsoft SQL Server, Oracle Database, DB2, MongoDB, Cassandra, DynamoDB, Redis, Relational databases, NoSQL
Cloud computing: AWS, Azure, Google Cloud, Oracle Cloud
AWS: EC2, S3, AWS Lambda, Amazon ECS, Amazon RDS, DynamoDB, CloudFormation, CloudWatch, Amazon SQS, Redshift
Containers: Docker, Kubernetes, Podman, OpenShift
CI/CD: Jenkins, GitLab CI, GitHub Actions, CircleCI, Travis CI, TeamCity, Azure DevOps, Argo CD
Infrastructure as code: Terraform, CloudFormation, Pulumi, Ansible
Scripting: Bash, PowerShell, Python, Perl, JavaScript, Ruby
Observability: Prometheus, Grafana, Datadog, New Relic, Splunk
Front-end development: React, Angular, Vue.js, Svelte, Full-stack development
Back-end development: Node.js, Express, Django, Flask, FastAPI, Spring, Laravel, Symfony, Ruby on Rails, NestJS, Full-stack development
Web development: Full-stack development, Front-end development, Back-end development, React, Angular, Vue.js, Node.js, Express, Django, Laravel, Symfony, Ruby on Rails, WordPress, PHP
Software development: Web development, Full-stack development, Front-end development, Back-end development, Mobile development, Java, Python, C++, C#, .NET, JavaScript, TypeScript, Kotlin, Swift, PHP, Ruby, Go
Agile: Scrum, Kanban, SAFe
Test automation: Selenium, Cypress, Playwright, Appium, JUnit, Jest, PyTest
Microsoft Office: Excel, Microsoft Word, PowerPoint, Microsoft 365
CAD: AutoCAD, SolidWorks, CATIA, Creo, Autodesk Inventor, Siemens NX, Revit, EPLAN
PLC programming: TIA Portal, Siemens S7
Linux: Ubuntu, Debian, CentOS, Red Hat Enterprise Linux
Machine learning: Deep learning, scikit-learn, TensorFlow, PyTorch, XGBoost
Deep learning: TensorFlow, PyTorch, Keras
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
