/*
 * Shows of the index of the help what holds all the words that are typed, first what has them in its title; without it the whole
 * index is there to be read.
 */
(function () {
  var input = document.getElementById("search");
  var none = document.getElementById("none");
  var sections = listOf(document, "section").map(function (section) {
    return { element: section, entries: listOf(section, "li") };
  });

  function listOf(parent, selector) {
    return Array.prototype.slice.call(parent.querySelectorAll(selector));
  }

  function holds(element, words) {
    var text = element.textContent.normalize("NFKC").toLowerCase();
    return words.every(function (word) {
      return text.indexOf(word) >= 0;
    });
  }

  /* Puts elements that stand beside each other where the first of them stands, those of `first` before the others. */
  function order(elements, first) {
    var others = elements.filter(function (element) {
      return first.indexOf(element) < 0;
    });
    var end = document.createComment("");
    elements[0].parentNode.insertBefore(end, elements[0]);
    first.concat(others).forEach(function (element) {
      end.parentNode.insertBefore(element, end);
    });
    end.parentNode.removeChild(end);
  }

  function show() {
    var words = input.value.normalize("NFKC").toLowerCase().split(/\s+/);
    var first = [];
    var found = 0;
    sections.forEach(function (section) {
      var named = section.entries.filter(function (entry) {
        return holds(entry.querySelector("a"), words);
      });
      var shown = section.entries.filter(function (entry) {
        entry.hidden = !holds(entry, words);
        return !entry.hidden;
      });
      order(section.entries, named);
      if (named.length > 0) first.push(section.element);
      section.element.hidden = shown.length === 0;
      found += shown.length;
    });
    order(
      sections.map(function (section) {
        return section.element;
      }),
      first,
    );
    none.hidden = found > 0;
  }

  input.addEventListener("input", show);
})();
