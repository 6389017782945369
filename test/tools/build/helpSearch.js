/* Shows of the index of the help what holds all the words that are typed; without it the whole index is there to be read. */
(function () {
  var input = document.getElementById("search");
  var none = document.getElementById("none");
  var sections = document.querySelectorAll("section");

  function plain(text) {
    return text.normalize("NFKC").toLowerCase();
  }

  function show() {
    var words = plain(input.value).split(/\s+/);
    var found = 0;
    sections.forEach(function (section) {
      var shown = 0;
      section.querySelectorAll("li").forEach(function (item) {
        var text = plain(item.textContent);
        item.hidden = !words.every(function (word) {
          return text.indexOf(word) >= 0;
        });
        if (!item.hidden) shown++;
      });
      section.hidden = shown === 0;
      found += shown;
    });
    none.hidden = found > 0;
  }

  input.addEventListener("input", show);
})();
