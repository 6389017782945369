/** One request that an add-in or office.js itself sent. */
export interface RequestRecord {
  /** `work` of the add-in, `cleanUp` after Excel.run, `functions` and start-up of office.js' own runtime. */
  readonly kind: "work" | "cleanUp" | "runtime";
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly milliseconds: number;
  /** Actions in the request. */
  readonly actions: number;
  /** Excel's error code, if it failed. */
  readonly error?: string;
}

/** The round-trip benchmark of an add-in: what it sent since the log was last emptied. */
export class RequestLog {
  private records: RequestRecord[] = [];

  add(record: RequestRecord): void {
    this.records.push(record);
  }
  all(): readonly RequestRecord[] {
    return this.records;
  }
  /** The add-in's own requests; clean-up and runtime requests are left out. */
  get work(): readonly RequestRecord[] {
    return this.records.filter(({ kind }) => kind === "work");
  }
  get bytes(): number {
    return this.work.reduce((sum, { bytesSent, bytesReceived }) => sum + bytesSent + bytesReceived, 0);
  }
  clear(): void {
    this.records = [];
  }
}
