// One network: the app looks out of one subnet, database and storage answer in the other, under their usual names.
param name string
param location string
param tags object

@description('A zone for the vault as well.')
param withVault bool

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/16'] }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: '10.20.0.0/24'
          delegations: [
            {
              name: 'functions'
              properties: { serviceName: 'Microsoft.App/environments' }
            }
          ]
        }
      }
      {
        name: 'endpoints'
        properties: {
          addressPrefix: '10.20.1.0/26'
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
    ]
  }

  resource app 'subnets' existing = { name: 'app' }
  resource endpoints 'subnets' existing = { name: 'endpoints' }
}

// Each cloud has names of its own; environment() knows that of storage only.
var isPublicCloud = environment().name == 'AzureCloud'
var databaseSuffix = isPublicCloud
  ? 'postgres.database.azure.com'
  : (environment().name == 'AzureUSGovernment' ? 'postgres.database.usgovcloudapi.net' : 'postgres.database.chinacloudapi.cn')

module blob 'privateZone.bicep' = {
  params: {
    name: 'privatelink.blob.${environment().suffixes.storage}'
    tags: tags
    networkId: network.id
  }
}

module database 'privateZone.bicep' = {
  params: {
    name: 'privatelink.${databaseSuffix}'
    tags: tags
    networkId: network.id
  }
}

module vault 'privateZone.bicep' = if (withVault) {
  params: {
    name: 'privatelink${replace(environment().suffixes.keyvaultDns, '.vault.', '.vaultcore.')}'
    tags: tags
    networkId: network.id
  }
}

output appSubnetId string = network::app.id
output endpointSubnetId string = network::endpoints.id
output blobZoneId string = blob.outputs.id
output databaseZoneId string = database.outputs.id
output vaultZoneId string = withVault ? vault!.outputs.id : ''
