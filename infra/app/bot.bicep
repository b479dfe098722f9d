// The bot is the app registration people sign in to, so one id stands in the app package. It has no secret: the
// registration trusts the app's identity (docs/deploy.md, step 4). Registered for Microsoft Teams only.
param name string
param tags object
param clientId string
param siteHost string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Plumbline'
    endpoint: 'https://${siteHost}/api/messages'
    msaAppId: clientId
    msaAppType: 'SingleTenant'
    msaAppTenantId: tenant().tenantId
    // No key of the direct line, which is not switched on anyway.
    disableLocalAuth: true
    // Only the service of Microsoft Teams speaks to the endpoint, which checks its tokens; the registration itself answers
    // nobody.
    publicNetworkAccess: 'Enabled'
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: {
        isEnabled: true
        acceptedTerms: true
      }
    }
  }
}
