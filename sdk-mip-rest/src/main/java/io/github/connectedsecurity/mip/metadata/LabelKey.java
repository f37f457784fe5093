package io.github.connectedsecurity.mip.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of one pair.
 *
 * @param labelId the label's GUID, in lower case
 * @param attribute what the pair tells of the label; may hold underscores
 */
record LabelKey(String labelId, String attribute) {
  static final String GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  private static final Pattern KEY = Pattern.compile("MSIP_Label_(" + GUID + ")_(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern BARE = Pattern.compile("\\{?(" + GUID + ")}?", Pattern.CASE_INSENSITIVE);

  /** Reads a name; empty when it is not one of label metadata. */
  static Optional<LabelKey> parse(String name) {
    Matcher parts = KEY.matcher(name);
    return parts.matches() ? Optional.of(new LabelKey(parts.group(1).toLowerCase(Locale.ROOT), parts.group(2))) : Optional.empty();
  }

  /** A GUID in lower case without braces; empty when the text is none. */
  static Optional<String> guid(String text) {
    Matcher guid = BARE.matcher(text.strip());
    return guid.matches() ? Optional.of(guid.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** As it is written. */
  String name() { return "MSIP_Label_" + labelId + "_" + attribute; }
}
