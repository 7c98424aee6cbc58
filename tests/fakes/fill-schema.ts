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

/**
 * A value that fits a JSON Schema (the subset that Zod writes), filled by the names of its fields: quotes are
 * sentences that were said, ids are ids that were named. The same input gives the same value.
 */
export function fillSchema(schema: JsonSchema, material: FillMaterial): unknown {
  return fill(schema, { root: schema, material, name: '', index: 0 });
}

type Place = { root: JsonSchema; material: FillMaterial; name: string; index: number };

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
    case 'array': {
      const least = Number(target.minItems ?? 0);
      const most = Number(target.maxItems ?? Number.POSITIVE_INFINITY);
      const length = Math.max(least, Math.min(most, ITEMS));
      const items = (target.items ?? {}) as JsonSchema;
      return Array.from({ length }, (_, index) => fill(items, { ...place, index }));
    }
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
    text = `What did you do in case ${index + 1}, and what came of it?`;
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
