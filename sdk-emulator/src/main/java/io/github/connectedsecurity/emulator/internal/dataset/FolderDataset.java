package io.github.connectedsecurity.emulator.internal.dataset;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Alerts and incidents from the JSON files of a folder: single entities, lists, and collections with a {@code value}. What is
 * neither an alert nor an incident of this API is passed over and counted. An id that comes twice counts the last time.
 */
public final class FolderDataset {
  private final Map<String, Map<String, Object>> alerts = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> incidents = new LinkedHashMap<>();
  private int filesUsed;

  private FolderDataset() {}

  /**
   * Reads the folder.
   *
   * @throws IllegalArgumentException with one sentence for people, when there is nothing to read
   */
  public static Dataset read(Path folder) {
    List<Path> files = files(folder);
    FolderDataset dataset = new FolderDataset();
    files.forEach(dataset::file);
    if (dataset.alerts.isEmpty() && dataset.incidents.isEmpty()) {
      throw new IllegalArgumentException("The data folder " + folder + " has " + files.size() + " JSON files, but no alert or incident in any of them.");
    }
    return new Dataset(List.copyOf(dataset.alerts.values()), List.copyOf(dataset.incidents.values()), dataset.alerts.size() + " alerts and "
        + dataset.incidents.size() + " incidents from " + dataset.filesUsed + " files of " + folder + " (" + (files.size() - dataset.filesUsed)
        + " other files passed over)");
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("The data folder " + folder + (Files.exists(folder) ? " is not a folder." : " does not exist."));
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file)).sorted().toList();
    } catch (IOException e) {
      throw new IllegalArgumentException("The data folder " + folder + " cannot be read.", e);
    }
  }

  private void file(Path file) {
    Object document;
    try {
      document = Json.parse(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new IllegalArgumentException("The file " + file + " cannot be read.", e);
    } catch (SdkException e) {
      throw new IllegalArgumentException("The file " + file + " is not JSON: " + e.getMessage(), e);
    }
    List<Map<String, Object>> used = new ArrayList<>();
    candidates(document).forEach(candidate -> take(candidate).ifPresent(used::add));
    filesUsed += used.isEmpty() ? 0 : 1;
  }

  private static List<Map<String, Object>> candidates(@Nullable Object document) {
    if (document instanceof Map<?, ?> collection && collection.get("value") != null) {
      return objects(collection.get("value")).stream().map(entity -> inContext(entity, collection.get(Recognition.CONTEXT))).toList();
    }
    return objects(document);
  }

  private static List<Map<String, Object>> objects(@Nullable Object value) {
    List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    return all.stream().filter(Map.class::isInstance).map(Tree::object).toList();
  }

  /** What a collection says about itself holds for its elements. */
  private static Map<String, Object> inContext(Map<String, Object> entity, @Nullable Object context) {
    if (context != null) {
      entity.putIfAbsent(Recognition.CONTEXT, context);
    }
    return entity;
  }

  private Optional<Map<String, Object>> take(Map<String, Object> entity) {
    Map<String, Object> plain = new LinkedHashMap<>(entity);
    plain.keySet().removeIf(name -> name.startsWith("@odata.") && !name.equals("@odata.type"));
    if (Recognition.isAlert(entity)) {
      alerts.put(String.valueOf(entity.get("id")), plain);
      return Optional.of(plain);
    }
    if (!Recognition.isIncident(entity)) {
      return Optional.empty();
    }
    for (Object nested : Tree.list(plain.remove("alerts"))) {
      Map<String, Object> alert = Tree.object(nested);
      alert.putIfAbsent("incidentId", entity.get("id"));
      take(alert);
    }
    incidents.put(String.valueOf(entity.get("id")), plain);
    return Optional.of(plain);
  }
}
