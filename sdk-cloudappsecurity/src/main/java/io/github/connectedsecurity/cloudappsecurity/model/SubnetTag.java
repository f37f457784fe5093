package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A mark on addresses. */
public final class SubnetTag extends JsonModel {
  private SubnetTag(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SubnetTag of(Map<String, Object> json) { return new SubnetTag(json); }

  /** The identifier, 24 hexadecimal digits. */
  public Optional<String> id() { return text("_id"); }

  /** The identifier in filters. */
  public Optional<String> tagId() { return text("id"); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** What it means. */
  public Optional<String> description() { return text("description"); }

  /** The text of the portal for the name. */
  public Optional<TextTemplate> nameTemplate() { return object("nameTemplate", TextTemplate::of); }

  /** The text of the portal for the description. */
  public Optional<TextTemplate> descriptionTemplate() { return object("descriptionTemplate", TextTemplate::of); }

  /** The number of what it is put on. */
  public Optional<Integer> target() { return int32("target"); }

  /** The number of its kind. */
  public Optional<Integer> type() { return int32("type"); }

  /** The number of who sees it. */
  public Optional<Integer> visibility() { return int32("visibility"); }

  /** The number of its state. */
  public Optional<Integer> status() { return int32("status"); }

  /** The product's own number of the tenant. */
  public Optional<Long> tenantId() { return int64("_tid"); }
}
