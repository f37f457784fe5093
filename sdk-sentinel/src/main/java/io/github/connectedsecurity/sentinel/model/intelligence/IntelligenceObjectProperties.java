package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.UserInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A STIX object and how it came here. Times come without a zone and are UTC. */
public class IntelligenceObjectProperties extends JsonModel {
  IntelligenceObjectProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IntelligenceObjectProperties of(Map<String, Object> json) { return new IntelligenceObjectProperties(json); }

  /** The object itself, in the words of STIX. */
  public Map<String, Object> data() { return bag("data"); }

  /** Who made it. */
  public Optional<UserInfo> createdBy() { return object("createdBy", UserInfo::of); }

  /** Who said it. */
  public Optional<String> source() { return text("source"); }

  /** When it first came. */
  public Optional<Instant> firstIngestedTimeUtc() { return instant("firstIngestedTimeUtc"); }

  /** When it last came. */
  public Optional<Instant> lastIngestedTimeUtc() { return instant("lastIngestedTimeUtc"); }

  /** The rules it went through. */
  public Optional<String> ingestionRulesVersion() { return text("ingestionRulesVersion"); }

  /** How it last changed. */
  public Optional<String> lastUpdateMethod() { return text("lastUpdateMethod"); }

  /** Who changed it last. */
  public Optional<UserInfo> lastModifiedBy() { return object("lastModifiedBy", UserInfo::of); }

  /** When it last changed. */
  public Optional<Instant> lastUpdatedDateTimeUtc() { return instant("lastUpdatedDateTimeUtc"); }

  /** What it may be related to. */
  public List<RelationshipHint> relationshipHints() { return objects("relationshipHints", RelationshipHint::of); }
}
