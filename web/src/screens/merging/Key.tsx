/** The key that does what stands beside it: for the eye; what is pressed says it to the ear itself. */
export function Key({ of }: { of: string }) {
  return <kbd aria-hidden="true">{of}</kbd>;
}
