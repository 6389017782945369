/** The first step on the county's road, which no national method judges. Apart from the other lists, because the pane counts its points. */

/** Its list among those by which counties assess themselves. */
export const FIRST_LIST = "初步均衡";

/** Its points by their areas. */
export const FIRST_POINTS: Readonly<Record<string, readonly string[]>> = {
  标准: ["县域义务教育学校建设、教师编制、生均公用经费标准城乡统一并落实到位"],
  随迁子女: ["以公办中小学为主保障进城务工人员随迁子女免费接受义务教育"],
  班额: ["“超大班额”问题得到有效缓解"],
  校舍: ["及时消除D级危房"],
  寄宿: ["农村寄宿制学校基本消除“大通铺”现象"],
  交流: ["教师、校长校际交流有序开展"],
  师资: ["农村紧缺学科教师基本配备到位"],
  课程: ["大部分学校能开齐开足课程"],
  帮扶: ["学习困难学生得到有效帮扶"],
};
