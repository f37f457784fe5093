package io.github.connectedsecurity.cloudappsecurity.model.discovery;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A continuous report of cloud discovery. */
public final class DiscoveryStream extends JsonModel {
  private DiscoveryStream(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DiscoveryStream of(Map<String, Object> json) { return new DiscoveryStream(json); }

  /** The identifier, as {@code streamId} in queries; not in the documentation, but in answers. */
  public Optional<String> id() { return text("_id"); }

  /** The name; {@code Global View} is that of everything together. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What kind of report it is. */
  public Optional<StreamType> streamType() { return int32("streamType").map(StreamType::of); }

  /** Who feeds it, when nobody has to. */
  public Optional<BuiltInStreamType> builtInStreamType() { return int32("builtInStreamType").map(BuiltInStreamType::of); }

  /** The appliance that writes its logs. */
  public Optional<LogType> logType() { return int32("logType").map(LogType::of); }

  /** How logs come in: {@code syslog} or {@code ftp}. */
  public Optional<String> receiverType() { return text("receiverType"); }

  /** {@code tcp} or {@code udp}. */
  public Optional<String> protocol() { return text("protocol"); }

  /** When it was made. */
  public Optional<Instant> created() { return instant("created"); }

  /** When it was last changed. */
  public Optional<Instant> lastModified() { return instant("lastModified"); }

  /** When logs last came in. */
  public Optional<Instant> lastDataReceived() { return instant("lastDataReceived"); }

  /** When it was last searched for alerts. */
  public Optional<Instant> lastAlertProcessingTime() { return epochMillis("lastAlertProcessingTime"); }

  /** By what it tells who used an application. */
  public List<StreamEntityType> supportedEntityTypes() {
    return StreamEntityType.listOf("supportedEntityTypes", value("supportedEntityTypes").orElse(List.of()));
  }

  /** Which traffic it counts. */
  public List<StreamTrafficType> supportedTrafficTypes() {
    return StreamTrafficType.listOf("supportedTrafficTypes", value("supportedTrafficTypes").orElse(List.of()));
  }

  /** Whether users are shown under made-up names. */
  public Optional<Boolean> anonymizeUsers() { return bool("anonymizeUsers"); }

  /** Whether machines are shown under made-up names. */
  public Optional<Boolean> anonymizeMachines() { return bool("anonymizeMachines"); }

  /** Whether its logs are uploaded by hand. */
  public Optional<Boolean> isManual() { return bool("isManual"); }

  /** Whether it is part of the view of everything. */
  public Optional<Boolean> globalAggregated() { return bool("globalAggregated"); }

  /** An internal mark. */
  public Optional<Boolean> readTimeFramesFromSecond() { return bool("readTimeFramesFromSecond"); }

  /** Whether it holds one snapshot only. */
  public Optional<Boolean> snapshotData() { return bool("snapshotData"); }

  /** How many logs it has had. */
  public Optional<Integer> logFilesHistoryCount() { return int32("logFilesHistoryCount"); }

  /** How many of them could not be read. */
  public Optional<Integer> logFilesFailsCount() { return int32("logFilesFailsCount"); }

  /** How long nothing has come in, in a unit that is not documented. */
  public Optional<Integer> timeWithoutLogs() { return int32("timeWithoutLogs"); }

  /** For which times it has data; the documentation says a list, answers hold an object. */
  public Optional<Object> timeFrames() { return value("timeFrames"); }

  /** For which times it has data, in a second form. */
  public Optional<Object> timeFrames2() { return value("timeFrames2"); }

  /** Which of these times are whole. */
  public Optional<Object> validTimeFrames() { return value("validTimeFrames"); }

  /** Which of these times are whole, in a second form. */
  public Optional<Object> validTimeFrames2() { return value("validTimeFrames2"); }

  /** The streams that it is made of. */
  public Optional<Object> sourceStreams() { return value("sourceStreams"); }

  /** Groups of users that it is about. */
  public Optional<Object> userTags() { return value("userTags"); }

  /** What somebody noted about it. */
  public Optional<String> comment() { return text("comment"); }

  /** An internal name. */
  public Optional<String> currentServicesCollectionName() { return text("currentServicesCollectionName"); }
}
