# A package built from the stand-ins would carry the local runner, which the Functions host cannot start.
if ($env:AzurePackages -ne 'official') {
    [Console]::Error.WriteLine("The package must be built from the official packages: run 'azd provision' first, or 'azd env set AzurePackages official'.")
    exit 1
}
