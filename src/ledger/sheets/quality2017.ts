import { answerSheet } from "../answerSheet";

/** 教育质量 (2017): one row an item, answered with its evidence. */
export default answerSheet("quality", "教育质量", 23);
