import { part, type Span } from './text-lines.ts';

export type NamedRole = 'title' | 'employer';

/** Labels of forms such as Europass, without case and accents. */
const LABELS: Record<NamedRole | 'other', readonly string[]> = {
  title: [
    'position',
    'position held',
    'title',
    'job title',
    'role',
    'designation',
    'post',
    'post held',
    'occupation',
    'occupation or position held',
    'poste',
    'poste occupe',
    'fonction',
    'fonction ou poste occupe',
    'intitule du poste',
    'funktion',
    'tatigkeit',
    'tatig als',
    'stelle',
    'beruf oder funktion',
    'functia',
    'functia sau postul ocupat',
    'functie',
    'postul',
    'post ocupat',
    'ocupatia',
    'pozitia',
    'pozitie',
    'cargo',
    'puesto',
    'ruolo',
    'stanowisko',
    '职位',
    '职务',
    '岗位',
    '担任职务',
    '职位名称',
    'المسمى الوظيفي',
    'الوظيفة',
    'المنصب',
  ],
  employer: [
    'company',
    'company name',
    'employer',
    'name of employer',
    'name and address of employer',
    'organisation',
    'organization',
    'entreprise',
    'societe',
    'employeur',
    'nom et adresse de l employeur',
    'nom de l employeur',
    'firma',
    'unternehmen',
    'arbeitgeber',
    'name und adresse des arbeitgebers',
    'angajator',
    'angajatorul',
    'numele si adresa angajatorului',
    'numele angajatorului',
    'compania',
    'companie',
    'empresa',
    'azienda',
    'pracodawca',
    '公司',
    '公司名称',
    '单位',
    '工作单位',
    '企业名称',
    'الشركة',
    'اسم الشركة',
    'جهة العمل',
  ],
  other: [
    'location',
    'place',
    'city',
    'date',
    'dates',
    'period',
    'duration',
    'from to',
    'department',
    'responsibilities',
    'main activities and responsibilities',
    'type of business or sector',
    'business or sector',
    'reason for leaving',
    'supervisor',
    'industry',
    'zeitraum',
    'dauer',
    'ort',
    'abteilung',
    'branche',
    'aufgaben',
    'wichtigste tatigkeiten und zustandigkeiten',
    'tatigkeitsbereich oder branche',
    'periode',
    'dates',
    'duree',
    'lieu',
    'service',
    'missions',
    'principales activites et responsabilites',
    'type ou secteur d activite',
    'perioada',
    'data',
    'locul',
    'localitatea',
    'departament',
    'activitati si responsabilitati principale',
    'principalele activitati si responsabilitati',
    'responsabilitati',
    'tipul activitatii sau sectorul de activitate',
    'domeniul de activitate',
    '时间',
    '工作时间',
    '地点',
    '工作地点',
    '部门',
    '所属行业',
    '工作内容',
    '工作描述',
    '工作职责',
    '汇报对象',
    'المدة',
    'الفترة',
    'المكان',
  ],
};
const ROLE_OF = new Map(
  Object.entries(LABELS).flatMap(([role, labels]) =>
    labels.map((label) => [label, role as NamedRole | 'other'] as const),
  ),
);
const LABEL_CHARACTERS_MAX = 60;

/** What a line is said to be by the label before its colon or tab, and what stands after the label. */
export function labelledRow(span: Span): { role: NamedRole | 'other' | null; value: Span | null } {
  const head = span.text.slice(0, LABEL_CHARACTERS_MAX + 1);
  const mark = /[:：\t]/.exec(head);
  const role = ROLE_OF.get(plainLabel(mark ? head.slice(0, mark.index) : head)) ?? null;
  if (!role) return { role: null, value: span };
  // A word like "Position" alone is a label whose value stands elsewhere.
  if (!mark) return { role: 'other', value: null };
  const value = part(span, mark.index + 1, span.text.length);
  return value.text === '' ? { role: 'other', value: null } : { role, value };
}

function plainLabel(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .replace(/['’()/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
