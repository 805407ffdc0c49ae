/** What something says, as plain text; long words scroll, so that what may be done stays near. */

export function ClippingText({ words, of }: { words: string; of: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by the arrow keys
    <section class="says" data-name="" tabIndex={0} aria-label={of}>
      {words}
    </section>
  );
}
