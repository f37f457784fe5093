package io.github.connectedsecurity.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.io.IOException;
import java.util.regex.Pattern;

/** Opens Jackson's parser within bounds that a hostile answer cannot leave, and says where it failed without quoting data. */
final class Jackson {
  /**
   * One limit for models and open bags alike: the reader cannot tell them apart, no model of these services nests deeper
   * than about twenty, and 200 levels of recursion need some 50 KB of stack, which every thread has.
   */
  static final int MAX_DEPTH = 200;
  static final int MAX_MEMBERS = 10_000;
  static final int MAX_DIGITS = 400;
  static final int MAX_TEXT = 4 << 20;

  private static final int MAX_NAME_IN_PATH = 60;
  private static final Pattern PLAIN_NAME = Pattern.compile("\\w{1," + MAX_NAME_IN_PATH + "}");
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_TEXT).maxNumberLength(MAX_DIGITS).build())
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // the JVM's table would keep names from outside for good
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
      .recyclerPool(JsonRecyclerPools.newConcurrentDequePool()) // not by thread: virtual threads would each fill their own
      .build();

  private Jackson() {}

  /** Opens a parser over the first bytes of the array. Jackson passes a byte order mark over; bad UTF-8 is refused here. */
  static JsonParser open(byte[] utf8, int length) throws IOException {
    int bad = Utf8.firstBad(utf8, length);
    if (bad >= 0) {
      throw new MalformedJsonException("The JSON is not UTF-8 at " + pathTo(utf8, bad) + ", byte " + bad + ".");
    }
    for (int i = 0; i < Math.min(length, 4); i++) {
      if (utf8[i] == 0) { // Jackson would guess UTF-16 or UTF-32
        throw new MalformedJsonException("The JSON is not UTF-8 at $, byte " + i + ".");
      }
    }
    return FACTORY.createParser(utf8, 0, length);
  }

  static JsonParser open(String text) throws IOException { return FACTORY.createParser(text); }

  /** Turns the parser's error into ours. Jackson's message stays out: it quotes the answer, which may be personal data. */
  static InvalidDataException failure(JsonParser parser, IOException e) {
    if (e instanceof StreamConstraintsException) {
      return limit(parser, "at most " + MAX_DEPTH + " levels, texts of 4 MiB, numbers of " + MAX_DIGITS + " digits and names of 50,000 characters");
    }
    JsonLocation place = parser.currentLocation();
    return new MalformedJsonException("The JSON is damaged or ends early at " + path(parser)
        + (place.getByteOffset() < 0 ? ", character " + place.getCharOffset() : ", byte " + place.getByteOffset()) + ".");
  }

  static InvalidDataException limit(JsonParser parser, String what) {
    return new InvalidDataException("The JSON breaks a limit at " + path(parser) + ": " + what + ".");
  }

  /** The place that the parser stands at, as {@code $.value[17].title}. */
  static String path(JsonParser parser) {
    StringBuilder path = new StringBuilder();
    for (JsonStreamContext at = parser.getParsingContext(); at != null && !at.inRoot(); at = at.getParent()) {
      if (at.inArray()) {
        path.insert(0, "[" + Math.max(at.getCurrentIndex(), 0) + "]");
      } else if (at.getCurrentName() != null) {
        path.insert(0, step(at.getCurrentName()));
      }
    }
    return path.insert(0, '$').toString();
  }

  private static String step(String name) {
    return PLAIN_NAME.matcher(name).matches() ? "." + name : "[" + JsonWriting.text(name.length() <= MAX_NAME_IN_PATH ? name : name.substring(0,
        MAX_NAME_IN_PATH) + "…") + "]";
  }

  private static String pathTo(byte[] utf8, int bad) {
    try (JsonParser parser = FACTORY.createParser(utf8, 0, bad)) {
      String path = "$";
      try {
        while (parser.nextToken() != null) {
          path = path(parser);
        }
        return path;
      } catch (IOException e) { // the part before the bad byte ends in the middle, of course
        return path(parser);
      }
    } catch (IOException e) {
      return "$";
    }
  }

  /** Names the kind of a token for error messages. */
  static String kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      case VALUE_NULL -> "null";
      default -> "a number";
    };
  }
}
