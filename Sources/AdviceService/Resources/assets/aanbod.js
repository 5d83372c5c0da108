// Keeps the page on an import up to date. Without this script a link does the same.
"use strict";
(() => {
  const box = document.getElementById("voortgang");
  const seconds = box && Number(box.dataset.ververs);
  if (!seconds) return;
  const look = async () => {
    try {
      const answer = await fetch(location.href, { cache: "no-store", credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.getElementById("voortgang");
      // The import is through, or one has to sign in again: the whole page tells.
      if (!next) return location.reload();
      for (const part of ["progress", "p + p"]) {
        const [old, fresh] = [box.querySelector(part), next.querySelector(part)];
        if (part === "progress") {
          old.max = fresh.max;
          if (fresh.hasAttribute("value")) old.value = fresh.value;
        } else {
          old.textContent = fresh.textContent;
        }
      }
    } catch {
      // The server cannot be reached now; the next look may be luckier.
    }
    setTimeout(look, seconds * 1000);
  };
  setTimeout(look, seconds * 1000);
})();
