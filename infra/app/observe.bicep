// Who is told when something is wrong, and the page on which it is looked at. Everything is read from the metrics that the
// product sends by itself (docs/observe.md); tests/infra/observe.test.ts holds every name here against the list of them.
param location string
param tags object
param logAnalyticsWorkspaceId string
param appInsightsId string

@description('Where alerts go by mail. Empty: they stand in the portal and nobody is written to.')
param actionGroupEmail string = ''

// A gauge arrives as its value and a count of 1, a histogram as sum and count, so Sum / ItemCount is right for both.
// A rule of several periods needs the time of each value: bin(TimeGenerated, ...), as wide as the window.
var alerts = [
  {
    name: 'sweep-silent'
    title: 'Nothing is opened or closed in time'
    about: 'The sweep has not run for ten minutes on any server, or no metrics arrive at all. docs/observe.md: plumbline.timer.duration.'
    severity: 1
    window: 'PT10M'
    every: 'PT5M'
    query: 'AppMetrics | where Name == "plumbline.timer.duration" and tostring(Properties.timer) == "sweep"'
    column: ''
    aggregation: 'Count'
    operator: 'LessThan'
    threshold: 1
    periods: 1
    bad: 1
  }
  {
    name: 'timer-missing'
    title: 'A timer does not run'
    about: 'One or more of the four timers had no round for fifteen minutes. docs/observe.md: plumbline.timer.duration.'
    severity: 2
    window: 'PT15M'
    every: 'PT5M'
    query: 'datatable(timer: string) ["sweep", "calendars", "messages", "subscriptions"] | join kind=leftanti (AppMetrics | where Name == "plumbline.timer.duration" | project timer = tostring(Properties.timer)) on timer'
    column: ''
    aggregation: 'Count'
    operator: 'GreaterThan'
    threshold: 0
    periods: 1
    bad: 1
  }
  {
    name: 'timer-failing'
    title: 'A timer fails'
    about: 'More than half of the rounds of a timer failed as a whole. docs/observe.md: plumbline.timer.duration.'
    severity: 2
    window: 'PT15M'
    every: 'PT5M'
    query: 'AppMetrics | where Name == "plumbline.timer.duration" | summarize Failed = sumif(ItemCount, tostring(Properties.outcome) == "failed"), Rounds = sum(ItemCount) by tostring(Properties.timer) | where Failed * 2 > Rounds'
    column: ''
    aggregation: 'Count'
    operator: 'GreaterThan'
    threshold: 0
    periods: 1
    bad: 1
  }
  {
    name: 'seal-overdue'
    title: 'Questions are still open after their end'
    about: 'People wait for a result that was promised. docs/observe.md: plumbline.seal.overdue.'
    severity: 1
    window: 'PT5M'
    every: 'PT5M'
    query: 'AppMetrics | where Name == "plumbline.seal.overdue" | summarize Value = max(Sum / ItemCount) by bin(TimeGenerated, 5m)'
    column: 'Value'
    aggregation: 'Maximum'
    operator: 'GreaterThan'
    threshold: 0
    periods: 2
    bad: 2
  }
  {
    name: 'queue-age'
    title: 'Messages wait'
    about: 'The oldest due message has waited for more than ten minutes. docs/observe.md: plumbline.queue.age.'
    severity: 2
    window: 'PT5M'
    every: 'PT5M'
    query: 'AppMetrics | where Name == "plumbline.queue.age" | summarize Value = max(Sum / ItemCount) by bin(TimeGenerated, 5m)'
    column: 'Value'
    aggregation: 'Maximum'
    operator: 'GreaterThan'
    threshold: 600
    periods: 2
    bad: 2
  }
  {
    name: 'database-away'
    title: 'The database does not answer'
    about: 'docs/observe.md: plumbline.database.up.'
    severity: 1
    window: 'PT5M'
    every: 'PT5M'
    query: 'AppMetrics | where Name == "plumbline.database.up" | summarize Value = min(Sum / ItemCount) by bin(TimeGenerated, 5m)'
    column: 'Value'
    aggregation: 'Minimum'
    operator: 'LessThan'
    threshold: 1
    periods: 2
    bad: 2
  }
  {
    name: 'database-waits'
    title: 'The database is busy'
    about: 'A connection was waited for longer than two seconds. docs/observe.md: plumbline.database.wait.'
    severity: 3
    window: 'PT15M'
    every: 'PT15M'
    query: 'AppMetrics | where Name == "plumbline.database.wait" | summarize Value = avg(Sum / ItemCount)'
    column: 'Value'
    aggregation: 'Average'
    operator: 'GreaterThan'
    threshold: 2
    periods: 1
    bad: 1
  }
  {
    name: 'error-rate'
    title: 'Requests fail'
    about: 'More than five in a hundred requests, and five at least, ended with a failure of ours. docs/observe.md: plumbline.request.duration.'
    severity: 2
    window: 'PT15M'
    every: 'PT5M'
    query: 'AppMetrics | where Name == "plumbline.request.duration" | summarize Failed = sumif(ItemCount, tostring(Properties.status) == "5xx"), All = sum(ItemCount) | where Failed >= 5 | project Value = 100.0 * Failed / All'
    column: 'Value'
    aggregation: 'Maximum'
    operator: 'GreaterThan'
    threshold: 5
    periods: 1
    bad: 1
  }
  {
    name: 'throttled'
    title: 'A service of Microsoft asks for patience'
    about: 'In more than ten minutes of the last hour. docs/observe.md: plumbline.throttled.'
    severity: 3
    window: 'PT1H'
    every: 'PT15M'
    query: 'AppMetrics | where Name == "plumbline.throttled" | summarize Value = sum(Sum) by tostring(Properties.service)'
    column: 'Value'
    aggregation: 'Maximum'
    operator: 'GreaterThan'
    threshold: 10
    periods: 1
    bad: 1
  }
  {
    name: 'calendar-overdue'
    title: 'Calendars are not read'
    about: 'A calendar has been due to be read for more than an hour. docs/observe.md: plumbline.calendar.overdue.'
    severity: 3
    window: 'PT15M'
    every: 'PT15M'
    query: 'AppMetrics | where Name == "plumbline.calendar.overdue" | summarize Value = max(Sum / ItemCount) by bin(TimeGenerated, 15m)'
    column: 'Value'
    aggregation: 'Maximum'
    operator: 'GreaterThan'
    threshold: 3600
    periods: 2
    bad: 2
  }
]

resource told 'Microsoft.Insights/actionGroups@2023-01-01' = if (actionGroupEmail != '') {
  name: 'plumbline'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'plumbline'
    enabled: true
    emailReceivers: [
      { name: 'operator', emailAddress: actionGroupEmail, useCommonAlertSchema: true }
    ]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in alerts: {
    name: 'plumbline-${alert.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: alert.title
      description: alert.about
      severity: alert.severity
      enabled: true
      scopes: [logAnalyticsWorkspaceId]
      evaluationFrequency: alert.every
      windowSize: alert.window
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: alert.aggregation
            metricMeasureColumn: alert.column == '' ? null : alert.column
            operator: alert.operator
            threshold: alert.threshold
            failingPeriods: {
              numberOfEvaluationPeriods: alert.periods
              minFailingPeriodsToAlert: alert.bad
            }
          }
        ]
      }
      autoMitigate: true
      // The tables are there only once the first metrics have arrived.
      skipQueryValidation: true
      actions: { actionGroups: actionGroupEmail == '' ? [] : [told.id] }
    }
  }
]

resource page 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(resourceGroup().id, 'plumbline-observe')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: 'Plumbline'
    category: 'workbook'
    version: 'Notebook/1.0'
    sourceId: appInsightsId
    serializedData: loadTextContent('../observe/workbook.json')
  }
}
