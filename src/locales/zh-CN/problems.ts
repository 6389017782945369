/** 工作无法继续时的说明：在哪里、发现什么、应当怎样、怎么办。 */
export const problems = {
  unexpected: "出现意外，工作簿没有改动。请把下面这行文字转告维护人员：{detail}",

  unexpectedLater:
    "出现意外，没有做完，工作簿可能已经改动了一部分。请查看工作簿，并把下面这行文字转告维护人员：{detail}",
  "program.notLoaded": "本软件的一部分没有载入，没有做完。请检查网络后再点一次；仍不行的，关闭窗格后重新打开。",
  "ledger.noSchoolSheet": "没有找到工作表“{sheet}”。请打开本县的台账工作簿；还没有台账的，点“新建台账”。",
  "ledger.headingsUnknown": "工作表“{sheet}”的列标题与标准台账不符，认不出各列。请对照“新建台账”生成的标题行更正。",
  "ledger.noSchools": "工作表“{sheet}”里还没有学校，没有生成任何内容。请先填写学校，再试一次。",
  "ledger.nothingToJudge":
    "工作簿里没有可以判定的内容（没有读到“{sheet}”里的学校，其他台账也没有可用的数据），没有生成任何内容；请先填写台账，或按“校验”列出的问题更正。",

  "years.noSchools": "“{file}”里没有读到“学校台账”，不能与另一年对照。请选择两年的台账工作簿。",

  "rectification.headingsUnknown":
    "工作表“{sheet}”的第1行不是“整改销号台账”的标题，认不出各列，没有改动。请把标题行放在第1行，或把该表改名后重新生成。",

  "labels.noSheet": "工作簿里没有“{sheet}”，无从生成标签。这张表随标准台账新建；登记盒号和材料名称后再生成。",
  "labels.noBoxes": "工作表“{sheet}”里还没有登记档案盒，无从生成标签。请先填写盒号和材料名称。",

  "confirmations.tooMany":
    "“学校台账”有{count}个办学点，一张工作表最多做{most}页确认表，没有写入。请按乡镇或学区分成几个台账，分别生成。",

  "items.headingsUnknown":
    "“{sheet}”的前10行里没有认出标题行，没有导入。标题应有“领域（或A级指标、一级指标）”“项目（或B级指标、二级指标）”“细目（或C级指标、三级指标）”“分值”“评分要点（或评分标准）”，次序不限。",
  "items.noPoints": "“{sheet}”的标题行里没有“分值”列，没有导入。请补上每项的分值，列标题写“分值”。",
  "items.noItems": "“{sheet}”的标题行里没有指标名称的列，没有导入。请把列标题写成“项目”“细目”，或“B级指标”“C级指标”。",
  "items.doubledColumn":
    "有几列都是“{heading}”（{cells}），认不出用哪一列，没有导入。请只保留最末级指标的一列，其余各列改名。",
  "items.none": "“{sheet}”的标题行下面没有评分项目，没有导入。",
  "items.pointsUnusable":
    "下列分值是空的或不是数字，没有导入：{cells}。每个最末级指标都应有分值，只填数字，不带“分”字。",
  "items.unnamed": "“{sheet}”第{row}行有分值而没有指标名称，没有导入。请补上名称，或删去这一行。",
  "items.unreadable": "单元格{cell}读不出文字，没有导入。请更正后再试。",
  "items.twice": "“{sheet}”第{rows}行是同一个项目“{item}”，没有导入。同一项目只能有一行分值，请合并或改名。",
  "items.sheetMissing": "文件“{file}”中没有工作表“{sheet}”。请检查 --sheet 后的表名。",
  "items.noTable":
    "文件“{file}”的各张工作表都不像评分项目表，没有导入。标题行应有指标名称和“分值”；确有这张表的，用 --sheet 写明表名。",
  "items.noSheet":
    "工作簿里没有找到评分项目表，没有导入。请把省、市的评分项目表放进一张新工作表，标题行应有指标名称和“分值”。",
  "items.severalTables": "文件“{file}”里有几张表都像评分项目表：{sheets}。请用 --sheet 写明用哪一张。",
  "items.wouldDiscard":
    "“{sheet}”中下列单元格已经填写，在新的评分项目里没有位置，导入后会丢失，没有写入文件：{cells}。确认不再需要的，加 --discard 重新运行。",
  "update.wouldDiscard":
    "指标表中下列单元格是手工改过的，重写后会丢失，没有写入文件：{cells}。确认不再需要的，加 --discard 重新运行。",

  "reading.nothing":
    "文件“{file}”里没有读到学校的数据。请打开有各校数据的工作表（一校一行、一校一列或一校一表）；还没有数据的，用“新建台账”新建。",
  "reading.nothingHere":
    "本工作簿里没有读到学校的数据。请打开有各校数据的工作簿（一校一行、一校一列或一校一表）；还没有数据的，请在“办理”里新建台账，或者汇总各校表格。",
  "answers.notJson": "文件“{file}”不是导出的答复文件，没有使用。请选用本软件导出的答复文件。",
  "answers.unusable": "答复文件“{file}”里“{place}”一处不合格式，没有使用这个文件。请重新导出答复后再试。",
  "collect.wouldReplace":
    "台账中有{count}处原有内容将被改动（见上列“原 → 新”），没有写入文件。核对无误的，加 --yes 重新运行。",

  "file.empty": "文件“{file}”是空的，没有任何内容。请重新导出，或向报送单位重新索取。",
  "file.encrypted":
    "文件“{file}”设有打开密码，无法读取。请在 Excel 或 WPS 中用密码打开，取消打开密码（文件→信息→保护工作簿→用密码进行加密，清空密码），另存一份后再用。",
  "file.oldFormat":
    "文件“{file}”是 Excel 97–2003 的旧格式（.xls）。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”后再用。",
  "file.compound":
    "文件“{file}”设有打开密码，或者是 Excel 97–2003 的旧格式（.xls）。请在 Excel 或 WPS 中打开，取消打开密码，另存为“Excel 工作簿（.xlsx）”后再用。",
  "file.text":
    "文件“{file}”的内容是网页或纯文本，不是工作簿（有些业务系统导出的“Excel 文件”就是这样）。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再用。",
  "file.notTable":
    "文件“{file}”读不成表格：文字编码不是 UTF-8 或 GBK，或引号不成对。请用 Excel 或 WPS 打开，另存为 .csv 或 .xlsx 后再用。",
  "file.tableTooLarge": "表格文件“{file}”有{found}个单元格，超过上限{limit}个。请删去多余的行和列后再用。",
  "file.notWorkbook": "文件“{file}”不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。",
  "file.pdf":
    "文件“{file}”是 PDF 文档，无法读取表格。请向报送单位索取原始的 Excel 文件，或把数据录入 Excel 后另存为 .xlsx。",
  "file.picture":
    "文件“{file}”是图片，无法读取表格。请向报送单位索取原始的 Excel 文件，或把数据录入 Excel 后另存为 .xlsx。",
  "file.archive": "文件“{file}”是压缩包，没有读取。请先解压，再选择其中的表格文件。",
  "file.otherDocument":
    "文件“{file}”是别的文档或压缩包（如 Word 文档、演示文稿、ODS 表格、zip 压缩包），不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。",
  "file.binaryWorkbook":
    "文件“{file}”是二进制工作簿（.xlsb），无法读取。请在 Excel 中打开，另存为“Excel 工作簿（.xlsx）”后再用。",
  "file.truncated": "文件“{file}”不完整，后半部分缺失，可能是下载或拷贝中断。请重新下载或拷贝。",
  "file.damaged":
    "文件“{file}”已损坏，其中的“{part}”读不出来。请重新下载或拷贝；仍不行的，在 Excel 中用“打开并修复”另存一份后再用。",
  "file.tooLarge": "文件“{file}”有{found} MB，超过上限{limit} MB。请把台账以外的工作表、图片移到别的文件后再用。",
  "file.inflatesTooFar":
    "文件“{file}”解压后有{found} MB，超过上限{limit} MB，不像正常的台账，没有打开；其中最大的是“{part}”，{size} MB。请核实来源；确是台账的，请删去多余的工作表和图片后再用。",
  "file.tooMuchWritten": "要写的工作表解压后有{found} MB，一个工作簿最多{limit} MB，没有写入。请分成几个文件写入。",
  "file.tooManyParts": "文件“{file}”由{found}个部件组成，超过上限{limit}个，不像正常的台账，没有打开。请核实来源。",
  "file.tooManySheets": "文件“{file}”有{found}张工作表，超过上限{limit}张。请把台账以外的工作表移到别的文件后再用。",
  "file.tooManyCells":
    "文件“{file}”共有{found}个非空单元格，超过上限{limit}个，没有打开；其中最多的是工作表“{sheet}”，{cells}个。请把台账以外的工作表移到别的文件，删去多余的行和列后再用。",
  "file.tooManyPlaces":
    "文件“{file}”各表已用区域合计过大，读到工作表“{sheet}”时停下，该表已用区域有{found}个单元格以上，通常是很远处误填了内容。请在该表按 Ctrl+End 查看，删去多余的行和列后再用。",
  "file.tooManyFormulas":
    "文件“{file}”各表公式合计过长，读到工作表“{sheet}”时停下，该表公式有{found}个字符以上，不像正常的台账。请把该表的公式粘贴为数值，或删去该表后再用。",
  "file.notUnderstood":
    "文件“{file}”中的“{part}”有无法识别的内容（{detail}）。为免改错，没有改动文件。请在 Excel 中打开，另存一份后再试。",
  "file.signed":
    "文件“{file}”带有数字签名，任何改动都会使签名失效，没有改动文件。请在 Excel 中删除签名，另存一份后再试。",
  "file.sheetExists": "文件“{file}”中已有工作表“{sheet}”，没有改动文件。请先同意替换，或把原表改名。",
  "file.sheetHoldsObjects":
    "文件“{file}”的工作表“{sheet}”里有图表、批注、图片或表格等对象，替换会把它们一并删掉，没有改动文件。请先把原表改名或移走这些对象。",
  "file.sheetMissing": "文件“{file}”中没有工作表“{sheet}”，没有改动文件。请检查表名。",
  "file.sheetProtected": "文件“{file}”的工作表“{sheet}”受保护，没有改动文件。请在 Excel 中撤销该表的保护后再试。",
  "file.structureProtected":
    "文件“{file}”的工作簿结构受保护，不能增加、移除工作表或取消隐藏，没有改动文件。请在 Excel 中撤销工作簿保护后再试。",
  "file.noSheetLeft": "文件“{file}”至少要留一张看得见的工作表，没有改动。请先把别的工作表取消隐藏，或者新建一张。",
  "file.notFound": "找不到文件“{file}”。请检查路径和文件名。",
  "file.isFolder": "“{file}”是文件夹，不是文件。请写明文件名。",
  "file.notReadable": "无法读取文件“{file}”（{detail}）。请检查是否有权限，是否正被别的程序占用。",
  "file.notWritable": "无法写入文件“{file}”（{detail}）。请检查文件夹是否存在、是否有权限，文件是否正被别的程序打开。",
  "file.exists": "文件“{file}”已经存在，没有覆盖。请换一个文件名，或先移走原文件。",
  "file.endless":
    "“{file}”读了{limit} MB 还没有读完，不是工作簿文件（可能是设备或管道），不再读取。请写明工作簿文件的路径。",
  "file.tooManyFiles": "文件夹“{file}”里的文件超过{limit}个，没有读取。请写明存放各校表格的文件夹。",
  "file.notPlain": "“{file}”是设备、管道或链接，不是普通文件，没有写入。请换一个文件名。",
  "file.diskFull": "磁盘空间不足，文件“{file}”没有写成，也没有留下半个文件。请清出空间或换一个位置后再试。",
  "file.nameTooLong": "文件名“{file}”太长，系统不接受。请换一个短些的名字（中文一般不超过80个字）。",
  "file.sameFile": "输出文件“{file}”就是输入文件，原文件不会被覆盖。请换一个文件名。",

  "office.cellEdit": "正在编辑单元格，工作簿没有改动。请先按回车结束编辑，再点一次。",
  "office.accessDenied":
    "Excel 不允许这样改动：工作簿可能是只读的，或受到保护（{detail}）。请另存一份，或撤销保护后再试。",
  "office.itemNotFound": "工作表在这期间被删除或移走了（{detail}）。请重新校验。",
  "office.tooLarge": "内容超过 Excel 一次能传送的数量（{detail}）。请把台账以外的内容移到别的工作簿后再试。",
  "office.noAnswer":
    "Excel {seconds}秒没有响应，窗格不再等待。Excel 可能在等您答复别的对话框，也可能仍在执行：工作簿或许已经改动了一部分。请回到 Excel 查看，再重新校验。",
  "office.failed": "Excel 没有完成这项操作（{detail}）。请再试一次；仍不行的，请把括号里的文字转告维护人员。",
  "office.noFile":
    "Excel 没有交出工作簿文件（{detail}），没有生成副本。请稍候再试一次，或者用 Excel 的“另存为”存一份副本，打开副本清除标记、移除本软件添加的工作表。",
  "office.sheetMissing": "工作表“{sheet}”已经不在工作簿里。请重新校验。",
  "office.sheetHidden": "工作表“{sheet}”是隐藏的，无法转到。请先取消隐藏；台账的表可以在“办理”页显示。",
  "office.rowHidden":
    "已选中工作表“{sheet}”的{cell}，但是第{row}行被筛选掉、折叠或隐藏了，看不见。请先清除筛选、展开或取消隐藏，再点一次。",
  "office.columnHidden":
    "已选中工作表“{sheet}”的{cell}，但是{column}列被折叠或隐藏了，看不见。请先展开或取消隐藏，再点一次。",
  "office.sheetExists": "工作簿中已有工作表“{sheet}”，工作簿没有改动。请先同意替换，或把原表改名。",
  "office.sheetProtected": "工作表“{sheet}”受保护，不能替换或移除，工作簿没有改动。请撤销该表的保护后再试。",
  "office.sheetHoldsTable":
    "工作表“{sheet}”里有 Excel 的“表格”（{table}），改写会打乱它的标题，工作簿没有改动。请选中该表格，用“表设计→转换为区域”，再试一次。",
  "office.changedMeanwhile": "工作表“{sheet}”刚才又有人改动，为免覆盖，工作簿没有改动。请再点一次。",
  "office.structureProtected":
    "工作簿结构受保护，工作表“{sheet}”不能增加、移除或取消隐藏，工作簿没有改动。请撤销工作簿保护后再试。",
  "office.noSheetLeft": "工作簿至少要留一张看得见的工作表，没有改动。请先把别的工作表取消隐藏，或者新建一张。",
  "office.removedHalf": "Excel 中途没有完成（{detail}）：工作表“{sheets}”还在，其余要移除的已经移除。请再试一次。",
  "office.removedUnseen":
    "Excel 没有完成（{detail}），也看不到移除了哪些：工作表“{sheets}”有的可能已经移除，其余工作表没有改动。请看一下工作簿，再试一次。",
  "office.shownHalf": "Excel 中途没有完成（{detail}）：工作表“{sheets}”仍是隐藏的，其余已经显示。请再试一次。",
  "office.shownUnseen":
    "Excel 没有完成（{detail}），也看不到显示了哪些：工作表“{sheets}”有的可能已经显示。请看一下工作簿，再试一次。",
  "office.marksTakenBack": "标记没有写完（{detail}），已写上的和原有的标记都已撤下。请再点一次“校验”。",
  "office.marksHalf": "标记只写上了一部分（{detail}），不能作为依据。请点“清除标记”，再重新校验。",
  "office.clearedHalf": "标记只清除了一部分（{detail}），其余没有改动。请再点一次“清除标记”。",
  "office.cellsTakenBack": "单元格没有改完（{detail}），改过的都已恢复原样，工作簿没有改动。请再试一次。",
  "office.cellsHalf":
    "单元格只改了一部分，也未能恢复（{detail}）：工作表“{sheets}”中有的已改、有的未改。请用“撤销”或文件的历史版本找回，再试一次。",
  "office.notWritten": "没有写成（{detail}），新增的工作表已经撤回，工作簿没有改动。请再试一次。",
  "office.contentsBack":
    "没有写完（{detail}）：工作表“{sheets}”的内容和数字格式已经恢复，底色、边框、下拉列表等没有恢复；其余工作表没有改动。请再试一次。",
  "office.writtenHalf":
    "没有写完，也未能撤回（{detail}）：工作表“{sheets}”内容不全，不能作为依据。其中原有的表请用“撤销”或文件的历史版本找回，新增的请删去，再试一次。",
} as const;
