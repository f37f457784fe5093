package io.github.connectedsecurity.samples.push;

import io.github.connectedsecurity.core.arm.ArmId;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.indicators.FeedIndicator;
import io.github.connectedsecurity.samples.push.Verdict.Kind;
import io.github.connectedsecurity.sentinel.SentinelClient;
import io.github.connectedsecurity.sentinel.Workspace;
import io.github.connectedsecurity.sentinel.WorkspaceGuid;
import io.github.connectedsecurity.sentinel.intelligence.IntelligenceUpload;
import io.github.connectedsecurity.sentinel.intelligence.UploadReport;
import io.github.connectedsecurity.sentinel.model.intelligence.IndicatorQuery;
import io.github.connectedsecurity.sentinel.model.intelligence.StixObject;
import io.github.connectedsecurity.sentinel.model.intelligence.ThreatIntelligenceIndicator;
import io.github.connectedsecurity.sentinel.model.intelligence.ThreatIntelligenceInformation;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Sentinel: what comes in is matched with it, and hunters find it. */
final class SentinelTarget implements Target {
  private final SentinelClient sentinel;
  private final Supplier<ArmId> workspace;
  private final String source;
  private final Instant now;

  SentinelTarget(SentinelClient sentinel, Supplier<ArmId> workspace, String source, Instant now) {
    this.sentinel = sentinel;
    this.workspace = workspace;
    this.source = source;
    this.now = now;
  }

  @Override
  public String name() { return "Sentinel"; }

  @Override
  public Predicate<FeedIndicator> present() {
    ArmId id = workspace.get();
    Workspace there = sentinel.workspace(id.subscription().orElseThrow(), id.resourceGroup().orElseThrow(), id.name());
    Set<String> patterns = new HashSet<>();
    for (ThreatIntelligenceInformation one : there.indicators().query(IndicatorQuery.create().sources(List.of(source)))) {
      if (one instanceof ThreatIntelligenceIndicator indicator) {
        indicator.properties().pattern().ifPresent(patterns::add);
      }
    }
    return item -> patterns.contains(item.value().stixPattern());
  }

  @Override
  public void send(List<FeedIndicator> items, Consumer<List<Verdict>> heard) {
    IntelligenceUpload upload = sentinel.intelligenceUpload(guid(workspace.get()), source);
    for (int from = 0; from < items.size(); from += IntelligenceUpload.MOST_OBJECTS) {
      List<FeedIndicator> chunk = items.subList(from, Math.min(items.size(), from + IntelligenceUpload.MOST_OBJECTS));
      UploadReport report = upload.upload(chunk.stream().map(this::stix).toList());
      heard.accept(IntStream.range(0, chunk.size()).mapToObj(i -> verdict(chunk.get(i), i, report)).toList());
      if (!report.failures().isEmpty()) {
        return; // the next chunk would meet the same
      }
    }
  }

  /** Resource Manager and uploads know a workspace by different names. */
  private WorkspaceGuid guid(ArmId id) {
    ArmScope group = ArmScope.resourceGroup(id.subscription().orElseThrow(), id.resourceGroup().orElseThrow());
    return WorkspaceGuid.of(sentinel.workspaces(group).get(id.name()).properties().customerId().orElse(""));
  }

  private static Verdict verdict(FeedIndicator item, int index, UploadReport report) {
    if (!report.failures().isEmpty()) {
      SdkException error = report.failures().get(0).error();
      return new Verdict(item, error instanceof ApiException ? Kind.REFUSED : Kind.UNKNOWN, String.valueOf(error.getMessage()));
    }
    return report.rejected().stream().filter(one -> one.index() == index).findFirst()
        .map(one -> new Verdict(item, Kind.REFUSED, String.join(" ", one.reasons()))).orElseGet(() -> new Verdict(item, Kind.SENT, ""));
  }

  private StixObject stix(FeedIndicator item) {
    StixObject stix = StixObject.indicator(item.value(), item.validFrom().orElse(now)).name(item.title());
    if (!item.description().isBlank()) {
      stix.description(item.description());
    }
    if (!item.labels().isEmpty()) {
      stix.labels(item.labels());
    }
    item.confidence().ifPresent(stix::confidence);
    item.validUntil().ifPresent(stix::validUntil);
    item.sourceId().ifPresent(id -> stix.with("external_references", List.of(Map.of("source_name", source, "external_id", id))));
    return stix;
  }
}
