package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Why a policy does not apply in an evaluation; several make a set. */
public record AnalysisReason(String value) implements OpenValue {
  private static final KnownValues<AnalysisReason> KNOWN = new KnownValues<>(AnalysisReason::new);

  /** It applies. */
  public static final AnalysisReason NOT_SET = KNOWN.add("notSet");
  /** Too little was supposed. */
  public static final AnalysisReason NOT_ENOUGH_INFORMATION = KNOWN.add("notEnoughInformation");
  /** A condition makes no sense. */
  public static final AnalysisReason INVALID_CONDITION = KNOWN.add("invalidCondition");
  /** The user is not among its users. */
  public static final AnalysisReason USERS = KNOWN.add("users");
  /** The workload is not among its workloads. */
  public static final AnalysisReason WORKLOAD_IDENTITIES = KNOWN.add("workloadIdentities");
  /** The application is not among its applications. */
  public static final AnalysisReason APPLICATION = KNOWN.add("application");
  /** The action is not among its actions. */
  public static final AnalysisReason USER_ACTIONS = KNOWN.add("userActions");
  /** The context is not among its contexts. */
  public static final AnalysisReason AUTHENTICATION_CONTEXT = KNOWN.add("authenticationContext");
  /** The platform does not fit. */
  public static final AnalysisReason DEVICE_PLATFORM = KNOWN.add("devicePlatform");
  /** The device does not fit. */
  public static final AnalysisReason DEVICES = KNOWN.add("devices");
  /** The kind of client does not fit. */
  public static final AnalysisReason CLIENT_APPS = KNOWN.add("clientApps");
  /** The place does not fit. */
  public static final AnalysisReason LOCATION = KNOWN.add("location");
  /** The sign-in's risk does not fit. */
  public static final AnalysisReason SIGN_IN_RISK = KNOWN.add("signInRisk");
  /** The policy asks for nothing. */
  public static final AnalysisReason EMPTY_POLICY = KNOWN.add("emptyPolicy");
  /** The policy makes no sense. */
  public static final AnalysisReason INVALID_POLICY = KNOWN.add("invalidPolicy");
  /** The policy is switched off. */
  public static final AnalysisReason POLICY_NOT_ENABLED = KNOWN.add("policyNotEnabled");
  /** The user's risk does not fit. */
  public static final AnalysisReason USER_RISK = KNOWN.add("userRisk");
  /** The time does not fit. */
  public static final AnalysisReason TIME = KNOWN.add("time");
  /** The insider risk does not fit. */
  public static final AnalysisReason INSIDER_RISK = KNOWN.add("insiderRisk");
  /** The flow does not fit. */
  public static final AnalysisReason AUTHENTICATION_FLOW = KNOWN.add("authenticationFlow");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final AnalysisReason UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** The agent is not among its agents; known to beta only. */
  public static final AnalysisReason AGENT_IDENTITIES = KNOWN.add("agentIdentities");
  /** The agent's risk does not fit; known to beta only. */
  public static final AnalysisReason AGENT_ID_RISK = KNOWN.add("agentIdRisk");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AnalysisReason of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AnalysisReason> known() { return KNOWN.all(); }
}
