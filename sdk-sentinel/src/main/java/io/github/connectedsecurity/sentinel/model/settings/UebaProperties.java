package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** Tables. */
public final class UebaProperties extends JsonModel {
  private UebaProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UebaProperties of(Map<String, Object> json) { return new UebaProperties(json); }

  /** Such as {@code AuditLogs} and {@code SigninLogs}. */
  public List<String> dataSources() { return texts("dataSources"); }
}
