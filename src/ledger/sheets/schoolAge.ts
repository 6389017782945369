import { childName, childNumber, flag, remark, schoolAttended, SOURCES, stage, text } from "../columns";
import { sheetTemplate } from "../template";

/** 适龄儿童少年, one row a child; holds no more of a child than is needed to see whether it goes to school. */
const schoolAge = sheetTemplate({
  order: 42,
  name: "适龄儿童少年名册",
  columns: [
    childNumber,
    childName,
    text("township", "户籍所在乡镇(街道)", "户籍所在的乡镇或街道。", SOURCES.households, {
      filled: "always",
      width: 16,
    }),
    stage,
    flag("attends", "是否在校就读", "现在学校就读的填“是”。", SOURCES.bureau, { filled: "always" }),
    { ...schoolAttended, filled: "never", note: "在本县就读的填学校标识码；在县外就读的不填，在备注中说明。" },
    remark,
  ],
  keys: 2,
  unique: ["number"],
  note: "控辍保学名册之一，每行一名适龄儿童少年。不登记身份证号、住址和电话。",
  optional: true,
});

export default schoolAge;
