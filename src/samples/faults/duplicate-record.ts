import type { Draft } from "../draft";

/** Plants 记录重复. */
export default function plant(draft: Draft): void {
  const rooms = draft.sheets.functionRooms!;
  rooms.push({ ...rooms[0] });
}
