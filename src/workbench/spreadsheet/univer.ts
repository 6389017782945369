import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import {
  IDescriptionService,
  UniverFormulaEnginePlugin,
  UniverSheetsCorePreset,
  type IFunctionInfo,
} from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationChinese from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEnglish from "@univerjs/preset-sheets-note/locales/en-US";
import noteChinese from "@univerjs/preset-sheets-note/locales/zh-CN";
import { defaultTheme } from "@univerjs/themes";
import type { Language } from "../../locales/sentence";
import { workbenchIn } from "../../locales/workbench";
import type { TypedFunctions } from "../functions/typedFunctions";
import type { Engine } from "./engine";
import { FormulaEngine, PIECE } from "./formulas/formulaEngine";
import { IsReference } from "./formulas/isReference";

/** Nothing is calculated by itself when a workbook is opened; `stale.ts` says what has to be. */
const CALCULATE_NOTHING = 2;

const LOCALES = { "zh-CN": LocaleType.ZH_CN, "en-US": LocaleType.EN_US } as const;

/** The spreadsheet engine in a place of the page. */
export interface Spreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts the spreadsheet, still without a workbook. */
export function startSpreadsheet(container: HTMLElement, language: Language, functions: TypedFunctions): Spreadsheet {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LOCALES[language],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        coreChinese,
        conditionalChinese,
        validationChinese,
        noteChinese,
        progressIn("zh-CN"),
      ),
      [LocaleType.EN_US]: mergeLocales(
        coreEnglish,
        conditionalEnglish,
        validationEnglish,
        noteEnglish,
        progressIn("en-US"),
      ),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      formula: {
        function: [...functions.classes(), [IsReference, "ISREF"]],
        description: functions.descriptions(),
        initialFormulaComputing: CALCULATE_NOTHING,
      },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) {
      const [kind, options] = plugin;
      if (kind === UniverFormulaEnginePlugin)
        univer.registerPlugin(FormulaEngine, { ...options, intervalCount: PIECE });
      else univer.registerPlugin(kind, options);
    } else univer.registerPlugin(plugin);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

/** What is shown while formulas are calculated; the spreadsheet asks for it and brings no words of its own. */
function progressIn(language: Language) {
  const say = workbenchIn(language);
  const stages = ["analyzing", "calculating", "array-analysis", "array-calculation", "done"] as const;
  const progress = Object.fromEntries(stages.map((stage) => [stage, say(`progress.${stage}`)]));
  return { "sheets-formula": { progress } };
}

/** Gives the functions other descriptions. */
export function describe(engine: Engine, descriptions: IFunctionInfo[]): void {
  const service = engine.get(IDescriptionService);
  service.unregisterDescriptions(descriptions.map(({ functionName }) => functionName));
  service.registerDescriptions(descriptions);
}

/** Changes the language of the spreadsheet's own menus. */
export function speakIn(api: FUniver, language: Language): void {
  api.setLocale(LOCALES[language]);
}
