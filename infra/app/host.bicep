// The function app: interface, pages and timers, on Flex Consumption, with the storage its host keeps locks and code in.
// Long, because its settings are one list; tests/infra holds that list against what the config reads, both ways.
param name string
param planName string
param storageName string
param location string
param tags object
param identityId string
param identityClientId string
param principalId string
param subnetId string
param endpointName string
param endpointSubnetId string
param zoneId string
param instanceMemoryMB int
param alwaysReady int
param maximumInstances int
param requestsPerInstance int
param insightsConnectionString string
param hostLog bool
param databaseHost string
param databaseName string
param databasePool int
param keyStoreUrl string
param clientId string
param tenants string
param tokenAuthority string
param siteHost string
param teamsAppId string
param withBot bool
param withGraph bool

@description('Reference to the secret in the vault; empty: nobody connects their own calendar.')
param calendarKeyReference string

// Locks of timers and the published code. Never a key of ours: those have an account of their own (keys.bicep).
resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take(storageName, 24)
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
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

    resource code 'containers' = {
      name: 'code'
      properties: { publicAccess: 'None' }
    }
  }
}

// Storage Blob Data Owner, which the host asks for, in this account only.
var blobOwner = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b')

resource keepLocks 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, principalId, blobOwner)
  scope: storage
  properties: {
    roleDefinitionId: blobOwner
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

module endpoint 'privateEndpoint.bicep' = {
  params: {
    name: endpointName
    location: location
    tags: tags
    subnetId: endpointSubnetId
    serviceId: storage.id
    part: 'blob'
    zoneId: zoneId
  }
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'api' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // People's own devices and Microsoft 365 come from everywhere; everything behind the app is closed.
    publicNetworkAccess: 'Enabled'
    virtualNetworkSubnetId: subnetId
    keyVaultReferenceIdentity: identityId
    clientAffinityEnabled: false
    // Flex Consumption refuses most names of siteConfig, and with them the whole deployment: tests/infra/closed.ts lists the
    // few it takes. FTP is shut by the policy below, and the platform's request logs are off unless somebody asks for them.
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      http20Enabled: true
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${storage::blobs::code.name}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: {
        name: 'node'
        version: '22'
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstances
        triggers: {
          http: { perInstanceConcurrency: requestsPerInstance }
        }
        alwaysReady: alwaysReady == 0
          ? []
          : [
              {
                name: 'http'
                instanceCount: alwaysReady
              }
            ]
      }
    }
  }
  dependsOn: [keepLocks, endpoint]

  // Publishing works with an identity only.
  resource noFtp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }
  resource noPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

var ownHost = empty(siteHost) ? app.properties.defaultHostName : siteHost

// What the product reads stands beside readConfig. DATABASE_ADMIN_URL is not among them on purpose.
var settings = union(
  {
    // The host's own storage by identity, and its start page out of the way of ours.
    AzureWebJobsStorage__accountName: storage.name
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: identityClientId
    AzureWebJobsDisableHomepage: 'true'
    // As whom the libraries of Microsoft sign in.
    AZURE_CLIENT_ID: identityClientId
    NODE_ENV: 'production'
    TRUSTED_PROXIES: '1'
    DATABASE_URL: 'postgres://app_user@${databaseHost}:5432/${databaseName}?sslmode=verify-full'
    DATABASE_AUTH: 'entra'
    DATABASE_POOL_SIZE: string(databasePool)
    KEY_STORE_URL: keyStoreUrl
    TOKEN_CLIENT_ID: clientId
    TOKEN_RESOURCE: 'api://${ownHost}/${clientId}'
    TOKEN_TENANTS: tenants
    TOKEN_AUTHORITY: tokenAuthority
    SITE_URL: 'https://${ownHost}'
    TEAMS_APP_ID: teamsAppId
    // Says where, lets nobody in: writing there needs the identity.
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
  },
  hostLog ? { APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD' } : {},
  withBot
    ? {
        BOT_APP_ID: clientId
        BOT_IDENTITY: identityClientId
        BOT_TENANT: tenant().tenantId
      }
    : {},
  withGraph ? { GRAPH_IDENTITY: identityClientId } : {},
  withGraph && !empty(calendarKeyReference) ? { CALENDAR_KEY: calendarKeyReference } : {}
)

resource appSettings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'appsettings'
  properties: settings
}

output siteHost string = ownHost
output appId string = app.id
