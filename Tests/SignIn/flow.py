"""Signs in at the desk and out again, at a real identity provider and with accounts from a file."""

import os
import re
import signal
import subprocess
import sys
import time
import urllib.parse

from browser import Browser

COMMAND, SERVICE, WORK, FREE_PORTS = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
SERVICE_PORT, PROVIDER_PORT = FREE_PORTS
HOME = f"http://127.0.0.1:{SERVICE_PORT}"
ISSUER = f"http://127.0.0.1:{PROVIDER_PORT}"
PASSWORD = "een wachtwoord van hier"
SECRET = "een geheim & meer"
LOG = os.path.join(WORK, "service.log")


class Running:
    """A process, stopped at the end of the block."""

    def __init__(self, words, log, **environment):
        self.out = open(log, "a")
        self.start = self.out.tell()
        self.process = subprocess.Popen(
            words, stdout=self.out, stderr=self.out, env=os.environ | environment
        )
        self.log = log

    def until(self, text):
        for _ in range(300):
            with open(self.log) as lines:
                lines.seek(self.start)
                if text in lines.read():
                    return self
            assert self.process.poll() is None, open(self.log).read()
            time.sleep(0.1)
        raise AssertionError(open(self.log).read())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()


def service(*options, secret=""):
    return Running(
        [SERVICE, "--port", SERVICE_PORT, "--as-of", "2026-11-23", "--paths", "Paths", *options],
        LOG, ONTWIKKELPAD_OIDC_SECRET=secret, XDG_DATA_HOME=WORK,
    ).until("Luistert op")


def provider():
    here = os.path.dirname(os.path.abspath(__file__))
    return Running(
        [sys.executable, os.path.join(here, "provider.py"), PROVIDER_PORT, HOME],
        os.path.join(WORK, "provider.log"),
    ).until("ready")


def at_provider(client):
    return [
        "--oidc-issuer", ISSUER, "--oidc-client", client, "--public-address", HOME,
        "--oidc-scope", "groups", "--oidc-adviser", "adviseurs", "--oidc-importer", "beheer",
    ]  # fmt: skip


def asked_of(browser):
    """What the service asked of the provider when it led somebody there."""
    return urllib.parse.parse_qs(urllib.parse.urlsplit(browser.visited[1]).query)


def state_of(browser):
    return asked_of(browser)["state"][0]


def sign_in(name, password=PASSWORD, to="/desk/regio", answer="accept"):
    """Signs in at the provider, in a new browser; consents where that is asked."""
    browser = Browser().open(f"{HOME}/aanmelden?naar={urllib.parse.quote(to)}")
    asked = asked_of(browser)
    assert asked["code_challenge_method"] == ["S256"] and asked["response_type"] == ["code"]
    assert len(asked["state"][0]) >= 43 and len(asked["nonce"][0]) >= 43
    assert browser.url.startswith(ISSUER), browser.url
    browser.submit("login", login=name)
    browser.submit("password", password=password)
    browser.consented = "/oauth/authorize" in browser.url
    if browser.consented:
        browser.submit("csrf_token", answer=answer)
    return browser


def account_page(browser):
    return browser.open(f"{HOME}/afmelden")


def is_signed_in(browser):
    return "/afmelden" in account_page(browser).url


def check(name):
    print(f"  {name}", flush=True)


def through_provider():
    with provider() as running, service(*at_provider("ontwikkelpad"), secret=SECRET):
        check("who does not consent is told so")
        carla = sign_in("carla", answer="deny")
        assert carla.consented and carla.url.startswith(HOME), carla.url
        assert "U bent niet aangemeld" in carla.text and not is_signed_in(carla)

        check("an adviser signs in, consents, and comes where they wanted to be")
        anna = sign_in("anna")
        assert anna.consented and f"{HOME}/desk/regio" in anna.visited, anna.visited
        page = account_page(anna).text
        assert "anna" in page and "adviseur" in page and "beheerder" not in page
        assert "Geheim" not in page and "voorbeeld.nl" not in page

        check("the cookie is for this site and for no script, and lasts no longer than the browser")
        jar = {cookie.name: cookie for cookie in anna.client.cookies.jar}
        assert "aanmelding" not in jar and jar["sessie"].has_nonstandard_attr("HttpOnly")
        assert jar["sessie"].get_nonstandard_attr("SameSite") == "Lax"
        assert jar["sessie"].discard and jar["sessie"].path == "/"

        check("another role is another group at the provider")
        bram = sign_in("bram")
        assert "beheerder van het cursusaanbod" in account_page(bram).text

        check("who is in no group that counts is refused")
        carla = sign_in("carla")
        assert carla.page.status_code == 403 and "U mag de balie niet gebruiken" in carla.text
        assert not is_signed_in(carla)

        check("an answer that nobody asked for signs nobody in")
        other = Browser().open(f"{HOME}/aanmelden")
        other.open(f"{HOME}/aanmelden/terug?code=abc&state={'x' * 43}&iss={ISSUER}")
        assert other.page.status_code == 400 and "Begin opnieuw" in other.text
        code = Browser().open(f"{HOME}/aanmelden")
        state = state_of(code)
        code.open(f"{HOME}/aanmelden/terug?code=made-up&state={state}&iss={ISSUER}")
        assert code.page.status_code == 502 and "Aanmelden lukt nu niet" in code.text
        assert not is_signed_in(code)

        check("signing out everywhere ends the other session too, and no one else's")
        two = sign_in("anna")
        assert is_signed_in(anna) and is_signed_in(two)
        account_page(two).submit("/afmelden", overal="ja")
        assert not is_signed_in(anna) and not is_signed_in(two) and is_signed_in(bram)

        check("signing out goes on to the provider, which forgets them too")
        account_page(bram).submit("/afmelden")
        assert "refresh" in bram.page.headers, bram.url
        bram.refresh()
        assert bram.url.startswith(f"{ISSUER}/oauth/end_session"), bram.url
        bram.submit("csrf_token", answer="logout")
        # Without the token of the sign-in, which the service does not keep, Canaille asks to confirm
        # and does not lead back.
        assert not is_signed_in(bram) and "U bent afgemeld" in bram.text
        bram.open(f"{HOME}/aanmelden")
        assert bram.url.startswith(ISSUER) and "login" in bram.url, bram.url

        check("a provider that replaced its keys is asked for the new ones")
        running.process.send_signal(signal.SIGUSR1)
        time.sleep(0.5)
        assert is_signed_in(sign_in("anna"))

    with provider() as running:
        with service(*at_provider("open")):
            check("a client without a secret signs in by PKCE alone")
            assert is_signed_in(sign_in("anna"))
        with service(*at_provider("ontwikkelpad"), secret="another one"):
            check("a wrong secret is a clear page, and a word in the log")
            wrong = sign_in("anna")
            assert wrong.page.status_code == 502 and not is_signed_in(wrong)
            assert "invalid_client" in open(LOG).read()
    with service(*at_provider("ontwikkelpad"), secret=SECRET):
        check("a provider that does not answer is a clear page")
        none = Browser("en").open(f"{HOME}/aanmelden")
        assert none.page.status_code == 502 and "Signing in does not work now" in none.text


def with_accounts():
    file = os.path.join(WORK, "accounts.json")
    account = [COMMAND, "account"]
    secret = "een zin die ik onthoud"
    for name in ("jan", "mia"):
        subprocess.run(
            [*account, "add", name, "--role", "adviser", "--accounts", file],
            input=secret + "\n", text=True, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
    with service("--accounts", file):
        check("an account from the file signs in with the form")
        jan = Browser().open(f"{HOME}/aanmelden?naar=/desk/regio")
        jan.submit("naam", naam="jan", wachtwoord="een ander wachtwoord")
        assert jan.page.status_code == 403 and 'value="jan"' in jan.text
        jan.submit("naam", naam="Jan", wachtwoord=secret)
        assert f"{HOME}/desk/regio" in jan.visited, jan.visited
        assert is_signed_in(jan)

        check("who tries too often waits")
        thief = Browser().open(f"{HOME}/aanmelden")
        for _ in range(12):
            thief.submit("naam", naam="mia", wachtwoord="geraden wachtwoord")
            if thief.page.status_code == 429:
                break
        assert thief.page.status_code == 429 and int(thief.page.headers["retry-after"]) > 0

        check("an account that is removed is signed out within seconds")
        subprocess.run([*account, "remove", "jan", "--accounts", file], check=True, stdout=subprocess.DEVNULL)
        for _ in range(80):
            if not is_signed_in(jan):
                break
            time.sleep(0.1)
        assert not is_signed_in(jan)


def refusals():
    check("what cannot be safe, or is not there, is refused at the start")
    for words, status in (
        (["--accounts", os.path.join(WORK, "nowhere.json")], 1),
        (["--accounts", os.path.join(WORK, "accounts.json"), "--host", "0.0.0.0"], 2),
        (["--oidc-issuer", "http://login.voorbeeld.nl"], 2),
        (["--oidc-issuer", "https://login.voorbeeld.nl"], 2),
    ):
        done = subprocess.run(
            [SERVICE, "--port", "0", "--paths", "Paths", *words], capture_output=True, text=True
        )
        assert done.returncode == status and done.stderr, (words, done)


def nothing_is_logged():
    check("the log holds no name, password, secret, code or address")
    log = open(LOG).read()
    for word in ("anna", "bram", "carla", "jan", "mia", "eheim", "wachtwoord", "een zin", "made-up"):
        assert not re.search(rf"\b{word}", log), word
    assert "state=" not in log and "code=" not in log


through_provider()
with_accounts()
refusals()
nothing_is_logged()
print("Signing in: everything passed")
