import { openApiDocument } from './openapi.ts';

/** One line of a shape: `items[].turn_id`, what it is, and what it means. */
export type FieldLine = { name: string; type: string; required: boolean; description: string };

export type ReferenceOperation = {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  description: string;
  /** who may call it, as credentials: empty means anybody */
  credentials: string[];
  /** path, query and header values */
  parameters: (FieldLine & { in: string })[];
  body: { type: string; fields: FieldLine[]; example: string } | null;
  answers: { status: string; description: string; type: string; fields: FieldLine[] }[];
};

type Schema = {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  format?: string;
  description?: string;
  example?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: Schema | boolean;
};

type OperationObject = {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  security?: Record<string, unknown>[];
  parameters?: {
    name: string;
    in: string;
    required?: boolean;
    schema: Schema;
    description?: string;
  }[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>;
};

/** Deep enough for every answer of ours; what lies deeper is named by its type. */
const DEPTH_MAX = 5;

/** The OpenAPI document as lines to print, operation by operation, in the order of the table. */
export function apiReference(): ReferenceOperation[] {
  const document = openApiDocument('') as unknown as {
    paths: Record<string, Record<string, OperationObject>>;
    components: { schemas: Record<string, Schema> };
  };
  const { schemas } = document.components;
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      tag: operation.tags[0] ?? '',
      summary: operation.summary,
      description: operation.description ?? '',
      credentials: (operation.security ?? []).flatMap((entry) => Object.keys(entry)),
      parameters: (operation.parameters ?? []).map((parameter) => ({
        in: parameter.in,
        name: parameter.name,
        type: typeOf(parameter.schema, schemas),
        required: parameter.required ?? false,
        description: parameter.description ?? parameter.schema.description ?? '',
      })),
      body: bodyOf(operation, schemas),
      answers: Object.entries(operation.responses).map(([status, response]) => {
        const [type = '', media] = Object.entries(response.content ?? {})[0] ?? [];
        const isOurs = type === 'application/json' && media !== undefined;
        const fields = isOurs ? fieldLines(media.schema, schemas) : [];
        return { status, type, description: response.description, fields };
      }),
    })),
  );
}

function bodyOf(
  operation: OperationObject,
  schemas: Record<string, Schema>,
): ReferenceOperation['body'] {
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  if (type === undefined || media === undefined) return null;
  return {
    type,
    fields: fieldLines(media.schema, schemas),
    example: JSON.stringify(exampleOf(media.schema, schemas), null, 2),
  };
}

/** The fields of a shape, those inside others after them, with the way to them in their name. */
function fieldLines(
  schema: Schema,
  schemas: Record<string, Schema>,
  prefix = '',
  depth = 0,
): FieldLine[] {
  const shape = resolve(schema, schemas);
  const inner = shape.anyOf ?? shape.oneOf;
  if (inner) {
    const shapes = inner.filter((option) => resolve(option, schemas).type !== 'null');
    const lines = shapes.flatMap((option) => fieldLines(option, schemas, prefix, depth));
    return lines.filter((line, at) => lines.findIndex(({ name }) => name === line.name) === at);
  }
  if (shape.items) return fieldLines(shape.items, schemas, `${prefix}[]`, depth);
  if (!shape.properties || depth >= DEPTH_MAX) return [];
  return Object.entries(shape.properties).flatMap(([key, value]) => {
    const name = prefix ? `${prefix}.${key}` : key;
    const line: FieldLine = {
      name,
      type: typeOf(value, schemas),
      required: shape.required?.includes(key) ?? false,
      description: value.description ?? resolve(value, schemas).description ?? '',
    };
    return [line, ...fieldLines(value, schemas, name, depth + 1)];
  });
}

function typeOf(schema: Schema, schemas: Record<string, Schema>): string {
  const shape = resolve(schema, schemas);
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.enum) return shape.enum.map((value) => JSON.stringify(value)).join(' | ');
  const options = shape.anyOf ?? shape.oneOf;
  if (options) return [...new Set(options.map((option) => typeOf(option, schemas)))].join(' | ');
  if (shape.items) return `${typeOf(shape.items, schemas)}[]`;
  if (Array.isArray(shape.type)) return shape.type.join(' | ');
  return shape.format === 'date-time' ? 'date-time' : (shape.type ?? 'any');
}

function exampleOf(schema: Schema, schemas: Record<string, Schema>): unknown {
  const shape = resolve(schema, schemas);
  if (shape.example !== undefined) return shape.example;
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  const options = shape.anyOf ?? shape.oneOf;
  if (options?.[0]) return exampleOf(options[0], schemas);
  if (shape.properties) {
    const entries = Object.entries(shape.properties);
    return Object.fromEntries(entries.map(([key, value]) => [key, exampleOf(value, schemas)]));
  }
  if (shape.items) return [exampleOf(shape.items, schemas)];
  if (shape.type === 'integer' || shape.type === 'number') return 1;
  return shape.type === 'boolean' ? true : '';
}

function resolve(schema: Schema, schemas: Record<string, Schema>): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : { ...schemas[name], ...omitRef(schema) };
}

function omitRef({ $ref: _, ...rest }: Schema): Schema {
  return rest;
}
