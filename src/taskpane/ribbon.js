/*
 * Keeps the clicks on the ribbon's buttons that come before the pane's program is there: office.js listens as soon as it has
 * found its host, which a program that is still being loaded may come too late for, and a click that finds no work is lost.
 * It stands right behind office.js, and is as old in its words as before.js, since what is too old is said there.
 */
(function () {
  var script = document.currentScript;
  if (!script || typeof Office === "undefined" || !Office.actions) return;
  var kept = (window.earlyClicks = []);

  function keep(id) {
    Office.actions.associate(id, function (event) {
      kept.push({ id: id, event: event });
    });
  }

  var ids = script.getAttribute("data-commands").split(" ");
  for (var i = 0; i < ids.length; i++) keep(ids[i]);
})();
