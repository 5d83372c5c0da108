#!/usr/bin/env bash
# Validates the description of the interface, and lets schemathesis make up questions against the
# service: ./schemathesis.sh [EXAMPLES], 15 for each operation unless told otherwise.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
package="$(cd "$here/../.." && pwd)"
examples="${1:-15}"

venv="${ONTWIKKELPAD_VENV:-$package/.build/venv-service}"
if [ ! -x "$venv/bin/schemathesis" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet schemathesis==4.32.5 openapi-spec-validator==0.9.0
fi
"$venv/bin/openapi-spec-validator" "$package/Sources/AdviceService/Resources/openapi.json"

for product in ontwikkelpad ontwikkelpad-service; do
  swift build --package-path "$package" -c release --product "$product" >&2
done
bin="$(swift build --package-path "$package" -c release --show-bin-path)"
work="$(mktemp -d)"
"$bin/ontwikkelpad" import --catalogue "$work/catalogue.sqlite" --paths "$package/Paths" --as-of 2026-11-23 \
  "$package/Catalogue/sample" > "$work/report"
"$bin/ontwikkelpad-service" --port 0 --as-of 2026-11-23 --unlimited --contact mailto:test@example.org \
  --paths "$package/Paths" --catalogue "$work/catalogue.sqlite" 2> "$work/log" &
service=$!
trap 'kill "$service" 2>/dev/null || true; wait "$service" 2>/dev/null || true; rm -rf "$work"' EXIT
address=""
for _ in $(seq 100); do
  address="$(sed -n 's/.*Luistert op //p' "$work/log")"
  [ -n "$address" ] && break
  sleep 0.1
done
[ -n "$address" ] || { cat "$work/log" >&2; exit 1; }

cd "$work"
PYTHONPATH="$here" SCHEMATHESIS_HOOKS=hooks "$venv/bin/schemathesis" --config-file "$here/schemathesis.toml" \
  run "$address/v1/openapi.json" --max-examples "$examples" --no-color
kill -TERM "$service"
wait "$service"
grep -q "Niet\|fault" "$work/log" && { grep "Niet\|fault" "$work/log" >&2; exit 1; }
echo "schemathesis found nothing"
