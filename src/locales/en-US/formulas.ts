/** How each figure is computed: what, from which columns, after which document. */
export const formulas = {
  coefficient:
    "Difference coefficient = standard deviation ÷ county mean. County mean = total of all schools ÷ pupils of all schools; standard deviation = √[Σ (school's value per pupil − county mean)² × its pupils ÷ the county's pupils], weighted by pupils. From “学校台账”; combined schools are divided by stage first.",
  composite:
    "Composite coefficient = sum of the indicators' coefficients ÷ their number, averaged before rounding; with any of them missing there is none.",
  schools:
    "A school meets the standard where at least 6 of its 7 indicators do and the other one reaches 85 % of it; every school has to.",
  "specialRooms.music":
    "Music rooms needed = (primary + junior classes) ÷ 12, rounded up; only rooms of at least 96 ㎡ in sheet “专用教室台账” count. Counted are the schools that have too few. Source: 教督〔2017〕6号.",
  "specialRooms.art":
    "Art rooms needed = (primary + junior classes) ÷ 12, rounded up; only rooms of at least 90 ㎡ in sheet “专用教室台账” count. Counted are the schools that have too few. Source: 教督〔2017〕6号.",
  "schoolSize.single":
    "Schools in “学校台账” with more than 2,000 pupils of compulsory education, campuses included; of a 完全中学 the junior part counts, with the limit of the sheet 参数 (not seen in an original text, please verify). Source: 教督〔2017〕6号.",
  "schoolSize.combined":
    "Combined schools in “学校台账” with more than 2,500 primary and junior pupils, campuses included. Source: 教督〔2017〕6号.",
  "schoolSize.attached":
    "Vocational schools with primary or junior pupils, which they must not have. Source: 教督〔2017〕6号.",
  "classSize.primary":
    "Primary classes of 46 pupils and more in “班额台账”, teaching points included. Source: 教督〔2017〕6号.",
  "classSize.junior": "Junior classes of 51 pupils and more in “班额台账”. Source: 教督〔2017〕6号.",
  smallSchoolFunds:
    "Of teaching points, public rural primary schools and rural campuses with fewer than 100 pupils, at least 100 pupils must be approved and the budget of public funds must reach 100 × the standard quota (“公用经费台账”); of one reported with its central school the approved number decides. Counted are those that do not. Source: 教督〔2017〕6号.",
  integratedEducationFunds:
    "Budget of public funds for pupils with disabilities in ordinary classes ÷ these pupils (rows of that kind in “公用经费台账”), the lowest where there are several rows. Standard and whether it decides: see the parameters.",
  specialEducationFunds:
    "Budget of public funds ÷ pupils of the special schools (“公用经费台账”), the lowest where there are several. Source: 教督〔2017〕6号; the standard is a parameter.",
  wages:
    "Teachers' mean yearly pay in the last year of “工资收入” against officials' of the same year, without private schools. Source: 教督〔2017〕6号.",
  performancePay: "“是否足额核定绩效工资” in the last year of “工资收入”. Source: 教督〔2017〕6号.",
  training360: "Teachers who finished 360 hours ÷ teachers, all rows of “教师培训” added up. Source: 教督〔2017〕6号.",
  "exchange.share":
    "Teachers exchanged ÷ teachers eligible, all rows of “教师交流轮岗” added up. Source: 教督〔2017〕6号.",
  "exchange.backbone":
    "Backbone teachers among those exchanged ÷ teachers exchanged, all rows of “教师交流轮岗” added up; not applicable where nobody was exchanged. Source: 教督〔2017〕6号.",
  certificates: "Certified teachers ÷ teachers, all rows of “教师持证上岗” added up. Source: 教督〔2017〕6号.",
  nearbyPrimary:
    "Pupils of the district ÷ pupils in “就近入学台账”, public primary schools in cities and towns without boarding schools. Source: 教督〔2017〕6号.",
  nearbyJunior:
    "Pupils of the district ÷ pupils in “就近入学台账”, public junior schools in cities and towns without boarding schools. Source: 教督〔2017〕6号.",
  seniorPlaces:
    "Places allotted to junior schools ÷ all places of good senior schools in the last year of “优质高中名额分配”. Source: 教督〔2017〕6号.",
  "seniorPlaces.rural":
    "Places of rural junior schools ÷ places allotted in the last year of “优质高中名额分配”, to judge whether rural schools are favoured. Source: 教督〔2017〕6号.",
  "seniorPlaces.rise":
    "Places allotted ÷ all places in the last year, against the share of the year before; offered for the points of item 4. Source: 教督〔2012〕3号.",
  migrants:
    "(In public schools + in private schools with purchased places) ÷ eligible children of migrant workers, both stages of “随迁子女就学”. Source: 教督〔2017〕6号.",
  "retention.national":
    "(Finished − transferred in + transferred out) ÷ (entered − died), the stage's rows of “巩固率” added up first (national formula). Source: form of 教督〔2017〕6号.",
  "retention.county":
    "Finished ÷ (entered + transferred in − transferred out), at most 100 %, the stage's rows of “巩固率” added up first (county formula). Source: parameter “巩固率算法”.",
  disabledEnrolment:
    "Enrolled ÷ disabled children of school age, all kinds of “残疾儿童少年入学” together. Source: 教督〔2017〕6号.",
  trainingFunds:
    "Training funds ÷ budget of public funds of each school (“公用经费台账”) must reach 5 %; counted are the schools that do not. Source: 教督〔2017〕6号.",
  "monitoring.level":
    "Level in “质量监测” of each subject monitored in the cycle, Ⅲ being 3; a subject not monitored does not apply. Source: 教督〔2017〕6号.",
  "monitoring.variation":
    "Variation between schools in “质量监测” of each subject monitored in the cycle, below 0.15. Source: 教督〔2017〕6号.",
  "gate.schools":
    "Each school that counts is compared with “办学基本标准”, one indicator after the other; with no more misses than allowed it passes. Counted are those that pass, which must be all. Source: 教督〔2012〕3号; the standards are the province's.",
  "gate.years":
    "Year of the statistics − year in which basic balance was recognised (sheet “参数”). Source: 教督〔2017〕6号.",
  "gate.monitoring": "The result of the yearly monitoring as filled in on sheet “参数”. Source: 教督〔2017〕6号.",
  governmentScore:
    "Points of all rows of “县级政府评分表” added up, the review's where there are any, else the county's own. Source: 教督〔2012〕3号; points are the province's.",
  "public.questionnaire":
    "Satisfied ÷ returned valid questionnaires in “满意度调查”. Source: 教督〔2012〕3号, 教督〔2017〕6号.",
  "public.visits": "Satisfied ÷ people visited in “满意度调查”. Source: 教督〔2012〕3号, 教督〔2017〕6号.",
  threeDisabilities:
    "Enrolled ÷ children of school age of the kinds 视力, 听力, 智力 in “残疾儿童少年入学”; offered for the points of item 3. Source: 教督〔2012〕3号.",
  "growth.allocation":
    "Four years in a row of “三个增长”: the allocation to compulsory education grows faster than recurrent revenue; equal is not enough. Source: 教督〔2012〕3号.",
  "growth.running":
    "Four years in a row of “三个增长”: running costs a pupil rise every year; equal is not enough. Source: 教督〔2012〕3号.",
  "growth.wages":
    "Four years in a row of “三个增长”: pay a member of staff rises every year; equal is not enough. Source: 教督〔2012〕3号.",
  "growth.publicFunds":
    "Four years in a row of “三个增长”: public funds a pupil rise every year; equal is not enough. Source: 教督〔2012〕3号.",
  ruralTransfer:
    "Part of the transfer money that is spent on compulsory education in the last year of “三个增长”; offered for the points of item 8, the province sets the standard. Source: 教督〔2012〕3号.",
  pupilsPerStaff:
    "Pupils ÷ all staff in “学校台账” (not the teacher-pupil ratio); offered for the points of item 10, the standard is a parameter. Source: 教督〔2012〕3号.",
  fitness:
    "Passed ÷ tested in “体质健康”; offered for the points of item 15, the province sets the standard. Source: 教督〔2012〕3号.",
  enrolment: "Enrolled ÷ children of school age of the stage in “入学率”, by household registration. For monitoring.",
  dropout:
    "Pupils who dropped out in the school year ÷ pupils at the start of the year before in “辍学率”, by school registration. For monitoring.",
  largeClasses:
    "Classes of 56 and more (those of 66 and more included) ÷ all classes of the stage in “班额台账”. For monitoring.",
  oversizeClasses: "Classes of 66 and more ÷ all classes of the stage in “班额台账”. For monitoring.",
  teachersPerPupil:
    "Full-time teachers ÷ pupils in “学校台账” (teacher-pupil ratio, not the establishment). For monitoring.",
  headQualification: "Qualified heads ÷ heads in “校长任职资格”. For monitoring.",
  graduation: "Graduates ÷ pupils of the final grade of the stage in “毕业率”. For monitoring.",
  "passRate.due": "Passed ÷ due to sit of the stage in “学科合格率”. For monitoring.",
  "passRate.sat": "Passed ÷ sat of the stage in “学科合格率”. For monitoring.",
  equipmentKinds: "Kinds provided ÷ kinds due of the stage in “教学仪器配备”. For monitoring.",
  equipmentPieces: "Pieces provided ÷ pieces due of the stage in “教学仪器配备”. For monitoring.",
  dangerousBuildings:
    "Area of class D dangerous buildings removed ÷ their area in “校舍安全”; not applicable where there are none. For monitoring.",
  awareness: "Aware ÷ asked in “宣传与知晓率”. For monitoring.",
};
