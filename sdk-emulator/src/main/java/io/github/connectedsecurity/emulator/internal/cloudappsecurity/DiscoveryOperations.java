package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Uploads of logs, continuous reports, and scripts that block applications. */
final class DiscoveryOperations {
  private static final Set<String> APPLIANCES = Set.of("102", "104", "108", "112", "120", "129", "135");
  private static final Set<String> COMPLETION = Set.of("uploadUrl", "inputStreamName", "uploadAsSnapshot");
  private static final Set<String> CATEGORIES = Set.of("filters", "sortField", "sortDirection", "skip", "limit", "streamId", "timeFrame");

  private final Tenant tenant;
  private final Uploads uploads;

  DiscoveryOperations(Tenant tenant, Uploads uploads) {
    this.tenant = tenant;
    this.uploads = uploads;
  }

  void addTo(Routes<Operation> routes) {
    routes.add("GET", "/api/v1/discovery/upload_url/", new Operation(Operation.WRITE_DISCOVERY, this::open));
    routes.add("POST", "/api/v1/discovery/done_upload/", new Operation(Operation.WRITE_DISCOVERY, this::done));
    routes.add("GET", "/api/discovery/streams/", new Operation(Operation.READ_DISCOVERY, request -> Answer.json(200, List.copyOf(tenant.streams().values()))));
    routes.add("POST", "/api/v1/discovery/discovered_apps/categories/", new Operation(Operation.READ_DISCOVERY, this::categories));
    routes.add("GET", "/api/discovery_block_scripts/", new Operation(Operation.WRITE_DISCOVERY, this::script));
  }

  private Answer open(CasRequest request) {
    Request sent = request.request();
    if (sent.query().first("filename").orElse("").isBlank() || !sent.query().first("source").orElse("").matches("[A-Z][A-Z0-9_]+")) {
      throw CasRequest.invalid("filename or source");
    }
    return Answer.json(200, Map.of("url", uploads.open(sent), "provider", "azure"));
  }

  private Answer done(CasRequest request) {
    Map<String, Object> body = request.body(COMPLETION);
    if (!(body.get("uploadUrl") instanceof String address) || !(body.get("inputStreamName") instanceof String name) || name.isBlank()
        || !(body.get("uploadAsSnapshot") instanceof Boolean)) {
      throw CasRequest.invalid("uploadUrl, inputStreamName or uploadAsSnapshot");
    }
    uploads.finish(address, name);
    return Answer.json(200, Map.of());
  }

  private Answer categories(CasRequest request) {
    Map<String, Object> body = request.body(CATEGORIES);
    Tenant.require(tenant.streams(), String.valueOf(body.get("streamId")));
    List<Map<String, Object>> all = Tenant.categories();
    int skip = body.get("skip") instanceof Long from ? from.intValue() : 0;
    int limit = body.get("limit") instanceof Long most ? most.intValue() : ListQuery.MAX_LIMIT;
    if (skip < 0 || limit < 1 || limit > ListQuery.MAX_LIMIT) {
      throw CasRequest.invalid("skip or limit");
    }
    return Answer.json(200, all.subList(Math.min(skip, all.size()), Math.min(skip + limit, all.size())));
  }

  private Answer script(CasRequest request) {
    String format = request.request().query().first("format").orElse("");
    if (!APPLIANCES.contains(format) || !request.request().query().first("type").orElse("").equals("banned")) {
      throw CasRequest.invalid("format or type");
    }
    String script = "# appliance " + format + "\nblock files.dropzone.example\nblock *.paste.example\n";
    return new Answer(200, Map.of("Content-Type", "text/plain"), script.getBytes(StandardCharsets.UTF_8));
  }
}
