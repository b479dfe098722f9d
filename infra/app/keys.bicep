// The box keys of what is open, one blob each, and nothing else. Apart from everything, because whoever has both the
// database and this reads the private answers of what is open; a removed key must be gone at once and for good, so
// nothing here keeps anything: no versions, no soft delete, no change feed, no restore point, no copy in another region.
// The app looks at its start whether a removed blob is gone, and does not start when it is not.
param name string
param location string
param tags object
param principalId string
param endpointName string
param subnetId string
param zoneId string

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take(name, 24)
  location: location
  tags: tags
  kind: 'StorageV2'
  // Copies in one building: one in another region would follow a removal later.
  sku: { name: 'Standard_LRS' }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      bypass: 'None'
      defaultAction: 'Deny'
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: false
      changeFeed: { enabled: false }
      deleteRetentionPolicy: { enabled: false }
      containerDeleteRetentionPolicy: { enabled: false }
      restorePolicy: { enabled: false }
    }

    resource keys 'containers' = {
      name: 'keys'
      properties: { publicAccess: 'None' }
    }
  }
}

// Storage Blob Data Contributor, in this container only.
var contributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')

resource use 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account::blobs::keys.id, principalId, contributor)
  scope: account::blobs::keys
  properties: {
    roleDefinitionId: contributor
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
    serviceId: account.id
    part: 'blob'
    zoneId: zoneId
  }
}

output containerUrl string = '${account.properties.primaryEndpoints.blob}${account::blobs::keys.name}'
output accountName string = account.name
