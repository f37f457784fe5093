package io.github.connectedsecurity.defender.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the service is known to refuse of indicators. Types and actions that it added later pass. */
public final class IndicatorRules {
  private static final String HEX = "[0-9A-Fa-f]";
  private static final Pattern DOMAIN = Pattern.compile("(?=.{1,253}\\.?$)(\\*\\.)?"
      + "([\\p{L}\\p{Nd}_]([\\p{L}\\p{Nd}_-]{0,61}[\\p{L}\\p{Nd}_])?\\.)+[\\p{L}\\p{Nd}-]{2,63}\\.?");
  private static final Pattern URL = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*://)?[^\\s/?#\\p{Cntrl}]+([/?#][^\\s\\p{Cntrl}]*)?");
  private static final Map<String, Pattern> HASHES = Map.of("filesha1", hex(40), "filesha256", hex(64), "filemd5", hex(32), "certificatethumbprint",
      Pattern.compile(HEX + "{40}|" + HEX + "{64}"));
  private static final Set<String> NETWORK = Set.of("ipaddress", "domainname", "url");
  private static final Set<String> STOPPING = Set.of("block", "warn");

  private IndicatorRules() {}

  /** Why a value is none of a type. */
  public static Optional<String> valueProblem(String type, String value) {
    String kind = type.toLowerCase(Locale.ROOT);
    boolean fits = switch (kind) {
      case "ipaddress" -> Addresses.isAddress(value);
      case "domainname" -> value.length() <= 254 && DOMAIN.matcher(value).matches();
      case "url" -> value.length() <= 2_048 && URL.matcher(value).matches();
      default -> !HASHES.containsKey(kind) || HASHES.get(kind).matcher(value).matches();
    };
    return fits && !value.isBlank() ? Optional.empty() : Optional.of("The value is no " + type + (kind.equals("ipaddress") ? "; ranges are not taken." : "."));
  }

  /** Everything that is wrong with an indicator as it would be sent. */
  public static List<String> problems(Map<String, Object> indicator) {
    List<String> problems = new ArrayList<>();
    String type = text(indicator, "indicatorType");
    String kind = type.toLowerCase(Locale.ROOT);
    String action = text(indicator, "action").toLowerCase(Locale.ROOT);
    valueProblem(type, text(indicator, "indicatorValue")).ifPresent(problems::add);
    for (String name : List.of("title", "description")) {
      if (text(indicator, name).isBlank()) {
        problems.add("It needs a " + name + ".");
      }
    }
    if (action.equals("audit") && !Boolean.TRUE.equals(indicator.get("generateAlert"))) {
      problems.add("Audit does nothing but raise an alert: generateAlert must be true.");
    }
    if (action.equals("blockandremediate") && NETWORK.contains(kind)) {
      problems.add("BlockAndRemediate is for files and certificates; on the network there is nothing to remediate.");
    }
    if (indicator.containsKey("educateUrl") && (!kind.equals("url") && !kind.equals("domainname") || !STOPPING.contains(action))) {
      problems.add("Only a URL or domain that is blocked or warned of can lead users to a page (educateUrl).");
    }
    return problems;
  }

  private static String text(Map<String, Object> indicator, String name) { return indicator.get(name) instanceof String text ? text : ""; }

  private static Pattern hex(int digits) { return Pattern.compile(HEX + "{" + digits + "}"); }
}
