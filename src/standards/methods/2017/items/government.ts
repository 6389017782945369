import type { CountyItem } from "../../../countyItem";

/** 政府保障程度: 15 items, every one must be met. Source: 教督〔2017〕6号. */
const items: readonly CountyItem[] = [
  { no: 1, text: "县域内义务教育学校规划布局合理，符合国家规定要求", answered: true },
  {
    no: 2,
    text: "县域内城乡义务教育学校建设标准统一、教师编制标准统一、生均公用经费基准定额统一、基本装备配置标准统一",
    answered: true,
  },
  {
    no: 3,
    text: "所有小学、初中每12个班级配备音乐、美术专用教室1间以上；其中，每间音乐专用教室面积不小于96平方米，每间美术专用教室面积不小于90平方米",
    computed: "specialRooms",
  },
  {
    no: 4,
    text: "所有小学、初中规模不超过2000人，九年一贯制学校、十二年一贯制学校义务教育阶段规模不超过2500人",
    computed: "schoolSize",
  },
  { no: 5, text: "小学、初中所有班级学生数分别不超过45人、50人", computed: "classSize" },
  {
    no: 6,
    text: "不足100名学生村小学和教学点按100名学生核定公用经费",
    computed: "smallSchoolFunds",
  },
  { no: 7, text: "特殊教育学校生均公用经费不低于6000元", computed: "specialEducationFunds" },
  {
    no: 8,
    text: "全县义务教育学校教师平均工资收入水平不低于当地公务员平均工资收入水平，按规定足额核定教师绩效工资总量",
    computed: "wages",
    answered: true,
  },
  { no: 9, text: "教师5年360学时培训完成率达到100%", computed: "training360" },
  {
    no: 10,
    text: "县级教育行政部门在核定的教职工编制总额和岗位总量内，统筹分配各校教职工编制和岗位数量",
    answered: true,
  },
  {
    no: 11,
    text: "全县每年交流轮岗教师的比例不低于符合交流条件教师总数的10%；其中，骨干教师不低于交流轮岗教师总数的20%",
    computed: "exchange",
  },
  { no: 12, text: "专任教师持有教师资格证上岗率达到100%", computed: "certificates" },
  {
    no: 13,
    text: "城区和镇区公办小学、初中(均不含寄宿制学校)就近划片入学比例分别达到100%、95%以上",
    computed: "nearby",
  },
  {
    no: 14,
    text: "全县优质高中招生名额分配比例不低于50%，并向农村初中倾斜",
    computed: "seniorPlaces",
    answered: true,
    mayNotApply: true,
  },
  {
    no: 15,
    text: "留守儿童关爱体系健全，全县符合条件的随迁子女在公办学校和政府购买服务的民办学校就读的比例不低于85%",
    computed: "migrants",
    answered: true,
  },
];

export default items;
