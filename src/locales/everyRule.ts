/**
 * Imported for its effect by 校验, which alone makes findings: the pane's first view does without the sentences of the rules,
 * which are a third of all that it would have to say.
 */
import { rules as english } from "./en-US/rules/index.generated";
import { addRules } from "./finding";
import { rules as chinese } from "./zh-CN/rules/index.generated";

addRules("zh-CN", chinese);
addRules("en-US", english);
