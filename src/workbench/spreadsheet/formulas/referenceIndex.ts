import { intersect, MAX_COLUMNS } from "../../../officehost/document";
import type { Area } from "../../../model";

/** Rows of a block, as a power of 2, and how many blocks of cells an area may stand in before it counts as tall or wide. */
const BLOCK = 8;
const MOST_BLOCKS = 64;
const BLOCKS = (2 ** 20) >> BLOCK;

/** An area that is read, once for all who read it: ten thousand formulas may look up the same column. */
interface Read {
  readonly area: Area;
  readonly readers: number[];
}

/** Who reads the cells of one sheet; readers are numbers. */
export class ReferenceIndex {
  private readonly cells = new Map<number, number[]>();
  private readonly areas = new Map<string, Read>();
  private readonly blocks = new Map<number, Read[]>();
  private readonly tall = new Map<number, Read[]>();
  private readonly wide: Read[] = [];

  add(area: Area, reader: number): void {
    const { top, left, bottom, right } = area;
    if (top === bottom && left === right) {
      listAt(this.cells, placeOf(top, left)).push(reader);
      return;
    }
    const key = `${top} ${left} ${bottom} ${right}`;
    let read = this.areas.get(key);
    if (!read) this.areas.set(key, (read = this.place({ area, readers: [] })));
    read.readers.push(reader);
  }

  /** Lists of who reads any cell of an area. A list is one and the same object for all cells that it is found for. */
  *search(area: Area): Generator<readonly number[]> {
    const { top, left, bottom, right } = area;
    if (top === bottom && left === right) {
      const readers = this.cells.get(placeOf(top, left));
      if (readers) yield readers;
      const near = [this.blocks.get(blockOf(top, left)), this.tall.get(left), this.wide];
      for (const reads of near) yield* readersIn(reads ?? [], area);
      return;
    }
    const size = (bottom - top + 1) * (right - left + 1);
    if (size < this.cells.size) {
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          const readers = this.cells.get(placeOf(row, column));
          if (readers) yield readers;
        }
    } else {
      for (const [place, readers] of this.cells) {
        const [row, column] = [Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS];
        if (row >= top && row <= bottom && column >= left && column <= right) yield readers;
      }
    }
    yield* readersIn(this.areas.values(), area);
  }

  private place(read: Read): Read {
    const { top, left, bottom, right } = read.area;
    const [first, last] = [top >> BLOCK, bottom >> BLOCK];
    const columns = right - left + 1;
    if (columns * (last - first + 1) <= MOST_BLOCKS) {
      for (let column = left; column <= right; column++)
        for (let block = first; block <= last; block++) listAt(this.blocks, column * BLOCKS + block).push(read);
    } else if (columns <= MOST_BLOCKS) {
      for (let column = left; column <= right; column++) listAt(this.tall, column).push(read);
    } else this.wide.push(read);
    return read;
  }
}

function* readersIn(reads: Iterable<Read>, area: Area): Generator<readonly number[]> {
  for (const read of reads) if (intersect(read.area, area)) yield read.readers;
}

function placeOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function blockOf(row: number, column: number): number {
  return column * BLOCKS + (row >> BLOCK);
}

function listAt<T>(lists: Map<number, T[]>, key: number): T[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}
