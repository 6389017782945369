import { roomsNeeded } from "../measures/artRooms";
import { ART_ROOMS } from "../standards/countyLimits";
import { number } from "./arguments/scalar";

/**
 * 应有音乐（或美术）专用教室间数：每12个班级1间，不足12个班级按12个计（优质均衡）。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/ROOMSNEEDED.html
 * @param classes 班级数：小学和初中教学班数（个）；空白按0计。
 * @returns 音乐、美术专用教室各应有的间数。
 */
export function ROOMSNEEDED(classes: unknown): number {
  return roomsNeeded(number(1, classes), ART_ROOMS.classes);
}
