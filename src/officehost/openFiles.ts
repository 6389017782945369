import type { HostOptions } from "./options";
import { HostLacks } from "./errors";
import { COMPRESSED, FILE, FILE_ERRORS, type MethodCall } from "./wire";

/** How many copies of its file a workbook may have at a time. */
const MOST = 2;

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** The copies of the workbook's file that an add-in reads slice by slice, until it closes them. */
export class OpenFiles {
  private readonly files = new Map<number, OpenFile>();
  private count = 0;
  /** Those that are asked for and not there yet. */
  private opening = 0;

  constructor(private readonly options: () => HostOptions) {}

  async open(call: MethodCall): Promise<object> {
    if (call[FILE.call.type] !== COMPRESSED) throw new HostLacks("files other than the workbook's own");
    const { file, failsAt = [] } = this.options();
    if (!file || failsAt.includes("file")) return failed(FILE_ERRORS.notRetrieved);
    if (this.files.size + this.opening >= MOST) return failed(FILE_ERRORS.tooMany);
    this.opening++;
    try {
      const bytes = await file();
      const handle = ++this.count;
      this.files.set(handle, { bytes, sliceSize: Number(call[FILE.call.sliceSize]) });
      return answer({ [FILE.opened.handle]: handle, [FILE.opened.size]: bytes.length });
    } catch {
      return failed(FILE_ERRORS.notRetrieved);
    } finally {
      this.opening--;
    }
  }

  slice(call: MethodCall): object {
    const file = this.files.get(Number(call[FILE.call.handle]));
    if (!file || this.options().failsAt?.includes("slice")) return failed(FILE_ERRORS.notRetrieved);
    const { bytes, sliceSize } = file;
    const start = Number(call[FILE.call.slice]) * sliceSize;
    const data = [...bytes.subarray(start, start + sliceSize)];
    return answer({ [FILE.slice.data]: data, [FILE.slice.size]: data.length });
  }

  close(call: MethodCall): object {
    return this.files.delete(Number(call[FILE.call.handle])) ? answer({}) : failed(FILE_ERRORS.notRetrieved);
  }
}

function answer(data: object) {
  return { ...data, Error: 0, Version: 1 };
}

function failed(error: number) {
  return { Error: error, Version: 1 };
}
