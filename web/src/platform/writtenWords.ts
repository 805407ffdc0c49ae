/** What stands in the fields of the page at this moment: it can be copied when the page can do nothing else with it. */
export function readWrittenWords(): string {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("textarea, input.input");
  return [...fields]
    .filter(({ type }) => type !== "file" && type !== "search")
    .map(({ value }) => value.trim())
    .filter(Boolean)
    .join("\n");
}
