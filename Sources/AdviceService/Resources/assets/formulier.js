// Makes the search fields handier: suggestions while one types, misspellings forgiven.
// Without this script the fields have a plain list, and the server asks what is meant.
"use strict";
(() => {
  const form = document.querySelector("form[data-zoek]");
  if (!form) return;
  const faults = document.getElementById("fouten");
  if (faults) faults.focus();

  const enhance = (input) => {
    const list = document.createElement("ul");
    const status = document.createElement("p");
    const id = input.id + "-lijst";
    let active = -1;
    let timer = 0;
    let asked = 0;
    list.id = id;
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", document.querySelector(`label[for="${input.id}"]`).textContent);
    list.hidden = true;
    status.className = "sr";
    status.setAttribute("role", "status");
    input.removeAttribute("list");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", id);
    input.parentElement.append(list, status);

    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const mark = (position) => {
      const options = [...list.children];
      if (!options.length) return;
      active = (position + options.length) % options.length;
      options.forEach((option, number) => {
        option.setAttribute("aria-selected", String(number === active));
      });
      input.setAttribute("aria-activedescendant", options[active].id);
      options[active].scrollIntoView({ block: "nearest" });
    };
    const choose = (option) => {
      input.value = option.dataset.titel;
      close();
      input.focus();
    };
    const show = (items) => {
      list.replaceChildren(...items.map((item, number) => {
        const option = document.createElement("li");
        option.id = `${id}-${number}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.titel = item.title;
        const context = document.createElement("span");
        context.className = "context";
        context.textContent = item.context;
        option.append(item.title + " ", context);
        option.addEventListener("mousedown", (event) => {
          event.preventDefault();
          choose(option);
        });
        return option;
      }));
      active = -1;
      list.hidden = items.length === 0;
      input.setAttribute("aria-expanded", String(items.length > 0));
      status.textContent = items.length ? `${items.length} ${form.dataset.aantal}` : form.dataset.geen;
    };
    const ask = async () => {
      const text = input.value.trim();
      if (text.length < 2) return close();
      const number = ++asked;
      const address = new URL(form.dataset.zoek, location.href);
      address.search = new URLSearchParams({
        soort: input.dataset.soort, q: text, taal: document.documentElement.lang,
      });
      try {
        const answer = await fetch(address);
        if (!answer.ok || number !== asked) return;
        const found = await answer.json();
        if (document.activeElement === input) show(found.items);
      } catch {
        close();
      }
    };
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, 150);
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" && !list.hidden) {
        event.preventDefault();
        mark(active + 1);
      } else if (event.key === "ArrowUp" && !list.hidden) {
        event.preventDefault();
        mark(active < 0 ? -1 : active - 1);
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        choose(list.children[active]);
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      }
    });
    input.addEventListener("blur", close);
  };
  for (const input of form.querySelectorAll("input[data-soort]")) enhance(input);

  // What was not answered need not stand in the address.
  form.addEventListener("submit", () => {
    for (const field of form.elements) {
      if (field.name && field.value === "") field.disabled = true;
    }
    setTimeout(() => { for (const field of form.elements) field.disabled = false; }, 0);
  });
})();
