package io.github.connectedsecurity.mip.metadata;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of the header {@code msip_labels}: {@code name=value} joined by semicolons. Words outside of ASCII are encoded as RFC 2047 says. */
final class MailHeader {
  static final String NAME = "msip_labels";

  private static final Pattern ENCODED = Pattern.compile("=\\?([^?\\s]{1,40})\\?([bBqQ])\\?([^?\\s]*)\\?=");
  private static final Pattern BETWEEN_ENCODED = Pattern.compile("(\\?=)\\s+(?==\\?[^?\\s]{1,40}\\?[bBqQ]\\?)");
  private static final int BYTES_A_WORD = 45; // 60 characters of Base64, as an encoded word may have 75

  private MailHeader() {}

  /** Reads a value, folded or not; of pairs with the same name the first counts. */
  static Map<String, String> parse(String value) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : decoded(value.replaceAll("\\r?\\n(?=[ \\t])", "")).split(";", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        pairs.putIfAbsent(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
      }
    }
    return pairs;
  }

  /** Writes the pairs, each on a line of its own. */
  static String write(Map<String, String> pairs, String lineEnd) {
    List<String> lines = new ArrayList<>();
    pairs.forEach((name, value) -> {
      if (value.contains(";")) {
        throw new IllegalArgumentException("The header of a mail cannot hold the value of " + name + ": it has a semicolon.");
      }
      lines.add(name + "=" + encoded(value, lineEnd));
    });
    return String.join(";" + lineEnd + " ", lines);
  }

  private static String encoded(String value, String lineEnd) {
    if (value.chars().allMatch(c -> c >= ' ' && c <= '~') && !value.contains("=?")) {
      return value;
    }
    StringBuilder words = new StringBuilder();
    StringBuilder word = new StringBuilder();
    value.codePoints().forEach(point -> {
      String next = Character.toString(point);
      if ((word + next).getBytes(StandardCharsets.UTF_8).length > BYTES_A_WORD) {
        words.append(word(word)).append(lineEnd).append(' ');
        word.setLength(0);
      }
      word.append(next);
    });
    return lineEnd + " " + words + word(word); // an encoded word stands between spaces
  }

  private static String word(CharSequence text) {
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8)) + "?=";
  }

  private static String decoded(String value) {
    Matcher words = ENCODED.matcher(BETWEEN_ENCODED.matcher(value).replaceAll("$1"));
    StringBuilder text = new StringBuilder();
    while (words.find()) {
      words.appendReplacement(text, Matcher.quoteReplacement(word(words.group(1), words.group(2), words.group(3)).orElse(words.group())));
    }
    return words.appendTail(text).toString();
  }

  private static Optional<String> word(String charset, String encoding, String text) {
    try {
      byte[] bytes = encoding.equalsIgnoreCase("B") ? Base64.getDecoder().decode(text) : quoted(text);
      return Optional.of(new String(bytes, Charset.forName(charset)));
    } catch (IllegalArgumentException e) { // no charset of that name, or no Base64
      return Optional.empty();
    }
  }

  private static byte[] quoted(String text) {
    StringBuilder bytes = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean code = c == '=' && i + 2 < text.length() && Character.digit(text.charAt(i + 1), 16) >= 0 && Character.digit(text.charAt(i + 2), 16) >= 0;
      if (code) {
        bytes.append((char) Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.append(c == '_' ? ' ' : c);
      }
    }
    return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
