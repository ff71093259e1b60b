import { type ESTree, parseSync, Visitor } from 'vite';

/** One thing taken away from the code: what, and where. */
export interface Mutant {
  readonly line: number;
  /** "without", "always", "never"; "taken for true", "taken for false"; "lets all through". */
  readonly how: string;
  /** The code it is done to. */
  readonly text: string;
}

/** Text to put in at a place of the source; `opens` goes around what opens after it. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
  readonly opens: boolean;
}

/** Adds a mutant and says its number. */
type Number = (mutant: Mutant) => number;

/** Finds what can be taken away in a source, and the text that makes each a switch, `__off(n)`. */
export function findMutants(file: string, source: string, number: Number): readonly Insertion[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const insertions: Insertion[] = [];
  const judged = new Set<ESTree.Node>();

  const mutant = (node: ESTree.Node, how: string) => {
    const text = source.slice(node.start, node.end).replace(/\s+/g, ' ');
    const line = source.slice(0, node.start).split('\n').length;
    return `__off(${number({ line, how, text })})`;
  };
  const around = ({ start, end }: ESTree.Node, before: string, after: string) => {
    insertions.push({ at: start, text: before, opens: true });
    insertions.push({ at: end, text: after, opens: false });
  };
  const statement = (node: ESTree.Node) => {
    around(node, `{if(!${mutant(node, 'without')})`, '}');
  };
  const call = (node: ESTree.Node) => {
    around(node, `(${mutant(node, 'without')}?undefined:(`, '))');
  };
  /** Parts of a condition; of `a && b` each is taken for true, of `a || b` for false. */
  const condition = (node: ESTree.Node, hows: readonly ('always' | 'never')[]) => {
    const whole = bare(node);
    judged.add(whole);
    const joined = whole.type === 'LogicalExpression' && whole.operator !== '??';
    // What is more is the same as taking one of the parts away.
    const own = joined
      ? hows.filter((how) => (how === 'never') === (whole.operator === '&&'))
      : hows;
    for (const how of own) {
      const off = mutant(node, how);
      around(node, how === 'always' ? `(${off}||(` : `(!${off}&&(`, '))');
    }
  };
  const part = (node: ESTree.Node, operator: string) => {
    const inner = bare(node);
    judged.add(inner);
    if (inner.type === 'LogicalExpression' && inner.operator === operator) return;
    if (operator === '&&') around(node, `(${mutant(node, 'taken for true')}||(`, '))');
    else if (operator === '||') around(node, `(!${mutant(node, 'taken for false')}&&(`, '))');
  };
  const verdict = (node: ESTree.Node) => {
    if (!judged.has(node)) condition(node, ['always', 'never']);
  };
  const returned = (node: ESTree.Node | null) => {
    if (node && isCall(node)) call(node);
  };

  new Visitor({
    ExpressionStatement(node) {
      if (!('directive' in node && node.directive) && !isSuper(node.expression)) statement(node);
    },
    ThrowStatement: statement,
    BreakStatement: statement,
    ContinueStatement: statement,
    ReturnStatement: (node) => returned(node.argument),
    ArrowFunctionExpression(node) {
      if (node.expression) returned(node.body);
    },
    IfStatement: (node) => condition(node.test, ['always', 'never']),
    ConditionalExpression: (node) => condition(node.test, ['always', 'never']),
    // Taken for true they would not end.
    WhileStatement: (node) => condition(node.test, ['never']),
    ForStatement: (node) => node.test && condition(node.test, ['never']),
    LogicalExpression(node) {
      if (node.operator === '??') return;
      part(node.left, node.operator);
      part(node.right, node.operator);
    },
    BinaryExpression(node) {
      if (COMPARED.has(node.operator)) verdict(node);
    },
    CallExpression(node) {
      const [test] = node.arguments;
      if (!test || !isFilter(node)) return;
      around(test, `${mutant(node, 'lets all through:')}?()=>true:(`, ')');
    },
  }).visit(program);
  return insertions;
}

const COMPARED = new Set('=== !== < > <= >= in instanceof'.split(' '));

/** The source with its switches; every line stays the line it was. */
export function insertAll(source: string, insertions: readonly Insertion[]): string {
  const places = [...new Set(insertions.map(({ at }) => at))].sort((a, b) => a - b);
  let last = 0;
  let made = '';
  for (const at of places) {
    const here = insertions.filter((one) => one.at === at);
    const closing = here.filter(({ opens }) => !opens).reverse();
    const opening = here.filter(({ opens }) => opens);
    made += source.slice(last, at) + [...closing, ...opening].map(({ text }) => text).join('');
    last = at;
  }
  return made + source.slice(last);
}

function bare(node: ESTree.Node): ESTree.Node {
  return node.type === 'ParenthesizedExpression' ? bare(node.expression) : node;
}

function isCall(node: ESTree.Node): boolean {
  const inner = bare(node);
  return inner.type === 'CallExpression' || inner.type === 'AwaitExpression';
}

function isSuper(node: ESTree.Node): boolean {
  return node.type === 'CallExpression' && node.callee.type === 'Super';
}

function isFilter({ callee }: ESTree.CallExpression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'filter'
  );
}
