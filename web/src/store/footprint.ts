/** What a read has looked at: a commit that touches any of it makes the answer an old one. */
import type { Kind } from "../domain/records/model";
import type { CommitScope } from "./watch";

export class Footprint {
  private readonly ids = new Set<string>();
  private readonly ofKinds = new Set<Kind>();
  private readonly holders = new Set<string>();
  private all = false;

  /** These records, there or not. */
  records(ids: readonly string[]): void {
    for (const id of ids) this.ids.add(id);
  }

  /** Every record of these kinds. */
  kinds(...kinds: readonly Kind[]): void {
    for (const kind of kinds) this.ofKinds.add(kind);
  }

  /** Whoever was merged into this person. */
  mergedInto(person: string): void {
    this.holders.add(person);
  }

  everything(): void {
    this.all = true;
  }

  isTouchedBy({ ids, kinds, holders }: CommitScope): boolean {
    return (
      this.all ||
      ids.some((id) => this.ids.has(id)) ||
      [...kinds].some((kind) => this.ofKinds.has(kind)) ||
      holders.some((id) => this.holders.has(id))
    );
  }
}
