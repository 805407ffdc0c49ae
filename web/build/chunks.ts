/** Which files the app is built into, by when they are wanted, and which of them make it work offline at all. */

/**
 * The core: the box at once, the line's chips and the exchange when the box is there, the screens of every
 * day when one of them is opened, the search when something is sought. What stands in no group is rare: a file
 * for each room, by the screen that asks for it.
 */
const CORE = [
  { name: "line", test: /\/src\/(intake\/line|kinds\/topics|matching\/(topics|terms))|stemmer/, priority: 5 },
  { name: "search", test: /\/src\/matching\/(current|finder|search)/, priority: 4 },
  { name: "syncing", test: /\/src\/(api|sync|service-worker|parts\/syncing|store\/(ledger|account|blobs)|kinds\/uuid5)/, priority: 3 },
  {
    name: "later",
    test: /\/src\/(screens\/(people|search|[A-Z](?!pp))|screens\/events\/Event|parts\/(Dialog|Kept|BinButton|AddByName|jots\/JotEditor|words\/(records|needs)))/,
    priority: 2,
  },
];
const RARE = [
  { name: "ranking", test: /\/src\/matching\/helping/, priority: 4 },
  { name: "settings", test: /\/src\/(screens\/settings|passkeys|intake\/(handover|joining)|parts\/words\/settings)/, priority: 3 },
];
const FIRST = { name: "box", test: /\/src\/(main|kinds|store|parts|screens\/(App|box))|preact|preload-helper/, priority: 1 };

/** Few files, for small ones compress badly. */
export const chunks = { includeDependenciesRecursively: false, groups: [...CORE, ...RARE, FIRST] };

const names = [...CORE, FIRST].map(({ name }) => name).join("|");
const RARELY = new RegExp(`^/assets/(?!(?:${names}|rolldown-runtime)-|.*\\.css$)`);

/** Whether a built file is fetched after the app works offline already. */
export const isRare = (url: string): boolean => RARELY.test(url);
