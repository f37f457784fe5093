package io.github.connectedsecurity.sentinel.model.intelligence;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An indicator for Resource Manager. Its type is that of the observable, such as {@code url}. */
public final class IndicatorDraft extends JsonBody<IndicatorDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("lastUpdatedTimeUtc", "parsedPattern", "friendlyName", "additionalData");

  private IndicatorDraft() {}

  /** Starts with nothing set. */
  public static IndicatorDraft create() { return new IndicatorDraft(); }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static IndicatorDraft from(IndicatorProperties read) { return new IndicatorDraft().setAll(Draft.writable(read.raw(), NOT_SENT)); }

  /** Who says it; shown as its provider. */
  public IndicatorDraft source(String source) { return set("source", source); }

  /** Its name. */
  public IndicatorDraft displayName(String displayName) { return set("displayName", displayName); }

  /** What it is about. */
  public IndicatorDraft description(String description) { return set("description", description); }

  /** The STIX pattern, such as {@code [url:value = 'https://contoso.com']}. */
  public IndicatorDraft pattern(String pattern) { return set("pattern", pattern); }

  /** What it looks for: {@code url}, {@code ipv4-addr}, {@code file} and so on; not {@code stix}. */
  public IndicatorDraft patternType(String patternType) { return set("patternType", patternType); }

  /** The version of the pattern's language. */
  public IndicatorDraft patternVersion(String patternVersion) { return set("patternVersion", patternVersion); }

  /** Its tags. */
  public IndicatorDraft threatIntelligenceTags(List<String> threatIntelligenceTags) { return set("threatIntelligenceTags", threatIntelligenceTags); }

  /** What it indicates, in the words of STIX. */
  public IndicatorDraft indicatorTypes(List<String> indicatorTypes) { return set("indicatorTypes", indicatorTypes); }

  /** What it threatens, such as {@code compromised}. */
  public IndicatorDraft threatTypes(List<String> threatTypes) { return set("threatTypes", threatTypes); }

  /** The phases of an attack that it belongs to. */
  public IndicatorDraft killChainPhases(List<KillChainPhaseDraft> killChainPhases) { return set("killChainPhases", killChainPhases); }

  /** Where to read more. */
  public IndicatorDraft externalReferences(List<Map<String, ?>> externalReferences) { return set("externalReferences", externalReferences); }

  /** Markings of parts of it. */
  public IndicatorDraft granularMarkings(List<Map<String, ?>> granularMarkings) { return set("granularMarkings", granularMarkings); }

  /** Its STIX id. */
  public IndicatorDraft externalId(String externalId) { return set("externalId", externalId); }

  /** The STIX id of its author. */
  public IndicatorDraft createdByRef(String createdByRef) { return set("createdByRef", createdByRef); }

  /** Its labels. */
  public IndicatorDraft labels(List<String> labels) { return set("labels", labels); }

  /** Whether it is taken back. */
  public IndicatorDraft revoked(boolean revoked) { return set("revoked", revoked); }

  /** Whether it was made harmless to show. */
  public IndicatorDraft defanged(boolean defanged) { return set("defanged", defanged); }

  /** How sure it is, from 0 to 100. */
  public IndicatorDraft confidence(int confidence) { return set("confidence", confidence); }

  /** Its markings, such as TLP. */
  public IndicatorDraft objectMarkingRefs(List<String> objectMarkingRefs) { return set("objectMarkingRefs", objectMarkingRefs); }

  /** The language of its texts. */
  public IndicatorDraft language(String language) { return set("language", language); }

  /** From when on it counts, in ISO 8601; a text, because the service takes and gives empty ones. */
  public IndicatorDraft validFrom(String validFrom) { return set("validFrom", validFrom); }

  /** Until when it counts, in ISO 8601 or empty. */
  public IndicatorDraft validUntil(String validUntil) { return set("validUntil", validUntil); }

  /** When its author made it, in ISO 8601. */
  public IndicatorDraft created(String created) { return set("created", created); }

  /** When its author last changed it, in ISO 8601 or empty. */
  public IndicatorDraft modified(String modified) { return set("modified", modified); }

  /** What extensions of STIX say. */
  public IndicatorDraft extensions(Map<String, ?> extensions) { return set("extensions", extensions); }
}
