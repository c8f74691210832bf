#!/bin/sh
# Subscribes the app to new blobs in the container articles. It can run any number of times.
set -u

if ! command -v az >/dev/null 2>&1; then
  echo "The Azure CLI (az) is needed to make the Event Grid subscription; install it, sign in with 'az login', then run 'azd hooks run postdeploy'." >&2
  exit 1
fi

template="$(dirname "$0")/../app/subscription.bicep"
try=1
# Right after a deployment the host has neither made the key of the webhook nor does it answer yet.
until answer=$(az deployment group create --only-show-errors --output none \
    --subscription "$AZURE_SUBSCRIPTION_ID" --resource-group "$AZURE_RESOURCE_GROUP" --name articles-subscription \
    --template-file "$template" --parameters appName="$MARSAD_APP" topicName="$MARSAD_TOPIC" 2>&1); do
  if [ "$try" -ge 10 ]; then
    printf '%s\n' "$answer" "The Event Grid subscription could not be made; new files are not read until 'azd hooks run postdeploy' succeeds." >&2
    exit 1
  fi
  echo "Waiting for the app's webhook (try $try of 10)."
  try=$((try + 1))
  curl --silent --output /dev/null --max-time 30 "$MARSAD_URL/api/health" || true
  sleep 30
done

echo "New files in the container articles of $MARSAD_STORAGE reach $MARSAD_URL."
