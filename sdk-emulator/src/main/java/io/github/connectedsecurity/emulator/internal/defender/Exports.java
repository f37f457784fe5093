package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.defender.DefenderService.Operation;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.Times;
import io.github.connectedsecurity.emulator.internal.storage.BlobStorage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * Assessments of all machines: as pages of records, or as files behind links. {@code sets.json} names them. Two files to an export,
 * an object a line, so that callers must read more than one.
 */
final class Exports {
  private static final int PAGE = 50_000;
  private static final int MOST = 200_000;
  private static final int FILES = 2;
  private static final Duration MOST_BACK = Duration.ofDays(14);

  private final Timeline timeline;
  private final Assessments assessments;
  private final BlobStorage storage;
  private final Machines machines;

  Exports(Timeline timeline, Assessments assessments, Machines machines, BlobStorage storage) {
    this.timeline = timeline;
    this.assessments = assessments;
    this.machines = machines;
    this.storage = storage;
  }

  void addTo(Routes<Operation> routes) {
    Trees.objects(Trees.resource(Inventory.class, "sets.json").get("exports")).forEach(export -> {
      List<String> permissions = List.of(AlertView.text(export, "permission"));
      String records = AlertView.text(export, "records");
      int hours = export.get("hours") instanceof Number number ? number.intValue() : 1;
      if (export.containsKey("json")) {
        routes.add("GET", "/machines/" + AlertView.text(export, "json"), new Operation(permissions, request -> page(request, records)));
      }
      if (export.containsKey("files")) {
        routes.add("GET", "/machines/" + AlertView.text(export, "files"), new Operation(permissions, request -> files(request, records, hours)));
      }
    });
  }

  private Answer page(DefenderRequest request, String type) {
    Query query = request.request().query();
    for (Query.Parameter parameter : query.parameters()) {
      if (parameter.name().startsWith("$") && !List.of("$top", "$skiptoken").contains(parameter.name())) {
        throw new Refusal(400, "ODataError", "The query parameter '" + parameter.name() + "' is not supported here.");
      }
    }
    List<Map<String, Object>> all = type.startsWith("Delta") ? assessments.changesSince(since(query)) : assessments.records(type);
    int size = query.first("pageSize").or(() -> query.first("pagesize")).map(text -> number("pageSize", text)).orElse(PAGE);
    Optional<Integer> top = query.first("$top").map(text -> number("$top", text));
    int from = query.first("$skiptoken").map(Exports::place).orElse(0);
    List<Map<String, Object>> page = all.stream().skip(from).limit(top.orElse(size)).toList();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context("Collection(microsoft.windowsDefenderATP.api." + type + ")"));
    body.put("value", page);
    if (top.isEmpty() && from + size < all.size()) {
      String since = query.first("sinceTime").map(time -> "&sinceTime=" + time.replace("+", "%2B")).orElse("");
      body.put("@odata.nextLink", request.request().origin() + request.request().path() + "?pagesize=" + size + since + "&$skiptoken=" + token(from + size));
    }
    return Answer.json(200, body);
  }

  private static int number(String name, String text) {
    if (!text.matches("[1-9]\\d{0,5}") || Integer.parseInt(text) > MOST) {
      throw new Refusal(400, "InvalidInput", name + " must be from 1 to " + MOST + ".");
    }
    return Integer.parseInt(text);
  }

  private Instant since(Query query) {
    String text = query.first("sinceTime").orElseThrow(() -> new Refusal(400, "MissingRequiredParameter", "The parameter 'sinceTime' is required."));
    try {
      Instant since = Instant.parse(text);
      if (since.isBefore(machines.now().minus(MOST_BACK))) {
        throw new Refusal(400, "InvalidInput", "sinceTime may be 14 days back at most.");
      }
      return since;
    } catch (DateTimeException e) {
      throw new Refusal(400, "InvalidInput", "sinceTime is no time.");
    }
  }

  private static String token(int place) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.bytes(Map.of("place", place)));
  }

  private static int place(String token) {
    try {
      return Json.object(Base64.getUrlDecoder().decode(token)).get("place") instanceof Number place ? place.intValue() : 0;
    } catch (RuntimeException e) {
      throw new Refusal(400, "ODataError", "The skip token is not valid.");
    }
  }

  private Answer files(DefenderRequest request, String type, int most) {
    int hours = request.request().query().first("sasValidHours").map(text -> {
      if (!text.matches("[1-9]\\d?") || Integer.parseInt(text) > most) {
        throw new Refusal(400, "InvalidInput", "sasValidHours must be from 1 to " + most + ".");
      }
      return Integer.parseInt(text);
    }).orElse(most > 6 ? 3 : 1);
    List<Map<String, Object>> records = assessments.records(type);
    List<String> links = new ArrayList<>();
    for (int part = 0; part < FILES; part++) {
      int from = records.size() * part / FILES;
      links.add(storage.link(request.request(), lines(records.subList(from, records.size() * (part + 1) / FILES)), Duration.ofHours(hours)));
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context("microsoft.windowsDefenderATP.api.ExportFilesResponse"));
    body.put("exportFiles", links);
    body.put("generatedTime", Times.write(timeline.start()));
    return Answer.json(200, body);
  }

  private static byte[] lines(List<Map<String, Object>> records) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
      for (Map<String, Object> line : records) {
        zipped.write(Json.write(line).getBytes(StandardCharsets.UTF_8));
        zipped.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
