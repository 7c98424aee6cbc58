/**
 * The part of Inngest's expressions (CEL) that the product may use: paths from `event` and `async`,
 * strings, numbers, true, false, null, `==` `!=` `<` `<=` `>` `>=`, `&&` `||` `!`, `+` and brackets.
 * Anything else is refused when the function is registered.
 */
export type Expression = (scope: Scope) => unknown;
type Scope = { event?: unknown; async?: unknown };

type Token = { kind: 'name' | 'string' | 'number' | 'sign' | 'end'; text: string };

const TOKEN =
  /\s*(?:(?<name>[A-Za-z_]\w*)|(?<number>\d+(?:\.\d+)?)|(?<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<sign>==|!=|<=|>=|&&|\|\||[<>!+().[\]]))/y;
const ROOTS = ['event', 'async'] as const;

/** Compiles an expression. Throws an Error that names what is not understood. */
export function compileExpression(source: string): Expression {
  const tokens = tokenize(source);
  let at = 0;
  const peek = (): Token => tokens[at] ?? { kind: 'end', text: '' };
  const isSign = (text: string) => peek().kind === 'sign' && peek().text === text;
  function take(): Token {
    const token = peek();
    at += 1;
    return token;
  }
  function expect(text: string): void {
    if (!isSign(text)) throw refusal(source, `"${text}" was expected`);
    take();
  }

  function binary(next: () => Expression, operators: Record<string, Operator>): () => Expression {
    return () => {
      let left = next();
      for (;;) {
        const token = peek();
        const operator =
          token.kind === 'sign' && Object.hasOwn(operators, token.text)
            ? operators[token.text]
            : undefined;
        if (!operator) return left;
        take();
        const first = left;
        const second = next();
        left = (scope) =>
          operator(
            () => first(scope),
            () => second(scope),
          );
      }
    };
  }

  function primary(): Expression {
    const token = take();
    if (token.kind === 'string') {
      const text = token.text.slice(1, -1).replace(/\\(.)/g, '$1');
      return () => text;
    }
    if (token.kind === 'number') {
      const value = Number(token.text);
      return () => value;
    }
    if (token.kind === 'sign' && token.text === '(') {
      const inner = parseOr();
      expect(')');
      return inner;
    }
    if (token.kind === 'name') return named(token.text);
    throw refusal(
      source,
      token.kind === 'end' ? 'it ends too early' : `"${token.text}" is misplaced`,
    );
  }

  function named(name: string): Expression {
    if (name === 'true') return () => true;
    if (name === 'false') return () => false;
    if (name === 'null') return () => null;
    const root = ROOTS.find((known) => known === name);
    if (!root) throw refusal(source, `"${name}" is not known here`);
    const path: string[] = [];
    for (;;) {
      if (isSign('.')) {
        take();
        const member = take();
        if (member.kind !== 'name') throw refusal(source, 'a name was expected after "."');
        path.push(member.text);
      } else if (isSign('[')) {
        take();
        const member = take();
        if (member.kind !== 'string' && member.kind !== 'number') {
          throw refusal(source, 'a string or a number was expected in "[ ]"');
        }
        path.push(member.kind === 'string' ? member.text.slice(1, -1) : member.text);
        expect(']');
      } else if (isSign('(')) {
        throw refusal(source, 'functions are not supported');
      } else {
        return (scope) => path.reduce<unknown>(memberOf, scope[root]);
      }
    }
  }

  function unary(): Expression {
    if (!isSign('!')) return primary();
    take();
    const inner = unary();
    return (scope) => inner(scope) !== true;
  }

  const parseSum = binary(unary, { '+': (a, b) => add(a(), b()) });
  const parseComparison = binary(parseSum, COMPARISONS);
  const parseAnd = binary(parseComparison, { '&&': (a, b) => a() === true && b() === true });
  const parseOr: () => Expression = binary(parseAnd, {
    '||': (a, b) => a() === true || b() === true,
  });

  const whole = parseOr();
  if (peek().kind !== 'end') throw refusal(source, `"${peek().text}" is misplaced`);
  return whole;
}

/** The value of an expression as a key; null when it points at nothing. */
export function keyOf(expression: Expression, scope: Scope): string | null {
  const value = expression(scope);
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

type Operator = (left: () => unknown, right: () => unknown) => unknown;

const COMPARISONS: Record<string, Operator> = {
  '==': (a, b) => (a() ?? null) === (b() ?? null),
  '!=': (a, b) => (a() ?? null) !== (b() ?? null),
  '<': (a, b) => compare(a(), b(), (order) => order < 0),
  '<=': (a, b) => compare(a(), b(), (order) => order <= 0),
  '>': (a, b) => compare(a(), b(), (order) => order > 0),
  '>=': (a, b) => compare(a(), b(), (order) => order >= 0),
};

function compare(a: unknown, b: unknown, holds: (order: number) => boolean): boolean {
  if (typeof a === 'number' && typeof b === 'number') return holds(a - b);
  if (typeof a === 'string' && typeof b === 'string') return holds(a < b ? -1 : a > b ? 1 : 0);
  return false;
}

function add(a: unknown, b: unknown): unknown {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  if (a === undefined || a === null || b === undefined || b === null) return null;
  return `${String(a)}${String(b)}`;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const end = source.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const from = TOKEN.lastIndex;
    const groups = TOKEN.exec(source)?.groups;
    if (!groups)
      throw refusal(source, `"${source.slice(from).trim().slice(0, 12)}" is not supported`);
    const [kind, text] = Object.entries(groups).find(([, matched]) => matched !== undefined) ?? [];
    tokens.push({ kind: (kind ?? 'end') as Token['kind'], text: text ?? '' });
  }
  return tokens;
}

function refusal(source: string, why: string): Error {
  return new Error(`the expression \`${source}\` cannot be used: ${why}`);
}
