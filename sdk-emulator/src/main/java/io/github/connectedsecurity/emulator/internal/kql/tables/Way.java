package io.github.connectedsecurity.emulator.internal.kql.tables;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.kql.KqlType;
import io.github.connectedsecurity.emulator.internal.kql.Values;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a cell comes out of what gives a row; the files of tables say it in a line. */
interface Way {
  /** The value; null when there is none. */
  @Nullable
  Object of(Map<String, Object> source);

  /** The value as text, empty for none. */
  default String text(Map<String, Object> source) { return String.valueOf(Values.convert(of(source), KqlType.STRING)); }

  /** Reads a way, see the head of {@code hunting.txt}. */
  static Way parse(String line) {
    List<Way> ways = split(line, '|').stream().map(Way::one).toList();
    return ways.size() == 1 ? ways.get(0) : source -> {
      for (Way way : ways) {
        Object value = way.of(source);
        if (value != null && !value.equals("")) {
          return value;
        }
      }
      return null;
    };
  }

  private static Way one(String text) {
    if (text.isEmpty()) {
      return source -> null;
    }
    if (text.startsWith("='")) {
      String constant = text.substring(2, text.length() - 1);
      return source -> constant;
    }
    Matcher call = Pattern.compile("(title|json|guid|host|domain|choose)\\((.*)\\)").matcher(text);
    if (call.matches()) {
      return call.group(1).equals("choose") ? choice(split(call.group(2), ';')) : function(call.group(1), parse(call.group(2)));
    }
    return text.contains("${") ? template(text) : path(List.of(text.split("\\.")));
  }

  /** Parts between separators that stand in no brackets, without blanks around them. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
      if (c == separator && depth == 0) {
        parts.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(text.substring(from).strip());
    return parts;
  }

  private static Way path(List<String> names) {
    return source -> {
      Object value = source;
      for (String name : names) {
        value = value instanceof Map<?, ?> object ? object.get(name) : null;
      }
      return value;
    };
  }

  private static Way template(String text) {
    List<Way> parts = new ArrayList<>();
    Matcher place = Pattern.compile("\\$\\{([^}]*)}").matcher(text);
    int from = 0;
    while (place.find()) {
      String before = text.substring(from, place.start());
      parts.add(source -> before);
      parts.add(parse(place.group(1)));
      from = place.end();
    }
    String rest = text.substring(from);
    parts.add(source -> rest);
    return source -> {
      StringBuilder out = new StringBuilder();
      parts.forEach(part -> out.append(part.text(source)));
      return out.toString();
    };
  }

  /** {@code choose(path; VALUE=text; else)}. */
  private static Way choice(List<String> parts) {
    Way chosen = parse(parts.get(0));
    List<String> cases = parts.subList(1, parts.size());
    return source -> {
      String value = chosen.text(source);
      for (String one : cases) {
        Matcher pair = Pattern.compile("([\\w. -]*)=(.*)").matcher(one);
        if (!pair.matches() || pair.group(1).equals(value)) {
          String text = pair.matches() ? pair.group(2) : one;
          return text.contains("${") ? template(text).of(source) : text;
        }
      }
      return null;
    };
  }

  private static Way function(String name, Way argument) {
    return source -> {
      Object value = argument.of(source);
      if (value == null) {
        return null;
      }
      String text = String.valueOf(value);
      return switch (name) {
        case "title" -> text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        case "json" -> Json.write(value);
        case "guid" -> UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
        case "host" -> text.replaceFirst("^\\w+://", "").replaceFirst("[/:?].*$", "");
        default -> text.substring(text.indexOf('@') + 1);
      };
    };
  }
}
