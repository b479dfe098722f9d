// The one secret that cannot be avoided: under this key lies what lets the app read on in the names of people who connected
// their own calendar. Made only where that is wanted. It has no part in private answers, so it may be kept.
param name string
param location string
param tags object

@description('Empty: what is in the vault stays.')
@secure()
param calendarKey string
param principalId string
param endpointName string
param subnetId string
param zoneId string

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: take(name, 24)
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 7
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      bypass: 'None'
      defaultAction: 'Deny'
    }
  }
}

var secretName = 'calendar-key'

resource secret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(calendarKey)) {
  parent: vault
  name: secretName
  properties: {
    value: calendarKey
    contentType: '32 bytes as base64'
  }
}

// Key Vault Secrets User: read secrets of this vault, which holds this one only.
var reader = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

resource read 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, principalId, reader)
  scope: vault
  properties: {
    roleDefinitionId: reader
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

module endpoint 'privateEndpoint.bicep' = {
  params: {
    name: endpointName
    location: location
    tags: tags
    subnetId: subnetId
    serviceId: vault.id
    part: 'vault'
    zoneId: zoneId
  }
}

output calendarKeyReference string = '@Microsoft.KeyVault(VaultName=${vault.name};SecretName=${secretName})'
