/**
 * Names under which the same skill goes, by which documents are compared: first the usual name, then
 * how else it is written. Only what is the same thing, never what is merely near it. A larger
 * dictionary takes its place beside this table in `canonicalSkill` and `findKnownSkills`.
 */
const ALIASES: readonly (readonly [string, ...string[]])[] = [
  ['JavaScript', 'js', 'ecmascript', 'modern javascript'],
  ['TypeScript', 'ts'],
  ['Python', 'python3', 'python 3'],
  ['Java'],
  ['Kotlin'],
  ['Scala'],
  ['Swift'],
  ['Rust'],
  ['Ruby'],
  ['PHP'],
  ['Perl'],
  ['Haskell'],
  ['Elixir'],
  ['Julia'],
  ['MATLAB'],
  ['COBOL'],
  ['Fortran'],
  ['Dart'],
  ['Groovy'],
  ['Clojure'],
  ['Objective-C'],
  ['Go', 'golang'],
  ['C'],
  ['R'],
  ['C++', 'cpp'],
  ['C#', 'c sharp', 'csharp'],
  ['.NET', 'dotnet', '.net core', 'asp.net'],
  ['VB.NET'],
  ['F#'],
  ['HTML', 'html5', 'html 5'],
  ['CSS', 'css3', 'css 3'],
  ['Sass', 'scss'],
  ['Tailwind CSS', 'tailwind'],
  ['Bootstrap'],
  ['React', 'react.js', 'reactjs', 'react js'],
  ['React Native'],
  ['Angular', 'angular.js', 'angularjs'],
  ['Vue.js', 'vue', 'vuejs'],
  ['Svelte'],
  ['Next.js', 'nextjs'],
  ['jQuery'],
  ['Redux'],
  ['Flutter'],
  ['Ionic'],
  ['Node.js', 'node', 'nodejs', 'node js'],
  ['Express', 'express.js', 'expressjs'],
  ['NestJS', 'nest.js'],
  ['Django'],
  ['Flask'],
  ['FastAPI'],
  ['Ruby on Rails', 'rails', 'ror'],
  ['Spring', 'spring boot'],
  ['Laravel'],
  ['Symfony'],
  ['Jinja', 'jinja2'],
  ['WordPress'],
  ['Drupal'],
  ['Magento'],
  ['Shopify'],
  ['SQL'],
  ['NoSQL'],
  ['PostgreSQL', 'postgres', 'postgre sql'],
  ['MySQL'],
  ['MariaDB'],
  ['SQLite'],
  ['Microsoft SQL Server', 'sql server', 'mssql', 'ms sql'],
  ['Oracle Database', 'oracle'],
  ['MongoDB', 'mongo'],
  ['Redis'],
  ['Cassandra'],
  ['DynamoDB'],
  ['Elasticsearch', 'elastic search'],
  ['Snowflake'],
  ['BigQuery'],
  ['Redshift'],
  ['Neo4j'],
  ['Kubernetes', 'k8s'],
  ['Docker'],
  ['OpenShift'],
  ['Helm'],
  ['Istio'],
  ['Linkerd'],
  ['Terraform'],
  ['CloudFormation'],
  ['Pulumi'],
  ['Ansible'],
  ['Puppet'],
  ['Jenkins'],
  ['GitLab CI', 'gitlab ci/cd'],
  ['GitHub Actions'],
  ['CircleCI'],
  ['Argo CD', 'argocd'],
  [
    'CI/CD',
    'continuous integration',
    'continuous delivery',
    'continuous deployment',
    'ci/cd pipelines',
  ],
  ['AWS', 'amazon web services'],
  ['Azure', 'microsoft azure'],
  ['Google Cloud', 'gcp', 'google cloud platform'],
  ['AWS Lambda', 'lambda'],
  ['EC2'],
  ['S3'],
  ['Amazon ECS', 'ecs'],
  ['Amazon RDS', 'rds'],
  ['PagerDuty'],
  ['Heroku'],
  ['Cloudflare'],
  ['Prometheus'],
  ['Grafana'],
  ['CloudWatch'],
  ['Datadog'],
  ['New Relic'],
  ['Splunk'],
  ['ELK Stack', 'elk'],
  ['Kafka', 'apache kafka'],
  ['RabbitMQ'],
  ['Spark', 'apache spark'],
  ['Hadoop'],
  ['Airflow', 'apache airflow'],
  ['dbt'],
  ['Flink', 'apache flink'],
  ['Databricks'],
  ['Git'],
  ['SVN', 'subversion'],
  ['GitHub'],
  ['GitLab'],
  ['Bitbucket'],
  ['Jira'],
  ['Confluence'],
  ['Trello'],
  ['Asana'],
  ['Linux', 'gnu/linux'],
  ['Unix'],
  ['Windows Server'],
  ['macOS'],
  ['Bash', 'shell scripting'],
  ['PowerShell'],
  ['TCP/IP'],
  ['DNS'],
  ['Active Directory'],
  ['Intune', 'microsoft intune'],
  ['Microsoft 365', 'office 365', 'm365', 'o365'],
  ['Microsoft Office', 'ms office'],
  ['Excel', 'microsoft excel', 'ms excel'],
  ['Microsoft Word', 'ms word'],
  ['PowerPoint', 'microsoft powerpoint'],
  ['Microsoft Visio', 'visio'],
  ['Lucidchart'],
  ['SharePoint'],
  ['VMware'],
  ['Citrix'],
  ['ServiceNow'],
  ['Machine learning', 'ml'],
  ['Deep learning'],
  ['Natural language processing', 'nlp'],
  ['Computer vision'],
  ['TensorFlow'],
  ['PyTorch'],
  ['Keras'],
  ['JAX'],
  ['scikit-learn', 'sklearn', 'scikit learn'],
  ['Pandas'],
  ['NumPy'],
  ['SciPy'],
  ['CUDA'],
  ['ONNX'],
  ['Hugging Face'],
  ['LLMs', 'llm', 'large language models'],
  ['A/B testing', 'ab testing'],
  ['REST', 'rest api', 'rest apis', 'restful', 'restful api', 'restful apis', 'restful services'],
  ['GraphQL'],
  ['gRPC'],
  ['WebSockets', 'websocket'],
  ['Microservices', 'microservices architecture', 'microservice'],
  ['Event-driven architecture', 'event-driven systems'],
  ['OAuth'],
  ['SAML'],
  ['SAST'],
  ['DAST'],
  ['Penetration testing', 'pentesting'],
  ['OWASP'],
  ['Agile', 'agile methodologies', 'agile methodology'],
  ['Scrum'],
  ['Kanban'],
  ['Waterfall'],
  ['Six Sigma'],
  ['Lean'],
  ['PRINCE2'],
  ['ITIL'],
  ['TDD', 'test-driven development'],
  ['DevOps'],
  ['SRE', 'site reliability engineering'],
  ['Selenium'],
  ['Cypress'],
  ['Playwright'],
  ['Jest'],
  ['JUnit'],
  ['PyTest'],
  ['Webpack'],
  ['Vite'],
  ['Figma'],
  ['Sketch'],
  ['Adobe XD'],
  ['Photoshop', 'adobe photoshop'],
  ['Illustrator', 'adobe illustrator'],
  ['InDesign', 'adobe indesign'],
  ['Adobe Creative Suite', 'adobe creative cloud'],
  ['Design systems'],
  ['Usability testing', 'user testing'],
  ['Accessibility', 'a11y'],
  ['Wireframing'],
  ['User research'],
  ['UI/UX', 'ux/ui', 'ui/ux design'],
  ['Salesforce', 'salesforce crm'],
  ['HubSpot'],
  ['CRM', 'customer relationship management'],
  ['SAP', 'sap erp'],
  ['SAP PM'],
  ['ERP', 'erp systems'],
  ['Microsoft Dynamics', 'dynamics 365'],
  ['Power BI', 'powerbi', 'microsoft power bi'],
  ['Tableau'],
  ['Looker'],
  ['Google Analytics'],
  ['SEO', 'search engine optimization', 'search engine optimisation'],
  ['QuickBooks'],
  ['Xero'],
  ['Negotiation', 'negotiating', 'negotiation skills'],
  ['Forecasting'],
  ['Key account management'],
  ['Tender writing'],
  ['B2B sales'],
  ['AutoCAD'],
  ['AutoCAD Electrical'],
  ['SolidWorks'],
  ['CATIA'],
  ['Revit'],
  ['EPLAN', 'eplan p8', 'eplan electric p8'],
  ['TIA Portal', 'siemens tia portal'],
  ['PLC programming', 'sps-programmierung', 'plc'],
  ['IV therapy', 'intravenous therapy'],
  ['Cannulation'],
  ['Venepuncture', 'venipuncture', 'phlebotomy'],
  ['NEWS2'],
  ['Wound care'],
  ['Medication administration', 'administration of medicines'],
  ['Immediate Life Support', 'ils'],
  ['Advanced Life Support', 'als', 'acls'],
  ['Basic Life Support', 'bls'],
  ['Non-medical prescribing', 'v300'],
  ['NMC registration', 'nmc registered', 'nmc pin', 'current nmc registration'],
  ['Registered Nurse', 'rn', 'registered general nurse', 'rgn'],
  [
    'Electronic patient records',
    'electronic health records',
    'epr',
    'ehr',
    'emr',
    'electronic medical records',
  ],
  ['SystmOne', 'systemone'],
  ['Cerner Millennium', 'cerner'],
  ['Epic'],
  ['Safeguarding', 'safeguarding adults'],
  ['Discharge planning'],
  ['Triage'],
  ['Manual handling'],
  ['Forklift', 'fork lift', 'counterbalance', 'staplerschein'],
  ['Stock control', 'inventory management'],
  ['HACCP'],
  [
    'Driving licence',
    "driver's license",
    'driving license',
    'full uk driving licence',
    'führerschein klasse b',
  ],
  ['Project management'],
  ['Stakeholder management'],
  ['Communication', 'communication skills'],
  ['Teamwork', 'team working'],
  ['Leadership', 'team leading', 'team leadership'],
  ['Problem solving', 'problem-solving', 'problem-solving skills'],
  ['Time management'],
  ['Customer service'],
  ['ISTQB'],
  ['CISSP'],
  ['CKA'],
  ['CKAD'],
  ['PMP'],
  ['AWS Certified Solutions Architect'],
  ['CompTIA Network+', 'network+'],
  ['CompTIA A+'],
  ['CCNA'],
];

/** Words that are a skill in a list of skills and something else anywhere else. */
const AMBIGUOUS = new Set([
  'go',
  'c',
  'r',
  'node',
  'spring',
  'express',
  'oracle',
  'rails',
  'swift',
  'dart',
  'rust',
  'spark',
  'lean',
  'epic',
  'helm',
  'sketch',
  'puppet',
  'ms',
  'ts',
  'js',
  'ml',
  'als',
  'rn',
  'bls',
  'ils',
  'elk',
  'excel',
  'communication',
  'leadership',
  'teamwork',
  'ionic',
  'julia',
  'looker',
  'illustrator',
  'word',
  'access',
  'rest',
  'sass',
  'vite',
  'jest',
  'emr',
  'plc',
  'cypress',
  'counterbalance',
]);

const CANONICAL = new Map(
  ALIASES.flatMap(([canonical, ...aliases]) =>
    [canonical, ...aliases].map((name) => [key(name), canonical] as const),
  ),
);
const LONGEST_WORDS = Math.max(...[...CANONICAL.keys()].map((name) => name.split(' ').length));

function key(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The usual name of a skill, or the name as it is written where the table does not know it. */
export function canonicalSkill(name: string): string {
  const plain = key(name.replace(/\s*\([^)]*\)\s*$/, ''));
  return CANONICAL.get(plain) ?? name.trim();
}

export function isKnownSkill(name: string): boolean {
  return CANONICAL.has(key(name));
}

/** Whether the name of a skill means something else in a sentence. */
export function isAmbiguousSkill(name: string): boolean {
  return AMBIGUOUS.has(key(name));
}

export type KnownSkill = { start: number; end: number; name: string; canonical: string };

/**
 * Every skill of the table that a text names, as whole words, the longest name first. With
 * `isSkillList` also those whose names mean something else in a sentence (Go, R, Excel): in sentences
 * they count only where they are written as names.
 */
export function findKnownSkills(
  text: string,
  options: { isSkillList?: boolean } = {},
): KnownSkill[] {
  const found: KnownSkill[] = [];
  const words = [
    ...text.matchAll(/[.]?[\p{L}\p{N}][\p{L}\p{N}\p{M}+#'’.-]*(?:\/[\p{L}\p{N}]+)*/gu),
  ].map((match) => {
    const bare = match[0].replace(/[.'’-]+$/, '');
    return { start: match.index, end: match.index + bare.length };
  });
  for (let at = 0; at < words.length; ) {
    const taken = longestAt(text, words, at, options.isSkillList ?? false);
    if (taken) found.push(taken.skill);
    else found.push(...insideWord(text, words[at]));
    at += taken?.words ?? 1;
  }
  return found;
}

/** "Python/Django", "GIT/SVN": names joined by strokes. */
function insideWord(text: string, word: { start: number; end: number } | undefined): KnownSkill[] {
  if (!word || !text.slice(word.start, word.end).includes('/')) return [];
  let start = word.start;
  return text
    .slice(word.start, word.end)
    .split('/')
    .flatMap((name) => {
      const from = start;
      start += name.length + 1;
      const canonical = AMBIGUOUS.has(key(name)) ? undefined : CANONICAL.get(key(name));
      return canonical ? [{ start: from, end: from + name.length, name, canonical }] : [];
    });
}

function longestAt(
  text: string,
  words: readonly { start: number; end: number }[],
  at: number,
  isSkillList: boolean,
): { words: number; skill: KnownSkill } | null {
  const first = words[at];
  for (let count = Math.min(LONGEST_WORDS, words.length - at); count >= 1 && first; count -= 1) {
    const last = words[at + count - 1];
    if (!last) continue;
    const name = text.slice(first.start, last.end);
    const canonical = /[\n\t,;]/.test(name) ? undefined : CANONICAL.get(key(name));
    if (!canonical) continue;
    if (!isSkillList && AMBIGUOUS.has(key(name)) && !isWrittenAsName(text, first.start, name))
      continue;
    return { words: count, skill: { start: first.start, end: last.end, name, canonical } };
  }
  return null;
}

/** A capital inside a sentence or a list: "in Go and Rust", "Advanced Excel", "Kafka and Go,". */
function isWrittenAsName(text: string, start: number, name: string): boolean {
  if (!/^\p{Lu}/u.test(name) || name.length === 1) return false;
  if (/^\s+(?:19|20)\d\d/.test(text.slice(start + name.length))) return false;
  return /(?:[\p{L}\p{N},/(]|:)\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}
