/*
 * Keeps the clicks on the ribbon's buttons that come before the pane's program is there: office.js listens as soon as it has
 * found its host, which a program that is still being loaded may come too late for, and a click that finds no work is lost.
 * It stands right behind office.js, and is as old in its words as before.js, since what is too old is said there.
 */
(function () {
  var script = document.currentScript;
  if (!script || typeof Office === "undefined" || !Office.actions) return;
  var kept = (window.earlyClicks = {});
  var works = {};

  function keep(id) {
    kept[id] = [];
    // Office.js may have looked this up before the program gave the button its work, and call it only afterwards.
    Office.actions.associate(id, function (event) {
      if (works[id]) works[id](event);
      else kept[id].push(event);
    });
  }

  window.takeClicks = function (id, work) {
    works[id] = work;
    kept[id].splice(0).forEach(function (event) {
      work(event);
    });
  };

  var ids = script.getAttribute("data-commands").split(" ");
  for (var i = 0; i < ids.length; i++) keep(ids[i]);
})();
