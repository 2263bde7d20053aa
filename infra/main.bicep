// Everything the bot of one board runs on in Azure. It knows no secret, no school and no person; it is run by infra/uitrollen.sh.
// There is no key or password in it: the bot is one managed identity, to Teams, to the database and to both vaults.

targetScope = 'resourceGroup'

@description('Short name of the board, in every name that is made: small letters and digits.')
@minLength(3)
@maxLength(11)
param naam string

@description('Where everything stands. The data stays in this region.')
param location string = 'westeurope'

@description('Where the bot resource itself stands: its regional edition for Europe, or global.')
@allowed(['westeurope', 'global'])
param botLocation string = 'westeurope'

@description('What people see the bot is called in Azure. Neutral: the word meldcode is not in it (P-28).')
@maxLength(42)
param botNaam string = 'Schoolassistent'

@description('Object ID in Entra of the group whose members may bring in schools and look over the logs.')
param beheergroepId string

@description('Mail address that hears that the bot is silent, or counts errors. Empty: nobody does, and no alarm is made.')
param alarmadres string = ''

@description('Processes side by side. Two, so that one can be renewed while the other answers.')
@minValue(1)
@maxValue(10)
param instanties int = 2

@description('Size of a process. B1 is the smallest that never sleeps.')
@allowed(['B1', 'B2', 'P0v3', 'P1v3'])
param maat string = 'B1'

@description('Version of Node that App Service offers; az webapp list-runtimes --os linux lists them. It must be 24 or later.')
param runtime string = 'NODE|24-lts'

@description('Days that a destroyed key can still be brought back by who may do so. The record of destruction names this term (ADR 0013).')
@minValue(7)
@maxValue(90)
param bewaardagenSleutel int = 7

@description('Days that log lines are kept. They hold codes, ids and numbers.')
@minValue(30)
@maxValue(730)
param bewaardagenLogboek int = 90

var achtervoegsel = uniqueString(resourceGroup().id)
var stam = 'mc-${naam}-${achtervoegsel}'
var kort = take('${naam}${achtervoegsel}', 20)
var database = 'meldcode'
var dataContributor = '00000000-0000-0000-0000-000000000002'
var keyVaultSecretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

// Who the bot is.
resource identiteit 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${stam}'
  location: location
}

// Where the lines of the process go. No request log: an address of a card press tells nothing, and costs privacy.
resource logboek 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${stam}'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: bewaardagenLogboek
  }
}

// Where casussen are kept: signed in with Entra alone.
resource cosmos 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: 'cosmos-${stam}'
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    capabilities: [{ name: 'EnableServerless' }]
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    locations: [{ locationName: location, failoverPriority: 0 }]
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: { tier: 'Continuous7Days' }
    }
  }
}

resource cosmosDatabase 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-05-15' = {
  parent: cosmos
  name: database
  properties: { resource: { id: database } }
}

// The containers stand in src/store/cosmos-prepare.ts; npm run infra:containers writes them into the file that is read here.
resource containers 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-05-15' = [
  for container in loadJsonContent('containers.json'): {
    parent: cosmosDatabase
    name: container.id
    properties: { resource: container }
  }
]

resource botMagGegevens 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-05-15' = {
  parent: cosmos
  name: guid(cosmos.id, identiteit.id, dataContributor)
  properties: {
    roleDefinitionId: '${cosmos.id}/sqlRoleDefinitions/${dataContributor}'
    principalId: identiteit.properties.principalId
    scope: '${cosmos.id}/dbs/${database}'
  }
}

resource beheerMagGegevens 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-05-15' = {
  parent: cosmos
  name: guid(cosmos.id, beheergroepId, dataContributor)
  properties: {
    roleDefinitionId: '${cosmos.id}/sqlRoleDefinitions/${dataContributor}'
    principalId: beheergroepId
    scope: '${cosmos.id}/dbs/${database}'
  }
}

// A key for each casus, in a vault of its own: who reads the database cannot read what people wrote.
resource sleutelkluis 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'k-${kort}'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: bewaardagenSleutel
    enablePurgeProtection: true
  }
}

// No built-in role gives this and no more. Never backup, restore or recover: a restored key brings back what was destroyed.
resource sleutelrol 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(resourceGroup().id, 'casussleutels')
  properties: {
    roleName: 'Casussleutels ${stam}'
    description: 'Makes, uses and destroys the key of a casus.'
    type: 'CustomRole'
    assignableScopes: [resourceGroup().id]
    permissions: [
      {
        actions: []
        notActions: []
        dataActions: [
          'Microsoft.KeyVault/vaults/keys/read'
          'Microsoft.KeyVault/vaults/keys/create/action'
          'Microsoft.KeyVault/vaults/keys/delete'
          'Microsoft.KeyVault/vaults/keys/wrap/action'
          'Microsoft.KeyVault/vaults/keys/unwrap/action'
        ]
        notDataActions: []
      }
    ]
  }
}

resource botMagSleutels 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: sleutelkluis
  name: guid(sleutelkluis.id, identiteit.id, sleutelrol.id)
  properties: {
    roleDefinitionId: sleutelrol.id
    principalId: identiteit.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// The two secrets of the board. infra/uitrollen.sh makes them once; nothing here knows their value.
resource geheimkluis 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 's-${kort}'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
  }
}

resource botMagGeheimen 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: geheimkluis
  name: guid(geheimkluis.id, identiteit.id, keyVaultSecretsUser)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', keyVaultSecretsUser)
    principalId: identiteit.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// Where the bot runs.
resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: 'plan-${stam}'
  location: location
  kind: 'linux'
  sku: { name: maat, capacity: instanties }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: 'app-${stam}'
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identiteit.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identiteit.id
    siteConfig: {
      linuxFxVersion: runtime
      appCommandLine: 'exec node src/main.ts'
      alwaysOn: true
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      http20Enabled: true
      // Not /gereed: without its store the bot still answers with 112 and Veilig Thuis.
      healthCheckPath: '/gezond'
      appSettings: [
        { name: 'MICROSOFT_APP_ID', value: identiteit.properties.clientId }
        { name: 'MICROSOFT_APP_TYPE', value: 'UserAssignedMsi' }
        { name: 'MICROSOFT_APP_TENANT_ID', value: tenant().tenantId }
        { name: 'PORT', value: '8080' }
        { name: 'OPSLAG', value: 'cosmos' }
        { name: 'COSMOS_ENDPOINT', value: cosmos.properties.documentEndpoint }
        { name: 'COSMOS_DATABASE', value: database }
        { name: 'SLEUTELKLUIS_URL', value: sleutelkluis.properties.vaultUri }
        { name: 'SLEUTEL_LOGBOEK', value: '@Microsoft.KeyVault(SecretUri=${geheimkluis.properties.vaultUri}secrets/sleutel-logboek/)' }
        { name: 'SLEUTEL_LEERLING', value: '@Microsoft.KeyVault(SecretUri=${geheimkluis.properties.vaultUri}secrets/sleutel-leerling/)' }
        // Of App Service itself: the zip is mounted as it is, and a stop may take as long as the bot takes (twenty seconds).
        { name: 'WEBSITE_RUN_FROM_PACKAGE', value: '1' }
        { name: 'WEBSITES_CONTAINER_STOP_TIME_LIMIT', value: '30' }
      ]
    }
  }
  dependsOn: [botMagGeheimen, botMagSleutels, botMagGegevens]
}

// Nobody uploads with a password.
resource geenFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

resource geenScm 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

resource appLogboek 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'logboek'
  properties: {
    workspaceId: logboek.id
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

// Who hears of an alarm. What it says is a name of a rule and a number: no line of the log goes along.
resource alarmgroep 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(alarmadres)) {
  name: 'alarm-${stam}'
  location: 'global'
  properties: {
    groupShortName: 'assistent'
    enabled: true
    emailReceivers: [{ name: 'beheer', emailAddress: alarmadres, useCommonAlertSchema: true }]
  }
}

// Every process writes one line a minute. Fewer than 8 for each in a quarter: one of them is silent, or all are.
resource alarmStil 'Microsoft.Insights/scheduledQueryRules@2021-08-01' = if (!empty(alarmadres)) {
  name: 'stil-${stam}'
  location: location
  properties: {
    displayName: 'De assistent is stil'
    description: 'Een proces schreef geen minuut-telling. Kijk of /gereed antwoordt, en naar de laatste regels in Log Analytics.'
    enabled: true
    severity: 1
    scopes: [logboek.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    // The table is there once the first line came.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'AppServiceConsoleLogs | where ResultDescription has "minuut-telling"'
          timeAggregation: 'Count'
          operator: 'LessThan'
          threshold: instanties * 8
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [alarmgroep.id] }
  }
}

// A store that is away fails every round and is counted in the same line; so is a message that does not go out, and a vault once it is asked.
resource alarmFouten 'Microsoft.Insights/scheduledQueryRules@2021-08-01' = if (!empty(alarmadres)) {
  name: 'fouten-${stam}'
  location: location
  properties: {
    displayName: 'De assistent telt fouten'
    description: 'In een minuut-telling staat fouten boven 0. Kijk in Log Analytics naar de regels ervoor: de code zegt wat er was.'
    enabled: true
    severity: 2
    scopes: [logboek.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'AppServiceConsoleLogs | where ResultDescription has "minuut-telling" | where toint(parse_json(ResultDescription).velden.fouten) > 0'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [alarmgroep.id] }
  }
}

// Who asked which key: the proof of destruction, and of who looked.
resource sleutelLogboek 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: sleutelkluis
  name: 'logboek'
  properties: {
    workspaceId: logboek.id
    logs: [{ category: 'AuditEvent', enabled: true }]
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: 'bot-${stam}'
  location: botLocation
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: botNaam
    endpoint: 'https://${app.properties.defaultHostName}/api/messages'
    msaAppId: identiteit.properties.clientId
    msaAppType: 'UserAssignedMSI'
    msaAppMSIResourceId: identiteit.id
    msaAppTenantId: tenant().tenantId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: botLocation
  properties: { channelName: 'MsTeamsChannel' }
}

output botId string = identiteit.properties.clientId
output app string = app.name
output adres string = 'https://${app.properties.defaultHostName}'
output cosmosEndpoint string = cosmos.properties.documentEndpoint
output geheimkluis string = geheimkluis.name
