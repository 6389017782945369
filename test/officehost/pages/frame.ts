import { forgetEventHandlers } from "../../../src/officehost/transport/eventHandlers";
import { CONTRACT, type Bench } from "../contract";

/** The add-in in the frame: runs cases of the contract and tells what came out unequal. */
async function runCase(area: string, name: string): Promise<string[]> {
  const { excel } = parent as unknown as { excel: Bench };
  const differences: string[] = [];
  forgetEventHandlers();
  await CONTRACT[area]
    .find((one) => one.name === name)!
    .run(excel, (actual, expected) => {
      const [found, wanted] = [canonical(actual), canonical(expected)];
      if (found !== wanted) differences.push(`${found} instead of ${wanted}`);
    });
  return differences;
}

/** JSON with sorted keys: objects of the page and of the frame have different prototypes. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item) =>
    item && typeof item === "object" && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

void Office.onReady(({ host }) => Object.assign(window, { host, runCase }));
