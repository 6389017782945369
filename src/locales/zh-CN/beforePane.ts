/** 任务窗格启动之前由网页自己说的话，写在网页里；两种语言一起显示。 */
export const beforePane = {
  tooOld:
    "本机的浏览器内核版本过低，无法运行均衡台账，请安装 Microsoft Edge WebView2 运行时，并使用 Office 2021 或更高版本。",
  tooOldMac:
    "本机的 Safari 内核版本过低（需要 16.4 或更高），无法运行均衡台账，请在“软件更新”中更新 macOS 和 Safari，再重新打开 Excel。",
  noOffice: "没有加载到 office.js，均衡台账无法启动，请检查网络后重新打开窗格，仍不行的请联系本单位管理员。",
};
