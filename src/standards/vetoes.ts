import type { Method } from "./terms";

/**
 * 一票否决事项. 2017: the national list, editable. 2012: each province sets its own, so the sheet starts with one line to
 * be replaced by them. Source: 教督〔2017〕6号; 教督〔2012〕3号.
 */
export const VETOES: Readonly<Record<Method, readonly string[]>> = {
  "2012": ["省级规定的一票否决事项（逐条填写；没有的选“否”）"],
  "2017": [
    "以考试方式招生",
    "违规择校",
    "设重点学校或重点班",
    "“有编不补”或长期聘用编外教师",
    "发生重大安全责任事故和严重违纪违规事件",
    "弄虚作假",
  ],
};
