// Where metrics, slow traces and our own log lines go. Nothing collects by itself: no agent, no request log, no
// diagnostic settings. What is written says nothing of papers and answers (docs/observe.md).
param workspaceName string
param insightsName string
param location string
param tags object
param days int

@description('Who may write here.')
param principalId string

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: workspaceName
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: days
    // Keys of the workspace would write without an identity.
    features: { disableLocalAuth: true }
    // A runaway line costs a day's allowance and no more.
    workspaceCapping: { dailyQuotaGb: 1 }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    // The connection string alone lets nobody write.
    DisableLocalAuth: true
    // Addresses stay 0.0.0.0.
    DisableIpMasking: false
  }
}

// Monitoring Metrics Publisher: write, never read.
var publisher = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '3913510d-42f4-4e42-8a64-420c390055eb')

resource write 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, principalId, publisher)
  scope: insights
  properties: {
    roleDefinitionId: publisher
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

output workspaceId string = workspace.id
output insightsId string = insights.id
output insightsConnectionString string = insights.properties.ConnectionString
