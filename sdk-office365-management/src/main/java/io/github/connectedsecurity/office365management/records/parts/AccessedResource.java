package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Something that Copilot read. */
public final class AccessedResource extends JsonModel {
  private AccessedResource(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AccessedResource of(Map<String, Object> json) { return new AccessedResource(json); }

  /** Its identifier. */
  public Optional<String> id() { return text("Id"); }

  /** Its site or address. */
  public Optional<String> siteUrl() { return text("SiteUrl"); }

  /** Its item in a list. */
  public Optional<String> listItemUniqueId() { return text("listItemUniqueId"); }

  /** Its kind. */
  public Optional<String> type() { return text("Type"); }

  /** Its name. */
  public Optional<String> name() { return text("Name"); }

  /** Its sensitivity label. */
  public Optional<String> sensitivityLabelId() { return text("SensitivityLabelId"); }

  /** What was done with it. */
  public Optional<String> action() { return text("Action"); }
}
