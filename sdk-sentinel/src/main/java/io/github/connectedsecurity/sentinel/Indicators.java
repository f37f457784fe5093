package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.sentinel.model.intelligence.IndicatorDraft;
import io.github.connectedsecurity.sentinel.model.intelligence.IndicatorMetrics;
import io.github.connectedsecurity.sentinel.model.intelligence.IndicatorProperties;
import io.github.connectedsecurity.sentinel.model.intelligence.IndicatorQuery;
import io.github.connectedsecurity.sentinel.model.intelligence.ThreatIntelligenceInformation;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Threat intelligence indicators, in the words of Resource Manager. What is uploaded in bulk goes through {@link SentinelClient#intelligenceUpload}. */
public final class Indicators {
  private final ArmDoor door;

  Indicators(ArmDoor door) { this.door = door; }

  /**
   * Lists indicators. Filters and orders are checked by the service. {@code GET
   * /Microsoft.SecurityInsights/threatIntelligence/main/indicators}; {@code Microsoft Sentinel Reader}.
   */
  public Paged<ThreatIntelligenceInformation> list(Consumer<ODataQuery> query) {
    return door.get("threatIntelligence/main/indicators").permission(Roles.READER).query(ODataQuery.of(ListRules.FILTERED, query))
        .paged(ArmDoor.PAGES, ThreatIntelligenceInformation::of);
  }

  /**
   * Reads one indicator by its resource name. {@code GET /Microsoft.SecurityInsights/threatIntelligence/main/indicators/{name}}; {@code
   * Microsoft Sentinel Reader}.
   */
  public ThreatIntelligenceInformation get(String name) {
    return door.get("threatIntelligence/main/indicators/{name}", name).permission(Roles.READER).as(ThreatIntelligenceInformation::of);
  }

  /**
   * Makes an indicator; the service picks its name. Sent once. {@code POST
   * /Microsoft.SecurityInsights/threatIntelligence/main/createIndicator}; {@code Microsoft Sentinel Contributor}.
   */
  public ThreatIntelligenceInformation create(IndicatorDraft draft) {
    return door.post("threatIntelligence/main/createIndicator").permission(Roles.CONTRIBUTOR).body(ArmDoor.made(draft, "indicator"))
        .as(ThreatIntelligenceInformation::of);
  }

  /**
   * Makes an indicator under a name that is known. {@code PUT /Microsoft.SecurityInsights/threatIntelligence/main/indicators/{name}};
   * {@code Microsoft Sentinel Contributor}.
   */
  public ThreatIntelligenceInformation put(String name, IndicatorDraft draft) {
    return door.put("threatIntelligence/main/indicators/{name}", name).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(draft, "indicator"))
        .as(ThreatIntelligenceInformation::of);
  }

  /**
   * Reads an indicator, changes it, and writes it whole with the version that was read; reads and changes again when somebody else was
   * faster. Nothing that the change does not touch is cleared. {@code PUT /Microsoft.SecurityInsights/threatIntelligence/main/indicators/{name}};
   * {@code Microsoft Sentinel Contributor}.
   */
  public ThreatIntelligenceInformation edit(String name, BiConsumer<ThreatIntelligenceInformation, IndicatorDraft> change) {
    return Edits.run(door, () -> get(name), read -> IndicatorDraft.from(IndicatorProperties.of(read.rawProperties())), change,
        whole -> door.put("threatIntelligence/main/indicators/{name}", name).permission(Roles.CONTRIBUTOR).body(whole)
            .as(ThreatIntelligenceInformation::of));
  }

  /**
   * Reads the indicators that fit a query. Pages are chained through the query itself, as links of this list cannot be followed.
   * {@code POST /Microsoft.SecurityInsights/threatIntelligence/main/queryIndicators}; {@code Microsoft Sentinel Reader}.
   */
  public Paged<ThreatIntelligenceInformation> query(IndicatorQuery query) {
    return door.post("threatIntelligence/main/queryIndicators").permission(Roles.READER).body(query).repeatable()
        .paged(SkipTokens.inBody(), ThreatIntelligenceInformation::of);
  }

  /**
   * Deletes an indicator; one that is gone already is no error. {@code DELETE
   * /Microsoft.SecurityInsights/threatIntelligence/main/indicators/{name}}; {@code Microsoft Sentinel Contributor}.
   */
  public void delete(String name) { door.delete("threatIntelligence/main/indicators/{name}", name).permission(Roles.CONTRIBUTOR).send(); }

  /** Counts the indicators by what they are. {@code GET /Microsoft.SecurityInsights/threatIntelligence/main/metrics}; {@code Microsoft Sentinel Reader}. */
  public List<IndicatorMetrics> metrics() {
    return door.get("threatIntelligence/main/metrics").permission(Roles.READER).paged(ArmDoor.PAGES, IndicatorMetrics::of).stream().toList();
  }

  /**
   * Adds tags to an indicator; those that it has stay. {@code POST
   * /Microsoft.SecurityInsights/threatIntelligence/main/indicators/{name}/appendTags}; {@code Microsoft Sentinel Contributor}.
   */
  public void appendTags(String name, List<String> tags) {
    door.post("threatIntelligence/main/indicators/{name}/appendTags", name).permission(Roles.CONTRIBUTOR).body(Map.of("threatIntelligenceTags", tags))
        .repeatable().send();
  }

  /**
   * Replaces the tags of an indicator by these, as of the version that is read before. Sent again when somebody else was faster.
   * {@code POST /Microsoft.SecurityInsights/threatIntelligence/main/indicators/{name}/replaceTags}; {@code Microsoft Sentinel Contributor}.
   */
  public ThreatIntelligenceInformation replaceTags(String name, List<String> tags) {
    return Edits.run(door, () -> get(name), read -> IndicatorDraft.from(IndicatorProperties.of(read.rawProperties())),
        (read, draft) -> draft.threatIntelligenceTags(tags), whole -> door.post("threatIntelligence/main/indicators/{name}/replaceTags", name)
            .permission(Roles.CONTRIBUTOR).body(whole).repeatable().as(ThreatIntelligenceInformation::of));
  }

  /** STIX objects of all types: reading by conditions, and counting; in a preview version. */
  public IntelligenceObjects objects() { return new IntelligenceObjects(door.preview()); }

  /** Files of intelligence; in a preview version. */
  public FileImports fileImports() { return new FileImports(door.preview()); }
}
