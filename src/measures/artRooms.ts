/** 音乐、美术专用教室. */
import { at } from "./at";
import { atLeast } from "./comparing";

/**
 * 音乐 or 美术 rooms that a school needs: one of each for every so many classes begun.
 * @param per classes that one room serves
 * @example
 * roomsNeeded(25, 12); //=> 3
 */
export function roomsNeeded(classes: number, per: number): number {
  return Math.ceil(classes / per);
}

/**
 * Rooms that are large enough to count.
 * @param areas one a room (㎡); 0 is no room
 * @param least area from which a room counts, inclusive
 * @example
 * roomsReaching([96, 95.9, 120], 96); //=> 2
 */
export function roomsReaching(areas: ArrayLike<number>, least: number): number {
  let count = 0;
  for (let i = 0; i < areas.length; i++) if (atLeast(at(areas, i), least)) count++;
  return count;
}
