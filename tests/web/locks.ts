/** As much of the browser's locks as windows use, over all windows. */
export class Locks {
  private readonly lines = new Map<string, (() => Promise<unknown>)[]>();

  async query() {
    return { held: [...this.lines.keys()].map((name) => ({ name })), pending: [] };
  }

  request(name: string, ...rest: [object, () => unknown] | [() => unknown]): Promise<unknown> {
    const work = rest.at(-1) as () => unknown;
    const line = this.lines.get(name) ?? [];
    return new Promise((resolve) => {
      line.push(async () => resolve(await work()));
      this.lines.set(name, line);
      if (line.length === 1) void this.serve(name);
    });
  }

  private async serve(name: string): Promise<void> {
    const line = this.lines.get(name)!;
    while (line.length) {
      await line[0]!();
      line.shift();
    }
    this.lines.delete(name);
  }
}
