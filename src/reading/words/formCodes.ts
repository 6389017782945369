import type { TaughtStage } from "../../standards/terms";
import type { Facet } from "./facetWords";

/**
 * What the forms of the statistics are about, by their codes: a bare 合计 in a form of pupils counts pupils. Source: forms of
 * today and the old codes up to 2020; columns are taken by their words, never by their address.
 */
export const FORM_CODES: Readonly<Record<string, { readonly about?: Facet; readonly stage?: TaughtStage }>> = {
  教基3112: { about: "pupils", stage: "primary" },
  教基3115: { about: "pupils", stage: "junior" },
  教基3118: { about: "pupils", stage: "senior" },
  教基2106: { about: "classes", stage: "primary" },
  教基2107: { about: "classes", stage: "junior" },
  教基4149: { about: "staff" },
  教基4153: { about: "teachers" },
  教基4155: { about: "teachers" },
  教基4156: { about: "teachers", stage: "junior" },
  教基5170: {},
  教基5176: {},
  教基1102: {},
  教基1001: {},
  基础基312: { about: "pupils", stage: "primary" },
  基础基313: { about: "pupils", stage: "junior" },
  基础基314: { about: "pupils", stage: "senior" },
  基础基212: { about: "classes", stage: "primary" },
  基础基213: { about: "classes", stage: "junior" },
  基础基512: {},
  基础基522: {},
};
