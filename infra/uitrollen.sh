#!/usr/bin/env bash
# Rolls out, or renews, everything in Azure for one board: resources, secrets (once), and the bot itself.
# Usage: bash infra/uitrollen.sh <resourcegroep> <naam> <beheergroep-id> [<mailadres>]; alarms go to the address, none without it.
# Needs: az (signed in, Owner of the resource group and Key Vault Secrets Officer in it), node 20 or later, npm, git, zip, openssl.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "$#" -lt 3 ] || [ "$#" -gt 4 ]; then
  echo "Zo rol je uit: bash infra/uitrollen.sh <resourcegroep> <naam> <beheergroep-id> [<mailadres>]" >&2
  exit 64
fi
group=$1 name=$2 admins=$3 mail=${4:-}
wrong=""
[[ "$name" =~ ^[a-z0-9]{3,11}$ ]] ||
  wrong+=$'\n'"- <naam> heeft 3 tot 11 kleine letters en cijfers; dit is: $name"
[[ "$admins" =~ ^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$ ]] ||
  wrong+=$'\n'"- <beheergroep-id> is het Object ID van de groep in Entra, met streepjes; dit is: $admins"
[[ -z "$mail" || "$mail" =~ ^[^[:space:]@]+@[^[:space:]@]+\.[^[:space:]@]+$ ]] ||
  wrong+=$'\n'"- <mailadres> is geen mailadres: $mail"
if [ -n "$wrong" ]; then
  echo "Er is niets uitgerold. Dit klopt niet:$wrong" >&2
  exit 64
fi
missing=""
for tool in az npm git zip openssl; do command -v "$tool" >/dev/null || missing="$missing $tool"; done
if [ -n "$missing" ]; then
  echo "Dit programma ontbreekt op deze computer:$missing" >&2
  exit 69
fi
az account show -o none 2>/dev/null || {
  echo "Je bent niet aangemeld. Meld je aan met az login, en kies het abonnement met az account set." >&2
  exit 77
}
az group show -n "$group" -o none 2>/dev/null || {
  echo "De resourcegroep $group is er niet, of je mag er niet bij. Maak hem met: az group create -n $group -l westeurope" >&2
  exit 77
}
output() { az deployment group show -g "$group" -n meldcode --query "properties.outputs.$1.value" -o tsv; }

echo "1/4 Azure inrichten (dit duurt enkele minuten)"
az deployment group create -g "$group" -n meldcode -f infra/main.bicep \
  -p naam="$name" beheergroepId="$admins" alarmadres="$mail" -o none

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
