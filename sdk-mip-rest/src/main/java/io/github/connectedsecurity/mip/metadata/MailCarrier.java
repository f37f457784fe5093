package io.github.connectedsecurity.mip.metadata;

import io.github.connectedsecurity.mip.metadata.LabelFileException.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A mail as a file: its headers are looked at line by line, its body is copied as it is. */
final class MailCarrier implements Carrier {
  private static final Pattern FIELD = Pattern.compile("[!-9;-~]+[ \\t]*:.*", Pattern.DOTALL);

  private final Path file;

  MailCarrier(Path file) { this.file = file; }

  /** Whether the beginning of a file looks like that of a mail. */
  static boolean looksLikeMail(String start) {
    String first = start.lines().findFirst().orElse("");
    return FIELD.matcher(first).matches() && start.lines().limit(50)
        .anyMatch(line -> line.regionMatches(true, 0, "From:", 0, 5) || line.regionMatches(true, 0, "Received:", 0, 9));
  }

  @Override
  public LabelMetadata read() throws IOException { return LabelMetadata.of(pairs(headers().fields)); }

  @Override
  public void requireWritable() throws IOException {
    for (String field : headers().fields) {
      String text = field.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
      if (text.startsWith("content-class:") && text.contains("rpmsg.message")) {
        throw new LabelFileException(Problem.PROTECTED, "The mail is protected by rights management; its label can only be changed with the native "
            + "Information Protection SDK. It can be read.");
      }
      boolean sealed = text.contains("application/pkcs7-mime") && (text.contains("enveloped-data") || text.contains("envelopeddata"));
      if (text.startsWith("content-type:") && (sealed || text.contains("multipart/encrypted"))) {
        throw new LabelFileException(Problem.ENCRYPTED, "The mail is encrypted; a label on its outside would not be the one inside. It can be read.");
      }
    }
  }

  @Override
  public void write(LabelMetadata metadata, FileChannel target) throws IOException {
    Headers headers = headers();
    StringBuilder written = new StringBuilder();
    boolean done = false;
    for (String field : headers.fields) {
      if (!isLabels(field)) {
        written.append(field);
      } else if (!done) {
        done = true;
        written.append(line(field.substring(0, field.indexOf(':')), foreign(headers.fields), metadata, headers.lineEnd));
      }
    }
    written.append(done ? "" : line(MailHeader.NAME, Map.of(), metadata, headers.lineEnd));
    ByteBuffer start = ByteBuffer.wrap(written.toString().getBytes(StandardCharsets.ISO_8859_1));
    while (start.hasRemaining()) {
      target.write(start);
    }
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      for (long at = headers.length; at < in.size();) {
        at += in.transferTo(at, in.size() - at, target);
      }
    }
  }

  private static String line(String name, Map<String, String> foreign, LabelMetadata metadata, String lineEnd) {
    Map<String, String> all = new LinkedHashMap<>(foreign);
    all.putAll(metadata.storedPairs());
    return all.isEmpty() ? "" : name + ": " + MailHeader.write(all, lineEnd) + lineEnd;
  }

  private static boolean isLabels(String field) {
    return field.indexOf(':') >= 0 && field.substring(0, field.indexOf(':')).strip().equalsIgnoreCase(MailHeader.NAME);
  }

  private static Map<String, String> pairs(List<String> fields) {
    Map<String, String> pairs = new LinkedHashMap<>();
    fields.stream().filter(MailCarrier::isLabels).forEach(field -> MailHeader.parse(utf8(field.substring(field.indexOf(':') + 1))).forEach(pairs::putIfAbsent));
    return pairs;
  }

  /** What others put into the header that is no label metadata. */
  private static Map<String, String> foreign(List<String> fields) {
    Map<String, String> foreign = pairs(fields);
    foreign.keySet().removeIf(name -> LabelKey.parse(name).isPresent());
    return foreign;
  }

  /** Headers are held byte for byte as Latin-1; labels written raw in UTF-8 are read as that. */
  private static String utf8(String latin) {
    byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : latin;
  }

  private Headers headers() throws IOException {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      int most = (int) Math.min(in.size(), LabelLimits.MAIL_HEADERS + 1L);
      return Headers.parse(new String(ZipPackage.bytes(in, 0, most).array(), StandardCharsets.ISO_8859_1));
    }
  }

  /**
   * The headers of a mail.
   *
   * @param fields each with its continuation lines and line ends
   * @param length how many characters, and so bytes, they have in all
   * @param lineEnd how lines end
   */
  private record Headers(List<String> fields, long length, String lineEnd) {
    static Headers parse(String text) {
      List<String> fields = new ArrayList<>();
      int at = 0;
      int start = 0;
      while (at < text.length() && !text.startsWith("\n", at) && !text.startsWith("\r\n", at)) {
        int end = text.indexOf('\n', at);
        int next = end < 0 ? text.length() : end + 1;
        boolean more = at > 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
        if (!more) {
          requireField(text.substring(at, next), at == 0);
          if (at > start) {
            fields.add(text.substring(start, at));
          }
          start = at;
        }
        at = next;
      }
      if (at > start) {
        fields.add(text.substring(start, at));
      }
      if (at > LabelLimits.MAIL_HEADERS) {
        throw new LabelFileException(Problem.TOO_LARGE, "The mail has more than " + LabelLimits.MAIL_HEADERS + " bytes of headers.");
      }
      if (fields.isEmpty() || !fields.get(fields.size() - 1).endsWith("\n")) {
        throw new LabelFileException(Problem.BROKEN, "The file ends within the headers of a mail, or has none.");
      }
      return new Headers(fields, at, fields.get(0).endsWith("\r\n") ? "\r\n" : "\n");
    }

    /** Mailboxes put a line "From " in front of a mail, which is no field. */
    private static void requireField(String line, boolean first) {
      if (!FIELD.matcher(line).matches() && !(first && line.startsWith("From "))) {
        throw new LabelFileException(Problem.BROKEN, "The file does not begin with the headers of a mail.");
      }
    }
  }
}
