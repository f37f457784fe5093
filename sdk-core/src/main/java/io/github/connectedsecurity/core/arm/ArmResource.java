package io.github.connectedsecurity.core.arm;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The envelope that every resource of Azure Resource Manager comes in; what it says itself stands under {@code properties}. */
public class ArmResource extends JsonModel {
  /** Views a parsed object; for the resources of products. */
  protected ArmResource(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ArmResource of(Map<String, Object> json) { return new ArmResource(json); }

  /** The whole id, unique in Azure; see {@link ArmId#parse}. */
  public final String id() { return required("id"); }

  /** The name, unique among its siblings. */
  public final Optional<String> name() { return text("name"); }

  /** The type with its provider, such as {@code Microsoft.Security/assessments}. */
  public final Optional<String> type() { return text("type"); }

  /** What tells families of a type apart. */
  public final Optional<String> kind() { return text("kind"); }

  /** The region. */
  public final Optional<String> location() { return text("location"); }

  /** The version, to send back when it is changed. */
  public final Optional<String> etag() { return text("etag").or(() -> text("eTag")); }

  /** Names and values that people attached. */
  public final Map<String, Object> tags() { return bag("tags"); }

  /** Who made and last changed it, and when, as Azure keeps it. */
  public final Map<String, Object> systemData() { return bag("systemData"); }

  /** The properties as they came. */
  public final Map<String, Object> rawProperties() { return bag("properties"); }

  /** The properties under a view; a resource without any is viewed as one with none set. */
  protected final <T> T properties(Function<Map<String, Object>, T> view) { return view.apply(rawProperties()); }
}
