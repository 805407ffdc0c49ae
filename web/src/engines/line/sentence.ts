/** A sentence out of which pieces are taken, put together again. Pure. */

export class SentenceBuilder {
  private words = "";
  private parted = false;

  add(text: string): void {
    if (!this.parted) return void (this.words += text);
    const after = text.replace(/^[^\S\n]+/, "");
    if (!after) return;
    const before = this.words.replace(/[^\S\n]+$/, "");
    const close = !before || /[\n(]$/.test(before) || /^[\n.,;:!?)]/.test(after);
    this.words = before + (close ? "" : " ") + after;
    this.parted = false;
  }

  /** Here something was taken out. */
  markGap(): void {
    this.parted = true;
  }

  /** Without doubled spaces and lines' ends. */
  toText(): string {
    return this.words
      .replace(/[^\S\n]{2,}/g, " ")
      .replace(/[^\S\n]+$/gm, "")
      .trim();
  }
}
