package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.emulator.internal.defender.DefenderService.Operation;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scripts and tools of live response, by their names; uploads come as a form. */
final class LibraryFiles {
  private static final String SET = "LibraryFiles";
  private static final int MOST_BYTES = 20 * 1024 * 1024;
  private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data;.*boundary=\"?([^\";]+)\"?.*");
  private static final Pattern PART = Pattern.compile("\\r\\n(.*?)\\r\\n\\r\\n(.*)\\r\\n", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("[; ]name=\"?([^\";\\r\\n]*)\"?");
  private static final Pattern FILE_NAME = Pattern.compile("filename=\"?([^\";\\r\\n]*)\"?");
  private static final Set<String> FIELDS = Set.of("File", "file", "Description", "ParametersDescription", "HasParameters", "OverrideIfExists");

  private final CloudState state;
  private final Map<String, Map<String, Object>> files = new TreeMap<>();

  LibraryFiles(CloudState state) { this.state = state; }

  void addTo(Routes<Operation> routes) {
    routes.add("GET", "/libraryfiles", new Operation(DefenderPermissions.LIBRARY, request -> request.list(SET, List.copyOf(files.values()))))
        .add("POST", "/libraryfiles", new Operation(DefenderPermissions.LIBRARY, this::upload))
        .add("DELETE", "/libraryfiles/{fileName}", new Operation(DefenderPermissions.LIBRARY, this::delete));
  }

  /** One script that responders have at hand from the start. */
  void fill(String user, Instant then) {
    files.clear();
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("fileName", "connections.ps1");
    file.put("sha256", sha256("Get-NetTCPConnection -RemoteAddress $args[0]".getBytes(StandardCharsets.UTF_8)));
    file.put("description", "Tells who talks to an address");
    file.put("creationTime", Times.write(then));
    file.put("lastUpdatedTime", Times.write(then));
    file.put("createdBy", user);
    file.put("hasParameters", true);
    file.put("parametersDescription", "The address");
    files.put("connections.ps1", file);
  }

  private Answer delete(DefenderRequest request) {
    if (files.remove(request.id()) == null) {
      throw new Refusal(404, "ResourceNotFound", "File " + request.id() + " was not found.");
    }
    return Answer.empty(204);
  }

  private Answer upload(DefenderRequest request) {
    Matcher boundary = BOUNDARY.matcher(request.request().header("Content-Type").orElse(""));
    if (!boundary.matches()) {
      throw new Refusal(400, "InvalidRequestBody", "The request body must be multipart/form-data.");
    }
    Map<String, String> fields = new TreeMap<>();
    String file = "";
    byte[] content = new byte[0];
    for (String piece : new String(request.request().body(), StandardCharsets.ISO_8859_1).split(Pattern.quote("--" + boundary.group(1)), -1)) {
      Matcher part = PART.matcher(piece);
      if (part.matches()) {
        String name = found(NAME, part.group(1));
        if (!FIELDS.contains(name)) {
          throw new Refusal(400, "InvalidRequestBody", "The form field '" + name + "' is not known here.");
        }
        if (name.equalsIgnoreCase("file")) {
          file = new String(found(FILE_NAME, part.group(1)).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
          content = part.group(2).getBytes(StandardCharsets.ISO_8859_1);
        } else {
          fields.put(name, new String(part.group(2).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        }
      }
    }
    return request.single(200, SET, store(request, file, content, fields));
  }

  private Map<String, Object> store(DefenderRequest request, String name, byte[] content, Map<String, String> fields) {
    if (name.isBlank()) {
      throw new Refusal(400, "MissingRequiredParameter", "The form has no file.");
    }
    if (content.length > MOST_BYTES) {
      throw new Refusal(400, "InvalidInput", "A file may have 20 MB at most.");
    }
    Map<String, Object> before = files.get(name);
    if (before != null && !"true".equalsIgnoreCase(fields.get("OverrideIfExists"))) {
      throw new Refusal(400, "InvalidInput", "File " + name + " exists already.");
    }
    String now = Times.write(state.clock().instant());
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("fileName", name);
    file.put("sha256", sha256(content));
    file.put("description", fields.getOrDefault("Description", ""));
    file.put("creationTime", before == null ? now : before.get("creationTime"));
    file.put("lastUpdatedTime", now);
    file.put("createdBy", request.caller().name());
    boolean parameters = fields.containsKey("ParametersDescription") || "true".equalsIgnoreCase(fields.get("HasParameters"));
    file.put("hasParameters", parameters);
    if (parameters) {
      file.put("parametersDescription", fields.getOrDefault("ParametersDescription", ""));
    }
    files.put(name, file);
    return file;
  }

  private static String found(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
