package io.github.connectedsecurity.defender;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file for the library, and what is said of it. */
public final class LibraryUpload {
  /** The largest file that the service takes: 20 MB. */
  public static final int MAX_BYTES = 20_000_000;

  private final String fileName;
  private final byte[] content;
  private final Map<String, String> fields = new LinkedHashMap<>();

  private LibraryUpload(String fileName, byte[] content) {
    this.fileName = fileName;
    this.content = content.clone();
  }

  /**
   * Starts with the file.
   *
   * @throws IllegalArgumentException when it is larger than {@link #MAX_BYTES}, or its name holds a quote, a path or a control character
   */
  public static LibraryUpload of(String fileName, byte[] content) {
    if (content.length > MAX_BYTES) {
      throw new IllegalArgumentException("The library takes files of up to " + MAX_BYTES + " bytes, not " + content.length + ".");
    }
    if (fileName.isBlank() || fileName.chars().anyMatch(c -> c < ' ' || c == 127 || "\"/\\".indexOf(c) >= 0)) {
      throw new IllegalArgumentException("A library file needs a name without quotes, slashes and control characters.");
    }
    return new LibraryUpload(fileName, content);
  }

  /** Says what it is for. */
  public LibraryUpload description(String text) { return field("Description", text); }

  /** Says what parameters the script takes, and that it takes some. */
  public LibraryUpload parametersDescription(String text) { return field("HasParameters", "true").field("ParametersDescription", text); }

  /** Replaces a file of the same name; without this the service refuses a second one. */
  public LibraryUpload overrideIfExists() { return field("OverrideIfExists", "true"); }

  boolean overrides() { return fields.containsKey("OverrideIfExists"); }

  String type() { return "multipart/form-data; boundary=" + boundary(); }

  byte[] body() {
    ByteArrayOutputStream body = new ByteArrayOutputStream(content.length + 1_024);
    fields.forEach((name, value) -> write(body, "--" + boundary() + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
    write(body, "--" + boundary() + "\r\nContent-Disposition: form-data; name=\"File\"; filename=\"" + fileName
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    body.writeBytes(content);
    write(body, "\r\n--" + boundary() + "--\r\n");
    return body.toByteArray();
  }

  /** A line that the content does not hold, the same one each time it is asked for. */
  private String boundary() {
    String boundary = "library-file-" + Integer.toHexString(Arrays.hashCode(content));
    while (new String(content, StandardCharsets.ISO_8859_1).contains(boundary) || fields.toString().contains(boundary)) {
      boundary = boundary + "x";
    }
    return boundary;
  }

  private LibraryUpload field(String name, String value) {
    fields.put(name, value);
    return this;
  }

  private static void write(ByteArrayOutputStream body, String text) { body.writeBytes(text.getBytes(StandardCharsets.UTF_8)); }
}
