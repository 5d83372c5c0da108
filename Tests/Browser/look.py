"""What every look at the pages shares: Chromium, the states a page is seen in, axe, the checks."""

import os
import sys
import time
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

SERVICE = os.environ["ONTWIKKELPAD_SERVICE"].rstrip("/")
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
SCREENS = sys.argv[1] if len(sys.argv) > 1 else None
RULES = {"runOnly": {"type": "tag", "values": [
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}

STATES = {
    "light": dict(viewport={"width": 1280, "height": 900}, color_scheme="light"),
    "dark": dict(viewport={"width": 1280, "height": 900}, color_scheme="dark"),
    "phone": dict(viewport={"width": 390, "height": 844}, color_scheme="light", is_mobile=True, has_touch=True),
    "phone-dark": dict(viewport={"width": 390, "height": 844}, color_scheme="dark"),
    "narrow": dict(viewport={"width": 320, "height": 640}, color_scheme="light"),
}

failures = []
checks = 0


def check(holds, what):
    global checks
    checks += 1
    if not holds:
        failures.append(what)
        print("  FAILS", what)


def wait_for_service():
    for _ in range(240):
        try:
            urllib.request.urlopen(SERVICE + "/readyz", timeout=2).close()
            return
        except OSError:
            time.sleep(0.5)
    sys.exit("The service does not answer.")


def open_everything(page):
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    page.evaluate("document.querySelectorAll('img').forEach(i => i.loading = 'eager')")


def look(page, name, state, settings):
    """Looks at the page that is open: axe with its parts closed and open, and its width."""
    if SCREENS:
        page.screenshot(path=f"{SCREENS}/{name}-{state}.png", full_page=True)
    for closed in (True, False):
        if not closed:
            open_everything(page)
        for violation in Axe().run(page, options=RULES).response["violations"]:
            nodes = [n["html"][:120] for n in violation["nodes"][:3]]
            check(False, f"axe {name} {state}: {violation['id']} {nodes}")
    width = page.evaluate("document.documentElement.scrollWidth")
    check(width <= settings["viewport"]["width"], f"{name} {state} is {width} wide")


def run(parts):
    """Does the parts, each with the browser, and ends with how many checks failed."""
    wait_for_service()
    if SCREENS:
        os.makedirs(SCREENS, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for part in parts:
            print(part.__name__)
            part(browser)
        browser.close()
    print(f"{checks} checks, {len(failures)} fail")
    sys.exit(1 if failures else 0)
