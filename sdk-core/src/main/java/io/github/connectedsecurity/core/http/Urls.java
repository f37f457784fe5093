package io.github.connectedsecurity.core.http;

import io.github.connectedsecurity.core.errors.UntrustedLinkException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Builds addresses from templates, and tells whether a link leads to where its token may go. */
final class Urls {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\+?)([A-Za-z][A-Za-z0-9]*)}");
  private static final Pattern DOTS = Pattern.compile("(^|[/\\\\])(\\.|%2[eE]){1,2}([/\\\\]|$)");

  private Urls() {}

  /** Fills a template; {@code {name}} takes one path segment, {@code {+name}} a path of several. */
  static HttpUrl expand(URI root, String template, Object... arguments) {
    if (template.startsWith("/")) {
      throw new IllegalArgumentException("A path template begins without a slash, not as " + template + ".");
    }
    Matcher matcher = PLACEHOLDER.matcher(template);
    StringBuilder path = new StringBuilder();
    int used = 0;
    while (matcher.find()) {
      if (used == arguments.length) {
        throw new IllegalArgumentException("No argument for {" + matcher.group(2) + "} of " + template + ".");
      }
      String value = checked(matcher.group(2), String.valueOf(arguments[used++]));
      matcher.appendReplacement(path, Matcher.quoteReplacement(matcher.group(1).isEmpty() ? encode(value) : encodePath(value)));
    }
    matcher.appendTail(path);
    if (used != arguments.length) {
      throw new IllegalArgumentException(template + " takes " + used + " arguments, not " + arguments.length + ".");
    }
    String base = root.toString();
    return HttpUrl.get((base.endsWith("/") ? base : base + "/") + path);
  }

  static void addQuery(HttpUrl.Builder url, String name, String value) { url.addEncodedQueryParameter(name, encode(value)); }

  /**
   * A link that the service gave, once it is known to stay within the service: same scheme and port, its host or one of the
   * hosts that it is known to write into links, and below the same root path.
   */
  static String trusted(URI root, List<String> otherHosts, String link) {
    HttpUrl home = HttpUrl.get(root.toString());
    HttpUrl target = resolve(home, link);
    boolean sameHost = target != null && (target.host().equals(home.host()) || otherHosts.contains(target.host()));
    if (target == null || !sameHost || !target.scheme().equals(home.scheme()) || target.port() != home.port()
        || !target.encodedUsername().isEmpty() || !target.encodedPassword().isEmpty() || !isBelow(home, target)) {
      // Only the host is told: the rest of a link may hold personal data or a signature.
      throw new UntrustedLinkException("The answer links to "
          + (target == null ? "something that is no http address" : target.scheme() + "://" + target.host() + ":" + target.port())
          + " outside of " + home + "; it was not followed.");
    }
    return target.newBuilder().fragment(null).build().toString(); // never sent, so no other page
  }

  private static @Nullable HttpUrl resolve(HttpUrl home, String link) {
    return link.startsWith("/") && !link.startsWith("//") ? home.resolve(link) : HttpUrl.parse(link);
  }

  private static boolean isBelow(HttpUrl home, HttpUrl target) {
    String root = home.encodedPath();
    String path = target.encodedPath();
    return path.startsWith(root.endsWith("/") ? root : root + "/") && !DOTS.matcher(path).find();
  }

  private static String checked(String name, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("The argument '" + name + "' is empty.");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("The argument '" + name + "' holds a control character.");
    }
    if (DOTS.matcher(value).find()) {
      throw new IllegalArgumentException("The argument '" + name + "' holds a path step ('.' or '..'), which no identifier has.");
    }
    return value;
  }

  private static String encodePath(String value) {
    String path = value.startsWith("/") ? value.substring(1) : value;
    return Arrays.stream(path.split("/", -1)).map(Urls::encode).reduce((a, b) -> a + "/" + b).orElseThrow();
  }

  private static String encode(String value) { return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"); }
}
