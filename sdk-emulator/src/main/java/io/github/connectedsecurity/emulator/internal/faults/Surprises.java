package io.github.connectedsecurity.emulator.internal.faults;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers whose bodies are not what the caller has seen before, although most of it a service may do at any time. */
public final class Surprises {
  /** What stands in place of names that somebody might know. */
  public static final String NAME = "emulatorSurprise";

  private static final Set<String> ENUMS = enums();
  private static final List<String> TYPES = List.of("@odata.type", "kind", "entityType", "evidenceType");
  private static final List<String> CREATED = List.of("createdDateTime", "activityDateTime", "alertCreationTime", "creationTime", "createdTime",
      "creationDateTimeUtc", "createdTimeUtc", "contentCreated", "CreationTime", "timeGeneratedUtc");

  private Surprises() {}

  /** Every object has members more. */
  public static Answer unknownMembers(Answer answer) {
    return Body.rewrite(answer, tree -> Body.everywhere(tree, object -> {
      object.put(NAME, Map.of("kind", NAME, "values", List.of(1, "two")));
      return object;
    }, list -> list));
  }

  /** Members that are known for having one of several values have another. */
  public static Answer unknownEnumMembers(Answer answer) {
    return Body.rewrite(answer, tree -> Body.everywhere(tree, object -> {
      object.replaceAll((name, value) -> !ENUMS.contains(name) ? value : value instanceof String text ? like(text)
          : value instanceof List<?> list ? list.stream().map(one -> one instanceof String text ? like(text) : one).toList() : value);
      return object;
    }, list -> list));
  }

  /** Objects inside of entities, such as evidence, are of a type that nobody has heard of. */
  public static Answer unknownTypes(Answer answer) {
    return Body.rewrite(answer, tree -> Body.everywhere(tree, object -> {
      object.replaceAll((name, value) -> !TYPES.contains(name) || !(value instanceof String text) ? value
          : text.startsWith("#") ? text.substring(0, text.lastIndexOf('.') + 1) + NAME : like(text));
      return object;
    }, list -> list));
  }

  /** There is a null in the middle of every list. */
  public static Answer nullsInLists(Answer answer) {
    return Body.rewrite(answer, tree -> Body.everywhere(tree, object -> object, list -> {
      list.add(list.size() / 2, null);
      return list;
    }));
  }

  /** Inside of the outermost object numbers and truths are texts, and objects stand in lists. */
  public static Answer wrongKinds(Answer answer) {
    return Body.rewrite(answer, tree -> Body.isList(tree) ? Body.entities(tree, Surprises::otherwise)
        : Body.everywhere(tree, Surprises::otherwise, list -> list));
  }

  /** All entities of a list have the times of the first. */
  public static Answer equalTimes(Answer answer) {
    return Body.rewrite(answer, tree -> Body.entities(tree, entities -> {
      Map<String, Object> times = new HashMap<>();
      if (!entities.isEmpty() && entities.get(0) instanceof Map<?, ?> first) {
        first.forEach((name, value) -> time(value).ifPresent(time -> times.put(String.valueOf(name), value)));
      }
      entities.replaceAll(entity -> with(entity, times));
      return entities;
    }));
  }

  /** Entities that were made after this time are not in the list yet. */
  public static Answer notYet(Answer answer, Instant time) {
    return Body.rewrite(answer, tree -> Body.entities(tree, entities -> {
      entities.removeIf(entity -> entity instanceof Map<?, ?> object
          && CREATED.stream().flatMap(name -> time(object.get(name)).stream()).findFirst().map(made -> made.isAfter(time)).orElse(false));
      return entities;
    }));
  }

  private static List<@Nullable Object> otherwise(List<@Nullable Object> entities) {
    entities.replaceAll(entity -> Body.everywhere(entity, Surprises::otherwise, list -> list));
    return entities;
  }

  private static Map<String, Object> otherwise(Map<String, Object> object) {
    object.replaceAll((name, value) -> value instanceof Number || value instanceof Boolean ? value.toString() : value instanceof Map ? List.of(value) : value);
    return object;
  }

  private static @Nullable Object with(@Nullable Object entity, Map<String, Object> times) {
    if (!(entity instanceof Map<?, ?> object)) {
      return entity;
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    object.forEach((name, value) -> copy.put(String.valueOf(name), value));
    times.forEach(copy::replace);
    return copy;
  }

  private static Optional<Instant> time(@Nullable Object value) {
    try {
      return value instanceof String text && text.length() > 18 && text.charAt(4) == '-' ? Optional.of(OffsetDateTime.parse(text).toInstant())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** In the letter case of the value that it stands for. */
  private static String like(String value) {
    return !value.isEmpty() && Character.isUpperCase(value.charAt(0)) ? Character.toUpperCase(NAME.charAt(0)) + NAME.substring(1) : NAME;
  }

  private static Set<String> enums() {
    try (InputStream stream = Surprises.class.getResourceAsStream("enum-members.txt")) {
      if (stream == null) {
        throw new IllegalStateException("The emulator's file enum-members.txt is missing in its jar.");
      }
      return Set.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
