import type { Ledger, Site, Table } from "../ledger";
import { atMost } from "../measures/comparing";
import { TAUGHT_STAGES } from "../standards/terms";
import { nearestName } from "./engine/nearestName";
import { defineRule } from "./engine/rule";
import { siteSubject } from "./engine/subjects";
import { cellBefore, yearsOf, type LastYear, type Years } from "./engine/years";

/**
 * 学校与上年不一致: schools that were opened, closed, merged, renamed or given another code since last year. What 学校沿革
 * tells of is only listed; of the rest the clerk is asked, with what it may have been.
 */
export default defineRule({
  meta: {
    work: "table",
    years: true,
    levels: ["query", "info"],
    messages: {
      opened: ["school"],
      openedTold: ["school", "change"],
      resembles: ["school", "code", "other", "otherCode"],
      gone: ["school", "code"],
      goneInto: ["school", "code", "pupils", "schools"],
      goneTold: ["school", "code", "change"],
      goneIntoTold: ["school", "code", "change", "into"],
      renamed: ["school", "code", "other"],
      renamedTold: ["school", "code", "other", "change"],
      recoded: ["school", "code", "otherCode"],
      recodedTold: ["school", "code", "otherCode", "change"],
    },
  },

  check({ ledger, lastYear }, report) {
    const years = yearsOf(ledger, lastYear);
    if (!years || !lastYear) return;
    const { table, before } = years;
    const told = changesTold(ledger, lastYear);
    for (const { site, before: was, recoded } of years.pairs) {
      if (!recoded && site.name === was.name) continue;
      const change = told(site) ?? told(was);
      const field = recoded ? "code" : "name";
      const about = {
        level: change ? "info" : "query",
        subject: siteSubject(site),
        field,
        cells: [table.cell(field, site.record), cellBefore(lastYear, before.cell(field, was.record))],
        found: recoded ? site.code : site.name,
        expected: recoded ? was.code : was.name,
      } as const;
      const data = { school: site.name, code: site.code };
      const ofName = { ...data, other: was.name };
      const ofCode = { ...data, otherCode: was.code };
      if (recoded && change) report({ ...about, messageId: "recodedTold", data: { ...ofCode, change: change.change } });
      else if (recoded) report({ ...about, messageId: "recoded", data: ofCode });
      else if (change) report({ ...about, messageId: "renamedTold", data: { ...ofName, change: change.change } });
      else report({ ...about, messageId: "renamed", data: ofName });
    }
    const open = years.gone.filter((site) => !told(site));
    const explained = new Set<Site | undefined>();
    for (const site of years.opened) {
      const change = told(site);
      const like = change ? undefined : resembling(site, open, ledger.parameters.number("yearlyChange"));
      explained.add(like);
      const about = {
        level: change ? "info" : "query",
        subject: siteSubject(site),
        cells: [
          table.cell("name", site.record),
          ...(like ? [cellBefore(lastYear, before.cell("name", like.record))] : []),
        ],
      } as const;
      const school = site.name;
      if (change) report({ ...about, messageId: "openedTold", data: { school, change: change.change } });
      else if (like)
        report({
          ...about,
          messageId: "resembles",
          data: { school, code: site.code, other: like.name, otherCode: like.code },
        });
      else report({ ...about, messageId: "opened", data: { school } });
    }
    for (const site of years.gone) {
      if (explained.has(site)) continue;
      const change = told(site);
      const about = {
        level: change ? "info" : "query",
        subject: siteSubject(site),
        cells: [cellBefore(lastYear, before.cell("name", site.record))],
      } as const;
      const data = { school: site.name, code: site.code };
      const pupils = pupilsOf(site);
      const schools = takenOver(years, pupils ?? NaN);
      if (change?.into)
        report({ ...about, messageId: "goneIntoTold", data: { ...data, ...change, into: change.into } });
      else if (change) report({ ...about, messageId: "goneTold", data: { ...data, change: change.change } });
      else if (pupils && schools.length > 0)
        report({ ...about, messageId: "goneInto", data: { ...data, pupils, schools } });
      else report({ ...about, messageId: "gone", data });
    }
  },
});

/** What 学校沿革 tells of a school since last year. */
interface Told {
  /** 变动情况 as it stands there. */
  readonly change: string;
  /** 并入学校. */
  readonly into: string | null;
}

function changesTold(ledger: Ledger, lastYear: LastYear): (site: Site) => Told | undefined {
  const table: Table | undefined = ledger.tables.get("history");
  const since = lastYear.ledger.parameters.number("year");
  const told = new Map<string, Told>();
  table?.rows.forEach((_, record) => {
    const [year, change] = [table.number("year", record), table.text("change", record)];
    if (change === null || (since !== null && year !== null && year < since)) return;
    for (const name of [table.text("code", record), table.text("name", record)])
      if (name !== null) told.set(name, { change, into: table.text("into", record) });
  });
  return ({ code, name }) => told.get(code) ?? told.get(name);
}

/** A school of last year that a new one may be under another name and code: alike in name, type and number of pupils. */
function resembling(site: Site, gone: readonly Site[], percent: number | null): Site | undefined {
  const pupils = pupilsOf(site) ?? NaN;
  const alike = gone.filter((other) => {
    const before = pupilsOf(other) ?? NaN;
    return other.type === site.type && atMost(Math.abs(before - pupils) * 100, (percent ?? NaN) * before);
  });
  const name = nearestName(
    site.name,
    alike.map((other) => other.name),
  );
  return alike.find((other) => other.name === name);
}

/** How far the growth of a school may lie beside the pupils of one that is gone, in parts of those. */
const BESIDE = 0.2;
/** More schools than these prove nothing. */
const FEW_SCHOOLS = 3;

/** The schools that have grown by about the pupils of one that is gone; none by a number that nobody knows. */
function takenOver({ pairs }: Years, pupils: number): string[] {
  const grown = pairs.filter(({ site, before }) => {
    const [is, was] = [pupilsOf(site) ?? NaN, pupilsOf(before) ?? NaN];
    return Math.abs(is - was - pupils) <= pupils * BESIDE;
  });
  return grown.length > FEW_SCHOOLS ? [] : grown.map(({ site }) => site.name);
}

/** The pupils of all stages; `null` where those of one are unknown. */
function pupilsOf({ pupils }: Site): number | null {
  return TAUGHT_STAGES.reduce<number | null>((sum, stage) => {
    const here = pupils[stage];
    return sum === null || here === null ? null : sum + here;
  }, 0);
}
