package io.github.connectedsecurity.core.indicators;

import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be seen in a network or on a device, in its one spelling: equal things have equal values. Made by
 * {@link #of} and {@link #guess}, which also read what people write to keep links from working, such as {@code hxxp://evil[.]example}.
 */
public final class IndicatorValue {
  private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern IPV4 = Pattern.compile("(?:" + OCTET + "\\.){3}" + OCTET);
  private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9A-Fa-f:]{2,39}(?:(?<=:)" + IPV4.pattern() + ")?");
  private static final Pattern DOMAIN = Pattern.compile("(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");
  private static final Pattern WEB = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^\\s/?#\\p{Cntrl}]+)([/?#][^\\s\\p{Cntrl}]*)?");
  private static final Map<IndicatorValueType, Integer> DIGITS = Map.of(IndicatorValueType.MD5, 32, IndicatorValueType.SHA1, 40, IndicatorValueType.SHA256, 64);
  private static final int LONGEST_URL = 2_048;

  private final IndicatorValueType type;
  private final String value;

  private IndicatorValue(IndicatorValueType type, String value) {
    this.type = type;
    this.value = value;
  }

  /**
   * Reads one of a type.
   *
   * @throws IllegalArgumentException when the text is none, or one that is no use to look for, such as a private address; the message says why
   */
  public static IndicatorValue of(IndicatorValueType type, String text) {
    String clear = clear(text);
    return new IndicatorValue(type, switch (type) {
      case IPV4, IPV6 -> address(type, clear);
      case DOMAIN -> domain(clear);
      case URL -> url(clear);
      case MD5, SHA1, SHA256 -> hash(type, clear);
    });
  }

  /**
   * Reads one whose type nobody has told.
   *
   * @throws IllegalArgumentException when it looks like none of them
   */
  public static IndicatorValue guess(String text) {
    String clear = clear(text);
    if (clear.matches("[0-9A-Fa-f]{32}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}")) {
      return of(clear.length() == 32 ? IndicatorValueType.MD5 : clear.length() == 40 ? IndicatorValueType.SHA1 : IndicatorValueType.SHA256, clear);
    }
    if (clear.contains("://")) {
      return of(IndicatorValueType.URL, clear);
    }
    if (clear.matches("[0-9./]+")) {
      return of(IndicatorValueType.IPV4, clear);
    }
    return of(clear.contains(":") ? IndicatorValueType.IPV6 : IndicatorValueType.DOMAIN, clear);
  }

  /** What it is. */
  public IndicatorValueType type() { return type; }

  /** Its value, in its one spelling. */
  public String value() { return value; }

  /** The STIX pattern that looks for it. */
  public String stixPattern() { return "[" + type.stixPath() + " = '" + value.replace("\\", "\\\\").replace("'", "\\'") + "']"; }

  @Override
  public boolean equals(@Nullable Object other) { return other instanceof IndicatorValue that && type == that.type && value.equals(that.value); }

  @Override
  public int hashCode() { return 31 * type.hashCode() + value.hashCode(); }

  /** Type and value. */
  @Override
  public String toString() { return type + " " + value; }

  private static String clear(String text) {
    return text.strip().replaceAll("\\[\\.]|\\(\\.\\)|\\[dot]", ".").replace("[:]", ":").replace("[://]", "://").replaceFirst("^(?i)hxxp", "http");
  }

  private static String address(IndicatorValueType type, String written) {
    String text = written.replaceFirst(type == IndicatorValueType.IPV4 ? "/32$" : "/128$", "");
    if (text.contains("/")) {
      throw new IllegalArgumentException("'" + text + "' is a range of addresses, not one.");
    }
    if (!(type == IndicatorValueType.IPV4 ? IPV4 : IPV6).matcher(text).matches()) {
      throw no(text, type == IndicatorValueType.IPV4 ? "IPv4 address" : "IPv6 address");
    }
    try {
      InetAddress address = InetAddress.getByName(text); // digits only: nobody is asked
      if (type == IndicatorValueType.IPV6 && !(address instanceof Inet6Address)) {
        throw no(text, "IPv6 address of its own");
      }
      if (!isOfTheInternet(address)) {
        throw new IllegalArgumentException("'" + text + "' is not an address of the internet: every network may have it.");
      }
      return address.getHostAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("'" + text + "' is no address.", e);
    }
  }

  private static boolean isOfTheInternet(InetAddress address) {
    boolean uniqueLocal = address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
    return !(uniqueLocal || address.isSiteLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isAnyLocalAddress()
        || address.isMulticastAddress());
  }

  private static String domain(String text) {
    String name = ascii(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    if (!DOMAIN.matcher(name).matches()) {
      throw no(text, "domain");
    }
    return name;
  }

  private static String ascii(String name) {
    try {
      return IDN.toASCII(name).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'" + name + "' is no domain.", e);
    }
  }

  private static String url(String text) {
    Matcher web = WEB.matcher(text);
    if (text.length() > LONGEST_URL || !web.matches()) {
      throw no(text.length() > 80 ? text.substring(0, 80) + "…" : text, "URL with a scheme and a host");
    }
    return web.group(1).toLowerCase(Locale.ROOT) + "://" + web.group(2).toLowerCase(Locale.ROOT) + (web.group(3) == null ? "/" : web.group(3));
  }

  private static String hash(IndicatorValueType type, String text) {
    if (!text.matches("[0-9A-Fa-f]{" + DIGITS.get(type) + "}")) {
      throw no(text, type + " hash of " + DIGITS.get(type) + " hexadecimal digits");
    }
    return text.toLowerCase(Locale.ROOT);
  }

  private static IllegalArgumentException no(String text, String what) { return new IllegalArgumentException("'" + text + "' is no " + what + "."); }
}
