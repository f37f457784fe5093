package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event of Sentinel's data lake: a notebook, job, query, graph, tool, or its onboarding. Which members are there depends on {@link #operation()}. */
public final class SentinelLakeRecord extends AuditRecord {
  private SentinelLakeRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SentinelLakeRecord of(Map<String, Object> json) { return new SentinelLakeRecord(json); }

  /** When it happened. */
  public Optional<Instant> eventTime() { return instant("EventTime").or(() -> instant("EventOccurenceTime")); }

  /** Through what it was done. */
  public Optional<String> interfaceValue() { return text("Interface"); }

  /** The compute that was used. */
  public Optional<String> compute() { return text("Compute"); }

  /** The databases. */
  public List<String> databaseName() { return Loose.texts(value("DatabaseName")); }

  /** The table. */
  public Optional<String> tableName() { return text("TableName"); }

  /** The session. */
  public Optional<String> sessionId() { return text("SessionId"); }

  /** The session's length in seconds. */
  public Optional<String> sessionDurationInSecs() { return Loose.text(value("SessionDurationInSecs")); }

  /** When the session began. */
  public Optional<Instant> sessionStartTime() { return instant("SessionStartTime"); }

  /** When the session ended. */
  public Optional<Instant> sessionEndTime() { return instant("SessionEndTime"); }

  /** The notebook's kernel; so spelled. */
  public Optional<String> kernalId() { return text("KernalId"); }

  /** The job's kind. */
  public Optional<String> jobType() { return text("JobType").or(() -> text("Job Type")); }

  /** The job. */
  public Optional<String> jobId() { return text("JobId").or(() -> text("Job ID")); }

  /** The job's name. */
  public Optional<String> jobName() { return text("JobName").or(() -> text("Job Name")); }

  /** The job's run. */
  public Optional<String> runId() { return text("RunId").or(() -> text("Run ID")); }

  /** When the job runs. */
  public Optional<String> schedule() { return text("Schedule"); }

  /** How the run ended. */
  public Optional<String> jobRunStatus() { return text("JobRunStatus"); }

  /** What the run wrote. */
  public Optional<String> logs() { return text("Logs"); }

  /** How long the run worked, in seconds. */
  public Optional<Long> jobExecutionDurationInSecs() { return int64("JobExecutionDurationInSecs"); }

  /** How long the run took in all, in seconds. */
  public Optional<Long> jobTotalDurationInSecs() { return int64("JobTotalDurationInSecs"); }

  /** When the run began. */
  public Optional<Instant> jobStartTime() { return instant("JobStartTime"); }

  /** When the run ended. */
  public Optional<Instant> jobEndTime() { return instant("JobEndTime"); }

  /** Databases that were read. */
  public List<String> databasesRead() { return Loose.texts(value("DatabasesRead")); }

  /** Databases that were written. */
  public List<String> databasesWrite() { return Loose.texts(value("DatabasesWrite")); }

  /** Tables that were read. */
  public List<String> tablesRead() { return Loose.texts(value("TablesRead")); }

  /** Tables that were written. */
  public List<String> tablesWrite() { return Loose.texts(value("TablesWrite")); }

  /** The query. */
  public Optional<String> query() { return text("Query").or(() -> text("QueryText")); }

  /** How the query ended. */
  public Optional<String> queryResponse() { return text("QueryResponse"); }

  /** How many tables it gave. */
  public Optional<Long> resultTableCount() { return int64("ResultTableCount"); }

  /** How many rows. */
  public List<String> totalRows() { return Loose.texts(value("TotalRows")); }

  /** The part that failed. */
  public Optional<String> componentFault() { return text("ComponentFault"); }

  /** Why it failed. */
  public Optional<String> failureReason() { return text("FailureReason"); }

  /** How long it took. */
  public Optional<Long> executionDuration() { return int64("ExecutionDuration"); }

  /** The processor time. */
  public Optional<Long> totalCPU() { return int64("TotalCPU"); }

  /** The most memory. */
  public Optional<Long> memoryPeak() { return int64("MemoryPeak"); }

  /** The graph. */
  public Optional<String> graphName() { return text("GraphName"); }

  /** What the graph was asked. */
  public Optional<String> operationInput() { return Loose.text(value("OperationInput")); }

  /** The numbers of a graph's query. */
  public Optional<String> graphQueryStats() { return Loose.text(value("GraphQueryStats")).or(() -> Loose.text(value("GraphQuery Stats"))); }

  /** How a graph's query ended. */
  public Optional<String> graphQueryStatus() { return Loose.text(value("GraphQueryStatus")).or(() -> Loose.text(value("GraphQuery Status"))); }

  /** The tool. */
  public Optional<String> toolID() { return text("ToolID"); }

  /** The tool's name. */
  public Optional<String> toolName() { return text("ToolName"); }

  /** What the tool was asked. */
  public Optional<String> inputParameters() { return Loose.text(value("InputParameters")); }

  /** What the tool called. */
  public List<String> apIsCalled() { return Loose.texts(value("APIsCalled")); }

  /** How much data the tool looked at. */
  public Optional<Long> dataScanned() { return int64("DataScanned"); }

  /** The hours of processor time. */
  public Optional<Long> totalCpuHours() { return int64("TotalCpuHours"); }

  /** The hours of security compute units. */
  public Optional<Long> totalSCUHours() { return int64("TotalSCUHours"); }

  /** The Azure subscription that pays. */
  public Optional<String> billingAzureSubscriptionId() { return text("BillingAzureSubscriptionId"); }

  /** Its resource group. */
  public Optional<String> billingAzureResourceGroupName() { return text("BillingAzureResourceGroupName"); }

  /** The tenant. */
  public Optional<String> tenantId() { return text("TenantId"); }

  /** How far the lake is set up. */
  public Optional<String> provisioningStatus() { return text("ProvisioningStatus"); }

  /** Whether data came in while it was set up. */
  public Optional<String> dataOnboardingAtSetup() { return Loose.text(value("DataOnboardingAtSetup")); }

  /** The tables that come in. */
  public List<String> tables() { return Loose.texts(value("Tables")); }

  /** The Azure subscriptions that come in. */
  public List<String> subscriptionsEnabled() { return Loose.texts(value("SubscriptionsEnabled")); }

  /** How far the data is. */
  public Optional<String> dataOnboardingStatus() { return text("DataOnboardingStatus"); }
}
