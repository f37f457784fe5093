package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which names in an archive are harmless on every system, whichever this one is. */
final class ArchiveNames {
  private static final int LONGEST_PART = 255;
  private static final int LONGEST = 1_024;
  private static final int DEEPEST = 32;
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\\..*)?");
  private static final String FORBIDDEN = "\\:*?\"<>|";

  private ArchiveNames() {}

  /** Refuses the lot for one bad name, or for two that are one where letter case or composition of letters does not count. */
  static void check(List<String> names) {
    Set<String> files = new HashSet<>();
    Set<String> folders = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      int number = i + 1;
      problem(name).ifPresent(problem -> {
        throw refused(number, problem);
      });
      String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
      boolean folder = folded.endsWith("/");
      String path = folder ? folded.substring(0, folded.length() - 1) : folded;
      if (!(folder ? folders.add(path + "/") : files.add(path))) {
        throw refused(number, "stands there twice");
      }
    }
    for (String file : files) {
      if (folders.contains(file + "/") || hasFileAbove(file, files)) {
        throw new InvalidDataException("A name in the archive is a file and a folder; the archive was refused.");
      }
    }
    for (String folder : folders) {
      if (hasFileAbove(folder, files)) {
        throw new InvalidDataException("A name in the archive is a file and a folder; the archive was refused.");
      }
    }
  }

  private static boolean hasFileAbove(String path, Set<String> files) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (files.contains(path.substring(0, slash))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> problem(String name) {
    String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    if (path.isEmpty() || name.length() > LONGEST) {
      return Optional.of("is empty or too long");
    }
    if (name.startsWith("/")) {
      return Optional.of("is absolute");
    }
    if (name.chars().anyMatch(ArchiveNames::isHidden)) {
      return Optional.of("holds characters that are not seen");
    }
    if (name.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
      return Optional.of("holds a character that is no part of names on every system");
    }
    String[] parts = path.split("/", -1);
    if (parts.length > DEEPEST) {
      return Optional.of("lies too deep");
    }
    for (String part : parts) {
      if (part.isEmpty() || part.length() > LONGEST_PART || part.endsWith(".") || part.endsWith(" ") || part.startsWith(" ")) {
        return Optional.of("has a step, or a part that some systems would shorten");
      }
      if (DEVICE.matcher(part).matches()) {
        return Optional.of("names a device");
      }
    }
    return Optional.empty();
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return Character.isISOControl(c) || type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.UNASSIGNED || type == Character.PRIVATE_USE || c == '\uFFFD';
  }

  private static InvalidDataException refused(int number, String problem) {
    return new InvalidDataException("The name of entry " + number + " of the archive " + problem + "; the archive was refused.");
  }
}
