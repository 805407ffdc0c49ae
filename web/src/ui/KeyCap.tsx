/** The key that does what stands beside it: for the eye; what is pressed says it to the ear itself. */
export function KeyCap({ of }: { of: string }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a kbd never has the focus
  return <kbd aria-hidden="true">{of}</kbd>;
}
