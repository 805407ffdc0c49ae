/** Phones, a real server, and a bad network between them. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { getFields, type Row } from "../../web/src/domain/records/model";
import { isInBin } from "../../web/src/domain/records/state";
import { type App, type Disk, emptyDisk, on, start } from "./phone";

const notebooks = [...inject("notebooks")];

/** A notebook that no other test has, nor one of another file: those run at the same time, with this list too. */
export function notebook(): { account: string; token: string } {
  for (let next = notebooks.pop(); next; next = notebooks.pop()) if (claim(next.account)) return next;
  throw new Error("more notebooks are used than were opened: see serve.ts");
}

function claim(account: string): boolean {
  try {
    mkdirSync(join(inject("claims"), account));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** What the network does to one exchange. `doubled`: the request arrives twice, the second answer counts. */
export type Fault = "none" | "request lost" | "answer lost" | "doubled" | "delayed" | "portal" | "cut";
export const FAULTS: Fault[] = ["none", "request lost", "answer lost", "doubled", "delayed", "portal", "cut"];

/** Records down a page, records up a batch: small, so that there is always another. */
export const SMALL = { batch: 2, page: 3 };

export class Phone {
  app!: App;

  constructor(
    readonly network: Network,
    public disk: Disk,
  ) {}

  async open(): Promise<this> {
    this.app = await start(this.disk);
    return this;
  }

  /** Runs something of the app as this phone. */
  on<T>(work: (app: App) => T): T {
    return on(this.disk, () => work(this.app));
  }

  exchange(fault: Fault = "none", size = SMALL, meanwhile?: () => Promise<unknown>) {
    return this.on((app) => app.exchangeOnce((init) => this.network.carry(init, fault, meanwhile), size));
  }

  rows(): Promise<Row[]> {
    return this.on((app) => app.runStep((ledger) => ledger.everyRow()));
  }

  /** What is shown: the values and the bin, without the protocol's own marks. */
  async shown(): Promise<Record<string, unknown>> {
    return Object.fromEntries(
      (await this.rows()).map((row) => [row.id, { ...getFields(row), bin: isInBin(row) }]),
    );
  }

  /** What must be the same everywhere, to the byte. */
  async bytes(): Promise<string> {
    const sorted = (from: object) => Object.fromEntries(Object.entries(from).sort());
    const rows = (await this.rows()).map(({ id, kind, fields, stamps }) => [
      id,
      kind,
      sorted(fields),
      sorted(stamps),
    ]);
    return JSON.stringify(rows.sort(), null, 1);
  }

  heard(): Promise<number> {
    return this.on((app) => app.runStep(async (ledger) => ledger.device.heard));
  }
}

export class Network {
  readonly origin = inject("origin");
  readonly notebook = notebook();
  private late: RequestInit[] = [];

  async phone(skew = 0): Promise<Phone> {
    const phone = await new Phone(this, emptyDisk(skew)).open();
    await phone.on((app) => app.bindAccount(this.notebook.account));
    return phone;
  }

  post(init: RequestInit): Promise<Response> {
    const headers = { ...init.headers, Authorization: `Bearer ${this.notebook.token}` };
    return fetch(`${this.origin}/api/sync`, { ...init, headers });
  }

  async carry(init: RequestInit, fault: Fault, meanwhile?: () => Promise<unknown>): Promise<Response> {
    const request = { ...init, signal: undefined };
    if (fault === "delayed") this.late.push(request);
    if (fault === "request lost" || fault === "delayed") throw new TypeError("failed to fetch");
    if (fault === "portal")
      return new Response("<h1>Welcome to the hotel</h1>", { headers: { "Content-Type": "text/html" } });
    if (fault === "doubled") await (await this.post(request)).text();
    const answer = await this.post(init);
    const text = await answer.text();
    await meanwhile?.();
    if (fault === "answer lost") throw new TypeError("failed to fetch");
    const body = fault === "cut" ? text.slice(0, text.length >> 1) : text;
    return new Response(body, { status: answer.status, headers: answer.headers });
  }

  /** A request of earlier days arrives after all; nobody listens to the answer. */
  async arriveLate(which: number): Promise<void> {
    const init = this.late[which % Math.max(1, this.late.length)];
    if (init) await (await this.post(init)).text();
  }
}
