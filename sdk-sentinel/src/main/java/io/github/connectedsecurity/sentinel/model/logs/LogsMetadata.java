package io.github.connectedsecurity.sentinel.model.logs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** What a workspace has: tables, functions, queries and more. */
public final class LogsMetadata extends JsonModel {
  private LogsMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LogsMetadata of(Map<String, Object> json) { return new LogsMetadata(json); }

  /** Groups that tables belong to. */
  public List<MetadataGroup> categories() { return objects("categories", MetadataGroup::of); }

  /** Types of resources whose logs are there. */
  public List<MetadataGroup> resourceTypes() { return objects("resourceTypes", MetadataGroup::of); }

  /** Solutions that are installed. */
  public List<MetadataGroup> solutions() { return objects("solutions", MetadataGroup::of); }

  /** The tables. */
  public List<MetadataTable> tables() { return objects("tables", MetadataTable::of); }

  /** The functions. */
  public List<MetadataFunction> functions() { return objects("functions", MetadataFunction::of); }

  /** The example queries. */
  public List<MetadataQuery> queries() { return objects("queries", MetadataQuery::of); }

  /** Applications whose logs are there. */
  public List<MetadataPlace> applications() { return objects("applications", MetadataPlace::of); }

  /** The workspaces that are asked. */
  public List<MetadataPlace> workspaces() { return objects("workspaces", MetadataPlace::of); }

  /** Resources whose logs are there. */
  public List<Map<String, Object>> resources() { return objects("resources", object -> object); }

  /** What the caller may not read. */
  public List<Map<String, Object>> permissions() { return objects("permissions", object -> object); }
}
