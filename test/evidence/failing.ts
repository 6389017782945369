import type { SheetId, FieldId } from "../../src/ledger";
import type { CellRef, CellValue } from "../../src/model";
import type { ParameterId } from "../../src/standards/parameters";
import type { Method } from "../../src/standards/methods";
import { cellOf, codeOf, meetingCounty, parameterCell, recordsOf, type County } from "./county";
import type { PartOf } from "./decisive";
import { all, parameter, set, type Edit } from "./edits";

/** Counties that fail in one method by exactly one thing and meet everything else in it: one at least a part. */

export interface Failing {
  readonly name: string;
  readonly part: PartOf;
  readonly method: Method;
  readonly county: County;
  /** The cells that make it fail: what differs from the county that meets everything. */
  readonly cells: readonly CellRef[];
  /** Fields of which a 0 or an excess is the change of the true figure itself to one that passes. */
  readonly passes: readonly string[];
}

interface Sketch {
  readonly name: string;
  readonly part: PartOf;
  readonly edit: Edit;
  readonly passes?: readonly string[];
}

/** The site of this end of its code has so many times the premises; what a site has is never made less than it was. */
function times(end: string, factor: number, fields: readonly string[]): Edit {
  return ({ sheets }) => {
    const site = sheets.schools!.find(({ code }) => code === codeOf(end))!;
    for (const field of fields) site[field] = Number(site[field]) * factor;
  };
}

const PREMISES = ["teachingArea", "sportsGroundArea", "equipmentValue", "computers", "books", "multimediaRooms"];

function answered(sheet: "governmentItems" | "qualityItems", no: number): Sketch {
  const part = sheet === "governmentItems" ? "2017.government" : "2017.quality";
  return {
    name: `${sheet === "governmentItems" ? "政府保障程度" : "教育质量"}第${no}项答不达标`,
    part,
    edit: set(sheet, { no }, { verdict: "不达标" }),
  };
}

const code = codeOf;

const SKETCHES: readonly Sketch[] = [
  {
    name: "一所学校图书不到办学基本标准",
    part: "2012.gate",
    edit: set("schools", { code: code("09") }, { books: 11 * 96 }),
  },
  {
    name: "一所学校自报的平均班额超过省定标准",
    part: "2012.gate",
    edit: set("freeValues", { code: code("02") }, { value: 50.5 }),
    passes: ["freeValues.value"],
  },
  {
    name: "综合差异系数超过",
    part: "2012.between",
    edit: all(times("09", 20, PREMISES), times("03", 12, PREMISES)),
  },
  {
    name: "评分不到85分",
    part: "2012.government",
    edit: ({ sheets }) => {
      const [line] = sheets.governmentScores!;
      line.ownScore = 2;
    },
  },
  {
    name: "基本均衡一票否决",
    part: "2012.vetoes",
    edit: set("vetoes", { method: "基本均衡" }, { present: "是" }),
  },
  {
    name: "公众满意度不到85%",
    part: "2012.public",
    edit: set("satisfaction", { group: "全部调查对象" }, { satisfied: 960 }),
  },
  {
    name: "社会认可度不到85%",
    part: "2017.public",
    edit: set("satisfaction", { group: "全部调查对象" }, { satisfied: 960 }),
  },
  {
    name: "认定不满三年",
    part: "2017.gate",
    edit: parameter("basicBalanceYear", 2023),
  },
  {
    name: "年度监测没有保持",
    part: "2017.gate",
    edit: parameter("monitoringKept", "否"),
  },
  {
    name: "一所学校运动场馆只有标准的八成",
    part: "2017.schools",
    edit: set("schools", { code: code("09") }, { sportsGroundArea: 6 * 96 }),
  },
  {
    name: "网络多媒体教室差异系数超过",
    part: "2017.between",
    edit: all(times("09", 20, ["multimediaRooms"]), times("05", 20, ["multimediaRooms"])),
  },
  {
    name: "一间音乐教室不到96㎡",
    part: "2017.government",
    edit: set("rooms", { code: code("02"), room: "音乐教室1" }, { area: 95 }),
  },
  {
    name: "完全中学初中部超过规模",
    part: "2017.government",
    edit: parameter("juniorSectionSize", 400),
  },
  {
    name: "一个班超过45人",
    part: "2017.government",
    edit: all(
      set("classSizes", { code: code("03"), stage: "小学" }, { bin5: 9, bin6: 1 }),
      set("schools", { code: code("03") }, { largestClass: 48 }),
    ),
  },
  {
    name: "教学点没有按100人核定",
    part: "2017.government",
    edit: set("publicFunds", { code: code("05") }, { approvedPupils: 60, budget: 6.9, training: 0.414 }),
  },
  {
    name: "特殊教育学校生均公用经费不足",
    part: "2017.government",
    edit: set("publicFunds", { code: code("06") }, { budget: 52, training: 3.12 }),
  },
  {
    name: "教师工资低于公务员",
    part: "2017.government",
    edit: set("wages", { year: 2024 }, { teachers: 91000 }),
  },
  {
    name: "没有足额核定绩效工资",
    part: "2017.government",
    edit: set("wages", { year: 2024 }, { performancePay: "否" }),
  },
  {
    name: "一名教师没有完成360学时",
    part: "2017.government",
    edit: ({ sheets }) => lose(sheets.training!, "completed"),
  },
  {
    name: "交流轮岗不到10%",
    part: "2017.government",
    edit: set("exchange", { code: code("02") }, { exchanged: 5 }),
  },
  {
    name: "交流轮岗中骨干不到20%",
    part: "2017.government",
    edit: set("exchange", { code: code("02") }, { backbone: 0 }),
  },
  {
    name: "一名教师没有资格证",
    part: "2017.government",
    edit: ({ sheets }) => lose(sheets.certificates!, "certified"),
  },
  {
    name: "小学就近入学不到100%",
    part: "2017.government",
    edit: set("nearby", { code: code("01") }, { inDistrict: 1050 }),
  },
  {
    name: "初中就近入学不到95%",
    part: "2017.government",
    edit: set("nearby", { code: code("02") }, { inDistrict: 880 }),
  },
  {
    name: "优质高中名额不到50%",
    part: "2017.government",
    edit: set("seniorPlaces", { year: 2025 }, { allocated: 490, rural: 250 }),
  },
  {
    name: "随迁子女就读不到85%",
    part: "2017.government",
    edit: set("migrants", { stage: "小学" }, { inPublic: 42 }),
  },
  {
    name: "初中巩固率不到95%",
    part: "2017.quality",
    edit: set("retention", { code: code("02"), stage: "初中" }, { finished: 290 }),
    // Nobody came in later: so many more of those who entered have finished.
    passes: ["retention.transferredIn"],
  },
  {
    name: "残疾儿童少年入学率不到95%",
    part: "2017.quality",
    edit: set("disabled", { kind: "智力" }, { enrolled: 20, inSpecialSchools: 8 }),
  },
  {
    name: "一所学校培训经费不到5%",
    part: "2017.quality",
    edit: ({ sheets }) => {
      const row = sheets.publicFunds!.find((record) => record.code === code("07"))!;
      row.training = Number(row.budget) * 0.049;
    },
  },
  {
    name: "一科学业水平只有Ⅱ级",
    part: "2017.quality",
    edit: set("monitoring", { subject: "数学" }, { level: "Ⅱ" }),
  },
  {
    name: "一科校际差异率达到0.15",
    part: "2017.quality",
    edit: set("monitoring", { subject: "数学" }, { variation: 0.15 }),
    passes: ["monitoring.variation"],
  },
  {
    name: "优质均衡一票否决",
    part: "2017.vetoes",
    edit: set("vetoes", { item: "违规择校" }, { present: "是" }),
  },
  ...[1, 2, 8, 10, 14, 15].map((no) => answered("governmentItems", no)),
  ...[3, 5, 6, 7, 8].map((no) => answered("qualityItems", no)),
];

function lose(records: Record<string, CellValue>[], column: string): void {
  const record = records.find((each) => each.code === code("02"))!;
  record[column] = Number(record[column]) - 1;
}

/** The counties one by one; `bare` leaves out the sheets that decide nothing. */
export function failingCounties(bare: readonly SheetId[]): Failing[] {
  return SKETCHES.map(({ name, part, edit, passes = [] }) => {
    const county = meetingCounty(bare);
    edit(county);
    return { name, part, method: part.slice(0, 4) as Method, county, cells: differences(county, bare), passes };
  });
}

function differences(county: County, bare: readonly SheetId[]): CellRef[] {
  const before = meetingCounty(bare);
  const parameters = (Object.keys(county.parameters) as ParameterId[]).filter(
    (id) => county.parameters[id] !== before.parameters[id],
  );
  const cells = bare.flatMap((sheet) =>
    recordsOf(county, sheet).flatMap((record, row) =>
      (Object.keys(record) as FieldId[])
        .filter((column) => record[column] !== recordsOf(before, sheet)[row][column])
        .map((column) => cellOf(sheet, row, column)),
    ),
  );
  return [...parameters.map(parameterCell), ...cells];
}
