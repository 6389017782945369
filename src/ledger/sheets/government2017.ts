import { answerSheet } from "../answerSheet";

/** 政府保障程度 (2017): one row an item, answered with its evidence. */
export default answerSheet("government", "政府保障程度", 22);
