targetScope = 'subscription'

@minLength(1)
@maxLength(40)
@description('Name of the environment; it names the resource group and seeds the names of all resources.')
param environmentName string

@minLength(1)
@description('Region of all resources; it must offer Flex Consumption.')
@metadata({ azd: { type: 'location' } })
param location string

@minValue(1)
@maxValue(1000)
@description('How many instances the app may grow to.')
param maximumInstances int = 40

var name = 'marsad${toLower(uniqueString(subscription().id, environmentName, location))}'
var tags = { 'azd-env-name': environmentName }
var deploymentContainer = 'deployment'

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'marsad-${environmentName}'
  location: location
  tags: tags
}

module identity 'app/identity.bicep' = {
  scope: group
  params: { name: name, location: location, tags: tags }
}

module storage 'app/storage.bicep' = {
  scope: group
  params: { name: name, location: location, tags: tags, deploymentContainer: deploymentContainer }
}

module monitoring 'app/monitoring.bicep' = {
  scope: group
  params: { name: name, location: location, tags: tags }
}

module rbac 'app/rbac.bicep' = {
  scope: group
  params: {
    principalId: identity.outputs.principalId
    storageAccountName: storage.outputs.name
    applicationInsightsName: monitoring.outputs.name
  }
}

module functions 'app/functions.bicep' = {
  scope: group
  // The host reads its storage and its own package with these roles, so they come first.
  dependsOn: [rbac]
  params: {
    name: name
    location: location
    tags: tags
    identityName: identity.outputs.name
    storageAccountName: storage.outputs.name
    deploymentContainer: deploymentContainer
    applicationInsightsName: monitoring.outputs.name
    maximumInstances: maximumInstances
  }
}

module events 'app/events.bicep' = {
  scope: group
  params: { name: name, location: location, tags: tags, storageAccountName: storage.outputs.name }
}

output AZURE_RESOURCE_GROUP string = group.name
output MARSAD_APP string = functions.outputs.name
output MARSAD_URL string = functions.outputs.url
output MARSAD_STORAGE string = storage.outputs.name
output MARSAD_TOPIC string = events.outputs.name

@description('Read by the build that azd starts: deployments are made of the official packages.')
output AzurePackages string = 'official'
