import assert from "node:assert/strict";
import "../../src/locales/everyLanguage";
import { itemSentence } from "../../src/workflows/verdicts";
import { assessed, county } from "../assessment/ledgers";

describe("itemSentence", () => {
  const item = (id: string, sheets: object) => {
    const { parameters, sheets: schools } = county();
    const { parts } = assessed({ parameters, sheets: { ...schools, ...sheets } }, ["2017"]).methods.get("2017")!;
    return parts.flatMap(({ items }) => items).find((each) => each.id === id)!;
  };
  const disabled = (enrolled: number) => ({
    disabled: [
      { kind: "视力", population: 1000, enrolled, inSpecialSchools: 0 },
      ...["听力", "智力", "其他"].map((kind) => ({ kind, population: 0, enrolled: 0, inSpecialSchools: 0 })),
    ],
  });

  it("tells the figure beside its standard, with the digits that tell them apart", () => {
    assert.equal(
      itemSentence(item("quality.2", disabled(900)), "zh-CN"),
      "全县残疾儿童少年入学率达到95%以上：不达标；残疾儿童少年入学率 90%（评估标准 ≥ 95%），不达标",
    );
  });

  it("tells an item that is nothing but its figure once, in either language", () => {
    const satisfaction = [{ group: "全部调查对象", sent: 100, returned: 80, satisfied: 60 }];
    const judged = item("public.questionnaire", { satisfaction });
    assert.equal(itemSentence(judged, "zh-CN"), "问卷综合满意度 75%（评估标准 ≥ 85%），不达标");
    assert.equal(itemSentence(judged, "en-US"), "问卷综合满意度 75% (standard ≥ 85%), Not met");
  });

  it("names the schools that fall short", () => {
    const publicFunds = [{ code: "3900000005", name: "上坪教学点", budget: 1, quota: 1150 }];
    assert.match(itemSentence(item("government.6", { publicFunds }), "zh-CN"), /不达标：上坪教学点$/);
  });

  it("tells an answer by its verdict alone", () => {
    const qualityItems = [{ no: 8, item: "无过重课业负担", verdict: "不达标" }];
    assert.equal(itemSentence(item("quality.8", { qualityItems }), "zh-CN"), "无过重课业负担：不达标");
  });
});
