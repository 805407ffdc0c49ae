/** What something says, as plain text; long words scroll, so that what may be done stays near. */

export function Says({ words, of }: { words: string; of: string }) {
  return <p class="says" tabIndex={0} role="region" aria-label={of}>{words}</p>;
}
