package io.github.connectedsecurity.defender;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a reader of an export stands.
 *
 * @param file the mark of the file that it reads; empty text at the very beginning
 * @param rows the rows of that file that it has given
 */
record ExportPosition(String file, long rows) {
  static final ExportPosition START = new ExportPosition("", 0);

  private static final Pattern TEXT = Pattern.compile("([0-9a-f]{16}):(\\d{1,18})");

  static ExportPosition parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (text.equals(START.text())) {
      return START;
    }
    if (!parts.matches()) {
      throw new IllegalArgumentException("This is no position of an export.");
    }
    return new ExportPosition(parts.group(1), Long.parseLong(parts.group(2)));
  }

  String text() { return String.format(Locale.ROOT, "%s:%d", file, rows); }
}
