/** Makes the workbench's page the Excel of the contract: every case opens its workbook in the spreadsheet. */
const { workbench } = window;
window.excel = {
  open: (data = { sheets: [{ name: "Sheet1" }] }, options = {}) => workbench.show(data, options),
  dump: () => workbench.excel.dump(),
  get log() {
    return workbench.excel.log;
  },
  editCell: (...args) => workbench.excel.editCell(...args),
  select: (...args) => workbench.excel.select(...args),
  settle: (...args) => workbench.excel.settle(...args),
  invoke: (...args) => workbench.excel.invoke(...args),
  command: (...args) => workbench.excel.command(...args),
  get platform() {
    return workbench.excel.platform;
  },
  get paneVisible() {
    return workbench.excel.paneVisible;
  },
  get cellEditMode() {
    return workbench.excel.cellEditMode;
  },
  set cellEditMode(editing) {
    workbench.excel.cellEditMode = editing;
  },
};
workbench.startAddIn("/frame.html");
