/* Nothing newer than ES5: this page must speak in the very browsers that are too old for the add-in. */
(function () {
  var FILES = [
    "taskpane.html",
    "before.js",
    "ribbon.js",
    "taskpane.js",
    "functions.js",
    "functions.json",
    "functions.en-US.json",
    "manifest.xml",
    "assets/icons/ledger-32.png",
    "help/index.html",
  ];
  /* The files of office.js that stand beside the add-in, where they do. */
  var OFFICE_FILES = (document.body.getAttribute("data-office-files") || "").split(" ");
  if (OFFICE_FILES[0]) FILES = FILES.concat(OFFICE_FILES);
  var OFFICE_TIME_LIMIT = 20000;

  var asked = /[?&]lang=([\w-]+)/.exec(location.search);
  var language = asked ? asked[1] : navigator.language || "zh-CN";
  var english = /^en/i.test(language);
  var body = document.body;
  var sentences = JSON.parse(body.getAttribute(english ? "data-english" : "data-chinese"));
  var office = body.getAttribute("data-office");
  var folder = location.href.replace(/[?#].*$/, "").replace(/\/[^/]*$/, "");
  var waiting = 0;
  var failures = 0;

  function sentence(key, data) {
    return sentences[key].replace(/\{(\w+)\}/g, function (_, name) {
      return data[name];
    });
  }

  function show(id, text) {
    document.getElementById(id).textContent = text;
  }

  function cell(row, tag, text, className) {
    var element = document.createElement(tag);
    element.textContent = text;
    if (className) element.className = className;
    if (tag === "th") element.setAttribute("scope", "row");
    return row.appendChild(element);
  }

  function summarise() {
    if (waiting > 0) show("summary", sentences.running);
    else show("summary", failures === 0 ? sentences.allPassed : sentence("someFailed", { count: failures }));
  }

  /* One row of the table; `check` calls back once with whether it passed and what its sentence needs. */
  function run(name, check) {
    var row = document.createElement("tr");
    cell(row, "th", sentences[name]);
    var state = cell(row, "td", sentences.running, "state");
    var detail = cell(row, "td", "");
    document.getElementById("checks").appendChild(row);
    waiting += 1;
    check(function (passed, data) {
      waiting -= 1;
      if (!passed) failures += 1;
      row.id = "check-" + name;
      state.textContent = (passed ? "✓ " : "✗ ") + (passed ? sentences.passed : sentences.failed);
      state.className = "state " + (passed ? "passed" : "failed");
      detail.textContent = sentence(passed ? name + "Ok" : data.told || name + "Bad", data);
      summarise();
    });
  }

  function load(file, done) {
    var request = new XMLHttpRequest();
    request.onload = function () {
      done(request.status === 200 ? request.responseText : null);
    };
    request.onerror = function () {
      done(null);
    };
    try {
      request.open("GET", folder + "/" + file + "?" + new Date().getTime());
      request.send();
    } catch (_) {
      done(null);
    }
  }

  /* The engine as it calls itself; Edge says Chrome as well, and Chrome says Safari. */
  function engine() {
    var found = /(Edg|Edge|Chrome|Version|Trident)\/([\d.]+)/g;
    var names = {};
    var match;
    while ((match = found.exec(navigator.userAgent))) names[match[1]] = match[2];
    if (names.Edg) return "Microsoft Edge " + names.Edg;
    if (names.Edge) return "Microsoft Edge Legacy " + names.Edge;
    if (names.Chrome) return "Chromium " + names.Chrome;
    if (names.Trident) return "Internet Explorer 11";
    return names.Version ? "Safari " + names.Version : navigator.userAgent;
  }

  function checkOffice(done) {
    var ended = false;
    function end(passed) {
      if (ended) return;
      ended = true;
      done(passed, { address: office });
    }
    var script = document.createElement("script");
    script.onload = function () {
      end(typeof window.Office !== "undefined");
    };
    script.onerror = function () {
      end(false);
    };
    script.src = office;
    document.body.appendChild(script);
    setTimeout(function () {
      end(false);
    }, OFFICE_TIME_LIMIT);
  }

  function checkFiles(done) {
    var found = {};
    var left = FILES.length;
    FILES.forEach(function (file) {
      load(file, function (text) {
        found[file] = Boolean(text);
        left -= 1;
        if (left > 0) return;
        // In the order of the list, whichever answer came first.
        var missing = FILES.filter(function (one) {
          return !found[one];
        });
        done(missing.length === 0, { count: FILES.length, names: missing.join(english ? ", " : "、") });
      });
    });
  }

  function checkManifest(done) {
    load("manifest.xml", function (text) {
      var source = /<SourceLocation DefaultValue="([^"]*)\/taskpane\.html"/.exec(text || "");
      var version = /<Version>([^<]*)</.exec(text || "");
      var found = source ? source[1] : "–";
      done(found === folder, { found: found, expected: folder, version: version ? version[1] : "–" });
    });
  }

  document.documentElement.lang = english ? "en-US" : "zh-CN";
  document.title = sentences.title;
  show("title", sentences.title);
  show("intro", sentences.intro);
  show("item", sentences.item);
  show("result", sentences.result);

  run("https", function (done) {
    done(location.protocol === "https:", { address: folder });
  });
  run("secure", function (done) {
    done(window.isSecureContext === true, {});
  });
  run("webView", function (done) {
    /* The same as in before.js: ES2021, which the bundles are built for, and what the widgets are built on. */
    var modern =
      typeof WeakRef === "function" &&
      typeof String.prototype.replaceAll === "function" &&
      typeof ElementInternals === "function" &&
      "adoptedStyleSheets" in document;
    done(modern, { name: engine(), told: /Macintosh/.test(navigator.userAgent) ? "webViewBadMac" : "" });
  });
  run("office", checkOffice);
  run("files", checkFiles);
  run("manifest", checkManifest);
  summarise();
})();
