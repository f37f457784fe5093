package io.github.connectedsecurity.strangers;

import com.azure.core.util.BinaryData;
import com.azure.json.JsonSerializable;
import com.microsoft.kiota.serialization.KiotaJsonSerialization;
import com.microsoft.kiota.serialization.Parsable;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What clients have read, as JSON trees that can be compared. */
final class Trees {
  private Trees() {}

  /** The tree of a model of ours, of the Graph SDK's or of an Azure library's, or of several. */
  static @Nullable Object of(@Nullable Object read) throws IOException {
    if (read instanceof JsonModel model) {
      return model.raw();
    }
    if (read instanceof Parsable model) {
      return Json.object(KiotaJsonSerialization.serializeAsString(model, false));
    }
    if (read instanceof JsonSerializable<?> model) {
      return Json.object(BinaryData.fromObject(model).toBytes());
    }
    if (read instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        tree.put(String.valueOf(entry.getKey()), of(entry.getValue()));
      }
      return tree;
    }
    if (read instanceof Iterable<?> several) {
      List<@Nullable Object> trees = new ArrayList<>();
      for (Object one : StreamSupport.stream(several.spliterator(), false).toList()) {
        trees.add(of(one));
      }
      return trees;
    }
    return read;
  }

  /**
   * Where a stranger has read something else than we have; empty when all that it has, we have. Strangers drop what they have no names
   * for, write times and numbers in other words, come by another port, and do not ask for members of enumerations that came later.
   */
  static List<String> differences(@Nullable Object theirs, @Nullable Object ours) {
    List<String> found = new ArrayList<>();
    compare("$", theirs, ours, found);
    return found;
  }

  /**
   * Our tree in the form in which clients for Node read: members of {@code properties}, and of what is nested in them, one step higher beside
   * their own names, and names of capitals only in small letters.
   */
  static @Nullable Object flattened(@Nullable Object tree) {
    if (tree instanceof List<?> list) {
      List<@Nullable Object> flat = new ArrayList<>();
      list.forEach(one -> flat.add(flattened(one)));
      return flat;
    }
    if (!(tree instanceof Map<?, ?> object)) {
      return tree;
    }
    Map<String, @Nullable Object> flat = new LinkedHashMap<>();
    object.forEach((name, value) -> flat.put(String.valueOf(name).matches("[A-Z]+") ? String.valueOf(name).toLowerCase(Locale.ROOT) : String.valueOf(name),
        flattened(value)));
    for (String lifted : List.of("properties", "score", "definition")) {
      if (flat.get(lifted) instanceof Map<?, ?> inner) {
        inner.forEach((name, value) -> flat.put(flat.containsKey(name) ? name + "Properties" + capital(String.valueOf(name)) : String.valueOf(name), value));
      }
    }
    return flat;
  }

  private static String capital(String name) { return Character.toUpperCase(name.charAt(0)) + name.substring(1); }

  private static void compare(String place, @Nullable Object theirs, @Nullable Object ours, List<String> found) {
    if (theirs instanceof Map<?, ?> object && ours instanceof Map<?, ?> own) {
      object.forEach((name, value) -> {
        boolean added = "@odata.type".equals(name) && !own.containsKey(name); // the Graph SDK names types of itself
        if (value != null && !added && !"@odata.context".equals(name)) {
          compare(place + "." + name, value, own.get(name), found);
        }
      });
      if (own.get("id") != null && object.get("id") == null) {
        found.add(place + ".id: they have none, we have " + own.get("id"));
      }
    } else if (theirs instanceof List<?> list && ours instanceof List<?> own) {
      if (list.size() < own.size() && list.stream().allMatch(one -> one instanceof String) && own.containsAll(list)) {
        return; // texts that have become members of an enumeration, as far as it has them
      }
      if (list.size() != own.size()) {
        found.add(place + ": they have " + list.size() + ", we have " + own.size());
      }
      for (int i = 0; i < Math.min(list.size(), own.size()); i++) {
        compare(place + "[" + i + "]", list.get(i), own.get(i), found);
      }
    } else if (!"unknownFutureValue".equals(theirs) && !same(scalar(theirs), scalar(ours))) {
      found.add(place + ": they have " + theirs + ", we have " + ours);
    }
  }

  /** Whether values are equal; clients for Node keep no more of a time than its milliseconds. */
  private static boolean same(Object theirs, Object ours) {
    return theirs.equals(ours) || ours instanceof Instant time && theirs.equals(time.truncatedTo(ChronoUnit.MILLIS));
  }

  /** A value without the ways to write it. */
  private static Object scalar(@Nullable Object value) {
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).stripTrailingZeros();
    }
    if (value instanceof String text) {
      return text.startsWith("P") ? duration(text) : text.length() > 15 && Character.isDigit(text.charAt(0)) ? time(text) : text;
    }
    return String.valueOf(value);
  }

  private static Object time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  private static Object duration(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      return text;
    }
  }
}
