package io.github.connectedsecurity.emulator.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a path is about: an asterisk stands for each name of a thing, so that all requests of an operation are of one kind. */
public final class PathKind {
  /** Digits name a thing, unless they belong to a version; so does what is very long. */
  private static final Pattern NAME = Pattern.compile("(?!v\\d|alerts_v2)[^.]*\\d.*|\\S{40,}");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'|%27.*?%27");

  private PathKind() {}

  /** The kind of an encoded path. */
  public static String of(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      boolean function = segment.endsWith(")");
      segments.add(function ? QUOTED.matcher(segment).replaceAll("*") : NAME.matcher(segment).matches() ? "*" : segment);
    }
    return String.join("/", segments);
  }
}
