/** Imported for its effect by programs that speak every language from the start: the command line, the workbench, tests. */
import * as english from "./en-US";
import "./everyRule";
import { addLanguage } from "./languages";

addLanguage("en-US", english);
