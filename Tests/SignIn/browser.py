"""A browser without a screen or a script: it keeps cookies, follows redirects, and sends forms."""

import html.parser
import urllib.parse

import httpx


class Forms(html.parser.HTMLParser):
    """The forms of a page, with what they send."""

    def __init__(self, text):
        super().__init__()
        self.forms = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        has = dict(attributes)
        if tag == "form":
            self.forms.append(
                {"action": has.get("action"), "method": has.get("method", "get").lower(), "fields": {}}
            )
        if tag == "input" and self.forms and has.get("name") and has.get("type") != "submit":
            if has.get("type") != "checkbox" or "checked" in has:
                self.forms[-1]["fields"][has["name"]] = has.get("value") or ""


class Browser:
    def __init__(self, language="nl"):
        self.client = httpx.Client(headers={"Accept-Language": language}, timeout=30)
        self.page = None
        self.visited = []

    @property
    def text(self):
        return self.page.text

    @property
    def url(self):
        return str(self.page.url)

    def request(self, method, url, **more):
        """Asks, and follows redirects; `visited` holds the addresses on the way."""
        self.visited = []
        for _ in range(12):
            self.page = self.client.request(method, url, **more)
            self.visited.append(str(self.page.url))
            if self.page.status_code not in (301, 302, 303, 307):
                return self
            url = urllib.parse.urljoin(url, self.page.headers["location"])
            method, more = "GET", {}
        raise AssertionError("led round in a circle: " + " ".join(self.visited))

    def open(self, url):
        return self.request("GET", url)

    def submit(self, has, **fields):
        """Sends the form that has a field of this name."""
        for form in Forms(self.text).forms:
            if has in form["fields"] or has == form["action"]:
                sent = form["fields"] | fields
                url = urllib.parse.urljoin(self.url, form["action"] or self.url)
                return self.request(form["method"].upper(), url, data=sent)
        raise AssertionError(f"no form with {has} on {self.url}:\n{self.text[:2000]}")

    def refresh(self):
        """Goes where the page's `Refresh` header leads."""
        seconds, _, url = self.page.headers["refresh"].partition("; url=")
        assert seconds == "0", self.page.headers["refresh"]
        return self.open(url)
