package io.github.connectedsecurity.core.indicators;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A file of threat intelligence, read: what can be looked for, and by name what cannot.
 *
 * @param format what the file is, in words
 * @param indicators what to look for, each once, in the order of the file
 * @param refused all other entries that ask for something
 */
public record IndicatorFeed(String format, List<FeedIndicator> indicators, List<RefusedIndicator> refused) {
  private static final long MOST_BYTES = 64L << 20;

  /** Copies the lists. */
  public IndicatorFeed {
    indicators = List.copyOf(indicators);
    refused = List.copyOf(refused);
  }

  /**
   * Reads a STIX 2 bundle, a MISP event as JSON, or a CSV file with a column {@code value}; what the file holds decides, not its name.
   *
   * @param now what ended before is refused
   * @throws IOException when the file cannot be read
   * @throws InvalidDataException when it is none of these
   */
  public static IndicatorFeed read(Path file, Instant now) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new InvalidDataException(file + " is larger than " + (MOST_BYTES >> 20) + " MiB; split it.");
    }
    try {
      return parse(text(Files.readAllBytes(file)), now);
    } catch (InvalidDataException e) {
      throw new InvalidDataException(file + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** Reads the text of such a file; see {@link #read}. */
  public static IndicatorFeed parse(String text, Instant now) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (!plain.stripLeading().startsWith("{")) {
      return new CsvFeed(now).read(plain);
    }
    Map<String, Object> json = Json.object(plain);
    if ("bundle".equals(json.get("type"))) {
      return new StixFeed(now).read(json);
    }
    if (json.containsKey("Event") || json.containsKey("response")) {
      return new MispFeed(now).read(json);
    }
    throw new InvalidDataException("It is JSON, but neither a STIX bundle (\"type\": \"bundle\") nor a MISP event (\"Event\").");
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidDataException("It is no text in UTF-8.", e);
    }
  }
}
