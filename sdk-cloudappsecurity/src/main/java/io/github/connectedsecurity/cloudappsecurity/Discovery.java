package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.cloudappsecurity.filters.CategoryFields;
import io.github.connectedsecurity.cloudappsecurity.filters.ListQuery;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.BlockScriptFormat;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.CategoryTotal;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.DiscoveryStream;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.LogSource;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.UploadCompletion;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.UploadTarget;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.paging.Paged;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Cloud discovery: which applications the traffic of a network shows. Discovered applications themselves are in Graph's beta. */
public final class Discovery {
  /** The largest log that the service takes, in bytes: 5 GB. */
  public static final long MAX_LOG = 5L * 1_000 * 1_000 * 1_000;

  private static final String READ = "Discovery.read";
  private static final String MANAGE = "Discovery.manage";
  private static final String LOG_TYPE = "application/octet-stream";

  private final Door door;
  private final Door unversioned;

  Discovery(Door door, Door unversioned) {
    this.door = door;
    this.unversioned = unversioned;
  }

  /**
   * Uploads a log in three steps: asks where to, writes it there without the SDK's token, in blocks when it is long, and tells that it is
   * there. Parts are tried again; the last step is sent once. {@code Discovery.manage}.
   *
   * @param source the appliance and format that the log comes from
   * @param destination where it belongs
   * @throws IllegalArgumentException when the file is empty or larger than {@link #MAX_LOG}
   * @throws IOException when the file cannot be read
   */
  public void upload(Path log, LogSource source, LogDestination destination) throws IOException {
    long size = Files.size(log);
    if (size == 0 || size > MAX_LOG) {
      throw new IllegalArgumentException("The log has " + size + " bytes; the service takes 1 to " + MAX_LOG + ". Split it, or pack it.");
    }
    UploadTarget target = uploadTarget(String.valueOf(log.getFileName()), source);
    try (InputStream in = Files.newInputStream(log)) {
      send(target, in);
    }
    completeUpload(target, destination);
  }

  /**
   * Asks where to write a log. The address in the answer is a secret. {@code GET /api/v1/discovery/upload_url/}; {@code Discovery.manage}.
   *
   * @param fileName the log's name, without folders
   * @param source the appliance and format that the log comes from
   */
  public UploadTarget uploadTarget(String fileName, LogSource source) {
    if (fileName.isBlank()) {
      throw new IllegalArgumentException("A log needs a name.");
    }
    return door.get("discovery/upload_url/").permission(MANAGE).query("filename", fileName).query("source", source.value()).as(UploadTarget::of);
  }

  /**
   * Writes a log to the storage that {@link #uploadTarget} has named, without the SDK's token; beyond 8 MiB in blocks, one of which is in
   * memory at a time. Counts towards no limit of this service.
   *
   * @throws UnsupportedOperationException when the storage is not Azure's: then {@link UploadTarget#url} takes one plain PUT
   * @throws IOException when the log cannot be read
   */
  public void send(UploadTarget target, InputStream log) throws IOException {
    if (target.provider().filter(provider -> !provider.equalsIgnoreCase("azure")).isPresent()) {
      throw new UnsupportedOperationException("The log is to go to " + target.provider().orElse("") + ", not to Azure: write it there by a plain PUT.");
    }
    URI address;
    try {
      address = URI.create(target.url());
    } catch (IllegalArgumentException e) {
      throw new InvalidDataException("The address to upload to is none."); // without its cause: that quotes the secret
    }
    door.http().signed(address).upload(log, LOG_TYPE);
  }

  /** Tells that a log has been written and where it belongs. Sent once. {@code POST /api/v1/discovery/done_upload/}; {@code Discovery.manage}. */
  public void completeUpload(UploadTarget target, LogDestination destination) {
    UploadCompletion body = UploadCompletion.of(target.url(), destination.name(), destination.isSnapshot());
    door.post("discovery/done_upload/").permission(MANAGE).body(body).send();
  }

  /**
   * Lists the continuous reports. The documentation speaks of a list and shows one object; either is read.
   * {@code GET /api/discovery/streams/}; {@code Discovery.read}.
   */
  public List<DiscoveryStream> streams() {
    Object answer = Json.parse(unversioned.get("discovery/streams/").permission(READ).bytes());
    Object list = answer instanceof Map<?, ?> page && page.get(OffsetPages.ITEMS) instanceof List<?> data ? data : answer;
    return (list instanceof List<?> several ? several : list == null ? List.of() : List.of(list)).stream().map(Discovery::stream).toList();
  }

  /**
   * Counts the discovered applications of a continuous report by category. {@code POST /api/v1/discovery/discovered_apps/categories/};
   * {@code Discovery.read}.
   *
   * @param streamId the report, {@link DiscoveryStream#id}
   * @param days how many days back
   */
  public Paged<CategoryTotal> categories(String streamId, int days, Consumer<ListQuery<CategoryTotal>> query) {
    if (streamId.isBlank() || days < 1) {
      throw new IllegalArgumentException("Categories are counted for a report and at least one day, not for '" + streamId + "' and " + days + " days.");
    }
    ListQuery<CategoryTotal> body = ListQuery.of(CategoryFields.RULES, query).with("streamId", streamId).with("timeFrame", days);
    return door.post("discovery/discovered_apps/categories/").permission(READ).body(body).repeatable().paged(BarePages.chain(), CategoryTotal::of);
  }

  /**
   * Writes a script that makes an appliance block all applications that are marked as unsanctioned.
   * {@code GET /api/discovery_block_scripts/}; {@code Discovery.manage}.
   */
  public String blockScript(BlockScriptFormat format) {
    byte[] script = unversioned.get("discovery_block_scripts/").permission(MANAGE).query("format", format.code()).query("type", "banned")
        .header("Accept", "text/plain").bytes();
    return new String(script, StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  private static DiscoveryStream stream(Object item) {
    if (item instanceof Map) {
      return DiscoveryStream.of((Map<String, Object>) item);
    }
    throw new InvalidDataException("Expected a continuous report, an object, found something else.");
  }
}
