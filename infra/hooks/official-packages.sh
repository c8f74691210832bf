#!/bin/sh
# A package built from the stand-ins would carry the local runner, which the Functions host cannot start.
if [ "${AzurePackages:-}" != official ]; then
  echo "The package must be built from the official packages: run 'azd provision' first, or 'azd env set AzurePackages official'." >&2
  exit 1
fi
