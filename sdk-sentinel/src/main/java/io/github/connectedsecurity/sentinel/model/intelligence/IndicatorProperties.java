package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to look for, and how sure it is. Times are texts that the service leaves empty at will; empty ones are absent. */
public final class IndicatorProperties extends JsonModel {
  private IndicatorProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IndicatorProperties of(Map<String, Object> json) { return new IndicatorProperties(json); }

  /** Its tags. */
  public List<String> threatIntelligenceTags() { return texts("threatIntelligenceTags"); }

  /** When Sentinel last changed it. */
  public Optional<Instant> lastUpdatedTimeUtc() { return instant("lastUpdatedTimeUtc"); }

  /** Who said it; shown as its provider. */
  public Optional<String> source() { return text("source"); }

  /** Its name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What it is about. */
  public Optional<String> description() { return text("description"); }

  /** What it indicates, in the words of STIX. */
  public List<String> indicatorTypes() { return texts("indicatorTypes"); }

  /** The STIX pattern, such as {@code [url:value = 'https://contoso.com']}. */
  public Optional<String> pattern() { return text("pattern"); }

  /** What it looks for: {@code url}, {@code ipv4-addr}, {@code file} and so on; never {@code stix} here. */
  public Optional<String> patternType() { return text("patternType"); }

  /** The version of the pattern's language. */
  public Optional<String> patternVersion() { return text("patternVersion"); }

  /** The phases of an attack that it belongs to. */
  public List<KillChainPhase> killChainPhases() { return objects("killChainPhases", KillChainPhase::of); }

  /** The pattern taken apart by the service. */
  public List<ParsedPattern> parsedPattern() { return objects("parsedPattern", ParsedPattern::of); }

  /** Its STIX id, {@code indicator--} and a UUID. */
  public Optional<String> externalId() { return text("externalId"); }

  /** The STIX id of its author. */
  public Optional<String> createdByRef() { return text("createdByRef"); }

  /** Whether it was made harmless to show. */
  public Optional<Boolean> defanged() { return bool("defanged"); }

  /** When its author last changed it. */
  public Optional<Instant> externalLastUpdatedTimeUtc() { return instant("externalLastUpdatedTimeUtc"); }

  /** Where to read more. */
  public List<ExternalReference> externalReferences() { return objects("externalReferences", ExternalReference::of); }

  /** Markings of parts of it. */
  public List<GranularMarking> granularMarkings() { return objects("granularMarkings", GranularMarking::of); }

  /** Its labels. */
  public List<String> labels() { return texts("labels"); }

  /** Whether it is taken back. */
  public Optional<Boolean> revoked() { return bool("revoked"); }

  /** How sure it is, from 0 to 100. */
  public Optional<Integer> confidence() { return int32("confidence"); }

  /** Its markings, such as TLP. */
  public List<String> objectMarkingRefs() { return texts("objectMarkingRefs"); }

  /** The language of its texts. */
  public Optional<String> language() { return text("language"); }

  /** What it threatens, such as {@code compromised}. */
  public List<String> threatTypes() { return texts("threatTypes"); }

  /** From when on it counts. */
  public Optional<Instant> validFrom() { return instant("validFrom"); }

  /** Until when it counts. */
  public Optional<Instant> validUntil() { return instant("validUntil"); }

  /** When its author made it. */
  public Optional<Instant> created() { return instant("created"); }

  /** When its author last changed it. */
  public Optional<Instant> modified() { return instant("modified"); }

  /** What extensions of STIX say. */
  public Map<String, Object> extensions() { return bag("extensions"); }

  /** A short name for people. */
  public Optional<String> friendlyName() { return text("friendlyName"); }

  /** More about it, in no fixed form. */
  public Map<String, Object> additionalData() { return bag("additionalData"); }
}
