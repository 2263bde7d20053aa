#!/usr/bin/env bash
# Rolls out, or renews, everything in Azure for one board: resources, secrets (once), and the bot itself.
# Usage: bash infra/uitrollen.sh <resourcegroep> <naam> <beheergroep-id>
# Needs: az (signed in, Owner of the resource group and Key Vault Secrets Officer in it), node 20 or later, npm, git, zip, openssl.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "$#" -ne 3 ]; then
  echo "Zo rol je uit: bash infra/uitrollen.sh <resourcegroep> <naam> <beheergroep-id>" >&2
  exit 64
fi
missing=""
for tool in az npm git zip openssl; do command -v "$tool" >/dev/null || missing="$missing $tool"; done
if [ -n "$missing" ]; then
  echo "Dit programma ontbreekt op deze computer:$missing" >&2
  exit 69
fi
group=$1 name=$2 admins=$3
output() { az deployment group show -g "$group" -n meldcode --query "properties.outputs.$1.value" -o tsv; }

echo "1/4 Azure inrichten (dit duurt enkele minuten)"
az deployment group create -g "$group" -n meldcode -f infra/main.bicep \
  -p naam="$name" beheergroepId="$admins" -o none

echo "2/4 Geheimen maken, alleen wie er nog niet is"
vault=$(output geheimkluis)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for secret in sleutel-logboek sleutel-leerling; do
  known=$(az keyvault secret list --vault-name "$vault" --query "[?name=='$secret'] | length(@)" -o tsv)
  if [ "$known" = "0" ]; then
    (umask 077 && openssl rand -base64 32 | tr -d '\n' >"$work/$secret")
    az keyvault secret set --vault-name "$vault" -n "$secret" -f "$work/$secret" -e utf-8 -o none
  fi
done

echo "3/4 De assistent inpakken"
bash infra/inpakken.sh "$work/app.zip"

echo "4/4 De assistent plaatsen"
app=$(output app)
az webapp deploy -g "$group" -n "$app" --type zip --src-path "$work/app.zip" -o none
# The first start may have come before the secrets.
az webapp restart -g "$group" -n "$app"

echo "Klaar. Het adres is $(output adres); het ID van de bot (MICROSOFT_APP_ID) is $(output botId)."
echo "Kijk of hij gereed is: curl -s -o /dev/null -w '%{http_code}\\n' $(output adres)/gereed  (503 zolang er geen scholen zijn ingelezen)"
