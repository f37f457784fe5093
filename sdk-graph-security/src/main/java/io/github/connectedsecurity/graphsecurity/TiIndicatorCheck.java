package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.graphsecurity.model.indicators.NewTiIndicator;
import java.util.Map;
import java.util.Set;

/** What is surely wrong about an indicator, whichever product it is for. */
final class TiIndicatorCheck {
  private static final Set<String> NO_OBSERVABLES = Set.of("emailEncoding", "emailLanguage", "fileHashType", "networkProtocol", "networkPort",
      "networkSourcePort", "networkDestinationPort");

  private TiIndicatorCheck() {}

  static NewTiIndicator checked(NewTiIndicator indicator) {
    Map<String, Object> members = indicator.toMap();
    if (members.keySet().stream().noneMatch(TiIndicatorCheck::isObservable)) {
      throw new IllegalArgumentException("An indicator needs something to watch out for, such as a domainName, url, networkIPv4 or fileHashValue; "
          + "this one has only " + members.keySet() + ".");
    }
    if (members.containsKey("fileHashType") != members.containsKey("fileHashValue")) {
      throw new IllegalArgumentException("An indicator's fileHashType and fileHashValue belong together; one of them is missing.");
    }
    requireWithin(members, "confidence", 100);
    requireWithin(members, "severity", 5);
    return indicator;
  }

  private static boolean isObservable(String member) {
    boolean named = member.startsWith("email") || member.startsWith("file") || member.startsWith("network");
    return (named || member.equals("domainName") || member.equals("url") || member.equals("userAgent")) && !NO_OBSERVABLES.contains(member);
  }

  private static void requireWithin(Map<String, Object> members, String name, int most) {
    if (members.get(name) instanceof Number number && (number.intValue() < 0 || number.intValue() > most)) {
      throw new IllegalArgumentException("The " + name + " of an indicator is between 0 and " + most + ", not " + number + ".");
    }
  }
}
