// PostgreSQL: one flexible server, or an elastic cluster. No password exists: the owner of the tables and the app sign in
// with tokens of Entra ID. The owner, the app's role and the schema come from scripts/deployDatabase.ts: an owner made here
// would often be refused, because Azure calls a server made before it lets anybody in. The app itself is never given what
// could change the schema.
param name string
param location string
param tags object
param sku string
param tier string

@description('0: one server; otherwise nodes of an elastic cluster.')
param nodes int
param storageGB int
param backupDays int
param endpointName string
param subnetId string
param zoneId string

var databaseName = 'plumbline'

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2025-08-01' = {
  name: name
  location: location
  tags: tags
  sku: {
    name: sku
    tier: tier
  }
  properties: {
    version: '17'
    createMode: 'Default'
    authConfig: {
      activeDirectoryAuth: 'Enabled'
      passwordAuth: 'Disabled'
      tenantId: tenant().tenantId
    }
    storage: {
      storageSizeGB: storageGB
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: backupDays
      geoRedundantBackup: 'Disabled'
    }
    highAvailability: { mode: 'Disabled' }
    network: { publicNetworkAccess: 'Disabled' }
    // A cluster makes its one database by itself; on a server the owner makes it, so that it belongs to the owner.
    cluster: nodes == 0
      ? null
      : {
          clusterSize: nodes
          defaultDatabaseName: databaseName
        }
  }
}

// The server writes down no statement, not even a failing one, and keeps no statistics of single statements: each would
// hold the moment of an answer. TLS is required, as by default.
var quiet = [
  { name: 'log_statement', value: 'none' }
  { name: 'log_min_duration_statement', value: '-1' }
  { name: 'log_min_error_statement', value: 'panic' }
  { name: 'pg_qs.query_capture_mode', value: 'none' }
  { name: 'pg_stat_statements.track', value: 'none' }
  { name: 'require_secure_transport', value: 'on' }
]

// One after the other: the service takes one change at a time.
@batchSize(1)
resource settings 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2025-08-01' = [
  for one in quiet: {
    parent: server
    name: one.name
    properties: {
      value: one.value
      source: 'user-override'
    }
  }
]

module endpoint 'privateEndpoint.bicep' = {
  params: {
    name: endpointName
    location: location
    tags: tags
    subnetId: subnetId
    serviceId: server.id
    part: 'postgresqlServer'
    zoneId: zoneId
  }
  dependsOn: [settings]
}

output serverId string = server.id
output host string = server.properties.fullyQualifiedDomainName
output databaseName string = databaseName
