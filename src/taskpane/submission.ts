import { tasksIn } from "../locales/tasks";
import { prepareSubmission } from "../workflows/removeAdded";
import type { Saving } from "./download";
import type { Means } from "./means";

const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
} as const;

/** 另存报送副本: takes marks and added sheets out of the file of the workbook, and hands it to the browser. */
export async function saveCopy(means: Means, { workbook, download }: Saving): Promise<void> {
  const { say, store } = means;
  const sayTasks = tasksIn(means.language);
  const { file, name, removed, kept } = await means.stoppable(
    "busy.file",
    "busy.removeAdded",
    async (drive, signal) => {
      const told = (done: number, all: number) => store.update({ progress: { done, all, of: "slices" } });
      const { name: given, bytes } = await workbook(told, signal);
      store.update({ progress: null });
      const name = given || say("thisWorkbook");
      const { PatchedFile } = await import(/* webpackChunkName: "files" */ "../spreadsheet/file/patchedFile");
      const file = await drive(PatchedFile.openSteps(bytes, name));
      file.drive = drive;
      return { file, name, ...(await prepareSubmission(file)) };
    },
  );
  const ending = file.holdsMacros ? "xlsm" : "xlsx";
  const copy = `${sayTasks("saveCopy.file", { name: name.replace(/\.[^.]*$/, "") })}.${ending}`;
  download({ name: copy, type: TYPES[ending], bytes: new Uint8Array(file.bytes()) });
  const left = kept.length > 0 ? [say("removeAdded.kept", { sheets: kept.map(({ name }) => name) })] : [];
  means.tell([sayTasks("saveCopy.done", { name: copy, count: removed.length })], { left });
}
