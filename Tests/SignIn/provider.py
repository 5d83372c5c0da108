"""Runs a real identity provider (Canaille) with a few accounts: provider.py PORT SERVICE [issuer].

It keeps all in memory. Its keys are replaced, as a provider does from time to time, when it is sent
SIGUSR1.
"""

import logging
import signal
import sys
import warnings

warnings.simplefilter("ignore")
port, service = int(sys.argv[1]), sys.argv[2]

from canaille import create_app  # noqa: E402
from canaille.app import models  # noqa: E402
from canaille.backends import Backend  # noqa: E402
from joserfc.jwk import RSAKey  # noqa: E402
from werkzeug.serving import make_server  # noqa: E402

PASSWORD = "een wachtwoord van hier"


def new_key():
    return RSAKey.generate_key(2048, auto_kid=True).as_dict(private=True)


app = create_app(
    {
        "SECRET_KEY": "only for this test",
        "SERVER_NAME": f"127.0.0.1:{port}",
        "PREFERRED_URL_SCHEME": "http",
        "CANAILLE": {
            "DATABASE": "memory",
            "JAVASCRIPT": False,
            "HTMX": False,
            "LANGUAGE": "en",
            "LOGGING": {"version": 1, "disable_existing_loggers": True},
        },
        "CANAILLE_OIDC": {
            "ACTIVE_JWKS": [new_key()],
            "TRUSTED_DOMAINS": ["trusted.example"],
            "USERINFO_MAPPING": {"PREFERRED_USERNAME": "{{ user.user_name }}"},
        },
    }
)
logging.disable(logging.CRITICAL)


def replace_keys(*_):
    app.config["CANAILLE_OIDC"]["ACTIVE_JWKS"] = [new_key()]


signal.signal(signal.SIGUSR1, replace_keys)

with app.app_context():
    groups = {"adviseurs": ["anna", "bram"], "beheer": ["bram"], "anders": ["carla"]}
    users = {}
    for name in ("anna", "bram", "carla"):
        users[name] = models.User(
            user_name=name,
            formatted_name=f"{name.title()} Geheim",
            given_name=name.title(),
            family_name="Geheim",
            emails=[f"{name}@voorbeeld.nl"],
            password=PASSWORD,
        )
        Backend.instance.save(users[name])
    for group, members in groups.items():
        Backend.instance.save(
            models.Group(display_name=group, members=[users[name] for name in members])
        )
    for client, secret in (("ontwikkelpad", "een geheim & meer"), ("open", None)):
        Backend.instance.save(
            models.Client(
                client_id=client,
                client_secret=secret,
                client_name="Ontwikkelpad",
                client_uri=service,
                redirect_uris=[f"{service}/aanmelden/terug"],
                post_logout_redirect_uris=[f"{service}/afgemeld"],
                grant_types=["authorization_code"],
                response_types=["code"],
                scope=["openid", "profile", "groups"],
                token_endpoint_auth_method="client_secret_basic" if secret else "none",
            )
        )
    for client in Backend.instance.query(models.Client):
        client.audience = [client]
        Backend.instance.save(client)

server = make_server("127.0.0.1", port, app, threaded=True)
print("ready", flush=True)
server.serve_forever()
