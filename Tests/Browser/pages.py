"""Looks at the pages as a job seeker does: with Chromium, axe, the keyboard, on paper."""

import io
import os
import urllib.parse

from look import SCREENS, SERVICE, STATES, check, look, run
from pypdf import PdfReader

FITTER = (
    "nu=elektro/assistent&nu-maanden=24&bewijs=mbo-1-diploma&bewijs=vca-basis"
    "&nederlands=first-language&plaats=Zwolle&km=60&studie=8"
    "&doel=elektro/monteur&doel=elektro/eerste-monteur&inkomen=ww&op-vca-basis=2024-03-01"
)
CARPENTER = (
    "bewijs=mbo-2-diploma&nederlands=first-language&plaats=Zwolle&doel=bouw/timmerman&niet=nights"
)
LONGEST = (
    "bewijs=lbo&bewijs=licence-b&nederlands=first-language&plaats=Zwolle&inkomen=ww"
    "&doel=energienetten/technicus"
)
HELPER = (
    "bewijs=lbo&bewijs=licence-b&nederlands=first-language&plaats=Zwolle&km=100"
    "&inkomen=ww&doel=energienetten/vop-helper"
)

PAGES = {
    "start": "/",
    "start-filled": "/?" + FITTER + "&eerder=bouw/timmerman&niet=nights&wel=outdoors&klaar=2030-01-01",
    "fault": "/routes?plaats=Zwole&studie=abc&nu-maanden=-1&nu=bouw/timmerman",
    "choice": "/routes?nu=monteer&doel=qqqqq",
    "routes": "/routes?" + FITTER,
    "routes-few": "/routes?" + CARPENTER,
    "routes-more": "/routes?" + CARPENTER + "&meer=ja",
    "unreachable": "/routes?doel=zorg/mbo-verpleegkundige&studie=1",
    "nothing": "/routes?doel=bouw/timmerman&klaar=2026-11-24",
    "route": "/route?" + FITTER + "&nr=2",
    "route-helper": "/route?" + HELPER + "&nr=1",
    "compare": "/vergelijk?" + FITTER + "&nr=1&nr=2",
    "compare-none": "/vergelijk",
    "paths": "/paden",
    "path": "/paden/zorg",
    "role": "/functies/zorg/verzorgende-ig",
    "course": "/opleidingen/cursus-vca-basis?plaats=Zwolle&km=40",
    "about": "/over",
    "access": "/toegankelijkheid",
    "privacy": "/privacy",
    "problem": "/nergens",
    "english": "/routes?" + CARPENTER + "&taal=en",
}
if os.environ.get("OPEN"):  # Every role at once: seconds in a debug build.
    PAGES["routes-open"] = "/routes?" + FITTER.replace("&doel=elektro/monteur&doel=elektro/eerste-monteur", "")

def accessibility(browser):
    for state, settings in STATES.items():
        context = browser.new_context(locale="nl-NL", **settings)
        page = context.new_page()
        complaints = []
        page.on("console", lambda m: complaints.append(m.text) if "Content Security" in m.text else None)
        for name, path in PAGES.items():
            page.goto(SERVICE + path, timeout=180_000)
            look(page, name, state, settings)
        check(not complaints, f"{state}: the policy refuses {complaints[:2]}")
        context.close()
    print(f"{len(PAGES)} pages in {len(STATES)} states, closed and open")


def zoom(browser):
    """Twice as large on 1280 is as wide as 640; text alone at 200 % must fit as well."""
    context = browser.new_context(viewport={"width": 640, "height": 450}, device_scale_factor=2)
    page = context.new_page()
    for name in ("start", "routes", "route", "compare", "course"):
        page.goto(SERVICE + PAGES[name])
        check(page.evaluate("document.documentElement.scrollWidth") <= 640, f"zoom {name}")
    context.close()
    context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
    page = context.new_page()
    for name in ("start", "routes", "route", "course"):
        page.goto(SERVICE + PAGES[name])
        page.add_style_tag(content="html { font-size: 200% }")
        check(page.evaluate("document.documentElement.scrollWidth") <= 1280, f"large text {name}")
    context.close()


def first_screen(browser):
    """On a phone the first screen holds one route and one thing to do."""
    context = browser.new_context(**STATES["phone"])
    page = context.new_page()
    page.goto(SERVICE + PAGES["routes-few"])
    box = page.locator(".best .button").bounding_box()
    check(box and box["y"] + box["height"] <= 844, f"the button of the best route ends at {box}")
    for target in page.locator("a.button, button, .choice label, header a, .tools a, summary").all():
        box = target.bounding_box()
        if box:
            check(box["height"] >= 24, f"target {target.inner_text()[:30]} is {box['height']} high")
    context.close()


def keyboard(browser):
    """From the form to a route with the keyboard alone."""
    context = browser.new_context(locale="nl-NL", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(SERVICE + "/")
    page.keyboard.press("Tab")
    check(page.evaluate("document.activeElement.className") == "skip", "the first stop is the skip link")
    page.keyboard.press("Enter")
    check(page.evaluate("document.activeElement.id") == "inhoud", "the skip link leads to the content")
    page.keyboard.press("Tab")
    check(page.evaluate("document.activeElement.id") == "nu", "then the first question")
    page.keyboard.type("timmrman", delay=20)
    page.wait_for_selector("#nu-lijst:not([hidden]) [role=option]")
    check(page.get_attribute("#nu", "aria-expanded") == "true", "suggestions are told to be there")
    page.keyboard.press("ArrowDown")
    check(page.get_attribute("#nu", "aria-activedescendant") == "nu-lijst-0", "the first suggestion is active")
    page.keyboard.press("Enter")
    check(page.input_value("#nu") == "Timmerman", "a suggestion is taken")
    page.keyboard.type("x")
    page.wait_for_timeout(400)
    page.keyboard.press("Escape")
    check(page.get_attribute("#nu", "aria-expanded") == "false", "Escape closes the suggestions")
    page.keyboard.press("Backspace")
    stops = []
    for _ in range(40):
        page.keyboard.press("Tab")
        stop = page.evaluate("document.activeElement.id || document.activeElement.textContent.trim().slice(0, 24)")
        outline = page.evaluate(
            "getComputedStyle(document.activeElement).outlineStyle")
        check(outline != "none", f"focus is seen on {stop}")
        stops.append(stop)
        if stop == "doel":
            page.keyboard.type("Allround timmerman", delay=5)
            page.keyboard.press("Escape")
        if page.evaluate("document.activeElement.type") == "submit":
            break
    check("doel" in stops and stops.index("nu-maanden") < stops.index("doel"), f"order of stops {stops}")
    page.keyboard.press("Enter")
    page.wait_for_url("**/routes?**")
    check("nu=bouw/timmerman" in page.url and "doel=bouw/allround-timmerman" in page.url, page.url)
    check("km=" not in page.url, "what was not answered is not in the address")
    page.locator(".best .button").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/route?**")
    check(page.locator("ol.time > li").count() > 1, "the steps are there")
    context.close()


def without_script(browser):
    """The whole way without JavaScript, in both languages."""
    for language, submit in (("nl", "Laat mijn routes zien"), ("en", "Show my routes")):
        context = browser.new_context(java_script_enabled=False, locale=language, **STATES["phone"])
        page = context.new_page()
        page.goto(SERVICE + "/?taal=" + language)
        page.fill("#doel", "loodgieterr")
        page.click(f"text={submit}")
        check("welke bedoelt u" in page.content() or "which do you mean" in page.content(), "asked what is meant")
        page.locator("input[type=radio]").first.check()
        page.locator("button[type=submit]").click()
        check("doel=installatie/" in urllib.parse.unquote(page.url), page.url)
        page.locator(".best .button").click()
        check(page.locator("ol.time > li").count() > 1, "the steps are there without a script")
        check(page.get_attribute("html", "lang") == language, "the language goes along")
        page.goto(SERVICE + PAGES["routes"])
        page.locator("#vergelijk-2").check()
        page.locator("form[action='/vergelijk'] button").click()
        check(page.locator("table.compare thead th").count() == 2, "two routes are compared")
        context.close()


def text_order(browser):
    """What a screen reader comes by, in order."""
    context = browser.new_context(locale="nl-NL", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    for name in PAGES:
        page.goto(SERVICE + PAGES[name], timeout=180_000)
        levels = page.evaluate(
            "[...document.querySelectorAll('h1,h2,h3,h4')].map(h => Number(h.tagName[1]))")
        check(levels.count(1) == 1, f"{name} has one main heading: {levels}")
        check(all(b - a <= 1 for a, b in zip(levels, levels[1:])), f"{name} skips no level: {levels}")
        twice = page.evaluate(
            "(() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
            " return ids.filter((id, n) => ids.indexOf(id) !== n); })()")
        check(not twice, f"{name} has an id twice: {twice}")
    page.goto(SERVICE + PAGES["route"])
    text = page.inner_text("main")
    wanted = ["Route naar Eerste monteur", "Klaar", "Deze week doen", "Alle stappen",
              "Assistent-monteur elektro", "Werken als Eerste monteur", "Wat uw werkgever doet",
              "SLIM-subsidie: waarom", "Wat hier geschat is", "Wat we niet weten"]
    places = [text.find(words) for words in wanted]
    check(-1 not in places and places == sorted(places), f"order of the route page {places}")
    snapshot = page.locator("main").aria_snapshot()
    check("img" not in snapshot, "signs are silent, words say the same")
    page.goto(SERVICE + PAGES["routes"])
    text = page.inner_text("main")
    places = [text.find(words) for words in ["Uw routes", "Past het best", "Eerst doen", "Bekijk alle stappen", "Wat u vertelde", "Volgorde", "Andere routes", "De routes getekend", "Wat zou meer", "Wat we niet weten"]]
    check(-1 not in places and places == sorted(places), f"order of the answer {places}")
    context.close()


def print_sheets(browser):
    """A route prints on two A4 pages at most, with all that matters."""
    context = browser.new_context(locale="nl-NL")
    page = context.new_page()
    for name, path in {"route": PAGES["route"], "helper": PAGES["route-helper"],
                       "longest": "/route?" + LONGEST + "&nr=1", "first": "/route?" + CARPENTER,
                       "english": "/route?" + CARPENTER + "&taal=en"}.items():
        page.goto(SERVICE + path)
        pdf = page.pdf(prefer_css_page_size=True)
        if SCREENS:
            with open(f"{SCREENS}/print-{name}.pdf", "wb") as file:
                file.write(pdf)
        reader = PdfReader(io.BytesIO(pdf))
        text = "\n".join(p.extract_text() for p in reader.pages)
        steps = page.locator("ol.time > li").count()
        print(f"print {name}: {len(reader.pages)} pages, {steps} steps")
        check(len(reader.pages) <= 2, f"{name} prints on {len(reader.pages)} pages")
        box = reader.pages[0].mediabox
        check(abs(float(box.width) - 595) < 2 and abs(float(box.height) - 842) < 2, f"{name} is no A4")
        flat = " ".join(text.split())
        wanted = ["To do this week", "All steps"] if name == "english" else [
            "Deze week doen", "Alle stappen", "SLIM-subsidie", "Wat we niet weten"]
        for words in wanted:
            check(words in flat, f"{name} misses {words}")
        check("Zet de data in uw agenda" not in flat, f"{name} prints a button")
    context.close()


run([first_screen, keyboard, without_script, text_order, print_sheets, zoom, accessibility])
