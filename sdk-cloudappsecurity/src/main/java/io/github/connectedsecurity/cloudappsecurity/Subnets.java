package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.cloudappsecurity.filters.ListQuery;
import io.github.connectedsecurity.cloudappsecurity.filters.SubnetFields;
import io.github.connectedsecurity.cloudappsecurity.model.Subnet;
import io.github.connectedsecurity.cloudappsecurity.model.SubnetRule;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.paging.Paged;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ranges of addresses with a name and a meaning: data enrichment. */
public final class Subnets {
  private static final String LIST = "Investigation.read";
  private static final String MANAGE = "Investigation.manage";
  private static final Pattern CIDR = Pattern.compile("(?:(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})|([0-9a-fA-F:.]*:[0-9a-fA-F:.]*))/(\\d{1,3})");
  private static final int IPV4_PARTS = 4;

  private final Door door;

  Subnets(Door door) { this.door = door; }

  /**
   * Lists ranges; filters are in {@link SubnetFields}, a page holds up to 100. {@code POST /api/v1/subnet/}; {@code Investigation.read} or
   * {@code Settings.read}.
   */
  public Paged<Subnet> list(Consumer<ListQuery<Subnet>> query) {
    return door.post("subnet/").permission(LIST).body(ListQuery.of(SubnetFields.RULES, query)).repeatable().paged(OffsetPages.unlimited(), Subnet::of);
  }

  /**
   * Makes a range and hands back its identifier. Sent once. {@code POST /api/v1/subnet/create_rule/}; {@code Investigation.manage} or
   * {@code Settings.manage}.
   *
   * @throws IllegalArgumentException when there is no range of addresses, or one is not written in CIDR notation
   */
  public String create(SubnetRule rule) {
    byte[] answer = door.post("subnet/create_rule/").permission(MANAGE).body(checked(rule)).bytes();
    if (Json.parse(answer) instanceof String id && !id.isBlank()) {
      return id;
    }
    throw new InvalidDataException("Expected the identifier of the new range, a text, found something else.");
  }

  /**
   * Replaces a range as a whole: what the rule does not set is cleared. Safe to repeat.
   * {@code POST /api/v1/subnet/{id}/update_rule/}; {@code Investigation.manage} or {@code Settings.manage}.
   *
   * @throws IllegalArgumentException when there is no range of addresses, or one is not written in CIDR notation
   */
  public void update(String id, SubnetRule rule) {
    door.post("subnet/{id}/update_rule/", id).permission(MANAGE).body(checked(rule)).repeatable().send();
  }

  /** Removes a range. {@code DELETE /api/v1/subnet/{id}/}; {@code Investigation.manage} or {@code Settings.manage}. */
  public void delete(String id) { door.delete("subnet/{id}/", id).permission(MANAGE).send(); }

  private static SubnetRule checked(SubnetRule rule) {
    if (!(rule.toMap().get("subnets") instanceof List<?> ranges) || ranges.isEmpty()) {
      throw new IllegalArgumentException("A range needs at least one network, such as 192.168.1.0/24.");
    }
    for (Object range : ranges) {
      if (!isCidr(String.valueOf(range))) {
        throw new IllegalArgumentException("'" + range + "' is not written in CIDR notation, such as 192.168.1.0/24 or 2001:db8::/32.");
      }
    }
    return rule;
  }

  private static boolean isCidr(String text) {
    Matcher cidr = CIDR.matcher(text);
    if (!cidr.matches()) {
      return false;
    }
    int prefix = Integer.parseInt(cidr.group(6));
    if (cidr.group(5) != null) {
      return prefix <= 128;
    }
    for (int part = 1; part <= IPV4_PARTS; part++) {
      if (Integer.parseInt(cidr.group(part)) > 255) {
        return false;
      }
    }
    return prefix <= 32;
  }
}
