/** 部署自检页：逐项说明缺什么、怎么办。 */
export const selfCheck = {
  title: "均衡台账部署自检",
  intro:
    "请在要使用加载项的电脑上用 Microsoft Edge 打开本页。本页只访问加载项自己的服务器和 office.js 的地址，不发送任何数据。",
  item: "检查项",
  result: "结果",
  running: "正在检查……",
  passed: "通过",
  failed: "未通过",
  allPassed: "全部通过。若 Excel 中仍看不到加载项，请按部署说明检查清单的分发方式。",
  someFailed: "有{count}项未通过，请按下表说明处理后刷新本页。",
  https: "使用 https",
  httpsOk: "本页地址为 {address}。",
  httpsBad: "本页地址为 {address}。Excel 只加载 https 地址，请为服务器配置证书后用 https 打开本页。",
  secure: "证书",
  secureOk:
    "浏览器按安全连接处理本页。若地址栏显示“不安全”，说明证书未受信任，须把签发证书的根证书装入“受信任的根证书颁发机构”。",
  secureBad: "浏览器不把本页当作安全连接。请检查证书的域名、有效期和签发机构，并把根证书装入“受信任的根证书颁发机构”。",
  webView: "浏览器内核",
  webViewOk: "{name} 可以运行加载项。",
  webViewBad: "{name} 版本过低，不能运行加载项。请安装 Microsoft Edge WebView2 运行时，并使用 Office 2021 或更高版本。",
  webViewBadMac:
    "{name} 版本过低，不能运行加载项。请在“软件更新”中更新 macOS 和 Safari（需要 16.4 或更高），再重新打开 Excel。",
  office: "office.js",
  officeOk: "已从 {address} 加载。",
  officeBad:
    "无法从 {address} 加载。内网不能访问该地址时，请用“--env office=local”重新构建，把 office.js 放在加载项旁边。",
  files: "加载项文件",
  filesOk: "{count}个文件都能读取。",
  filesBad: "读不到：{names}。请把构建结果 dist 文件夹完整复制到服务器，并检查服务器是否允许下载这些类型的文件。",
  manifest: "清单中的地址",
  manifestOk: "与本页地址一致，清单版本 {version}。",
  manifestBad:
    "清单中的地址是 {found}，本页的地址是 {expected}，两者应当一致。请用“--env address={expected}”重新构建，并重新分发清单。",
};
