// The arrows of the house as a lint rule: what each room of src/ may know (docs/architecture.md). It sees import and
// export, `import('…')` and `import.meta.glob` fetched late, and the type `typeof import('…')`.
import { basename, dirname, relative, resolve, sep } from 'node:path';

/** What views may see of a playthrough: its view, and the settings. */
const VIEWED = ['session/view', 'session/settings'];

/** Rooms, or single files of rooms, that each room may know besides itself. src/main.tsx puts the house together and may know all. */
const KNOWS = {
  game: [],
  story: ['game'],
  session: ['game', 'story'],
  i18n: [],
  ui: [...VIEWED, 'i18n'],
  // The tableau is what it draws.
  stage: ['session/view', 'story/tableau'],
  sound: VIEWED,
};

/** Folders outside src/ that the game is made of. */
const MATERIAL = ['assets', 'locales'];

/** The rules run anywhere: no view, no script, no table of their own; only the schema library. */
const PURE = { room: 'game', packages: ['valibot'] };

const isWithin = (path, place) => path === place || path.startsWith(`${place}/`);

/** What is wrong with a file of a room knowing this; null when nothing is. `root` is the repository. */
function faultOf(root, file, source) {
  const [top, room] = relative(root, file).split(sep);
  if (top !== 'src' || room === undefined || room === 'main.tsx') return null;
  const isFile = source.startsWith('.') || source.startsWith('/');
  if (!isFile) {
    return room === PURE.room && !PURE.packages.includes(source)
      ? `The rules run without any view or tool: src/${room} may import its own files and ${PURE.packages.join(', ')} only.`
      : null;
  }
  const wanted = source.startsWith('/') ? `${root}${source}` : resolve(dirname(file), source);
  const path = relative(root, wanted)
    .split(sep)
    .join('/')
    .replace(/\.[tj]sx?$/, '');
  if (isWithin(path, `src/${room}`)) return null;
  if (room !== PURE.room && MATERIAL.some((folder) => isWithin(path, folder))) return null;
  const known = KNOWS[room];
  if (known === undefined) return `src/${room} has no arrows yet: say in tools/arrows.mjs what it may know.`;
  return known.some((place) => isWithin(path, `src/${place}`))
    ? null
    : `src/${room} may not know ${path} (docs/architecture.md; tools/arrows.mjs).`;
}

/** The words of a literal or of a template without holes; null for anything that is only known when the game runs. */
function wordsOf(node) {
  if (node?.type === 'Literal') return String(node.value);
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return null;
}

const isGlob = ({ type, object, property }) =>
  type === 'MemberExpression' && object.type === 'MetaProperty' && property.name === 'glob';

const arrows = {
  meta: { type: 'problem', docs: { description: 'what each room of the house may know' }, schema: [] },
  create(context) {
    const check = (node, source) => {
      const words = wordsOf(source);
      const message =
        words === null
          ? `${basename(context.filename)} must name the file it imports, so that the arrows can be seen.`
          : faultOf(context.cwd, context.filename, words);
      if (message !== null) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => (node.source ? check(node, node.source) : undefined),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source),
      CallExpression(node) {
        if (!isGlob(node.callee)) return;
        const [patterns] = node.arguments;
        for (const pattern of patterns?.type === 'ArrayExpression' ? patterns.elements : [patterns]) check(node, pattern);
      },
    };
  },
};

export default { rules: { arrows } };
