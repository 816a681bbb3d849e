// google.script.run and google.script.host, as the text of a page's first script.

/**
 * The script that a frame of the add-on must run before any of its own.
 *
 * Google: what cannot be sent throws where the call is made, and so does here; a function that the
 * script does not have is undefined there, and known here only where its names are given: else the
 * failure handler is told.
 *
 * @param names - Names of the script's public functions; null where they are not known.
 */
export function clientShim(names: readonly string[] | null = null): string {
  return `(${SHIM})(${JSON.stringify(names)});`;
}

/** A text, and not a function of this file: builds may lower and rename what they see. */
const SHIM = `function (names) {
  "use strict";
  var host = window.parent, count = 0, waiting = new Map();
  function illegal(path) { return new TypeError("Failed due to illegal value in property: " + (path || "0")); }
  function plain(value) {
    var above = Object.getPrototypeOf(value);
    return above === null || (Object.getPrototypeOf(above) === null && Object.prototype.hasOwnProperty.call(above, "hasOwnProperty"));
  }
  function copied(value, path, above) {
    var below = function (key) { return path === "" ? key : path + "." + key; };
    if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number" && isFinite(value)) return value;
    if (typeof value !== "object" || above.includes(value)) throw illegal(path);
    var next = above.concat([value]);
    if (Array.isArray(value)) {
      return Array.from(value, function (item, index) { var copy = copied(item, below(String(index)), next); return copy === undefined ? null : copy; });
    }
    if (!plain(value)) throw illegal(path);
    var copy = {};
    Object.keys(value).forEach(function (key) {
      var there = copied(value[key], below(key), next);
      if (there !== undefined) copy[key] = there;
    });
    return copy;
  }
  function argument(value, list) {
    if (value instanceof HTMLFormElement && list.length === 1) return Object.fromEntries(new FormData(value));
    var copy = copied(value, "", []);
    return copy === undefined ? null : copy;
  }
  function call(name, handlers, list) {
    if (names !== null && !names.includes(name)) throw new TypeError("google.script.run." + name + " is not a function");
    var args = list.map(function (value) { return argument(value, list); });
    count += 1;
    waiting.set(count, handlers);
    host.postMessage({ kind: "run", id: count, name: name, args: args }, "*");
  }
  function runner(handlers) {
    var more = function (key) {
      return function (given) { var next = Object.assign({}, handlers); next[key] = given; return runner(next); };
    };
    var own = { withSuccessHandler: more("success"), withFailureHandler: more("failure"), withUserObject: more("user") };
    return new Proxy(own, { get: function (_, name) {
      if (typeof name === "symbol" || name === "then") return undefined;
      if (Object.prototype.hasOwnProperty.call(own, name)) return own[name];
      return function () { call(name, handlers, Array.from(arguments)); };
    } });
  }
  window.addEventListener("message", function (event) {
    var reply = event.data;
    if (event.source !== host || !reply || reply.kind !== "reply" || !waiting.has(reply.id)) return;
    var handlers = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (!reply.failure) { if (handlers.success) handlers.success(reply.value, handlers.user); return; }
    var error = new Error(reply.failure.message);
    error.name = reply.failure.name;
    if (handlers.failure) handlers.failure(error, handlers.user); else console.error(error);
  });
  function say(message) { host.postMessage(message, "*"); }
  window.google = { script: { run: runner({}), host: {
    close: function () { say({ kind: "close" }); },
    editor: { focus: function () { say({ kind: "focus" }); } },
    setWidth: function (width) { say({ kind: "resize", width: width }); },
    setHeight: function (height) { say({ kind: "resize", height: height }); },
    origin: ""
  } } };
}`;
