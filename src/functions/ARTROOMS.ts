import { roomsNeeded, roomsReaching } from "../measures/artRooms";
import { ART_ROOMS } from "../standards/countyLimits";
import { VERDICT_NAMES } from "../standards/terms";
import { numbers } from "./arguments/range";
import { positive } from "./arguments/scalar";

/**
 * 音乐、美术专用教室是否达标：间数都够，且只计面积达到标准的教室（优质均衡）。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/ARTROOMS.html
 * @param classes 班级数：小学和初中教学班数（个）。
 * @param music 音乐专用教室面积：一间一格（㎡），96㎡以上的计入；没有的留空。
 * @param art 美术专用教室面积：一间一格（㎡），90㎡以上的计入；没有的留空。
 * @returns 达标或不达标。
 */
export function ARTROOMS(classes: unknown, music: unknown[][], art: unknown[][]): string {
  const needed = roomsNeeded(positive(1, classes), ART_ROOMS.classes);
  const musicRooms = roomsReaching(numbers(2, music), ART_ROOMS.music);
  const artRooms = roomsReaching(numbers(3, art), ART_ROOMS.art);
  return musicRooms >= needed && artRooms >= needed ? VERDICT_NAMES.met : VERDICT_NAMES.notMet;
}
