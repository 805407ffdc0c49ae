/** Which files the app is built into, by when they are wanted, and which of them make it work offline at all. */

/**
 * The core: the box at once, the exchange when the box is there, the screens of every day when one of them is
 * opened, the search when something is sought. What stands in no group is rare: a file for each room, by the
 * screen that asks for it.
 */
const CORE = [
  { name: "search", test: /\/src\/matching\/(current|finder|search|terms)|stemmer/, priority: 4 },
  { name: "syncing", test: /\/src\/(api|sync|service-worker|parts\/syncing|store\/(ledger|account|blobs|unnamed|rescue)|parts\/styles|kinds\/uuid5)/, priority: 3 },
  {
    name: "later",
    test: /\/src\/(screens\/(box\/(Handed|PlaceChoice)|people|search|[A-Z](?!pp|helf))|screens\/events\/Event|preparing\/hopes|parts\/(events|Dialog|Kept|BinButton|AddByName|NotHere|jots\/(JotEditor|TopicField)|words\/(handed|records|needs)))/,
    priority: 4.5,
  },
];
/**
 * What reads a line is fetched by the page itself as soon as the box is there, and a line that was not read
 * is kept as it stands: it need not wait in front of the rest.
 */
const RARE = [
  { name: "ranking", test: /\/src\/matching\/helping\/(?!wanted)/, priority: 7 },
  { name: "clippings", test: /\/src\/parts\/(words\/)?clippings/, priority: 7 },
  {
    name: "shelf",
    test: /\/src\/(screens\/(shelf|share)|parts\/(helping(?!\/Disclosed)|words\/(helping|shelf|share))|helping\/shelved|intake\/share|store\/(shares|shelving)|styles\/(helping|shelf))/,
    priority: 6,
  },
  { name: "names", test: /\/src\/kinds\/names/, priority: 6 },
  {
    name: "line",
    test: /\/src\/(intake\/line|kinds\/(talk|topics)|matching\/(topic|owntopics|synonyms|spoken)|screens\/box\/(line\/|Welcome)|parts\/words\/line)/,
    priority: 5,
  },
  {
    name: "merging",
    test: /\/src\/(screens\/merging|parts\/(words\/)?merging|matching\/(merging|sameness|nicknames)|kinds\/references|store\/merging)/,
    priority: 5,
  },
  {
    name: "triage",
    test: /\/src\/(screens\/triage|parts\/(book|words\/triage)|matching\/(triage|likely|duplicates|namesakes)|intake\/describing)/,
    priority: 4,
  },
  { name: "falling", test: /\/src\/(helping\/(due|outlook)|parts\/(badge|download|remembered|helping\/falling)|store\/settings)/, priority: 7 },
  {
    name: "followup",
    test: /\/src\/(screens\/(followup|events\/Round)|helping\/(?!shelved)[a-z_]+\.ts|parts\/words\/(followup|months)|styles\/followup)/,
    priority: 6.5,
  },
  { name: "helping", test: /\/src\/(helping\/(mirror|drafts)|parts\/(helping\/[Mm]irror|words\/(mirror|drafts)))/, priority: 7 },
  { name: "recap", test: /\/src\/(screens\/events\/(recap|credits)|matching\/recap|preparing\/credits|parts\/words\/(recap|credits))/, priority: 5 },
  { name: "asking", test: /\/src\/(screens\/box\/(Ask\.|ask)|preparing\/deck|parts\/(words\/)?prompts)/, priority: 5 },
  {
    name: "before",
    test: /\/src\/(preparing|intake\/calendar\/localtime|screens\/(Shelf|events\/(prepare|details))|parts\/(clippings|words\/(clippings|events|prepare)))/,
    priority: 4.5,
  },
  { name: "ready", test: /\/src\/(screens\/settings\/ready|preparing\/verdict|parts\/words\/ready)/, priority: 5 },
  { name: "calendar", test: /\/src\/(screens\/events\/calendar|intake\/calendar|parts\/words\/calendarfile)/, priority: 4 },
  { name: "settings", test: /\/src\/(screens\/settings|passkeys|intake\/(handover|joining)|store\/(settings|forgetting)|parts\/words\/(settings|topics|calendar\.))/, priority: 3 },
  { name: "capture", test: /\/src\/(screens\/capture|parts\/(words\/)?capture|parts\/words\/intake|intake\/(codes|bytes|plain|contentline)|matching\/person|store\/(partial|captured))/, priority: 3 },
];
const FIRST = { name: "box", test: /\/src\/(main|kinds|store|parts|matching\/helping\/wanted|screens\/(App|box))|preact|preload-helper/, priority: 1 };

/** Few files, for small ones compress badly. */
export const chunks = { includeDependenciesRecursively: false, groups: [...CORE, ...RARE, FIRST] };

const names = [...CORE, FIRST].map(({ name }) => name).join("|");
const RARELY = new RegExp(`^/assets/(?!(?:${names}|rolldown-runtime)-|.*\\.css$)`);

/** Whether a built file is fetched after the app works offline already. */
export const isRare = (url: string): boolean => RARELY.test(url);
