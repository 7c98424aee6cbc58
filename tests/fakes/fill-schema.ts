export type FillMaterial = {
  /** quotable sentences */
  sentences: readonly string[];
  /** ids named in the prompt */
  ids: readonly string[];
  seed: number;
};

type JsonSchema = Record<string, unknown>;

/** List entries made when the schema asks for no more. */
const ITEMS = 2;

const NAMES = [
  'Doing the central work',
  'Finding causes',
  'Working with others',
  'Planning ahead',
  'Learning from results',
  'Explaining decisions',
];

/**
 * A value that fits a JSON Schema (the subset that Zod writes), filled by the names of its fields: quotes are
 * sentences that were said, ids are ids that were named. The same input gives the same value.
 */
export function fillSchema(schema: JsonSchema, material: FillMaterial): unknown {
  return fill(schema, { root: schema, material, name: '', index: 0, siblings: 1 });
}

type Place = {
  root: JsonSchema;
  material: FillMaterial;
  name: string;
  /** which entry of the nearest list this belongs to, and how many that list has */
  index: number;
  siblings: number;
};

function fill(schema: JsonSchema, place: Place): unknown {
  const target = resolve(schema, place.root);
  if ('const' in target) return target.const;
  if (Array.isArray(target.enum)) return target.enum[place.index % target.enum.length];
  const variants = (target.anyOf ?? target.oneOf) as JsonSchema[] | undefined;
  if (variants) {
    const chosen = variants.find((variant) => variant.type !== 'null') ?? variants[0];
    return chosen ? fill(chosen, place) : null;
  }
  const type = Array.isArray(target.type)
    ? target.type.find((kind) => kind !== 'null')
    : target.type;
  switch (type) {
    case 'object':
      return fillObject(target, place);
    case 'array':
      return fillArray(target, place);
    case 'integer':
    case 'number':
      return fillNumber(target, place);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return fillString(target, place);
  }
}

function fillArray(schema: JsonSchema, place: Place): unknown[] {
  const { name, index, siblings, material } = place;
  // What speaks against somebody is an empty list: a fake has no opinion.
  if (/^counter|concern/.test(name)) return [];
  if (/_ids$/.test(name) && material.ids.length > 0)
    return material.ids.filter((_, at) => at % siblings === index);
  const wanted = /\b(\d+) to \d+\b/.exec(String(schema.description ?? ''))?.[1];
  const least = Number(schema.minItems ?? wanted ?? 0);
  const most = Number(schema.maxItems ?? Number.POSITIVE_INFINITY);
  const length = Math.max(least, Math.min(most, ITEMS));
  const items = (schema.items ?? {}) as JsonSchema;
  return Array.from({ length }, (_, at) => fill(items, { ...place, index: at, siblings: length }));
}

function fillObject(schema: JsonSchema, place: Place): Record<string, unknown> {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>;
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      fill(property, { ...place, name }),
    ]),
  );
}

function fillNumber(schema: JsonSchema, { name }: Place): number {
  const least = Number(schema.minimum ?? schema.exclusiveMinimum ?? 0);
  const most = Number(schema.maximum ?? least + 10);
  if (/level/.test(name)) return Math.min(Math.max(3, least), most);
  return Math.round((least + most) / 2);
}

function fillString(schema: JsonSchema, { name, index, material }: Place): string {
  const { sentences, ids, seed } = material;
  const sentence = sentences[(seed + index) % Math.max(1, sentences.length)] ?? '';
  if (schema.format === 'date-time') return '2026-01-01T00:00:00.000Z';
  if (typeof schema.pattern === 'string' && schema.pattern.includes('\\d{4}')) return '2020';
  let text: string;
  if (/quote|evidence|excerpt|line/.test(name)) text = sentence;
  else if (/(^|_)ids?$/.test(name)) text = ids[index % Math.max(1, ids.length)] ?? `x${index + 1}`;
  else if (/question/.test(name))
    text = `Tell me about a time when case ${index + 1} came up in your own work. What did you do?`;
  else if (name === 'name') text = NAMES[index % NAMES.length] ?? 'Name';
  else if (/summary|rationale|reason|note|text/.test(name))
    text = sentence === '' ? 'Nothing was said about it.' : `It was said: ${sentence}`;
  else text = `${name === '' ? 'value' : name.replaceAll('_', ' ')} ${index + 1}`;
  const most = Number(schema.maxLength ?? Number.POSITIVE_INFINITY);
  return text.slice(0, most).padEnd(Number(schema.minLength ?? 0), '.');
}

function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (typeof schema.$ref !== 'string') return schema;
  const path = schema.$ref.replace(/^#\/?/, '').split('/').filter(Boolean);
  const found = path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    root,
  );
  return (found ?? {}) as JsonSchema;
}
