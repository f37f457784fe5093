package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.Map;
import java.util.Optional;

/** A dataset that Graph Data Connect may hand out. */
public final class DataConnectDataset extends JsonModel {
  private DataConnectDataset(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DataConnectDataset of(Map<String, Object> json) { return new DataConnectDataset(json); }

  /** Its name. */
  public Optional<String> datasetName() { return text("DatasetName"); }

  /** Its columns. */
  public Optional<String> datasetColumns() { return Loose.text(value("DatasetColumns")); }

  /** Groups whose data stays out. */
  public Optional<String> denyGroups() { return Loose.text(value("DenyGroups")); }

  /** All, List or FilterUri. */
  public Optional<String> scope() { return text("Scope"); }

  /** The filters. */
  public Optional<String> scopeFiltersUris() { return Loose.text(value("ScopeFiltersUris")); }

  /** The list. */
  public Optional<String> scopeList() { return Loose.text(value("ScopeList")); }

  /** None or DenyList. */
  public Optional<String> privacyPolicyType() { return text("PrivacyPolicyType"); }
}
