"""Looks at the desk as an adviser and an importer do: the whole way, axe, sheets read back."""

import base64
import io
import json
import os

from look import SCREENS, SERVICE, STATES, check, look, run
from pypdf import PdfReader

ACCOUNT, PASSWORD = os.environ["DESK_ACCOUNT"], os.environ["DESK_PASSWORD"]
FILE = os.environ["DESK_CATALOGUE"]

SEND = """async (button) => {
  const [path, form] = [button.getAttribute('formaction'), document.getElementById('client')];
  const answer = await fetch(path, {method: 'POST', body: new URLSearchParams(new FormData(form, button))});
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return [answer.status, answer.headers.get('content-type'), btoa(text)];
}"""


def sign_in(page, target="/desk"):
    page.goto(SERVICE + target)
    check("/aanmelden" in page.url, f"{target} is open to everybody")
    page.fill("#naam", ACCOUNT)
    page.fill("#wachtwoord", PASSWORD)
    page.click("main button[type=submit]")
    check(page.url.startswith(SERVICE + target), f"signing in leads to {page.url}")


def tell(page):
    """Fills in the form for a client."""
    page.goto(SERVICE + "/desk")
    page.fill("#nu", "Assistent-monteur elektro")
    page.fill("#nu-maanden", "30")
    page.fill("#doel", "Monteur elektrotechnische installaties")
    page.fill("#plaats", "Zwolle")
    page.fill("#studie", "16")
    page.check("#bewijs-licence-b")
    page.locator("details.trial").nth(0).locator("summary").click()
    page.fill("#p1-naam", "Met VCA")
    page.fill("#p1-bewijs-naam", "VCA basis (B-VCA)")
    page.fill("#notities", "Belt vrijdag terug.")
    page.click("main .submit button:not([formaction])")


def adviser(browser):
    """An adviser's whole way."""
    context = browser.new_context(locale="nl-NL", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    sign_in(page)
    tell(page)
    order = page.locator("main h2").all_inner_texts()
    check(order[0].startswith("Wat zou meer"), f"barriers do not come first: {order[:3]}")
    check(page.locator("table.compare th[scope=col]").all_inner_texts()[1] == "Met VCA", "no trial")
    if page.locator(".changes button").count():
        page.locator(".changes button").first.click()
        check(page.locator("table.compare th[scope=col]").count() == 3, "no second trial")
    check(page.input_value("#nu") == "Assistent-monteur elektro", "the form is empty again")

    # A sheet opens beside the conversation; as a PDF it is two pages at most, and has the notes.
    with context.expect_page() as opened:
        page.locator("button[formaction='/desk/gespreksblad']").first.click()
    sheet = opened.value
    sheet.wait_for_load_state()
    check("Deze week doen" in sheet.inner_text("main"), "the sheet has nothing to do")
    look(sheet, "desk-sheet", "light", STATES["light"])
    sheet.close()
    for path, most, wanted in (
        ("/desk/gespreksblad.pdf", 2, ["Route naar", "Belt vrijdag terug.", "Wat we niet weten"]),
        ("/desk/slimblad.pdf", 4, ["SLIM-subsidie", "Bewaar de rekening", "rijksoverheid.nl"]),
    ):
        button = page.locator(f"button[formaction='{path}']").first
        check(button.count() == 1, f"no button for {path}: is weasyprint there?")
        status, kind, text = page.evaluate(SEND, button.element_handle())
        check((status, kind) == (200, "application/pdf"), f"{path} gives {status} {kind}")
        pdf = base64.b64decode(text)
        if SCREENS:
            with open(f"{SCREENS}{path.replace('/', '-')}", "wb") as file:
                file.write(pdf)
        reader = PdfReader(io.BytesIO(pdf))
        flat = " ".join(" ".join(p.extract_text() for p in reader.pages).split())
        check(len(reader.pages) <= most, f"{path} has {len(reader.pages)} pages")
        check(reader.trailer["/Root"].get("/MarkInfo") is not None, f"{path} is not tagged")
        for words in wanted:
            check(words in flat, f"{path} misses {words}")

    # Kept on the adviser's machine, opened again.
    with page.expect_download() as download:
        page.click("button[formaction='/desk/bestand']")
    path = download.value.path()
    with open(path, encoding="utf-8") as file:
        check(json.load(file)["notes"] == "Belt vrijdag terug.", "the file has no notes")
    page.goto(SERVICE + "/desk")
    check(page.input_value("#nu") == "", "something was kept here")
    page.set_input_files("#bestand", path)
    page.click(".open-file button")
    check(page.input_value("#nu") == "Assistent-monteur elektro", "the file is not opened")
    check(page.input_value("#notities") == "Belt vrijdag terug.", "the notes are not opened")

    page.click(".desk-bar form button")
    page.goto(SERVICE + "/desk")
    check("/aanmelden" in page.url, "signing out does not")
    context.close()


def without_script(browser):
    """Everything works without a script, and with the keyboard alone."""
    context = browser.new_context(locale="nl-NL", java_script_enabled=False)
    page = context.new_page()
    sign_in(page)
    tell(page)
    check(page.locator(".plans article").count() > 0, "no routes without a script")
    page.focus("#notities")
    page.keyboard.press("Tab")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    check(page.locator(".plans article").count() > 0, "no routes by the keyboard")
    context.close()


def importer(browser):
    """An importer's whole way: a catalogue comes in, its report, the trail, out again."""
    context = browser.new_context(locale="nl-NL", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    sign_in(page, "/desk/aanbod")
    page.set_input_files("main input[type=file]", FILE)
    page.locator("main form[enctype] button[type=submit]").first.click()
    for _ in range(60):
        if page.locator("progress").count() == 0:
            break
        page.wait_for_timeout(500)
        page.reload()
    check("voorbeeld-taal" in page.inner_text("main"), "the report does not name the catalogue")
    look(page, "desk-report", "light", STATES["light"])
    page.goto(SERVICE + "/desk/aanbod/logboek")
    check(ACCOUNT in page.inner_text("main"), "the trail does not say who")
    look(page, "desk-trail", "light", STATES["light"])
    context.close()


def accessibility(browser):
    places = {"desk-blank": "/desk", "desk-region": "/desk/regio", "desk-region-one": "/desk/regio/AM36",
              "desk-catalogues": "/desk/aanbod", "desk-links": "/desk/aanbod/koppelingen",
              "desk-sign-out": "/afmelden"}
    for state, settings in STATES.items():
        context = browser.new_context(locale="nl-NL", **settings)
        page = context.new_page()
        complaints = []
        page.on("console", lambda m: complaints.append(m.text) if "Content Security" in m.text else None)
        page.goto(SERVICE + "/aanmelden")
        look(page, "sign-in", state, settings)
        sign_in(page)
        for name, path in places.items():
            page.goto(SERVICE + path, timeout=180_000)
            look(page, name, state, settings)
        tell(page)
        look(page, "desk-answer", state, settings)
        page.fill("#studie", "veel")
        page.click("main .submit button:not([formaction])")
        check(page.locator("#studie-fout").count() == 1, "a fault has no place")
        look(page, "desk-fault", state, settings)
        check(not complaints, f"{state}: the policy refuses {complaints[:2]}")
        context.close()


run([adviser, without_script, importer, accessibility])
