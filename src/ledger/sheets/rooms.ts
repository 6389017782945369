import { ART_ROOM_KINDS } from "../../standards/countyLimits";
import { amount, remark, schoolCode, schoolName, SOURCES, text } from "../columns";
import { sheetTemplate } from "../template";

/** 专用教室台账: one row a room for 音乐 or 美术. */
const rooms = sheetTemplate({
  order: 3,
  name: "专用教室台账",
  columns: [
    schoolCode,
    schoolName,
    {
      id: "kind",
      heading: "教室类别",
      kind: "choice",
      choices: Object.values(ART_ROOM_KINDS),
      filled: "always",
      width: 10,
      note: "音乐 / 美术。一间教室只填一类。",
      source: SOURCES.school,
    },
    text("room", "教室名称", "教室名称或门牌，同一学校内不重复。", SOURCES.school, { filled: "always", width: 20 }),
    amount("area", "使用面积(㎡)", "本间教室的使用面积，单位为平方米。", SOURCES.school),
    remark,
  ],
  keys: 4,
  unique: ["code", "room"],
  note: "每行一间音乐或美术专用教室；校区的教室填校区的标识码。一间也没有的学校填一行，面积填0；没有登记的学校无法判定。",
  optional: true,
});

export default rooms;
