# Subscribes the app to new blobs in the container articles. It can run any number of times.
if (-not (Get-Command az -ErrorAction SilentlyContinue)) {
    [Console]::Error.WriteLine("The Azure CLI (az) is needed to make the Event Grid subscription; install it, sign in with 'az login', then run 'azd hooks run postdeploy'.")
    exit 1
}

$template = Join-Path $PSScriptRoot '../app/subscription.bicep'
for ($try = 1; ; $try++) {
    # Right after a deployment the host has neither made the key of the webhook nor does it answer yet.
    $answer = az deployment group create --only-show-errors --output none `
        --subscription $env:AZURE_SUBSCRIPTION_ID --resource-group $env:AZURE_RESOURCE_GROUP --name articles-subscription `
        --template-file $template --parameters "appName=$env:MARSAD_APP" "topicName=$env:MARSAD_TOPIC" 2>&1
    if ($LASTEXITCODE -eq 0) { break }
    if ($try -ge 10) {
        [Console]::Error.WriteLine(($answer | Out-String))
        [Console]::Error.WriteLine("The Event Grid subscription could not be made; new files are not read until 'azd hooks run postdeploy' succeeds.")
        exit 1
    }
    Write-Output "Waiting for the app's webhook (try $try of 10)."
    try { Invoke-WebRequest "$env:MARSAD_URL/api/health" -TimeoutSec 30 | Out-Null } catch { Write-Verbose "$_" }
    Start-Sleep -Seconds 30
}

Write-Output "New files in the container articles of $env:MARSAD_STORAGE reach $env:MARSAD_URL."
