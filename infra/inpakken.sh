#!/usr/bin/env bash
# Packs what runs in production into one zip: the last commit, with its production packages and nothing else.
# Usage: bash infra/inpakken.sh <zip>
set -euo pipefail
[ "$#" -eq 1 ] || { echo "Zo pak je in: bash infra/inpakken.sh <zip>" >&2; exit 64; }
zip=$(realpath -m "$1")
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git archive HEAD package.json package-lock.json src cards | tar -x -C "$work"
rm -rf "$work/src/voorbeeldschool" "$work/src/docs" "$work/src/teamspakket"
(cd "$work" && npm ci --omit=dev --no-audit --no-fund --ignore-scripts --loglevel=error)
rm -f "$zip"
(cd "$work" && zip -q -r -X "$zip" .)
