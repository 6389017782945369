/*
 * Says in the pane's page why the pane will not start: the engine is too old, or office.js is not there. Nothing newer
 * than ES5: it has to speak in the very engines that cannot run the pane. A file of its own, because the page's policy
 * lets no script stand in the page.
 */
(function () {
  var pane = document.getElementById("pane");

  function say(name) {
    pane.setAttribute("role", "alert");
    pane.textContent = pane.getAttribute(name);
  }

  /* ES2021, which the bundles are written in, and what the widgets are built on. */
  var modern =
    typeof WeakRef === "function" &&
    typeof String.prototype.replaceAll === "function" &&
    typeof ElementInternals === "function" &&
    "adoptedStyleSheets" in document;
  /* On a Mac the engine is a part of the system; there is no WebView2 to install. */
  var onMac = /Macintosh/.test(navigator.userAgent);
  if (!modern) say(onMac ? "data-too-old-mac" : "data-too-old");
  else if (typeof Office === "undefined") say("data-no-office");
})();
