import { LEDGER, type ContractCase } from "./bench";

/** What office.js gives to a callback, as a promise; an error by its code. */
function answered<T>(ask: (told: (result: Office.AsyncResult<T>) => void) => void): Promise<T | number> {
  return new Promise((resolve) =>
    ask(({ status, value, error }) => resolve(status === Office.AsyncResultStatus.Succeeded ? value : error.code)),
  );
}

function opened(sliceSize: number): Promise<Office.File | number> {
  return answered<Office.File>((told) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, told),
  );
}

const TEN = () => Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 255]);

const isFile = (file: Office.File | number): file is Office.File => typeof file !== "number";

/** The workbook as a file, in slices. */
export const files: readonly ContractCase[] = [
  {
    name: "the workbook's file comes in slices of the size that is asked for, the last one shorter",
    run: async (excel, equal) => {
      excel.open(LEDGER, { file: TEN });
      const file = await opened(4);
      if (!isFile(file)) return equal(file, "a file");
      const slices: unknown[] = [];
      for (let i = 0; i < file.sliceCount; i++) {
        const slice = await answered<Office.Slice>((told) => file.getSliceAsync(i, told));
        slices.push(typeof slice === "number" ? slice : [slice.index, slice.size, [...(slice.data as number[])]]);
      }
      equal(
        [file.size, slices],
        [
          10,
          [
            [0, 4, [0, 1, 2, 3]],
            [1, 4, [4, 5, 6, 7]],
            [2, 2, [8, 255]],
          ],
        ],
      );
      equal(typeof (await answered((told) => file.closeAsync(told))), "object");
      equal(await answered<Office.Slice>((told) => file.getSliceAsync(0, told)), 11001);
    },
  },
  {
    name: "no third copy of the file is handed over before one of two was closed",
    run: async (excel, equal) => {
      excel.open(LEDGER, { file: TEN });
      const first = await opened(10);
      const second = await opened(10);
      equal([isFile(first), isFile(second), await opened(10)], [true, true, 11000]);
      if (!isFile(first)) return;
      await answered((told) => first.closeAsync(told));
      equal(isFile(await opened(10)), true);
    },
  },
  {
    name: "an Excel that has no file to hand over says so",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      equal(await opened(10), 11001);
    },
  },
  {
    name: "an Excel that cannot hand over the file, or a slice of it, says so",
    run: async (excel, equal) => {
      excel.open(LEDGER, { file: TEN, failsAt: ["file"] });
      equal(await opened(10), 11001);
      excel.open(LEDGER, { file: () => Promise.reject(new Error("no bytes")) });
      equal(await opened(10), 11001);
      excel.open(LEDGER, { file: TEN, failsAt: ["slice"] });
      const file = await opened(10);
      equal(isFile(file) && (await answered<Office.Slice>((told) => file.getSliceAsync(0, told))), 11001);
    },
  },
];
