package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A playbook to start. */
public final class PlaybookRun extends JsonModel {
  private PlaybookRun(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PlaybookRun of(Map<String, Object> json) { return new PlaybookRun(json); }

  /** ARM id of the playbook. */
  public Optional<String> logicAppResourceId() { return text("logicAppResourceId"); }

  /** The tenant that the playbook is in. */
  public Optional<String> tenantId() { return text("tenantId"); }
}
