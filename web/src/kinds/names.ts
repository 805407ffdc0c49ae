/** Names as people wear them, and without what they have earned: "Dr. Dana Ruiz, SHRM-SCP" is dana ruiz. Pure. */

/** Nobody is called so. Hyphens, dots and case do not matter. */
const SURE = new Set(
  ("shrm cp scp shrmcp shrmscp aphr aphri phr phri phrca sphr sphri gphr hrip hrpm chrp chrl chre chrm cphr " +
    "mba emba dba phd edd psyd dphil cpa cfa cfp ccp ccsp cbp cebs rebc cpc fpc cpp cptd aptd cplp pcc mcc pmp " +
    "cipd fcipd mcipd acipd mhrm mshrm mshr mshrd mlhr milr msod mpa mph mpp msw lcsw llm esq cissp csp csm " +
    "cdp cde cdm cwp swp prosci").split(" "),
);
/** Somebody may be called so: they count only in capitals, behind a comma or beside small letters. */
const IN_CAPITALS = new Set("ma ba ms bs md jd rn acc aca grp msc bsc do".split(" "));
const BEFORE = new Set("dr mr mrs ms miss mx prof professor".split(" "));
const UNLIKE: Record<string, string> = { ß: "ss", ø: "o", ł: "l", æ: "ae", đ: "d", ı: "i" };

const folded = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[ßøłæđı]/g, (letter) => UNLIKE[letter]!);

const key = (word: string): string => folded(word).replace(/[^\p{L}\p{N}]/gu, "");

/** What counts as one credential though it is often written as two. */
const joined = (name: string): string => name.replace(/\bshrm[\s\u2010-\u2015-]{1,3}(s?cp)\b/gi, "SHRM-$1");

interface Parts {
  words: string[];
  credentials: string[];
}

function partsOf(name: string): Parts {
  const credentials: string[] = [];
  const take = (word: string) => credentials.unshift(word.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, ""));
  const open = joined(name.slice(0, 500)).replace(/\([^()]*\)?/g, (group) => {
    const inside = group.split(/[\s,()/]+/).filter((word) => SURE.has(key(word)));
    inside.reverse().forEach(take);
    return " ";
  });
  const shouting = open === open.toUpperCase();
  const words = open.match(/[^\s,;|/]+|[,;|/]/g) ?? [];
  const comma = words.findIndex((word) => /^[,;|/]$/.test(word));
  while (words.length > 1) {
    const last = words.at(-1)!;
    const plain = key(last);
    const behind = comma > 0 && comma < words.length - 1;
    const capital = IN_CAPITALS.has(plain) && last.length > 1 && last === last.toUpperCase() && (behind || !shouting);
    if (SURE.has(plain) || capital) take(last);
    else if (plain) break;
    words.pop();
  }
  return { words: words.filter((word) => key(word)), credentials };
}

/** What stands behind a name, in its order: SHRM-SCP, PHR, MBA. */
export const credentialsOf = (name: string): string[] => partsOf(name).credentials;

/** A name as it stands, without what stands behind it. */
export const withoutCredentials = (name: string): string => partsOf(name).words.join(" ");

/** For comparing: no credentials, titles, brackets, accents or capitals; single spaces between the words. */
export function bareName(name: string): string {
  const words = partsOf(firstNameFirst(name)).words.flatMap((word) =>
    folded(word).replace(/['\u2019.]/g, "").match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  while (words.length > 1 && BEFORE.has(words[0]!)) words.shift();
  return words.join(" ");
}

/** "Ruiz, Dana" the way she is called. What stands behind a comma by right, such as credentials, stays there. */
export function firstNameFirst(name: string): string {
  const [family = "", given = "", ...rest] = name.slice(0, 500).split(",").map((part) => part.trim());
  const turn = family && given && partsOf(`x, ${given}`).words.length > 1 && !/^(jr|sr|i{1,3}|iv)\.?$/i.test(given);
  return turn ? [`${given} ${family}`, ...rest].filter(Boolean).join(", ") : name.trim();
}
