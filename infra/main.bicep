// Everything Plumbline needs in one resource group of its own. No key, no password, no secret but one that cannot be
// avoided (app/vault.bicep); database and storage answer inside the network only. Made by `azd up`, see docs/deploy.md.
//
// What is deliberately absent, and has to stay so (tests/infra says it when somebody adds it):
// - Request logs of the platform. AppServiceHTTPLogs, FunctionAppLogs and the storage and database logs would each hold
//   the moment somebody fetched a paper or gave an answer, and some of them the address. So no resource here has
//   diagnostic settings.
// - Versions, soft delete, change feed, restore points and copies of the key store: a removed key must be gone.
targetScope = 'subscription'

@description('Short name of this installation, such as pilot. Part of every name.')
@minLength(1)
@maxLength(20)
param environmentName string

@description('Region of everything, such as westeurope. It has to offer Flex Consumption.')
@minLength(1)
param location string

@description('Application (client) id of the app registration people sign in to (docs/sign-in.md).')
@minLength(36)
@maxLength(36)
param clientId string

@description('Organisations that may use this installation: ids with commas between them. Empty: any organisation.')
param tenants string = tenant().tenantId

@description('Entra ID of another cloud than the public one, https without a path. Empty: the public one.')
param tokenAuthority string = ''

@description('Id of the app in Microsoft Teams, so that links open there. Empty: they open in a browser.')
param teamsAppId string = ''

@description('Host name of your own for pages and interface, without https. Empty: the name Azure gives the function app.')
param siteHost string = ''

@description('Object id of who owns the tables and runs migrations: a person, better a group. Never the app.')
@minLength(36)
param databaseOwnerId string

@description('Name of that owner as Entra ID has it: user principal name, or display name of the group. Its role in the database.')
@minLength(1)
param databaseOwnerName string

@description('What that owner is.')
@allowed(['User', 'Group', 'ServicePrincipal'])
param databaseOwnerType string = 'User'

@description('A bot: cards in chats, start and end of meetings. The app registration has to trust the identity (docs/deploy.md).')
param withBot bool = true

@description('Microsoft Graph: calendars and notifications. The app registration has to trust the identity (docs/deploy.md).')
param withGraph bool = false

@description('People may connect their own calendar. Needs withGraph, and makes the one secret and the vault it lies in.')
param withOwnCalendars bool = false

@description('32 random bytes as base64, given once; empty later: the one in the vault stays.')
@secure()
param calendarKey string = ''

@description('Name of the database server where a backup was restored under another one (docs/deploy.md). Empty: as made here.')
param databaseServer string = ''

@description('Size of the database server. An elastic cluster needs one of GeneralPurpose or MemoryOptimized.')
param databaseSku string = 'Standard_B1ms'

@description('Tier of that size.')
@allowed(['Burstable', 'GeneralPurpose', 'MemoryOptimized'])
param databaseTier string = 'Burstable'

@description('Nodes of an elastic cluster; 0: one server, which is enough for very long (docs/cost.md).')
@minValue(0)
@maxValue(20)
param databaseNodes int = 0

@description('GB of storage. It grows by itself and never shrinks.')
@minValue(32)
param databaseStorageGB int = 32

@description('Days a backup is kept. Backups hold no key, so they hold no private answer anybody could read.')
@minValue(7)
@maxValue(35)
param backupDays int = 7

@description('Connections of one instance: fewer on the smallest servers, which have 35 for everybody (docs/cost.md).')
@minValue(2)
@maxValue(50)
param databasePool int = databaseTier == 'Burstable' ? 2 : 4

@description('MB of one instance; the bill grows with it (docs/cost.md).')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 512

@description('Instances kept warm for requests; 0: the first request after a quiet time waits some seconds.')
@minValue(0)
param alwaysReady int = 0

@description('Most instances that requests may have, and each timer. A bound of money and not of connections: it is not held to strictly.')
@minValue(40)
@maxValue(1000)
param maximumInstances int = 40

@description('Requests one instance takes at once. Most of them are open panels that wait for news, so the usual 4 would be many instances.')
@minValue(1)
@maxValue(1000)
param requestsPerInstance int = 100

@description('Whether the Functions host may write warnings and our own log lines to Application Insights. host.json keeps it from telling of requests.')
param hostLog bool = true

@description('Days that log lines and metrics are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('Where alerts go by mail. Empty: they stand in the portal only.')
param alertMail string = ''

var short = loadJsonContent('abbreviations.json')
var suffix = toLower(uniqueString(subscription().id, environmentName, location))
var databaseName = empty(databaseServer) ? '${short.database}${suffix}' : databaseServer
var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: '${short.resourceGroup}${environmentName}'
  location: location
  tags: tags
}

module identity 'app/identity.bicep' = {
  scope: group
  params: {
    name: '${short.identity}${suffix}'
    location: location
    tags: tags
  }
}

module network 'app/network.bicep' = {
  scope: group
  params: {
    name: '${short.network}${suffix}'
    location: location
    tags: tags
    withVault: withOwnCalendars
  }
}

module logs 'app/logs.bicep' = {
  scope: group
  params: {
    workspaceName: '${short.logs}${suffix}'
    insightsName: '${short.insights}${suffix}'
    location: location
    tags: tags
    days: logDays
    principalId: identity.outputs.principalId
  }
}

module observe 'app/observe.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    logAnalyticsWorkspaceId: logs.outputs.workspaceId
    appInsightsId: logs.outputs.insightsId
    actionGroupEmail: alertMail
  }
}

module keys 'app/keys.bicep' = {
  scope: group
  params: {
    name: '${short.keyStorage}${suffix}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    endpointName: '${short.endpoint}keys-${suffix}'
    subnetId: network.outputs.endpointSubnetId
    zoneId: network.outputs.blobZoneId
  }
}

module database 'app/database.bicep' = {
  scope: group
  params: {
    name: databaseName
    location: location
    tags: tags
    sku: databaseSku
    tier: databaseTier
    nodes: databaseNodes
    storageGB: databaseStorageGB
    backupDays: backupDays
    // Of its own for each server: an endpoint never changes what it leads to.
    endpointName: '${short.endpoint}${databaseName}'
    subnetId: network.outputs.endpointSubnetId
    zoneId: network.outputs.databaseZoneId
  }
}

module vault 'app/vault.bicep' = if (withOwnCalendars) {
  scope: group
  params: {
    name: '${short.vault}${suffix}'
    location: location
    tags: tags
    calendarKey: calendarKey
    principalId: identity.outputs.principalId
    endpointName: '${short.endpoint}vault-${suffix}'
    subnetId: network.outputs.endpointSubnetId
    zoneId: network.outputs.vaultZoneId
  }
}

module host 'app/host.bicep' = {
  scope: group
  params: {
    name: '${short.functionApp}${suffix}'
    planName: '${short.plan}${suffix}'
    storageName: '${short.hostStorage}${suffix}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    principalId: identity.outputs.principalId
    subnetId: network.outputs.appSubnetId
    endpointName: '${short.endpoint}host-${suffix}'
    endpointSubnetId: network.outputs.endpointSubnetId
    zoneId: network.outputs.blobZoneId
    instanceMemoryMB: instanceMemoryMB
    alwaysReady: alwaysReady
    maximumInstances: maximumInstances
    requestsPerInstance: requestsPerInstance
    insightsConnectionString: logs.outputs.insightsConnectionString
    hostLog: hostLog
    databaseHost: database.outputs.host
    databaseName: database.outputs.databaseName
    databasePool: databasePool
    keyStoreUrl: keys.outputs.containerUrl
    clientId: clientId
    tenants: tenants
    tokenAuthority: tokenAuthority
    siteHost: siteHost
    teamsAppId: teamsAppId
    withBot: withBot
    withGraph: withGraph
    calendarKeyReference: withOwnCalendars ? vault!.outputs.calendarKeyReference : ''
  }
}

module bot 'app/bot.bicep' = if (withBot) {
  scope: group
  params: {
    name: '${short.bot}${suffix}'
    tags: tags
    clientId: clientId
    siteHost: host.outputs.siteHost
  }
}

// azd keeps these as settings of the environment; scripts/deployDatabase.ts and env/ read them from there.
output AZURE_RESOURCE_GROUP string = group.name
output DATABASE_SERVER_ID string = database.outputs.serverId
output DATABASE_HOST string = database.outputs.host
output DATABASE_NAME string = database.outputs.databaseName
output DATABASE_OWNER_ID string = databaseOwnerId
output DATABASE_OWNER_NAME string = databaseOwnerName
output DATABASE_OWNER_TYPE string = databaseOwnerType
output DATABASE_OWNER_TENANT string = tenant().tenantId
output APP_IDENTITY_OBJECT_ID string = identity.outputs.principalId
output APP_IDENTITY_CLIENT_ID string = identity.outputs.clientId
output APP_ID string = host.outputs.appId
output KEY_ACCOUNT string = keys.outputs.accountName
output SITE_HOST string = host.outputs.siteHost
